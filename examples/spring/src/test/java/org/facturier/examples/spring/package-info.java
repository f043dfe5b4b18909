/** The application as its callers see it: over HTTP, on a PostgreSQL of its own. */
@NullMarked
package org.facturier.examples.spring;

import org.jspecify.annotations.NullMarked;

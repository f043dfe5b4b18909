/** The work of the house, each piece in a transaction of its own. Knows no HTTP and no SQL. */
@NullMarked
package org.facturier.examples.spring.office;

import org.jspecify.annotations.NullMarked;

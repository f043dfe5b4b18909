/** HTTP: bodies by the mapper of the library, problems as RFC 9457 has them, one controller for each thing. Knows no table. */
@NullMarked
package org.facturier.examples.spring.web;

import org.jspecify.annotations.NullMarked;

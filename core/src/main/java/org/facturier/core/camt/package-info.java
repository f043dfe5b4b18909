/**
 * Reads camt.052, camt.053 and camt.054 in versions 2 to 13, by structure.
 *
 * <p>Knows one class that knows the parser of XML.
 */
@NullMarked
package org.facturier.core.camt;

import org.jspecify.annotations.NullMarked;

/**
 * Reads camt.052, camt.053 and camt.054 in versions 2 to 13, by structure: {@link org.facturier.core.camt.CamtReader} is what
 * others see. Each class reads one element: a message its statements, a statement its entries, an entry its details. They go
 * through the file by a cursor and never hold more than one entry of it.
 *
 * <p>What is found is a {@link org.facturier.core.bankfile.StatementFileRule} with file, line and path. An error names what was
 * not taken, a warning what was passed over beside it.
 *
 * <p>Knows one class that knows the parser of XML.
 */
@NullMarked
package org.facturier.core.camt;

import org.jspecify.annotations.NullMarked;

/**
 * Files of banks as a stream of statements, whatever their format: the port {@link
 * org.facturier.core.bankfile.StatementReader}, and the {@link org.facturier.core.bankfile.StatementSink} that takes what it
 * reads. What cannot be read is a finding with file, line and path, and all else is taken. Readers of the common formats are in
 * {@code intake}.
 *
 * <p>Knows what a statement is, and neither a format nor what money is for.
 */
@NullMarked
package org.facturier.core.bankfile;

import org.jspecify.annotations.NullMarked;

/**
 * Reads files of banks: camt.052, camt.053 and camt.054 in any version, MT940, CFONB 120 and CSV of any bank, through one port,
 * {@link org.facturier.core.bankfile.StatementReader}. {@link org.facturier.core.bankfile.StatementReaders} has one for each
 * format. Files are read as a stream, in constant memory; what cannot be read is a finding with file, line and path, and all
 * else is taken.
 *
 * <p>Knows what a statement is, and not what its money is for.
 */
@NullMarked
package org.facturier.core.bankfile;

import org.jspecify.annotations.NullMarked;

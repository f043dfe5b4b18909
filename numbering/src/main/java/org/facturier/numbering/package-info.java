/**
 * Ways to number documents: {@link org.facturier.numbering.NumberingStrategies} holds the usual ones and reads patterns,
 * {@link org.facturier.numbering.NumberStores} keeps how far each series has come within one process, and
 * {@link org.facturier.numbering.SeriesAudit} looks through the numbers of a series for gaps, repetitions and disorder.
 *
 * <p>Knows no database and no file: where positions outlive the process is the host's own {@code NumberStore}.
 */
@NullMarked
package org.facturier.numbering;

import org.jspecify.annotations.NullMarked;

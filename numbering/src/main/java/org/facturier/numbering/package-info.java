/**
 * Ways to number documents: {@link org.facturier.numbering.NumberingStrategies} holds the usual ones and reads patterns,
 * {@link org.facturier.numbering.NumberStores} keeps how far each series has come within one process, and
 * {@link org.facturier.numbering.SeriesAudit} looks through the numbers of a series for gaps, repetitions and disorder.
 *
 * <p>A pattern is cut into pieces, proved by {@code PatternProof} and {@code Readability}, written by {@code NumberWriter} and read
 * back by {@code NumberReader}. The last number is not remembered: it is read, so that the number that was printed is all that counts.
 *
 * <p>Knows no database, no file, no JSON and no amount: where positions outlive the process is the host's own {@code NumberStore}.
 */
@NullMarked
package org.facturier.numbering;

import org.jspecify.annotations.NullMarked;

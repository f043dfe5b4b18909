/**
 * Reads files of others, record by record: a line that cannot be read is a finding with file and line, and the others are
 * taken.
 *
 * <p>{@link org.facturier.core.intake.StatementReaders} has a reader for each common format of bank statements, {@link
 * org.facturier.core.intake.CsvStatements} reads the CSV of any bank.
 *
 * <p>Knows what a record looks like and not what becomes of it.
 */
@NullMarked
package org.facturier.core.intake;

import org.jspecify.annotations.NullMarked;

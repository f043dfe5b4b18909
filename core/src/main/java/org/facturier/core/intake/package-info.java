/**
 * Reads files of others, record by record: a line that cannot be read is a finding with file and line, and the others are
 * taken.
 *
 * <p>Knows what a record looks like and not what becomes of it.
 */
@NullMarked
package org.facturier.core.intake;

import org.jspecify.annotations.NullMarked;

/**
 * Fields of lines of text, whoever asks for them and whatever they mean.
 *
 * <p>Knows no record, and no rule that a file is held to.
 */
@NullMarked
package org.facturier.core.csv;

import org.jspecify.annotations.NullMarked;

/**
 * What readers of all formats share: files that are packed, their encodings, lines, figures, and the flow of statements to whoever
 * takes them.
 *
 * <p>Knows no format.
 */
@NullMarked
package org.facturier.core.banktext;

import org.jspecify.annotations.NullMarked;

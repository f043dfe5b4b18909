/**
 * An invoice taken back in full or in part, added to or replaced: {@link org.facturier.core.correction.Correction}.
 *
 * <p>Alters no invoice that is issued. Knows no payment.
 */
@NullMarked
package org.facturier.core.correction;

import org.jspecify.annotations.NullMarked;

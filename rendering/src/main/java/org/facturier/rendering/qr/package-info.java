/**
 * Bytes as a QR code: {@link org.facturier.rendering.qr.QrCode} says which of its modules are dark, and whoever draws it knows
 * nothing else of it.
 *
 * <p>Knows no payment and no page.
 */
@NullMarked
package org.facturier.rendering.qr;

import org.jspecify.annotations.NullMarked;

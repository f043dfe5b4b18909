/**
 * What a payer scans: a {@link org.facturier.core.paymentcode.TransferRequest} says what is to be told to a bank, and a
 * {@link org.facturier.core.paymentcode.PaymentCode} is that in the form of a QR code, be it of the SEPA area ({@link
 * org.facturier.core.paymentcode.EpcCode}) or of Switzerland ({@link org.facturier.core.paymentcode.SwissCode}).
 *
 * <p>Knows no invoice and no square of a picture: it is handed an amount, and its text is drawn elsewhere.
 */
@NullMarked
package org.facturier.core.paymentcode;

import org.jspecify.annotations.NullMarked;

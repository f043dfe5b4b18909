package org.facturier.core.paymentcode;

import java.nio.charset.Charset;

/**
 * A transfer as the text of a QR code: lines in an order that a standard gives, each of one meaning. What cannot be said in one
 * is refused by the constructors, so that each code that exists can be read by the payer's bank.
 */
public sealed interface PaymentCode permits EpcCode, SwissCode {

    /** {@return its lines, parted by line feeds, with none after the last} */
    String payload();

    /** {@return the character set in which {@link #bytes} are} */
    Charset charset();

    /** {@return its lines as they are put into the squares of the code} */
    default byte[] bytes() {
        return payload().getBytes(charset());
    }

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /** One way for each kind of code. */
    interface Cases<R> {
        /** {@return what becomes of a code of the SEPA area} */
        R epc(EpcCode code);

        /** {@return what becomes of a code of a Swiss QR-bill} */
        R swiss(SwissCode code);
    }
}

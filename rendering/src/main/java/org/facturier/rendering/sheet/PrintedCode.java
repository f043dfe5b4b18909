package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.rendering.qr.QrCode;
import org.facturier.rendering.wording.DocumentLabels;

/**
 * A code to pay with, as it stands on a page: its modules, and the words beside them. Each is at level M, as both standards ask.
 */
public sealed interface PrintedCode {

    /** {@return the modules} */
    QrCode modules();

    /** {@return it, where it stands beside the ways to pay} */
    default Optional<ScanCode> scan() {
        return Optional.empty();
    }

    /** {@return it, where it is a Swiss slip} */
    default Optional<PaymentSlip> slip() {
        return Optional.empty();
    }

    /**
     * {@return a code with its words}
     *
     * @param labels  the words beside a code
     * @param language  that of the document, in which a Swiss slip is if the guidelines know it
     */
    static PrintedCode of(PaymentCode code, DocumentLabels labels, Locale language) {
        return code.match(new CodeWords(labels, SlipWords.of(language)));
    }

    /** {@return the modules of a code} */
    static QrCode drawn(PaymentCode code) {
        return QrCode.of(code.payload(), code.charset(), QrCode.Level.M);
    }

    /**
     * A code that stands beside the ways to pay.
     *
     * @param modules  its modules
     * @param caption  what to do with it
     * @param amount  what it asks for, with its currency; blank where the payer says how much
     */
    record ScanCode(QrCode modules, String caption, String amount) implements PrintedCode {
        @Override
        public Optional<ScanCode> scan() {
            return Optional.of(this);
        }
    }

    /**
     * The payment part of a Swiss QR-bill with its receipt, in the words of the guidelines. Both say the same; the receipt leaves
     * out what is additional.
     *
     * @param modules  its modules, without the Swiss cross upon their middle
     * @param words  its headings
     * @param receipt  what stands on the receipt
     * @param payment  what stands on the payment part
     * @param currency  CHF or EUR
     * @param amount  in figures, as {@code 1 949.75}; blank where it is to be written by hand
     * @param alternatives  parameters of other schemes, a line each
     * @source SIX, Swiss Implementation Guidelines QR-bill 2.3, chapter 3; Style Guide QR-bill
     */
    record PaymentSlip(
            QrCode modules,
            SlipWords words,
            List<SlipEntry> receipt,
            List<SlipEntry> payment,
            String currency,
            String amount,
            List<String> alternatives)
            implements PrintedCode {

        public PaymentSlip {
            receipt = List.copyOf(receipt);
            payment = List.copyOf(payment);
            alternatives = List.copyOf(alternatives);
        }

        /**
         * Lines under a heading.
         *
         * @param heading  of the guidelines
         * @param lines  none where they are to be written by hand
         */
        public record SlipEntry(String heading, List<String> lines) {
            public SlipEntry {
                lines = List.copyOf(lines);
            }
        }

        @Override
        public Optional<PaymentSlip> slip() {
            return Optional.of(this);
        }
    }
}

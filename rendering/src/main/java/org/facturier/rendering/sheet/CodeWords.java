package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.paymentcode.EpcCode;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.core.paymentcode.SwissAddress;
import org.facturier.core.paymentcode.SwissCode;
import org.facturier.core.terms.PaymentReference;
import org.facturier.rendering.sheet.PrintedCode.PaymentSlip;
import org.facturier.rendering.sheet.PrintedCode.PaymentSlip.SlipEntry;
import org.facturier.rendering.sheet.PrintedCode.ScanCode;
import org.facturier.rendering.wording.DocumentLabels;
import org.joda.money.Money;

/**
 * Puts what stands beside the modules of a code into words.
 *
 * @param labels  the words beside a code of the SEPA area
 * @param words  the headings of a Swiss slip
 */
record CodeWords(DocumentLabels labels, SlipWords words) implements PaymentCode.Cases<PrintedCode> {

    @Override
    public PrintedCode epc(EpcCode code) {
        return new ScanCode(
                PrintedCode.drawn(code),
                labels.text("payment.code"),
                code.amount().map(labels::money).orElse(""));
    }

    @Override
    public PrintedCode swiss(SwissCode code) {
        List<SlipEntry> receipt = new ArrayList<>();
        receipt.add(new SlipEntry(words.text("creditor"), creditor(code)));
        code.reference().ifPresent(reference -> receipt.add(reference(reference)));
        List<SlipEntry> payment = new ArrayList<>(receipt);
        List<String> additional = Stream.of(code.message(), code.billing())
                .filter(line -> !line.isEmpty())
                .toList();
        if (!additional.isEmpty()) {
            payment.add(new SlipEntry(words.text("additional"), additional));
        }
        SlipEntry debtor = code.debtor()
                .map(payer -> new SlipEntry(words.text("debtor"), payer.printed()))
                .orElseGet(() -> new SlipEntry(words.text("debtor.blank"), List.of()));
        receipt.add(debtor);
        payment.add(debtor);
        return new PaymentSlip(
                PrintedCode.drawn(code),
                words,
                receipt,
                payment,
                code.currency().getCode(),
                code.amount().map(CodeWords::figure).orElse(""),
                code.alternatives());
    }

    /** {@return the account in groups of four, and the name and address of who is paid} */
    private static List<String> creditor(SwissCode code) {
        SwissAddress creditor = code.creditor();
        return Stream.concat(Stream.of(code.account().grouped()), creditor.printed().stream())
                .toList();
    }

    private SlipEntry reference(PaymentReference reference) {
        return new SlipEntry(words.text("reference"), List.of(reference.printed()));
    }

    /** {@return an amount as the guidelines write it in every language: a blank before each three digits, a point} */
    private static String figure(Money amount) {
        return amount.getAmount().toPlainString().replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", " ");
    }
}

package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.PaymentInstructions;

/**
 * When and how is paid: BT-9, BT-20 and BG-16 with BT-81 to BT-91.
 *
 * <p>BT-9 is the first day on which something is due, as the norm has it of payments in parts; the parts stand in BT-20, in the
 * language of the document. The means of payment is the preferred one; where that has an account, all accounts of its kind are stated.
 *
 * <pre>{@code
 * schedule                              BT-9         BT-20
 * 12.00 on 15 October                   15 October   -
 * 6.00 on 25 September, 6.00 later      25 Sept.     both parts with their days
 * 12.00 on 15 October, 2 % in 10 days   15 October   the amount with its day, and the discount
 * nothing to pay                        -            -
 * credit note without means             -            the amount with its day
 * }</pre>
 *
 * <p>What a payment is to quote (BT-83) stands with the means. Where that is the number of the document, nothing is lost without
 * any; a structured reference is, and is named.
 *
 * @param losses  what has no place
 */
record PaymentMapping(Losses losses) {

    /**
     * {@return BT-9: the first day on which something is due} A credit note without means of payment states the day in words,
     * for UBL has its due date within the means.
     */
    static Optional<LocalDate> dueDate(Invoice document) {
        return isDueInWords(document)
                ? Optional.empty()
                : document.schedule().instalments().stream()
                        .map(Instalment::dueOn)
                        .min(Comparator.naturalOrder());
    }

    /** {@return BT-20: what one day cannot say} */
    static Optional<String> terms(Invoice document) {
        List<Instalment> parts = document.schedule().instalments();
        boolean plain = parts.size() == 1
                && !isDueInWords(document)
                && parts.get(0).discount().isEmpty()
                && !parts.get(0).isRetention();
        return parts.isEmpty() || plain
                ? Optional.empty()
                : Optional.of(TermsText.in(document.header().language()).of(parts));
    }

    /** {@return whether the due day stands in BT-20 alone: of a credit note without means of payment} */
    private static boolean isDueInWords(Invoice document) {
        return document.type().isCredit() && document.header().meansOfPayment().isEmpty();
    }

    /**
     * {@return BG-16, empty where no means is named} An invoice of the library names the accounts of its seller where nothing
     * else was agreed, so that mostly some means is there.
     */
    Optional<PaymentInstructions> instructions(Invoice document) {
        List<PaymentMeans> means = document.header().meansOfPayment();
        if (means.isEmpty()) {
            withoutMeans(document);
            return Optional.empty();
        }
        for (int i = 1; i < means.size(); i++) {
            boolean carried = means.get(i).code().equals(means.get(0).code())
                    && transfer(means.get(i)).isPresent();
            if (!carried) {
                losses.lose(
                        MappingRule.ONE_MEANS,
                        "header.meansOfPayment[" + i + "]",
                        say("the means {other} stands after {first}")
                                .with("other", means.get(i).code())
                                .with("first", means.get(0).code()));
            }
        }
        return Optional.of(instructions(means, document.paymentReference()));
    }

    /** Of the number of the document nothing is lost. */
    private void withoutMeans(Invoice document) {
        if (!document.paymentReference().equals(document.number().text())) {
            losses.lose(
                    MappingRule.REFERENCE_WITH_MEANS,
                    "paymentReference",
                    say("{reference} is to be quoted").with("reference", document.paymentReference()));
        }
    }

    /** {@return BG-16 of the first means, with the accounts of all that have its code} */
    private static PaymentInstructions instructions(List<PaymentMeans> means, String reference) {
        PaymentMeans first = means.get(0);
        PaymentInstructions plain = first.match(MeansMapping.GROUPS);
        return new PaymentInstructions(
                Optional.of(first.code()),
                plain.meansText(),
                Stated.text(reference),
                means.stream()
                        .filter(each -> each.code().equals(first.code()))
                        .flatMap(each -> transfer(each).stream())
                        .toList(),
                plain.card(),
                plain.debit());
    }

    /** {@return the account to pay to, where a means has one} */
    private static Optional<CreditTransfer> transfer(PaymentMeans means) {
        return means.match(MeansMapping.GROUPS).transfers().stream().findFirst();
    }
}

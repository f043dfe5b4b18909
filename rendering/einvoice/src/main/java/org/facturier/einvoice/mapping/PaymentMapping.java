package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.DirectDebit;
import org.facturier.einvoice.model.PaymentInstructions;

/**
 * When and how is paid: BT-9, BT-20 and BG-16 with BT-81 to BT-86 and BT-89 to BT-91.
 *
 * <p>BT-9 is the first day on which something is due, as the norm has it of payments in parts; the parts stand in BT-20, in the
 * language of the document. The means of payment is the preferred one; where that is a transfer, all accounts are stated.
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

    private static boolean isDueInWords(Invoice document) {
        return document.type().isCredit() && document.header().meansOfPayment().isEmpty();
    }

    /** {@return BG-16, empty where no means is named} */
    Optional<PaymentInstructions> instructions(Invoice document) {
        List<PaymentMeans> means = document.header().meansOfPayment();
        if (means.isEmpty()) {
            withoutMeans(document);
            return Optional.empty();
        }
        for (int i = 1; i < means.size(); i++) {
            if (!means.get(i).code().equals(means.get(0).code())
                    || !(means.get(0) instanceof PaymentMeans.CreditTransfer)) {
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

    private static PaymentInstructions instructions(List<PaymentMeans> means, String reference) {
        PaymentMeans first = means.get(0);
        return new PaymentInstructions(
                Optional.of(first.code()),
                page(first),
                Stated.text(reference),
                first instanceof PaymentMeans.CreditTransfer ? transfers(means, first.code()) : List.of(),
                Optional.empty(),
                debit(first));
    }

    /** {@return where to pay, as the means in words (BT-82)} */
    private static Optional<String> page(PaymentMeans means) {
        return means instanceof PaymentMeans.Online online
                ? Optional.of(online.page().toString())
                : Optional.empty();
    }

    private static List<CreditTransfer> transfers(List<PaymentMeans> means, String code) {
        return means.stream()
                .filter(each -> each.code().equals(code))
                .filter(PaymentMeans.CreditTransfer.class::isInstance)
                .map(each -> transfer(((PaymentMeans.CreditTransfer) each).account()))
                .toList();
    }

    private static CreditTransfer transfer(BankAccount account) {
        return new CreditTransfer(
                Optional.of(account.iban().text()),
                account.holder().flatMap(Stated::text),
                account.bic().map(Bic::text));
    }

    private static Optional<DirectDebit> debit(PaymentMeans means) {
        return means instanceof PaymentMeans.DirectDebit debit
                ? Optional.of(new DirectDebit(
                        Stated.text(debit.mandate()),
                        Stated.text(debit.creditorId()),
                        debit.debtor().map(Iban::text)))
                : Optional.empty();
    }
}

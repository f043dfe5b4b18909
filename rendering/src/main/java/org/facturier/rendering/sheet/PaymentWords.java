package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.BankAccount;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/** Puts payment into words. */
final class PaymentWords {

    // UNTDID 4451: with such a notice the law has already worded what late payment costs
    private static final Set<String> PAYMENT_NOTICES = Set.of("PMT", "PMD");

    private final Invoice invoice;
    private final Wording wording;

    PaymentWords(Invoice invoice, Wording wording) {
        this.invoice = invoice;
        this.wording = wording;
    }

    /** {@return how to pay; empty where nothing is to be paid, so that there is nothing to quote either} */
    Optional<PaymentSection> section() {
        return isToBePaid()
                ? Optional.of(new PaymentSection(wording.text("payment"), demand(), ways(), remarks()))
                : Optional.empty();
    }

    /** By what the schedule says, which alone has days: of a document from elsewhere the totals may say something else. */
    private boolean isToBePaid() {
        return !invoice.type().isCredit() && invoice.schedule().total().isPositive();
    }

    /** {@return by when to pay, or from when on a credit may be used; of several instalments the first one} */
    List<Fact> due() {
        if (invoice.type().isCredit()) {
            return invoice
                    .schedule()
                    .settledBy()
                    .map(day -> new Fact(wording.text("due.credit"), wording.day(day)))
                    .stream()
                    .toList();
        }
        return isToBePaid() ? first(invoice.schedule().instalments()) : List.of();
    }

    private List<Fact> first(List<Instalment> instalments) {
        return instalments.size() == 1
                ? List.of(new Fact(
                        wording.text("due"), wording.day(instalments.get(0).dueOn())))
                : first(Collections.min(instalments, Comparator.comparing(Instalment::dueOn)));
    }

    private List<Fact> first(Instalment instalment) {
        return List.of(
                new Fact(wording.text("due.first"), wording.day(instalment.dueOn())),
                new Fact(wording.text("due.first.amount"), wording.money(instalment.amount())));
    }

    private String demand() {
        List<Instalment> instalments = invoice.schedule().instalments();
        return instalments.size() > 1
                ? ""
                : wording.text("payment.by", wording.day(instalments.get(0).dueOn()));
    }

    private List<PaymentSection.Way> ways() {
        return invoice.header().meansOfPayment().stream().map(this::way).toList();
    }

    private PaymentSection.Way way(PaymentMeans means) {
        List<Fact> facts = new ArrayList<>();
        if (means instanceof PaymentMeans.CreditTransfer transfer) {
            addAccount(facts, transfer.account());
            return new PaymentSection.Way(wording.text("payment.transfer"), facts);
        }
        if (means instanceof PaymentMeans.DirectDebit debit) {
            facts.add(fact("payment.mandate", debit.mandate()));
            facts.add(fact("payment.creditor", debit.creditorId()));
            debit.debtor().ifPresent(iban -> facts.add(fact("payment.debtor", iban.grouped())));
            return new PaymentSection.Way(wording.text("payment.debit"), facts);
        }
        if (means instanceof PaymentMeans.Online online) {
            facts.add(new Fact("", Printable.line(online.page().toString())));
            return new PaymentSection.Way(wording.text("payment.online"), facts);
        }
        String key = means instanceof PaymentMeans.Card ? "payment.card" : "payment.cheque";
        return new PaymentSection.Way(wording.text(key), facts);
    }

    private void addAccount(List<Fact> facts, BankAccount account) {
        facts.add(fact("payment.iban", account.iban().grouped()));
        account.bic().ifPresent(bic -> facts.add(fact("payment.bic", bic.text())));
        account.holder().ifPresent(holder -> facts.add(fact("payment.holder", holder)));
    }

    private Fact fact(String label, String value) {
        return new Fact(wording.text(label), Printable.line(value));
    }

    private List<String> remarks() {
        boolean worded = invoice.notices().stream().anyMatch(notice -> PAYMENT_NOTICES.contains(notice.subject()));
        return worded
                ? List.of()
                : invoice.header().terms().latePayment().map(this::late).orElse(List.of());
    }

    private List<String> late(LatePaymentTerms terms) {
        List<String> sentences = new ArrayList<>();
        terms.annualPercent().ifPresent(percent -> sentences.add(wording.text("late.rate", wording.percent(percent))));
        terms.recoveryIndemnity().ifPresent(sum -> sentences.add(wording.text("late.indemnity", wording.money(sum))));
        return sentences;
    }

    /** {@return the instalments; none where nothing is to be paid, or one payment settles all and nothing may be taken off} */
    List<DueRow> schedule() {
        List<Instalment> instalments = invoice.schedule().instalments();
        boolean plain = instalments.size() == 1 && discount(instalments.get(0)).isEmpty();
        boolean nothing = !invoice.type().isCredit() && !isToBePaid();
        return plain || nothing
                ? List.of()
                : instalments.stream().map(this::row).toList();
    }

    private DueRow row(Instalment instalment) {
        return new DueRow(
                Integer.toString(instalment.number()),
                wording.day(instalment.dueOn()),
                wording.money(instalment.amount()),
                remark(instalment).map(wording::sentence).orElse(""));
    }

    private Optional<String> remark(Instalment instalment) {
        return instalment.isRetention()
                ? Optional.of(wording.text("retention"))
                : discount(instalment).map(this::words);
    }

    /** A credit note has the terms of its invoice, but nobody pays it early. */
    private Optional<EarlyPaymentDiscount> discount(Instalment instalment) {
        return instalment.discount().filter(granted -> !invoice.type().isCredit());
    }

    private String words(EarlyPaymentDiscount discount) {
        String days = Integer.toString(discount.withinDays());
        return wording.text("discount", wording.percent(discount.percent().value()), days);
    }
}

package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.Payee;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.rendering.sheet.PrintedTable.Content;
import org.facturier.rendering.sheet.PrintedTable.Heading;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Puts payment into words: what is due first and when, how it can be paid, and the instalments. A credit note says from when on
 * its amount may be used, and nothing on how to pay.
 */
final class PaymentWords {

    /** Subjects of notices (UNTDID 4451) with which the law has already worded what late payment costs. */
    private static final Set<String> PAYMENT_NOTICES = Set.of("PMT", "PMD");

    private final Invoice invoice;
    private final DocumentLabels labels;

    PaymentWords(Invoice invoice, DocumentLabels labels) {
        this.invoice = invoice;
        this.labels = labels;
    }

    /** {@return how to pay; empty where nothing is to be paid, so that there is nothing to quote either} */
    Optional<PaymentSection> section() {
        return isToBePaid()
                ? Optional.of(new PaymentSection(labels.text("payment"), demand(), ways(), remarks()))
                : Optional.empty();
    }

    /** By what the schedule says, which alone has days: of a document from elsewhere the totals may say something else. */
    private boolean isToBePaid() {
        return !invoice.type().isCredit() && invoice.schedule().total().isPositive();
    }

    /** {@return by when to pay, or from when on a credit may be used; of several instalments the first one} */
    List<PrintedFact> due() {
        if (invoice.type().isCredit()) {
            return invoice
                    .schedule()
                    .settledBy()
                    .map(day -> new PrintedFact(labels.text("due.credit"), labels.day(day)))
                    .stream()
                    .toList();
        }
        return isToBePaid() ? first(invoice.schedule().instalments()) : List.of();
    }

    /**
     * {@return the day of the only instalment, whose amount is that of the document; day and amount of the first of several}
     */
    private List<PrintedFact> first(List<Instalment> instalments) {
        return instalments.size() == 1
                ? List.of(new PrintedFact(
                        labels.text("due"), labels.day(instalments.get(0).dueOn())))
                : first(Collections.min(instalments, Comparator.comparing(Instalment::dueOn)));
    }

    /** {@return day and amount of one instalment among others} */
    private List<PrintedFact> first(Instalment instalment) {
        return List.of(
                new PrintedFact(labels.text("due.first"), labels.day(instalment.dueOn())),
                new PrintedFact(labels.text("due.first.amount"), labels.money(instalment.amount())));
    }

    /** {@return by when to pay, and to whom if not to the seller; blank where there are several dates and no payee} */
    private String demand() {
        List<Instalment> instalments = invoice.schedule().instalments();
        Optional<String> payee = invoice.header().agents().payee().map(this::payee);
        if (instalments.size() > 1) {
            return payee.map(name -> labels.text("payment.to", name)).orElse("");
        }
        String day = labels.day(instalments.get(0).dueOn());
        return payee.map(name -> labels.text("payment.to.by", name, day))
                .orElseGet(() -> labels.text("payment.by", day));
    }

    /** {@return the name of who is paid, with the number of its register where that is known} */
    private String payee(Payee payee) {
        PartyBlocks blocks = new PartyBlocks(labels, Optional.empty());
        return payee.registration()
                .or(payee::identifier)
                .map(blocks::identifier)
                .map(id -> payee.name() + " (" + id.label() + "\u00A0" + id.value() + ")")
                .map(Printable::line)
                .orElseGet(() -> Printable.line(payee.name()));
    }

    private List<PaymentSection.PaymentWay> ways() {
        WayWords words = new WayWords(labels);
        return invoice.header().meansOfPayment().stream()
                .map(means -> means.match(words))
                .toList();
    }

    /** {@return what late payment costs by the terms agreed; nothing where a notice of the law says it} */
    private List<String> remarks() {
        boolean worded = invoice.notices().stream().anyMatch(notice -> PAYMENT_NOTICES.contains(notice.subject()));
        return worded
                ? List.of()
                : invoice.header().terms().latePayment().map(this::late).orElse(List.of());
    }

    /** {@return interest in hundredths a year, and the indemnity for recovery, as far as they were agreed} */
    private List<String> late(LatePaymentTerms terms) {
        List<String> sentences = new ArrayList<>();
        terms.annualPercent().ifPresent(percent -> sentences.add(labels.text("late.rate", labels.percent(percent))));
        terms.recoveryIndemnity().ifPresent(sum -> sentences.add(labels.text("late.indemnity", labels.money(sum))));
        return sentences;
    }

    /** {@return the instalments; empty where nothing is to be paid, or one payment settles all and nothing may be taken off} */
    Optional<PrintedTable> schedule() {
        List<Instalment> instalments = invoice.schedule().instalments();
        boolean plain = instalments.size() == 1 && discount(instalments.get(0)).isEmpty();
        boolean nothing = !invoice.type().isCredit() && !isToBePaid();
        return plain || nothing || instalments.isEmpty() ? Optional.empty() : Optional.of(table(instalments));
    }

    /** {@return number, last day and amount of each instalment; conditions have a heading where there is one} */
    private PrintedTable table(List<Instalment> instalments) {
        List<Heading> headings = List.of(
                new Heading(labels.text("schedule.number"), Content.FIGURES),
                new Heading(labels.text("schedule.due"), Content.SHORT),
                new Heading(labels.text("schedule.amount"), Content.FIGURES));
        List<PrintedTable.Row> rows = instalments.stream().map(this::row).toList();
        boolean plain = rows.stream().allMatch(row -> row.remark().isEmpty());
        String remarks = plain ? "" : labels.text("schedule.terms");
        return new PrintedTable(labels.text("schedule"), headings, rows, remarks, List.of());
    }

    private PrintedTable.Row row(Instalment instalment) {
        List<String> cells = List.of(
                Integer.toString(instalment.number()),
                labels.day(instalment.dueOn()),
                labels.money(instalment.amount()));
        return new PrintedTable.Row(
                cells, remark(instalment).map(labels::sentence).orElse(""));
    }

    /**
     * {@return what is said of an instalment: that it is kept back as a guarantee, or what may be taken off for paying early}
     */
    private Optional<String> remark(Instalment instalment) {
        return instalment.isRetention()
                ? Optional.of(labels.text("retention"))
                : discount(instalment).map(this::words);
    }

    /** A credit note has the terms of its invoice, but nobody pays it early. */
    private Optional<EarlyPaymentDiscount> discount(Instalment instalment) {
        return instalment.discount().filter(granted -> !invoice.type().isCredit());
    }

    /** {@return such as {@code 2% discount for payment within 10 days}} */
    private String words(EarlyPaymentDiscount discount) {
        String percent = labels.percent(discount.percent().value());
        return switch (discount.withinDays()) {
            case 0 -> labels.text("discount.once", percent);
            case 1 -> labels.text("discount.one", percent);
            default -> labels.text("discount", percent, Integer.toString(discount.withinDays()));
        };
    }
}

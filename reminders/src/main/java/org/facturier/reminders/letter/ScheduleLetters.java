package org.facturier.reminders.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.account.Rescheduled;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.Invoice;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans.DirectDebit;
import org.facturier.core.terms.PaymentSchedule;

/**
 * Writes what is to be paid of an invoice and when, in the language of the invoice: as it was issued, or by a new plan.
 *
 * @param wordings  the languages
 */
public record ScheduleLetters(Wordings wordings) {

    /** {@return letters in French, German and English} */
    public static ScheduleLetters standard() {
        return new ScheduleLetters(Wordings.shipped());
    }

    /**
     * {@return the letter of the schedule of an invoice}
     *
     * @param invoice  the invoice
     * @param date  the day it is dated
     * @throws IllegalArgumentException if the document is a credit note or self-billed: its buyer has nothing to pay to its
     *     writer
     */
    public Letter of(Invoice invoice, LocalDate date) {
        Wording wording = wording(invoice);
        Page page = begin(wording, invoice, invoice.schedule(), date, "schedule");
        invoice.schedule().instalments().forEach(instalment -> discount(page, wording, invoice, instalment));
        retained(page, wording, invoice.schedule());
        return end(page, wording, invoice);
    }

    /**
     * {@return the letter of a new plan for what is open of an invoice}
     *
     * @param invoice  the invoice
     * @param plan  the plan
     * @param date  the day it is dated
     * @throws IllegalArgumentException if the plan is of another document, or that is a credit note or self-billed
     */
    public Letter of(Invoice invoice, Rescheduled plan, LocalDate date) {
        if (!plan.document().equals(DocumentKey.of(invoice))) {
            throw new IllegalArgumentException(
                    "a plan of " + plan.document() + " cannot go with invoice " + invoice.number());
        }
        Wording wording = wording(invoice);
        Page page = begin(wording, invoice, plan.plan(), date, "schedule.plan");
        retained(page, wording, plan.plan());
        return end(page.say("schedule." + plan.interest()), wording, invoice);
    }

    private Wording wording(Invoice invoice) {
        if (invoice.type().isCredit() || invoice.type().isSelfBilled()) {
            throw new IllegalArgumentException(
                    invoice.number() + " is a " + invoice.type() + ": nobody pays it to its writer by instalments");
        }
        return wordings.in(invoice.header().language());
    }

    private static Page begin(Wording wording, Invoice invoice, PaymentSchedule schedule, LocalDate date, String key) {
        Page page = new Page(wording, values(wording, invoice, schedule))
                .begin(Correspondence.of(invoice), date, key + ".subject")
                .reference(invoice.paymentReference())
                .say(key + ".opening");
        return page.show(table(page, wording, schedule));
    }

    private static Letter end(Page page, Wording wording, Invoice invoice) {
        return page.saying(howToPay(wording, invoice)).say("schedule.end").end();
    }

    private static Map<String, String> values(Wording wording, Invoice invoice, PaymentSchedule schedule) {
        return Map.of(
                "invoice", invoice.number().text(),
                "issued", wording.date(invoice.issuedOn()),
                "total", wording.amount(schedule.total()));
    }

    private static ReportTable table(Page page, Wording wording, PaymentSchedule schedule) {
        return new ReportTable(
                wording.text("schedule.title"),
                List.of(
                        page.column("number", Kind.NUMBER),
                        page.column("dueOn", Kind.DAY),
                        page.column("amount", Kind.AMOUNT)),
                schedule.instalments().stream()
                        .map(each -> List.of(
                                Cell.of(BigDecimal.valueOf(each.number())),
                                Cell.of(each.dueOn()),
                                Cell.of(each.amount())))
                        .toList(),
                List.of(Cell.blank(), Cell.of(wording.text("total")), Cell.of(schedule.total())));
    }

    private static void discount(Page page, Wording wording, Invoice invoice, Instalment instalment) {
        instalment
                .discount()
                .ifPresent(granted -> page.saying(wording.text(
                        "schedule.discount",
                        Map.of(
                                "number", Integer.toString(instalment.number()),
                                "percent", wording.percent(granted.percent().value()),
                                "day", wording.date(invoice.issuedOn().plusDays(granted.withinDays()))))));
    }

    private static void retained(Page page, Wording wording, PaymentSchedule schedule) {
        schedule.instalments().stream()
                .filter(Instalment::isRetention)
                .forEach(instalment -> page.saying(wording.text(
                        "schedule.retention",
                        Map.of(
                                "number", Integer.toString(instalment.number()),
                                "day", wording.date(instalment.dueOn())))));
    }

    private static String howToPay(Wording wording, Invoice invoice) {
        return invoice.header().meansOfPayment().stream()
                .findFirst()
                .filter(DirectDebit.class::isInstance)
                .map(DirectDebit.class::cast)
                .map(debit -> wording.text("pay.debit", Map.of("mandate", debit.mandate())))
                .orElseGet(() -> new WaysToPay(wording, Correspondence.of(invoice))
                        .quoting(List.of(invoice.paymentReference())));
    }
}

package org.facturier.reminders.letter;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans.DirectDebit;
import org.facturier.core.terms.PaymentSchedule;

/**
 * Writes what is to be paid of an invoice and when, in the language of the invoice: as it was issued, or by a new
 * plan.
 * <p>A letter of a plan says what becomes of interest, as the plan agreed it: more time to pay does not waive it, or
 * it runs from the new days only. Without a word on it the debtor would take the first for the second.
 *
 * @param wordings  the languages
 */
record ScheduleLetters(LetterWordings wordings) {

    /**
     * {@return the letter of the schedule of an invoice, or a refusal if the document is a credit note or self-billed: its buyer
     * has nothing to pay to its writer}
     *
     * @param invoice  the invoice
     * @param date  the day it is dated
     */
    Outcome<Letter> of(Invoice invoice, LocalDate date) {
        return Outcome.of(invoice, paidByBuyer(invoice)).map(payable -> write(payable, date));
    }

    private Letter write(Invoice invoice, LocalDate date) {
        LetterWording wording = wording(invoice);
        Page page = begin(wording, invoice, invoice.schedule(), date, "schedule");
        invoice.schedule().instalments().forEach(instalment -> discount(page, wording, invoice, instalment));
        retained(page, wording, invoice.schedule());
        return end(page, wording, invoice);
    }

    /**
     * {@return the letter of a new plan for what is open of an invoice, or every reason why there is none: the plan is of another
     * document, or that is a credit note or self-billed}
     *
     * @param invoice  the invoice
     * @param plan  the plan
     * @param date  the day it is dated
     */
    Outcome<Letter> of(Invoice invoice, Rescheduled plan, LocalDate date) {
        return Outcome.of(invoice, ofDocument(plan, invoice).plus(paidByBuyer(invoice)))
                .map(payable -> write(payable, plan, date));
    }

    private Letter write(Invoice invoice, Rescheduled plan, LocalDate date) {
        LetterWording wording = wording(invoice);
        Page page = begin(wording, invoice, plan.plan(), date, "schedule.plan");
        retained(page, wording, plan.plan());
        return end(page.say("schedule." + plan.interest()), wording, invoice);
    }

    /** {@return that the plan is of another document, which would promise the one what was agreed for the other} */
    private static Findings ofDocument(Rescheduled plan, Invoice invoice) {
        return plan.document().equals(DocumentKey.of(invoice))
                ? Findings.none()
                : Findings.of(LetterRule.PLAN_OF_DOCUMENT.at(
                        path(invoice),
                        say("plan {plan} is of {document}")
                                .with("plan", plan.id())
                                .with("document", plan.document())));
    }

    /**
     * {@return that the buyer has nothing to pay: of a credit note it gets money, of a self-billed document it is the
     * one that writes}
     */
    private static Findings paidByBuyer(Invoice invoice) {
        return invoice.type().isCredit() || invoice.type().isSelfBilled()
                ? Findings.of(LetterRule.PAID_BY_BUYER.at(
                        path(invoice),
                        say("it is a {type}: nobody pays it to its writer by instalments")
                                .with("type", invoice.type())))
                : Findings.none();
    }

    private static String path(Invoice invoice) {
        return "document " + DocumentKey.of(invoice);
    }

    private LetterWording wording(Invoice invoice) {
        return wordings.in(invoice.header().language());
    }

    private static Page begin(
            LetterWording wording, Invoice invoice, PaymentSchedule schedule, LocalDate date, String key) {
        Page page = new Page(wording, values(wording, invoice, schedule))
                .begin(Correspondence.of(invoice), date, key + ".subject")
                .reference(invoice.paymentReference())
                .say(key + ".opening");
        return page.show(table(page, wording, schedule));
    }

    private static Letter end(Page page, LetterWording wording, Invoice invoice) {
        return page.saying(howToPay(wording, invoice)).say("schedule.end").end();
    }

    private static Map<String, String> values(LetterWording wording, Invoice invoice, PaymentSchedule schedule) {
        return Map.of(
                "invoice", invoice.number().text(),
                "issued", wording.date(invoice.issuedOn()),
                "total", wording.amount(schedule.total()));
    }

    /** {@return the instalments in order, with the last day to pay of each, and their total} */
    private static ReportTable table(Page page, LetterWording wording, PaymentSchedule schedule) {
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

    /** An instalment with a discount for early payment says until which day it may be taken off. */
    private static void discount(Page page, LetterWording wording, Invoice invoice, Instalment instalment) {
        instalment
                .discount()
                .ifPresent(granted -> page.saying(wording.text(
                        "schedule.discount",
                        Map.of(
                                "number", Integer.toString(instalment.number()),
                                "percent", wording.percent(granted.percent().value()),
                                "day", wording.date(invoice.issuedOn().plusDays(granted.withinDays()))))));
    }

    /**
     * A part that is held back as security is owed when it is released, at the latest on the day that the table
     * shows.
     */
    private static void retained(Page page, LetterWording wording, PaymentSchedule schedule) {
        schedule.instalments().stream()
                .filter(Instalment::isRetention)
                .forEach(instalment -> page.saying(wording.text(
                        "schedule.retention",
                        Map.of(
                                "number", Integer.toString(instalment.number()),
                                "day", wording.date(instalment.dueOn())))));
    }

    /**
     * {@return how to pay, by what the invoice says: a debit is announced with its mandate, and anything else asked
     * for with the reference of payment}
     */
    private static String howToPay(LetterWording wording, Invoice invoice) {
        return invoice.header().meansOfPayment().stream()
                .findFirst()
                .filter(DirectDebit.class::isInstance)
                .map(DirectDebit.class::cast)
                .map(debit -> wording.text("pay.debit", Map.of("mandate", debit.mandate())))
                .orElseGet(() -> new WaysToPay(wording, Correspondence.of(invoice))
                        .quoting(List.of(invoice.paymentReference())));
    }
}

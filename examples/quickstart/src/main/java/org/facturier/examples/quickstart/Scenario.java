package org.facturier.examples.quickstart;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Fact;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.payment.Payment;
import org.joda.money.Money;

/**
 * What happens in the year, beside agreements, usage and payments.
 *
 * @param from  the first day
 * @param asOf  the last day, on which the books are looked at
 * @param reminderDay  the day of each month on which reminders are sent
 * @param deliveries  usage that comes in the course of the year; what is in {@code usage.csv} is known from the first day
 * @param drafts  invoices made by hand
 * @param disputes  objections, and how they ended
 * @param credits  credit notes made by hand
 * @param facts  what is told of money beside documents and payments, each on its day
 */
record Scenario(
        LocalDate from,
        LocalDate asOf,
        int reminderDay,
        List<Delivery> deliveries,
        List<HandMade> drafts,
        List<Objection> disputes,
        List<Credit> credits,
        List<Fact> facts) {

    /**
     * A file of usage that comes late.
     *
     * @param on  the day on which it comes
     * @param file  its name, in the folder of the scenario
     */
    record Delivery(LocalDate on, String file) {
        Delivery {
            Completeness.of("a delivery of usage")
                    .needs("on", on)
                    .needs("file", file)
                    .verify();
        }
    }

    /**
     * An invoice made by hand.
     *
     * @param issuedOn  its day
     * @param draft  what it bills
     */
    record HandMade(LocalDate issuedOn, InvoiceDraft draft) {
        HandMade {
            Completeness.of("an invoice made by hand")
                    .needs("issuedOn", issuedOn)
                    .needs("draft", draft)
                    .verify();
        }
    }

    /**
     * A dispute that is upheld.
     *
     * @param dispute  the objection
     * @param upheldOn  the day of the credit note
     * @param credit  what is credited without tax, by number of the line
     * @param reason  what the credit note says
     */
    record Objection(Dispute dispute, LocalDate upheldOn, Map<Integer, Money> credit, String reason) {
        Objection {
            Completeness.of("an objection")
                    .needs("dispute", dispute)
                    .needs("upheldOn", upheldOn)
                    .needs("credit", credit)
                    .needs("reason", reason)
                    .verify();
        }
    }

    /**
     * A credit note made by hand.
     *
     * @param on  its day
     * @param invoice  the invoice it is on
     * @param lines  what is credited without tax, by number of the line
     * @param intent  what it means to the agreement that billed
     * @param reason  what the credit note says
     */
    record Credit(LocalDate on, InvoiceNumber invoice, Map<Integer, Money> lines, CreditIntent intent, String reason) {
        Credit {
            Completeness.of("a credit")
                    .needs("on", on)
                    .needs("invoice", invoice)
                    .needs("lines", lines)
                    .needs("intent", intent)
                    .needs("reason", reason)
                    .verify();
        }
    }

    /** {@return what is dated outside the year: it would never happen} */
    Findings outside(List<Payment> payments) {
        List<Finding> found = new ArrayList<>();
        payments.forEach(payment -> within(payment.receivedOn(), "payment " + payment.id(), found));
        deliveries.forEach(delivery -> within(delivery.on(), "scenario.json deliveries", found));
        drafts.forEach(draft -> within(draft.issuedOn(), "scenario.json drafts", found));
        for (Objection objection : disputes) {
            within(
                    objection.dispute().openedOn(),
                    "scenario.json dispute " + objection.dispute().id(),
                    found);
            within(
                    objection.upheldOn(),
                    "scenario.json dispute " + objection.dispute().id(),
                    found);
        }
        credits.forEach(credit -> within(credit.on(), "scenario.json credit on " + credit.invoice(), found));
        facts.forEach(fact -> within(fact.on(), "scenario.json fact " + fact.id(), found));
        return new Findings(found);
    }

    private void within(LocalDate day, String place, List<Finding> found) {
        if (day.isBefore(from) || day.isAfter(asOf)) {
            found.add(new Finding(
                    new RuleCode("YEAR-DATE-01"),
                    Severity.ERROR,
                    place,
                    say("{day} lies outside the scenario, {from} to {asOf}")
                            .with("day", day)
                            .with("from", from)
                            .with("asOf", asOf),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    Scenario {
        Completeness.of("a scenario").needs("from", from).needs("asOf", asOf).verify();
        deliveries = deliveries == null ? List.of() : List.copyOf(deliveries);
        credits = credits == null ? List.of() : List.copyOf(credits);
        facts = facts == null ? List.of() : List.copyOf(facts);
        if (asOf.isBefore(from)) {
            throw new IllegalArgumentException("the scenario of " + from + " cannot end on " + asOf);
        }
        if (reminderDay < 1 || reminderDay > 28) {
            throw new IllegalArgumentException("reminders are sent on a day from 1 to 28, not " + reminderDay);
        }
    }
}

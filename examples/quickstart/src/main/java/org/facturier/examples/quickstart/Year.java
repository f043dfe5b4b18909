package org.facturier.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.facturier.core.billing.BilledLine;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Correction;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.core.receivable.Receivables;
import org.facturier.numbering.NumberStores;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;

/**
 * Goes through the year day by day, as a host's nightly job would: bills what is due, takes payments, settles disputes,
 * sends reminders. Stops at the first document that may not be issued.
 */
final class Year {

    private final Inputs inputs;
    private final Issuer issuer = TrainingOrganisation.issuer();
    private final ReminderPolicy reminderPolicy = TrainingOrganisation.reminderPolicy();
    private final NumberStore numbers = NumberStores.inMemory();
    private final Reconciler reconciler = Reconciler.byReferenceThenAge();

    private final List<Invoice> documents = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private Receivables receivables = Receivables.none();

    Year(Inputs inputs) {
        this.inputs = inputs;
    }

    Outcome<Books> run() {
        Scenario scenario = inputs.scenario();
        for (LocalDate day = scenario.from(); !day.isAfter(scenario.asOf()); day = day.plusDays(1)) {
            Findings refused = pass(day);
            if (refused.hasErrors()) {
                return Outcome.rejected(refused);
            }
        }
        findings.addAll(receivables.findings().all());
        return Outcome.accepted(new Books(documents, receivables, reminders, new Findings(List.copyOf(findings))));
    }

    private Findings pass(LocalDate day) {
        Findings refused = bill(day).plus(billByHand(day)).plus(settleDisputes(day));
        takePayments(day);
        if (day.getDayOfMonth() == inputs.scenario().reminderDay()) {
            remind(day);
        }
        return refused;
    }

    private Findings bill(LocalDate day) {
        BillingProposal proposal =
                BillingRun.standard().plan(inputs.agreed(day), inputs.used(day), BilledLine.of(documents), day);
        findings.addAll(proposal.findings().all());
        Findings refused = proposal.findings();
        for (ProposedInvoice proposed : proposal.invoices()) {
            refused = refused.plus(issue(proposed.draft(), day, proposed.agreement()));
        }
        return refused;
    }

    private Findings billByHand(LocalDate day) {
        Findings refused = Findings.none();
        List<Scenario.HandMade> drafts = inputs.scenario().drafts();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).issuedOn().equals(day)) {
                refused = refused.plus(issue(drafts.get(i).draft(), day, "scenario.json drafts[" + i + "]"));
            }
        }
        return refused;
    }

    /** Each kind of document has a series of its own, and each partner one for what is billed in their name. */
    private static String series(InvoiceDraft draft) {
        return switch (draft.header().type()) {
            case CREDIT_NOTE, SELF_BILLED_CREDIT_NOTE -> "A";
            case SELF_BILLED_INVOICE -> "AF-" + draft.header().seller().id().toUpperCase(Locale.ROOT);
            case INVOICE, CORRECTIVE_INVOICE, PREPAYMENT_INVOICE -> "F";
        };
    }

    private Findings issue(InvoiceDraft draft, LocalDate day, String place) {
        String series = series(draft);
        // sent by e-mail or deposited on the public portal the same day
        Issuance issuance = Issuance.of(series, day).receivedOn(day);
        Outcome<Invoice> outcome = numbers.advance(
                series,
                place + " " + day + " " + draft.header().type(),
                last -> issuer.issue(draft, issuance.after(last)));
        outcome.value().ifPresent(this::keep);
        Findings placed = outcome.findings().under(place);
        findings.addAll(placed.all());
        return placed;
    }

    private void keep(Invoice document) {
        documents.add(document);
        if (!document.type().isSelfBilled()) {
            receivables = receivables.issued(document);
        }
    }

    private Findings settleDisputes(LocalDate day) {
        Findings refused = Findings.none();
        for (Scenario.Objection objection : inputs.scenario().disputes()) {
            if (objection.dispute().openedOn().equals(day)) {
                receivables = receivables.disputed(objection.dispute());
            }
            if (objection.upheldOn().equals(day)) {
                refused = refused.plus(uphold(objection, day));
            }
        }
        return refused;
    }

    private Findings uphold(Scenario.Objection objection, LocalDate day) {
        Invoice disputed = receivables
                .find(objection.dispute().invoice())
                .orElseThrow(() -> new IllegalArgumentException("scenario.json: there is no invoice "
                        + objection.dispute().invoice()))
                .invoice();
        Outcome<InvoiceDraft> note = Correction.of(disputed, List.of()).ofLines(objection.reason(), objection.credit());
        if (note.value().isEmpty()) {
            return note.findings().under("scenario.json disputes");
        }
        Findings refused = issue(
                note.orThrow(),
                day,
                "scenario.json dispute " + objection.dispute().id());
        if (!refused.hasErrors()) {
            Invoice credit = documents.get(documents.size() - 1);
            receivables =
                    receivables.disputed(objection.dispute().resolved(new Resolution.Upheld(day, credit.number())));
        }
        return refused;
    }

    private void takePayments(LocalDate day) {
        for (Payment payment : inputs.payments()) {
            if (payment.receivedOn().equals(day)) {
                receivables = receivables.received(payment, reconciler);
            }
        }
    }

    private void remind(LocalDate day) {
        for (ReceivableState state : receivables.asOf(day)) {
            reminderPolicy.due(state, reminders).ifPresent(reminders::add);
        }
    }
}

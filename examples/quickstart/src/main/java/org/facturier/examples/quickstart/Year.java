package org.facturier.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberStores;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.Reminder;

/**
 * Goes through the year day by day, as a host's nightly job would: bills what is due, takes payments, settles disputes,
 * sends reminders. Stops at the first document that may not be issued.
 */
final class Year {

    private final Inputs inputs;
    private final Issuer issuer = TrainingOrganisation.issuer();
    private final Dunning dunning = TrainingOrganisation.dunning();
    private final NumberStore numbers = NumberStores.inMemory();
    private final Matcher matcher = Matchers.byReferenceThenAge();

    private final List<Invoice> documents = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private Ledger ledger = Ledger.of(TrainingOrganisation.HOUSE, List.of());

    Year(Inputs inputs) {
        this.inputs = inputs;
    }

    Outcome<Books> run() {
        Scenario scenario = inputs.scenario();
        findings.addAll(inputs.findings().all());
        for (LocalDate day = scenario.from(); !day.isAfter(scenario.asOf()); day = day.plusDays(1)) {
            Findings refused = pass(day);
            if (refused.hasErrors()) {
                return Outcome.rejected(refused);
            }
        }
        findings.addAll(ledger.findings().all());
        return Outcome.accepted(new Books(documents, ledger, reminders, new Findings(List.copyOf(findings))));
    }

    private Findings pass(LocalDate day) {
        Findings refused =
                bill(day).plus(billByHand(day)).plus(creditByHand(day)).plus(settleDisputes(day));
        takePayments(day);
        inputs.scenario().facts().stream().filter(fact -> fact.on().equals(day)).forEach(this::tell);
        if (day.getDayOfMonth() == inputs.scenario().reminderDay()) {
            remind(day);
        }
        return refused;
    }

    private Findings bill(LocalDate day) {
        BillingProposal proposal =
                BillingRun.standard().plan(inputs.agreed(day), inputs.used(day), ledger.chain(), day);
        findings.addAll(proposal.findings().all());
        Findings refused = proposal.findings();
        for (ProposedInvoice proposed : proposal.invoices()) {
            refused = refused.plus(issue(proposed.request(), proposed.draft(), day, proposed.agreement()));
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
        DocumentType type = draft.header().type();
        if (type.isCredit()) {
            return "A";
        }
        return type.isSelfBilled() ? "AF-" + draft.header().seller().id().toUpperCase(Locale.ROOT) : "F";
    }

    private Findings issue(InvoiceDraft draft, LocalDate day, String place) {
        return issue(place + " " + day + " " + draft.header().type(), draft, day, place);
    }

    private Findings issue(String request, InvoiceDraft draft, LocalDate day, String place) {
        String series = series(draft);
        // sent by e-mail or deposited on the public portal the same day
        Issuance issuance = Issuance.of(series, day).receivedOn(day);
        Outcome<Invoice> outcome = numbers.advance(
                series, new IssuingRequest(request, draft), last -> issuer.issue(draft, issuance.after(last)));
        outcome.value().ifPresent(this::keep);
        Findings placed = outcome.findings().under(place);
        findings.addAll(placed.all());
        return placed;
    }

    private void keep(Invoice document) {
        documents.add(document);
        tell(new Issued(document));
    }

    private void tell(Fact fact) {
        ledger = ledger.tell(fact);
    }

    private Findings creditByHand(LocalDate day) {
        Findings refused = Findings.none();
        for (Scenario.Credit credit : inputs.scenario().credits()) {
            if (credit.on().equals(day)) {
                Outcome<InvoiceDraft> note = correction(credit.invoice())
                        .map(correction -> correction.as(credit.intent()))
                        .flatMap(correction -> correction.ofLines(credit.reason(), credit.lines()));
                refused = refused.plus(issue(note, day, "scenario.json credit on " + credit.invoice()));
            }
        }
        return refused;
    }

    private Outcome<Correction> correction(InvoiceNumber number) {
        return Correction.of(ledger.chain(), DocumentKey.of(invoice(number)));
    }

    private Invoice invoice(InvoiceNumber number) {
        return documents.stream()
                .filter(document -> document.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scenario.json: there is no invoice " + number));
    }

    private Findings issue(Outcome<InvoiceDraft> draft, LocalDate day, String place) {
        return draft.value()
                .map(note -> issue(note, day, place))
                .orElseGet(() -> draft.findings().under(place));
    }

    private Findings settleDisputes(LocalDate day) {
        Findings refused = Findings.none();
        for (Scenario.Objection objection : inputs.scenario().disputes()) {
            if (objection.dispute().openedOn().equals(day)) {
                dispute(objection.dispute(), day);
            }
            if (objection.upheldOn().equals(day)) {
                refused = refused.plus(uphold(objection, day));
            }
        }
        return refused;
    }

    /** A dispute is told as it stands: once when it is opened, once more when it ends. */
    private void dispute(Dispute dispute, LocalDate day) {
        tell(new Disputed(dispute.id() + " " + day, day, DocumentKey.of(invoice(dispute.invoice())), dispute));
    }

    private Findings uphold(Scenario.Objection objection, LocalDate day) {
        Outcome<InvoiceDraft> note = correction(objection.dispute().invoice())
                .flatMap(correction -> correction.ofLines(objection.reason(), objection.credit()));
        Findings refused =
                issue(note, day, "scenario.json dispute " + objection.dispute().id());
        if (!refused.hasErrors()) {
            Invoice credit = documents.get(documents.size() - 1);
            dispute(objection.dispute().resolved(Resolution.credited(day, DocumentKey.of(credit))), day);
        }
        return refused;
    }

    /** What comes in goes to what it names, and what came before its invoice is asked about again. */
    private void takePayments(LocalDate day) {
        for (Payment payment : inputs.payments()) {
            if (payment.receivedOn().equals(day)) {
                ledger.settle(payment, matcher).facts().forEach(this::tell);
            }
        }
        ledger.settle(day, matcher).facts().forEach(this::tell);
    }

    private void remind(LocalDate day) {
        ledger.accounts()
                .forEach(account -> dunning.due(account, day, reminders, ledger.chain()::find)
                        .ifPresent(reminders::add));
    }
}

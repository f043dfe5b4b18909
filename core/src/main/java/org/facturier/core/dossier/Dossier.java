package org.facturier.core.dossier;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Statement;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.EvidenceLog;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Disputed;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.letter.Letter;
import org.joda.money.Money;

/**
 * All that a house has on a dispute, as of a day: what a lawyer reads first.
 *
 * @param on  the day as of which it stands
 * @param dispute  the dispute as it then stands
 * @param documents  the invoice first; then what corrects it, and what corrects that, each once, in the order in which they
 *     were issued
 * @param open  what is open of the invoice at the end of that day, zero once it is settled
 * @param accounts  what moved the accounts on which the invoice stands, from the day it was issued to that day, both
 *     inclusive; mostly one
 * @param reminders  the letters that asked for payment, in the order in which they were sent
 * @param evidence  the list of exhibits
 * @param interest  the interest and indemnity claimed beside what is open, worked out elsewhere; empty where none is claimed
 */
public record Dossier(
        LocalDate on,
        Dispute dispute,
        List<Invoice> documents,
        Money open,
        List<Statement> accounts,
        List<Letter> reminders,
        EvidenceLog evidence,
        Optional<Money> interest) {

    /** @throws IllegalArgumentException if a part is missing, or there is no document */
    public Dossier {
        documents = List.copyOf(documents);
        Completeness.of("a dossier")
                .needs("on", on)
                .needs("dispute", dispute)
                .needs("documents", documents.isEmpty() ? null : documents)
                .needs("open", open)
                .needs("evidence", evidence)
                .needs("interest", interest)
                .verify();
        accounts = List.copyOf(accounts);
        reminders = List.copyOf(reminders);
    }

    /**
     * {@return what the ledger has on a dispute, or why there is no dossier: it does not have the document, or the evidence is on
     * another dispute}
     *
     * @param ledger  the book of the house
     * @param disputed  the last fact told of the dispute
     * @param evidence  the evidence on it
     * @param on  the day as of which it is gathered: not before the document
     */
    public static Outcome<Dossier> of(Ledger ledger, Disputed disputed, EvidenceLog evidence, LocalDate on) {
        Findings.Gathering found = Findings.gathering();
        Optional<Invoice> invoice = ledger.chain()
                .find(disputed.document())
                .filter(known -> !known.issuedOn().isAfter(on));
        if (invoice.isEmpty()) {
            found.add(Findings.of(DossierRule.DOCUMENT_KNOWN.at(
                    "fact " + disputed.id(),
                    say("{document} is not known on {day}")
                            .with("document", disputed.document())
                            .with("day", on))));
        }
        if (!evidence.dispute().equals(disputed.dispute().id())) {
            found.add(Findings.of(DossierRule.EVIDENCE_OF_DISPUTE.at(
                    "evidence",
                    say("it is on dispute {other}, not on {dispute}")
                            .with("other", evidence.dispute())
                            .with("dispute", disputed.dispute().id()))));
        }
        Findings findings = found.findings();
        return findings.hasErrors()
                ? Outcome.rejected(findings)
                : Outcome.of(
                        new Gathered(ledger, on).dossier(invoice.orElseThrow(), disputed.dispute(), evidence),
                        findings);
    }

    /** {@return this dossier, with the letters that asked for payment, in the order in which they were sent} */
    public Dossier withReminders(List<Letter> sent) {
        return new Dossier(on, dispute, documents, open, accounts, sent, evidence, interest);
    }

    /**
     * {@return this dossier, with what is claimed beside what is open; or a refusal if that is not above zero, or in another
     * currency than the invoice}
     */
    public Outcome<Dossier> withInterest(Money claimed) {
        boolean fits = claimed.isPositive()
                && claimed.isSameCurrency(invoice().totals().gross());
        Findings found = fits
                ? Findings.none()
                : Findings.of(DossierRule.INTEREST_CURRENCY.at(
                        "interest", say("not {interest}").with("interest", claimed)));
        return found.hasErrors()
                ? Outcome.rejected(found)
                : Outcome.of(
                        new Dossier(on, dispute, documents, open, accounts, reminders, evidence, Optional.of(claimed)),
                        found);
    }

    /** {@return the invoice that is objected to} */
    public Invoice invoice() {
        return documents.get(0);
    }

    /** {@return what corrects it, by day} */
    public List<Invoice> corrections() {
        return new ArrayList<>(documents.subList(1, documents.size()));
    }
}

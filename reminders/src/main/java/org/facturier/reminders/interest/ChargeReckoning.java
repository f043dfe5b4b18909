package org.facturier.reminders.interest;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.account.EntryReason;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.joda.money.Money;

/** Reckons what lateness costs, document by document, each by its own law and terms. */
final class ChargeReckoning {

    private final Function<DocumentKey, Optional<Invoice>> documents;
    private final LateInterestLaw law;
    private final LocalDate upTo;
    private final EnteredCharges entered;
    private final List<LateCharge> charges = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ChargeReckoning(
            Account account, Function<DocumentKey, Optional<Invoice>> documents, LateInterestLaw law, LocalDate upTo) {
        this.documents = documents;
        this.law = law;
        this.upTo = upTo;
        this.entered = new EnteredCharges(account, upTo);
    }

    void add(DocumentKey document, List<LateDebt> debts) {
        Optional<Invoice> invoice = documents.apply(document);
        if (invoice.isEmpty()) {
            findings.add(LateInterestRule.DOCUMENT_AT_HAND.at(
                    "document " + document, "it is late and was not found, so that no law could be asked"));
        }
        invoice.flatMap(law::on).ifPresent(terms -> charge(document, terms, debts));
    }

    private void charge(DocumentKey document, LateInterestTerms terms, List<LateDebt> debts) {
        Outcome<LateInterest> interest = terms.on(debts);
        findings.addAll(interest.findings().under("document " + document).all());
        Money before = entered.of(EntryReason.INTEREST, document);
        interest.value().ifPresent(all -> check(document, all.amount(), before));
        LateCharge charge = new LateCharge(
                document, upTo, interest.value(), before, indemnity(document, terms, debts), terms.regime());
        if (!charge.isNothing()) {
            charges.add(charge);
        }
    }

    private void check(DocumentKey document, Money ran, Money before) {
        if (before.isGreaterThan(ran)) {
            findings.add(LateInterestRule.NOT_OVER_ENTERED.at(
                    "document " + document,
                    say("interest of {entered} was entered, {accrued} accrued")
                            .with("entered", before)
                            .with("accrued", ran)));
        }
    }

    private Optional<Money> indemnity(DocumentKey document, LateInterestTerms terms, List<LateDebt> debts) {
        return entered.of(EntryReason.INDEMNITY, document).isPositive()
                ? Optional.empty()
                : Optional.of(terms.indemnityOn(debts)).filter(Money::isPositive);
    }

    LateCharges charges() {
        return new LateCharges(charges, new Findings(findings));
    }
}

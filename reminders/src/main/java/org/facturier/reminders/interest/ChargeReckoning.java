package org.facturier.reminders.interest;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.reference.DocumentKey;
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
        String path = path(document);
        LateInterestRule.DOCUMENT_AT_HAND
                .ask(path, () -> documents.apply(document))
                .map(found -> found.or(() -> none(LateInterestRule.DOCUMENT_AT_HAND.at(
                        path, "it is late and was not found, so that no law could be asked"))))
                .orElse(this::none)
                .ifPresent(invoice -> charge(document, invoice, debts));
    }

    private static String path(DocumentKey document) {
        return "document " + document;
    }

    private <T> Optional<T> none(Finding why) {
        findings.add(why);
        return Optional.empty();
    }

    /** A law that fails, or gives what cannot be reckoned with, costs the charge of its document and no other. */
    private void charge(DocumentKey document, Invoice invoice, List<LateDebt> debts) {
        LateInterestRule.LAW_ANSWERS
                .ask(path(document), () -> law.on(invoice))
                .map(terms -> terms.map(known -> charge(document, known, debts)))
                .orElse(this::none)
                .filter(charge -> !charge.isNothing())
                .ifPresent(charges::add);
    }

    private LateCharge charge(DocumentKey document, LateInterestTerms terms, List<LateDebt> debts) {
        Outcome<LateInterest> interest = terms.on(debts);
        findings.addAll(interest.findings().under(path(document)).all());
        Money before = entered.of(EntryReason.INTEREST, document);
        interest.value().ifPresent(all -> check(document, all.amount(), before));
        return new LateCharge(
                document, upTo, interest.value(), before, indemnity(document, terms, debts), terms.regime());
    }

    private void check(DocumentKey document, Money ran, Money before) {
        if (before.isGreaterThan(ran)) {
            findings.add(LateInterestRule.NOT_OVER_ENTERED.at(
                    path(document),
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

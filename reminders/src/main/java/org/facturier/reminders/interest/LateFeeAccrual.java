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

/**
 * Works out what lateness costs, document by document, each by its own law and terms. What cannot be worked out for
 * one document is a finding under its path, and keeps no other from its late fee.
 */
final class LateFeeAccrual {

    private final Function<DocumentKey, Optional<Invoice>> documents;
    private final LateInterestLaw law;
    private final LocalDate upTo;
    private final EnteredLateFees entered;
    private final List<LateFee> fees = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    LateFeeAccrual(
            Account account, Function<DocumentKey, Optional<Invoice>> documents, LateInterestLaw law, LocalDate upTo) {
        this.documents = documents;
        this.law = law;
        this.upTo = upTo;
        this.entered = new EnteredLateFees(account, upTo);
    }

    /**
     * Adds the late fee of a document, if it has one. The law is found by the document itself, which a host may keep
     * in an archive.
     */
    void add(DocumentKey document, List<LateDebtData> debts) {
        String path = path(document);
        LateInterestRule.DOCUMENT_AT_HAND
                .ask(path, () -> documents.apply(document))
                .map(found -> found.or(() -> none(LateInterestRule.DOCUMENT_AT_HAND.at(
                        path, "it is late and was not found, so that no law could be asked"))))
                .orElse(this::none)
                .ifPresent(invoice -> add(document, invoice, debts));
    }

    private static String path(DocumentKey document) {
        return "document " + document;
    }

    /** Keeps why there is no late fee. */
    private <T> Optional<T> none(Finding why) {
        findings.add(why);
        return Optional.empty();
    }

    /** A law that fails, or gives what cannot be reckoned with, costs the charge of its document and no other. */
    private void add(DocumentKey document, Invoice invoice, List<LateDebtData> debts) {
        LateInterestRule.LAW_ANSWERS
                .ask(path(document), () -> law.on(invoice))
                .map(terms -> terms.or(() -> unclaimed(document)).map(known -> fee(document, known, debts)))
                .orElse(this::none)
                .filter(fee -> !fee.isNothing())
                .ifPresent(fees::add);
    }

    /** A house that claims nothing knows it; else somebody may wonder why a level that claims interest has none. */
    private Optional<LateInterestTerms> unclaimed(DocumentKey document) {
        return law.claimsNothing()
                ? Optional.empty()
                : none(
                        LateInterestRule.LAW_GRANTS.at(
                                path(document),
                                "no late fees are claimed on it: the law grants none from such a buyer, and no rate was agreed"));
    }

    /** {@return the late fee of a document by its terms, less what stands on the account already} */
    private LateFee fee(DocumentKey document, LateInterestTerms terms, List<LateDebtData> debts) {
        Outcome<LateInterest> interest = terms.on(debts);
        findings.addAll(interest.findings().under(path(document)).all());
        Money before = entered.of(EntryReason.INTEREST, document);
        interest.value().ifPresent(all -> check(document, all.amount(), before));
        return new LateFee(document, upTo, interest.value(), before, indemnity(document, terms, debts), terms.regime());
    }

    /** More interest on the account than accrued is no reason to pay any back by itself: somebody is told to look. */
    private void check(DocumentKey document, Money ran, Money before) {
        if (before.isGreaterThan(ran)) {
            findings.add(LateInterestRule.NOT_OVER_ENTERED.at(
                    path(document),
                    say("interest of {entered} was entered, {accrued} accrued")
                            .with("entered", before)
                            .with("accrued", ran)));
        }
    }

    /** The fixed sum is owed once an invoice: what was entered of it before, even at another amount, is all of it. */
    private Optional<Money> indemnity(DocumentKey document, LateInterestTerms terms, List<LateDebtData> debts) {
        return entered.of(EntryReason.INDEMNITY, document).isPositive()
                ? Optional.empty()
                : Optional.of(terms.indemnityOn(debts)).filter(Money::isPositive);
    }

    LateFees lateFees() {
        return new LateFees(fees, new Findings(findings));
    }
}

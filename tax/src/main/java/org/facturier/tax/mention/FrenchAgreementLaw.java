package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.facturier.core.agreement.AgreementLaw;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.tax.regime.VatTables;

/**
 * What French law asks of the terms of payment of an agreement, before a first invoice breaks it: each rule is tried on the
 * invoices of a year. An invoice of what was used in a period is taken for a periodic one, which has 45 days and no end of the
 * month; one of a recurring fee is not. Terms that count from receipt cannot be judged. What is paid out to the partner is
 * judged the other way round, the partner being the seller. Immutable and safe for many threads.
 * @source Code de commerce, art. L441-10 I; CGI, art. 289, I, 3
 */
public final class FrenchAgreementLaw implements AgreementLaw {

    private static final FrenchAgreementLaw STANDARD = new FrenchAgreementLaw(VatTables.standard());

    private final VatTables tables;

    private FrenchAgreementLaw(VatTables tables) {
        this.tables = tables;
    }

    /** {@return the law for agreements of sellers in France} */
    public static FrenchAgreementLaw standard() {
        return STANDARD;
    }

    /** {@return the law, with the borders of France as a host has them} */
    public static FrenchAgreementLaw in(VatTables tables) {
        return new FrenchAgreementLaw(Completeness.given("the French law of agreements", "tables", tables));
    }

    @Override
    public Findings check(PartnerAgreement agreement) {
        List<Finding> found = new ArrayList<>();
        if (isBound(agreement.supplier(), agreement.partner())) {
            terms("terms", agreement, agreement.terms(), found);
        }
        if (isBound(agreement.partner(), agreement.supplier())) {
            agreement.payoutTerms().ifPresent(payout -> terms("payoutTerms", agreement, payout, found));
        }
        return new Findings(found);
    }

    /** The seller in France, the buyer a business anywhere: the law of the seller's country rules the terms. */
    private boolean isBound(Party seller, Party buyer) {
        return FrenchDocument.isInFrance(seller, tables.map()) && buyer.kind() == PartyKind.BUSINESS;
    }

    /**
     * Each instalment is tried by itself, and one that is held back as security by the law of securities. A term that is too
     * long as such is not told again as one of a periodic invoice.
     */
    private static void terms(String path, PartnerAgreement agreement, PaymentTerms terms, List<Finding> found) {
        boolean periodic = path.equals("terms")
                && agreement.rules().stream().anyMatch(rule -> rule.asUsageFee().isPresent());
        found.addAll(LegalRetention.check(terms.plan(), path + ".plan", agreement.validFrom()));
        List<PlannedInstalment> planned = terms.plan().instalments();
        for (int i = 0; i < planned.size(); i++) {
            if (planned.get(i).purpose().isPresent()) {
                continue;
            }
            String at = path + ".plan.instalments[" + i + "].due";
            DueDateRule due = planned.get(i).due();
            Optional<Finding> late = late(FrenchRule.TERM, at, due, agreement.validFrom(), LegalTerm::latest);
            late.ifPresent(found::add);
            if (periodic && late.isEmpty()) {
                late(
                                FrenchRule.PERIODIC_TERM,
                                at,
                                due,
                                agreement.validFrom(),
                                (rule, day) -> LegalTerm.latestOfPeriodic(day))
                        .ifPresent(found::add);
            }
        }
    }

    /**
     * The first invoice of a year, from the first day of the agreement on, that would be due too late. A year has every length
     * of month: "45 days, end of month" is within the law on most days, and one rule that breaks it on a single day is found.
     * @param rule which of both rules on terms
     * @param path of the term in the agreement
     * @param due the term
     * @param from the first day of the year
     * @param latest the latest day that the law allows for an invoice of a day
     */
    private static Optional<Finding> late(
            FrenchRule rule,
            String path,
            DueDateRule due,
            LocalDate from,
            BiFunction<DueDateRule, LocalDate, LocalDate> latest) {
        return Stream.of(due)
                .filter(each -> each.from() != DueFrom.RECEIPT)
                .flatMap(each -> from.datesUntil(from.plusYears(1).plusDays(1)))
                .filter(day -> LegalTerm.due(due, day).isAfter(latest.apply(due, day)))
                .findFirst()
                .map(day -> rule.at(
                        path,
                        say("agreedDue", "an invoice of {day} would be due on {due}, the law allows until {latest}")
                                .with("day", day)
                                .with("due", LegalTerm.due(due, day))
                                .with("latest", latest.apply(due, day))));
    }
}

package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.facturier.core.agreement.AgreementLaw;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;

/**
 * What French law asks of the terms of payment of an agreement, before a first invoice breaks it: each rule is tried on the
 * invoices of a year. An invoice of what was used in a period is taken for a periodic one. Terms that count from receipt
 * cannot be judged. Immutable and safe for many threads.
 *
 * @source Code de commerce, art. L441-10 I; CGI, art. 289, I, 3
 */
public final class FrenchAgreementLaw implements AgreementLaw {

    private static final FrenchAgreementLaw STANDARD = new FrenchAgreementLaw();

    private FrenchAgreementLaw() {}

    /** {@return the law for agreements of sellers in France} */
    public static FrenchAgreementLaw standard() {
        return STANDARD;
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

    private static boolean isBound(Party seller, Party buyer) {
        return FrenchDocument.isInFrance(seller) && buyer.kind() == PartyKind.BUSINESS;
    }

    private static void terms(String path, PartnerAgreement agreement, PaymentTerms terms, List<Finding> found) {
        boolean periodic =
                path.equals("terms") && agreement.rules().stream().anyMatch(BillingRule.UsageFee.class::isInstance);
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

    /** The first invoice of a year that would be due too late. */
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

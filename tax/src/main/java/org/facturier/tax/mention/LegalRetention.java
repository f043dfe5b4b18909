package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.InstalmentShare.RetentionShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PlannedInstalment;

/**
 * What may be held back as security for works in France: the customer keeps a part of the price until it is known that the
 * works have no faults, at most 5 % and at most a year. Beyond that the seller may claim its money, so that a plan that says
 * more is told before it is agreed on.
 * @source Loi n° 71-584 du 16 juillet 1971, art. 1 et 2
 */
final class LegalRetention {

    private static final BigDecimal MOST = BigDecimal.valueOf(5);
    private static final int YEARS = 1;

    private LegalRetention() {}

    /**
     * {@return what a document holds back too much, or for too long after the acceptance of the works} Of works of 20,000.00 at
     * most 1,000.00 may be held back, and where they are accepted on 12 March 2027, until 12 March 2028 at the latest.
     */
    static List<Finding> check(ProForma document) {
        List<Finding> found = tooMuch(document.header().terms().plan(), "header.terms.plan");
        DatedPlan.of(document).stream()
                .filter(each -> each.dated().isRetention())
                .flatMap(each -> tooLong(each, document).stream())
                .forEach(found::add);
        return found;
    }

    /**
     * Where nobody said when the works are accepted, a term that counts from there cannot be judged yet, and any other is held
     * to the date of the invoice.
     */
    private static Optional<Finding> tooLong(DatedPlan held, ProForma document) {
        boolean fromAcceptance =
                held.rule().filter(rule -> rule.from() == DueFrom.ACCEPTANCE).isPresent();
        LocalDate start = document.acceptedOn().orElse(document.issuedOn());
        LocalDate released = held.dated().dueOn();
        return document.acceptedOn().isEmpty() && fromAcceptance || isInTime(released, start)
                ? Optional.empty()
                : Optional.of(FrenchRule.RETENTION.at(
                        held.path(),
                        document.acceptedOn()
                                .map(day -> say(
                                                "long",
                                                "it is held back until {released}, the works are accepted on {accepted}")
                                        .with("accepted", day))
                                .orElseGet(() -> say(
                                        "unaccepted",
                                        "it is held back until {released}, and no day of acceptance is stated"))
                                .with("released", released)));
    }

    /** The day a year after the acceptance is the last one. */
    private static boolean isInTime(LocalDate released, LocalDate accepted) {
        return !released.isAfter(accepted.plusYears(YEARS));
    }

    /**
     * {@return what a plan holds back too much, or would hold back too long}
     *
     * @param from  the first day of a year of acceptances
     */
    static List<Finding> check(PaymentPlan plan, String path, LocalDate from) {
        List<Finding> found = tooMuch(plan, path);
        for (int i = 0; i < plan.instalments().size(); i++) {
            PlannedInstalment planned = plan.instalments().get(i);
            if (planned.purpose().isPresent()) {
                String at = path + ".instalments[" + i + "].due";
                tooLong(planned.due(), from)
                        .map(day -> FrenchRule.RETENTION.at(
                                at,
                                say("agreed", "of works accepted on {accepted} it would be held back until {released}")
                                        .with("accepted", day)
                                        .with("released", LegalTerm.due(planned.due(), day))))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * The first day of acceptance, of those of a year, from which the release would come too late; ends of months make years
     * differ.
     */
    private static Optional<LocalDate> tooLong(DueDateRule release, LocalDate from) {
        return from.datesUntil(from.plusYears(1).plusDays(1))
                .filter(day -> !isInTime(LegalTerm.due(release, day), day))
                .findFirst();
    }

    /** Shares add up: of two amounts of 3 % the second is one too many, and is the one that is named. */
    private static List<Finding> tooMuch(PaymentPlan plan, String path) {
        List<Finding> found = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < plan.instalments().size(); i++) {
            Optional<RetentionShare> held = plan.instalments().get(i).share().asRetention();
            if (held.isPresent()) {
                sum = sum.add(held.get().percent().value());
                if (sum.compareTo(MOST) > 0) {
                    found.add(FrenchRule.RETENTION.at(
                            path + ".instalments[" + i + "].share",
                            say("share", "{share} is held back").with("share", Argument.percent(sum))));
                }
            }
        }
        return found;
    }
}

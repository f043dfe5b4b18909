package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Rounding;
import org.facturier.core.pricing.Price;
import org.joda.money.Money;

/** Holds a commitment to the rules that count for it, and to the other commitments. */
final class CommitmentChecks {

    /** What fits for so long fits: every month of every length has come by. */
    private static final int YEARS = 4;

    private final PartnerAgreement agreement;
    private final RuleTerm term;
    private final Commitment rule;
    private final String path;
    private final List<Finding> found = new ArrayList<>();

    CommitmentChecks(PartnerAgreement agreement, RuleTerm term, Commitment rule, String path) {
        this.agreement = agreement;
        this.term = term;
        this.rule = rule;
        this.path = path;
    }

    List<Finding> findings() {
        for (BillingRule charge : charges()) {
            if (charge instanceof Periodic periodic) {
                fits(periodic);
            }
        }
        rule.maximum().ifPresent(this::room);
        return found;
    }

    private List<BillingRule> charges() {
        return agreement.rules().stream()
                .filter(other -> rule.charges().contains(other.key()))
                .toList();
    }

    /** Each period of the commitment begins one of the rule. */
    private void fits(Periodic charge) {
        LocalDate far = term.from().plusYears(YEARS);
        LocalDate end = term.until().filter(far::isAfter).orElse(far);
        Optional<LocalDate> between = rule.periods(term.from(), end).stream()
                .map(ServicePeriod::from)
                .filter(day -> !start(charge, day).equals(day))
                .findFirst();
        between.ifPresent(day -> found.add(AgreementRule.COMMITMENT_FITS.at(
                path + ".charges",
                say("a period of it begins on {day}, and none of {rule}")
                        .with("day", day)
                        .with("rule", charge.key()))));
    }

    private static LocalDate start(Periodic charge, LocalDate day) {
        return charge.periods(day, day.plusDays(1)).get(0).from();
    }

    private void room(Money most) {
        ServicePeriod period =
                rule.periods(term.from(), term.from().plusDays(1)).get(0);
        Money least = charges().stream()
                .map(charge -> least(charge, period))
                .reduce(Money.zero(most.getCurrencyUnit()), Money::plus);
        if (least.isGreaterThan(most)) {
            tooLow(
                    most,
                    say("the maximum is {maximum}, and {rules} total {least} at least")
                            .with("rules", rule.charges())
                            .with("least", least));
        }
        agreement.rules().stream()
                .filter(other -> other instanceof Commitment twin && isAbove(twin, most))
                .forEach(other -> tooLow(
                        most,
                        say("minimum", "the maximum is {maximum}, and {rule} has a minimum above it")
                                .with("rule", other.key())));
    }

    private void tooLow(Money most, Message message) {
        found.add(AgreementRule.BOUNDS_APART.at(path + ".maximum", message.with("maximum", most)));
    }

    private boolean isAbove(Commitment twin, Money most) {
        return twin.cycle().equals(rule.cycle())
                && new HashSet<>(twin.charges()).equals(new HashSet<>(rule.charges()))
                && twin.minimum().filter(least -> least.isGreaterThan(most)).isPresent();
    }

    /** What a rule comes to in the periods that begin within one of the commitment, even where nothing is used. */
    private Money least(BillingRule charge, ServicePeriod period) {
        long times = charge.periods(period.from(), period.until()).stream()
                .filter(each -> period.contains(each.from()))
                .count();
        return unused(charge).multipliedBy(times);
    }

    private Money unused(BillingRule charge) {
        if (charge instanceof RecurringFee fee) {
            return fee.fee();
        }
        return charge instanceof UsageFee usage
                ? Rounding.state(Price.by(usage.pricing(), BigDecimal.ZERO).amount())
                : Money.zero(agreement.currency());
    }
}

package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule.Commission;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.OneOff;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Rounding;
import org.facturier.core.pricing.QuantityPrice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Holds a commitment to the rules that count for it, and to the other commitments. The rules are those of the version that set
 * the commitment.
 */
final class CommitmentChecks {

    /** What fits for so long fits: every month of every length has come by. */
    private static final int YEARS = 4;

    private final PartnerAgreement agreement;
    private final RuleTerm term;
    private final Commitment rule;
    private final String path;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param agreement  the version that set the commitment
     * @param term  its days
     * @param rule  the commitment
     * @param path  its place, for findings
     */
    CommitmentChecks(PartnerAgreement agreement, RuleTerm term, Commitment rule, String path) {
        this.agreement = agreement;
        this.term = term;
        this.rule = rule;
        this.path = path;
    }

    /** {@return where periods do not fit, and where the maximum leaves no room} */
    List<Finding> findings() {
        for (BillingRule charge : charges()) {
            charge.asPeriodic().ifPresent(this::fits);
        }
        rule.maximum().ifPresent(this::room);
        return found;
    }

    /** {@return the rules whose amounts count, in the order of the agreement} */
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

    /** {@return the first day of the period of a rule that a day lies in} */
    private static LocalDate start(Periodic charge, LocalDate day) {
        return charge.periods(day, day.plusDays(1)).get(0).from();
    }

    /**
     * Compares the maximum, which is of a whole period, with what is due in the first one in any case: two fees of 60.00 a
     * month leave no room under a maximum of 100.00. A minimum of the same rules above it is found, too.
     */
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
                .filter(other ->
                        other.asCommitment().filter(twin -> isAbove(twin, most)).isPresent())
                .forEach(other -> tooLow(
                        most,
                        say("minimum", "the maximum is {maximum}, and {rule} has a minimum above it")
                                .with("rule", other.key())));
    }

    private void tooLow(Money most, Message message) {
        found.add(AgreementRule.BOUNDS_APART.at(path + ".maximum", message.with("maximum", most)));
    }

    /**
     * {@return whether another commitment asks for more than the maximum: in the same periods, of the same rules in any order}
     */
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
        return charge.match(new Unused(agreement.currency())).multipliedBy(times);
    }

    /**
     * What a period of a rule costs where nothing is used, as stated on its line; without tax.
     *
     * @param currency  of the agreement
     */
    private record Unused(CurrencyUnit currency) implements BillingRule.Cases<Money> {

        @Override
        public Money recurringFee(RecurringFee rule) {
            return rule.fee();
        }

        /** Whether its day comes within the period is not asked: it does not count for the least. */
        @Override
        public Money oneOff(OneOff rule) {
            return Money.zero(currency);
        }

        @Override
        public Money usageFee(UsageFee rule) {
            return Rounding.state(
                    QuantityPrice.by(rule.pricing(), BigDecimal.ZERO).amount());
        }

        @Override
        public Money commission(Commission rule) {
            return Money.zero(currency);
        }

        @Override
        public Money commitment(Commitment rule) {
            return Money.zero(currency);
        }
    }
}

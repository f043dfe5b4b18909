package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.facturier.core.agreement.BillingRule.Commission;
import org.facturier.core.agreement.BillingRule.Commitment;
import org.facturier.core.agreement.BillingRule.Measured;
import org.facturier.core.agreement.BillingRule.OneOff;
import org.facturier.core.agreement.BillingRule.Periodic;
import org.facturier.core.agreement.BillingRule.RecurringFee;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.finding.Finding;

/**
 * Holds each rule of an agreement, as each version set it, to the days of the agreement. Each is judged over the days on which
 * it is in force: one that later versions leave alone is seen once.
 */
final class RuleChecks implements BillingRule.Cases<Consumer<RuleTerm>> {

    private final AgreementHistory history;
    private final Optional<LocalDate> end;
    private final List<Finding> found = new ArrayList<>();

    RuleChecks(AgreementHistory history) {
        this.history = history;
        this.end = history.validUntil();
    }

    /** {@return what is odd: rule by rule, then discounts, then tiers that a version cuts} */
    List<Finding> findings() {
        for (RuleTerm term : history.terms()) {
            term.rule().match(this).accept(term);
        }
        if (!history.latest().isWithdrawn()) {
            history.latest().discounts().forEach(this::given);
        }
        found.addAll(new TierChecks(history).findings());
        return found;
    }

    /** A discount of which no day is a day of the agreement: over before it begins, or begun after it ends. */
    private void given(Discount discount) {
        boolean over = discount.until()
                .filter(last -> !last.isAfter(history.versions().get(0).validFrom()))
                .isPresent();
        if (over || end.filter(last -> !discount.from().isBefore(last)).isPresent()) {
            PartnerAgreement version = history.latest();
            found.add(AgreementRule.DISCOUNT_WITHIN.at(
                    VersionChecks.path(version) + ".discounts["
                            + version.discounts().indexOf(discount) + "]",
                    "it is never given: the agreement is not in force on any of its days"));
        }
    }

    @Override
    public Consumer<RuleTerm> recurringFee(RecurringFee rule) {
        return term -> {
            anchor(term, rule);
            wholePeriod(term, rule);
        };
    }

    @Override
    public Consumer<RuleTerm> oneOff(OneOff rule) {
        return term -> fallsDue(term, rule);
    }

    @Override
    public Consumer<RuleTerm> usageFee(UsageFee rule) {
        return term -> {
            anchor(term, rule);
            measured(term, rule);
            counted(term, rule);
            found.addAll(PriceChecks.of(history.path(term), rule.pricing()));
        };
    }

    @Override
    public Consumer<RuleTerm> commission(Commission rule) {
        return term -> {
            anchor(term, rule);
            measured(term, rule);
        };
    }

    @Override
    public Consumer<RuleTerm> commitment(Commitment rule) {
        return term -> {
            anchor(term, rule);
            wholePeriod(term, rule);
            found.addAll(new CommitmentChecks(history.version(term), term, rule, history.path(term)).findings());
        };
    }

    /** A unit that no list has would stop each invoice. */
    private void counted(RuleTerm term, UsageFee usage) {
        if (!usage.unit().isListed()) {
            found.add(AgreementRule.UNIT_LISTED.at(
                    history.path(term) + ".unit",
                    say("no unit has the code {unit}").with("unit", usage.unit())));
        }
    }

    /** The first period of a grid that is anchored on or after the end is one that the agreement never has. */
    private void anchor(RuleTerm term, Periodic rule) {
        LocalDate anchor = rule.cycle().anchor();
        end.filter(last -> !anchor.isBefore(last))
                .ifPresent(last -> found.add(AgreementRule.ANCHOR_WITHIN.at(
                        history.path(term) + ".cycle.anchor",
                        say("periods are counted from {anchor}, the agreement ends on {end}")
                                .with("anchor", anchor)
                                .with("end", last))));
    }

    /** Of a fee or a commitment that is due by the period only; usage is billed by what was used, however short the time. */
    private void wholePeriod(RuleTerm term, Periodic rule) {
        if (end.isPresent()) {
            boolean none = rule.periods(term.from(), end.get()).stream()
                    .noneMatch(period -> !period.from().isBefore(term.from())
                            && !period.until().isAfter(end.get()));
            if (none) {
                found.add(AgreementRule.PERIOD_WHOLE.at(
                        history.path(term) + ".cycle",
                        say("no whole period lies between {from} and {end}")
                                .with("from", term.from())
                                .with("end", end.get())));
            }
        }
    }

    /** A day of billing that is moved before the end of the period comes before the last of the usage. */
    private void measured(RuleTerm term, Measured rule) {
        if (rule.cycle().businessDay().filter(BusinessDayRule.PRECEDING::equals).isPresent()) {
            found.add(AgreementRule.MEASURED_AFTER.at(
                    history.path(term) + ".cycle.businessDay",
                    "what is used on a weekend at the end of a period is not known on the day before"));
        }
    }

    /** A version that repeats what was due before it takes nothing away. */
    private void fallsDue(RuleTerm term, OneOff rule) {
        boolean billed = history.terms().stream()
                .filter(other -> other.rule().key().equals(rule.key()))
                .anyMatch(other -> other.rule()
                        .asOneOff()
                        .filter(once -> other.covers(once.on()))
                        .isPresent());
        if (!billed) {
            found.add(AgreementRule.ONCE_WITHIN.at(
                    history.path(term) + ".on",
                    say("on {day} the agreement is not in force; it is never billed")
                            .with("day", rule.on())));
        }
    }
}

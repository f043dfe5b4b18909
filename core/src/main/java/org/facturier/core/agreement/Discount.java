package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Amounts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is taken off the lines of an agreement for a time. A line has it in whole or not at all: whether the first day that it
 * bills is a day of the discount decides. What a commitment adds or takes off is not discounted, and counts before discounts.
 *
 * <p>10 % of a fee of 100.00 a month from March, up to 25.00 in all, are 10.00 in March and in April, 5.00 in May and nothing
 * from June on. Of several discounts on a line each percentage is of the line before all of them, and none gives more than is
 * left.
 *
 * <p>It is printed as an allowance of the line, under its reason, so that price and discount can be told apart. Tax is on what
 * is left.
 *
 * @param key  its name within the agreement, stable over versions
 * @param reason  what the allowance will say
 * @param reasonCode  a code of UNTDID 5189; {@code 95}, discount, where nothing is said
 * @param measure  a percentage of the line, or an amount for each whole period, never more than the line
 * @param rules  the keys of the rules whose lines it is taken off; all that the partner pays where there is none
 * @param from  the first day
 * @param until  the day after the last one, exclusive; empty while open
 * @param cap  the most that is given in all, consumed in the order in which lines are billed; empty if there is no limit
 * @source EN 16931-1:2017, BG-27
 */
public record Discount(
        @NotBlank @Size(max = 100) String key,
        @NotBlank @Size(max = 500) String reason,
        Optional<@Size(max = 3) String> reasonCode,
        Measure measure,
        List<String> rules,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Money> cap) {

    private static final String DISCOUNT = "95";

    /**
     * @throws IllegalArgumentException if it ends before it begins, is taken of what others left or of a base of its own, or
     *     an amount is negative, or amount and cap are in two currencies
     */
    public Discount {
        Completeness.of("a discount")
                .needs("key", key)
                .needs("reason", reason)
                .needs("measure", measure)
                .needs("from", from)
                .verify();
        rules = List.copyOf(rules);
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new RefusedException(
                    say("discountEnds", "discount {discount} begins on {from} and cannot end before {until}")
                            .with("discount", key)
                            .with("from", from)
                            .with("until", until.get()));
        }
        if (!isPlain(measure) || cap.filter(Money::isNegative).isPresent()) {
            throw new RefusedException(say(
                            "discountMeasure",
                            "discount {discount} is a percentage of the line or an amount, none below zero")
                    .with("discount", key));
        }
        Amounts.inOneCurrency(
                say("ofDiscount", "discount {discount}").with("discount", key),
                Stream.concat(measure.fixed().stream(), cap.stream()));
    }

    /**
     * {@return a percentage of all that the partner pays, such as {@code "10"}, from a day on} Without an end, a cap or rules
     * of its own, which are said afterwards.
     */
    public static Discount percent(String key, String percent, String reason, LocalDate from) {
        return of(key, Measure.percent(percent), reason, from);
    }

    /**
     * {@return an amount for each period of each rule, from a day on} Of a period that is in force in part only its share is
     * given.
     */
    public static Discount amount(String key, Money amount, String reason, LocalDate from) {
        return of(key, Measure.amount(amount), reason, from);
    }

    private static Discount of(String key, Measure measure, String reason, LocalDate from) {
        return new Discount(
                key, reason, Optional.empty(), measure, List.of(), from, Optional.empty(), Optional.empty());
    }

    /** {@return this discount, on the lines of these rules only} */
    public Discount on(String... keys) {
        return new Discount(key, reason, reasonCode, measure, List.of(keys), from, until, cap);
    }

    /** {@return this discount, until the day before; a line that begins on that day has it no more} */
    public Discount until(LocalDate end) {
        return new Discount(
                key,
                reason,
                reasonCode,
                measure,
                rules,
                from,
                Optional.of(Completeness.given("a discount", "until", end)),
                cap);
    }

    /** {@return this discount, up to a sum in all, of all rules, periods and versions together} */
    public Discount upTo(Money most) {
        return new Discount(
                key,
                reason,
                reasonCode,
                measure,
                rules,
                from,
                until,
                Optional.of(Completeness.given("a discount", "cap", most)));
    }

    /** {@return whether a line of a rule that bills from a day on has it} */
    public boolean isFor(BillingRule rule, LocalDate day) {
        return counts(rule)
                && (rules.isEmpty() || rules.contains(rule.key()))
                && !day.isBefore(from)
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /**
     * {@return the allowance of a line that comes to so much, of which so much is given} A percentage is printed as one only
     * where it was given whole; cut by a cap, it is the amount alone, which a percentage would contradict.
     */
    public AllowanceCharge.Allowance allowance(Money line, Money given) {
        Measure shown =
                measure.fixed().isEmpty() && amount(line, whole -> whole).isEqual(given)
                        ? measure
                        : Measure.amount(given);
        return new AllowanceCharge.Allowance(shown, reason, reasonCode.or(() -> Optional.of(DISCOUNT)));
    }

    /**
     * {@return what it comes to on a line, not yet held to the line or the cap}
     *
     * @param line  what the line comes to before discounts
     * @param period  what of an amount for a whole period falls to the line
     */
    public Money amount(Money line, UnaryOperator<Money> period) {
        return measure.match(new Measure.Cases<>() {
            @Override
            public Money percent(Measure.Percent part) {
                return part.percent().of(line);
            }

            @Override
            public Money successive(Measure.Successive part) {
                throw new IllegalStateException("no discount is of what others left");
            }

            @Override
            public Money amount(Measure.Amount fixed) {
                return period.apply(fixed.amount());
            }
        });
    }

    /** {@return the currency of its amounts, empty where it has none} */
    Optional<CurrencyUnit> currency() {
        return cap.or(measure::fixed).map(Money::getCurrencyUnit);
    }

    /** Of what is owed to the partner, and of what a commitment lacks, nothing is taken off. */
    static boolean counts(BillingRule rule) {
        return !rule.isSelfBilled() && rule.asCommitment().isEmpty();
    }

    /** {@return whether a measure is an amount of zero or more, or a percentage of the line} */
    private static boolean isPlain(Measure measure) {
        return measure.match(new Measure.Cases<>() {
            @Override
            public Boolean percent(Measure.Percent part) {
                return part.base().isEmpty();
            }

            @Override
            public Boolean successive(Measure.Successive part) {
                return false;
            }

            @Override
            public Boolean amount(Measure.Amount fixed) {
                return !fixed.amount().isNegative();
            }
        });
    }
}

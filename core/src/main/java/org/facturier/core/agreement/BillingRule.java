package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Amounts;
import org.facturier.core.money.Percentage;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One thing that an agreement bills: a fee, a single charge, what was used, a commission of the partner, or the least and the
 * most that others come to.
 *
 * <p>A rule says what is due for a whole period and nothing of what was billed; the run works out both and bills the
 * difference. Its key is how lines, discounts and commitments call it: a later version that changes the price keeps the key, or
 * the old rule would be given back and another one billed. All amounts are without tax, in the currency of the agreement.
 */
public sealed interface BillingRule {

    /** {@return its name within the agreement, stable over versions} A line keeps it in its origin. */
    String key();

    /** {@return what the line will say} */
    String description();

    /** {@return what it is for tax} Which rate follows is decided when the invoice is calculated. */
    SupplyNature nature();

    /** {@return the identifier of the product} */
    Optional<String> productCode();

    /**
     * {@return the periods, whole, that have a day in {@code [from, until)}, in order} A period is given whole even where the
     * days asked for cut it; how much of it is due is not said here. Empty where {@code until} is not after {@code from}.
     */
    List<ServicePeriod> periods(LocalDate from, LocalDate until);

    /**
     * {@return the day on which a period is billed}
     *
     * <p>In arrears that is the day after the last of the period, and in advance its first; a rule on business days may move
     * it.
     *
     * @param period  the period, or what is left of it
     * @param calendar  the business days that count where the rule asks for one
     */
    LocalDate billedOn(ServicePeriod period, BusinessDays calendar);

    /** {@return whether the partner is the seller and the document is self-billed} */
    default boolean isSelfBilled() {
        return false;
    }

    /** {@return the currency of its prices; empty where they have none, as a percentage} */
    Optional<CurrencyUnit> currency();

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /** {@return itself, where it bills one period after another} Who decides on several kinds matches them instead. */
    default Optional<Periodic> asPeriodic() {
        return Optional.empty();
    }

    /** {@return itself, where it bills what was used} */
    default Optional<Measured> asMeasured() {
        return Optional.empty();
    }

    /** {@return itself, where it is a fee for each period} */
    default Optional<RecurringFee> asRecurringFee() {
        return Optional.empty();
    }

    /** {@return itself, where it is a single charge} */
    default Optional<OneOff> asOneOff() {
        return Optional.empty();
    }

    /** {@return itself, where it is a price for what was used} */
    default Optional<UsageFee> asUsageFee() {
        return Optional.empty();
    }

    /** {@return itself, where it bounds what other rules come to} */
    default Optional<Commitment> asCommitment() {
        return Optional.empty();
    }

    /** One way for each kind of rule. */
    interface Cases<R> {
        /** {@return what becomes of a fee for each period} */
        R recurringFee(RecurringFee rule);

        /** {@return what becomes of a single charge} */
        R oneOff(OneOff rule);

        /** {@return what becomes of a price for what was used} */
        R usageFee(UsageFee rule);

        /** {@return what becomes of a part of the sales, owed to the partner} */
        R commission(Commission rule);

        /** {@return what becomes of a least and a most} */
        R commitment(Commitment rule);
    }

    /** A rule that bills one period after another, whole ones as the grid of its cycle has them. */
    sealed interface Periodic extends BillingRule {

        /** {@return in which periods} */
        BillingCycle cycle();

        @Override
        default Optional<Periodic> asPeriodic() {
            return Optional.of(this);
        }

        @Override
        default List<ServicePeriod> periods(LocalDate from, LocalDate until) {
            return cycle().touching(from, until);
        }

        @Override
        default LocalDate billedOn(ServicePeriod period, BusinessDays calendar) {
            LocalDate day = cycle().billedOn(period);
            return cycle().businessDay()
                    .map(rule -> rule.adjusted(day, calendar))
                    .orElse(day);
        }
    }

    /**
     * A rule that bills what was used, which is known only afterwards: it is never billed in advance, for the first run would
     * bill nothing and each later one a difference.
     */
    sealed interface Measured extends Periodic {

        /** {@return which usage counts} It is matched to the letter with the metric of each record. */
        String metric();

        @Override
        default Optional<Measured> asMeasured() {
            return Optional.of(this);
        }
    }

    /** @throws RefusedException if it is billed in advance */
    private static void requireArrears(BillingCycle cycle) {
        if (cycle.timing() != BillingTiming.IN_ARREARS) {
            throw new RefusedException(say("measuredAfter", "what is measured is billed {arrears}, not {timing}")
                    .with("arrears", BillingTiming.IN_ARREARS)
                    .with("timing", cycle.timing()));
        }
    }

    /**
     * A fee for each period. A period that the agreement covers in part is billed by its days, as the cycle counts them.
     *
     * <p>For example, 310.00 a month, in an agreement from 16 January: for January 16 of 31 days are billed, 160.00. Where
     * months are counted as thirty days each, it is 15 of 30, 155.00.
     *
     * @param key  its name within the agreement
     * @param description  what the line will say
     * @param cycle  in which periods
     * @param fee  for a whole period
     * @param nature  what it is for tax
     * @param productCode  the identifier of the product
     */
    record RecurringFee(
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 500) String description,
            BillingCycle cycle,
            Money fee,
            SupplyNature nature,
            Optional<String> productCode)
            implements Periodic {

        /** @throws IllegalArgumentException if the fee is negative */
        public RecurringFee {
            Completeness.of("a recurring fee")
                    .needs("key", key)
                    .needs("description", description)
                    .needs("cycle", cycle)
                    .needs("fee", fee)
                    .needs("nature", nature)
                    .verify();
            if (fee.isNegative()) {
                throw new RefusedException(
                        say("feeNegative", "a fee is zero or more, not {fee}").with("fee", fee));
            }
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(fee.getCurrencyUnit());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recurringFee(this);
        }

        @Override
        public Optional<RecurringFee> asRecurringFee() {
            return Optional.of(this);
        }
    }

    /**
     * A single charge on a day. It is due where the agreement is in force on that day: an end or an amendment before takes it
     * away. A later version that repeats it does not bill it again; one that leaves it out before its day cancels it. It has no
     * cycle, so that business days do not move it.
     *
     * @param key  its name within the agreement
     * @param description  what the line will say
     * @param on  the day of supply, on which it is billed
     * @param amount  what is due
     * @param nature  what it is for tax
     * @param productCode  the identifier of the product
     */
    record OneOff(
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 500) String description,
            LocalDate on,
            Money amount,
            SupplyNature nature,
            Optional<String> productCode)
            implements BillingRule {

        /** @throws IllegalArgumentException if the amount is negative */
        public OneOff {
            Completeness.of("a single charge")
                    .needs("key", key)
                    .needs("description", description)
                    .needs("on", on)
                    .needs("amount", amount)
                    .needs("nature", nature)
                    .verify();
            if (amount.isNegative()) {
                throw new RefusedException(say("singleNegative", "a single charge is zero or more, not {amount}")
                        .with("amount", amount));
            }
        }

        @Override
        public List<ServicePeriod> periods(LocalDate from, LocalDate until) {
            ServicePeriod day = new ServicePeriod(on, on.plusDays(1));
            return on.isBefore(from) || !on.isBefore(until) ? List.of() : List.of(day);
        }

        @Override
        public LocalDate billedOn(ServicePeriod period, BusinessDays calendar) {
            return period.from();
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.of(amount.getCurrencyUnit());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOff(this);
        }

        @Override
        public Optional<OneOff> asOneOff() {
            return Optional.of(this);
        }
    }

    /**
     * A price for what was used in each period.
     *
     * <p>Tiers count by the period: what was used in one is added up first and priced once. A record of usage in another unit
     * is not told from one in this, since records carry a metric and a quantity alone.
     *
     * @param key  its name within the agreement
     * @param description  what the line will say
     * @param cycle  in which periods
     * @param metric  which usage counts
     * @param unit  the unit of the usage
     * @param pricing  what a quantity costs
     * @param nature  what it is for tax
     * @param productCode  the identifier of the product
     */
    record UsageFee(
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 500) String description,
            BillingCycle cycle,
            @NotBlank @Size(max = 100) String metric,
            Unit unit,
            PricingModel pricing,
            SupplyNature nature,
            Optional<String> productCode)
            implements Measured {

        /** @throws IllegalArgumentException if it is billed in advance: nothing is used yet */
        public UsageFee {
            Completeness.of("a usage fee")
                    .needs("key", key)
                    .needs("description", description)
                    .needs("cycle", cycle)
                    .needs("metric", metric)
                    .needs("unit", unit)
                    .needs("pricing", pricing)
                    .needs("nature", nature)
                    .verify();
            requireArrears(cycle);
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return pricing.pricedIn();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.usageFee(this);
        }

        @Override
        public Optional<UsageFee> asUsageFee() {
            return Optional.of(this);
        }

        /** {@return this rule at another price, under the same key: a new list, or terms to compare with} */
        public UsageFee at(PricingModel other) {
            return new UsageFee(key, description, cycle, metric, unit, other, nature, productCode);
        }
    }

    /**
     * A part of the sales that the partner brought, owed to the partner.
     *
     * <p>3 % of sales of 12,400.00 are 372.00. The invoice for it is self-billed: the supplier issues it in the partner's name.
     *
     * @param key  its name within the agreement
     * @param description  what the line will say
     * @param cycle  in which periods
     * @param metric  which usage counts; its quantities are amounts in the currency of the agreement
     * @param percent  the part
     * @param nature  what the partner's service is for tax
     * @param productCode  the identifier of the product
     */
    record Commission(
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 500) String description,
            BillingCycle cycle,
            @NotBlank @Size(max = 100) String metric,
            Percentage percent,
            SupplyNature nature,
            Optional<String> productCode)
            implements Measured {

        /** @throws IllegalArgumentException if it is billed in advance: nothing is sold yet */
        public Commission {
            Completeness.of("a commission")
                    .needs("key", key)
                    .needs("description", description)
                    .needs("cycle", cycle)
                    .needs("metric", metric)
                    .needs("percent", percent)
                    .needs("nature", nature)
                    .verify();
            requireArrears(cycle);
        }

        @Override
        public boolean isSelfBilled() {
            return true;
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.commission(this);
        }
    }

    /**
     * The least and the most that other rules come to in each period. What they lack is billed on top, what they have beyond
     * is taken off, before discounts; a period that the agreement covers in part has both by its days, as the cycle counts them.
     *
     * <p>With a minimum of 500.00 a month and a maximum of 1,000.00: where the rules come to 420.00, 80.00 are billed on top;
     * where they come to 1,150.00, 150.00 are taken off; at 700.00 there is no line. A rule by the quarter counts in the month
     * in which the quarter begins.
     *
     * @param key  its name within the agreement
     * @param description  what the line will say
     * @param cycle  in which periods
     * @param charges  the keys of the rules that count, at least one; none is owed to the partner or is a commitment
     * @param minimum  the least for a whole period
     * @param maximum  the most for a whole period
     * @param nature  what the difference is for tax
     * @param productCode  the identifier of the product
     */
    record Commitment(
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 500) String description,
            BillingCycle cycle,
            List<String> charges,
            Optional<Money> minimum,
            Optional<Money> maximum,
            SupplyNature nature,
            Optional<String> productCode)
            implements Periodic {

        /**
         * @throws IllegalArgumentException if no rule counts, there is neither bound, one is negative, or the maximum is
         *     below the minimum or in another currency, or it is billed in advance
         */
        public Commitment {
            Completeness.of("a commitment")
                    .needs("key", key)
                    .needs("description", description)
                    .needs("cycle", cycle)
                    .needs("nature", nature)
                    .verify();
            charges = List.copyOf(charges);
            requireArrears(cycle);
            if (charges.isEmpty() || (minimum.isEmpty() && maximum.isEmpty())) {
                throw new RefusedException(
                        say("commitmentEmpty", "a commitment names rules that count, and a minimum or a maximum"));
            }
            Amounts.inOneCurrency(
                    say("ofCommitment", "commitment {commitment}").with("commitment", key),
                    Stream.concat(minimum.stream(), maximum.stream()));
            Money least =
                    minimum.orElseGet(() -> Money.zero(maximum.orElseThrow().getCurrencyUnit()));
            if (least.isNegative()) {
                throw new RefusedException(say("minimumNegative", "a minimum is zero or more, not {minimum}")
                        .with("minimum", least));
            }
            if (maximum.filter(most -> most.isLessThan(least)).isPresent()) {
                throw new RefusedException(say("boundsCross", "the maximum {maximum} is below the minimum {minimum}")
                        .with("maximum", maximum.get())
                        .with("minimum", least));
            }
        }

        @Override
        public Optional<CurrencyUnit> currency() {
            return minimum.or(() -> maximum).map(Money::getCurrencyUnit);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.commitment(this);
        }

        @Override
        public Optional<Commitment> asCommitment() {
            return Optional.of(this);
        }
    }
}

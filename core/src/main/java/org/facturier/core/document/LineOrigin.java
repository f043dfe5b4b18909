package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Decimals;
import org.joda.money.Money;

/**
 * Where a line comes from, so that every figure can be retraced and nothing is billed twice.
 *
 * <p>It is made by a billing run and goes with the line into the invoice. The next run finds by it what was billed for which
 * days, under which version, and bills the difference. A host that alters a proposed line leaves it as it is.
 *
 * @param agreement  the identifier of the agreement
 * @param version  the version of the agreement that priced it, from 1
 * @param rule  the key of the billing rule
 * @param period  the period billed
 * @param quantity  how much of what is measured the line accounts for, negative where it credits; empty where nothing is
 *     measured
 * @param adjustment  for a line that adjusts what was billed before, what it starts from
 * @param priceList  the price list that decided the price, where one did
 * @param discounts  what of its allowances the agreement gives, each by its name; of what adjusts, none: that is a net
 *     difference
 * @param site  the name of the place of the buyer that was supplied, where there are several
 * @param basis  what the unit price was worked out from, or what is due of a line that adjusts; empty where it is as agreed
 */
public record LineOrigin(
        String agreement,
        int version,
        String rule,
        ServicePeriod period,
        Optional<BigDecimal> quantity,
        Optional<Adjustment> adjustment,
        Optional<String> priceList,
        List<Discounted> discounts,
        Optional<String> site,
        Optional<PriceBasis> basis) {

    /**
     * What a line has of a discount of its agreement.
     *
     * @param discount  its key
     * @param amount  what is taken off, without the sign of the line
     */
    public record Discounted(String discount, Money amount) {

        public Discounted {
            Completeness.of("what a line has of a discount")
                    .needs("discount", discount)
                    .needs("amount", amount)
                    .verify();
        }
    }

    /**
     * Why a line bills only a difference. Due 120.00 and billed 100.00, it bills 20.00; due 80.00, it takes 20.00 back.
     *
     * @param due  what the period comes to as far as is known now, after the discounts of the agreement and before other
     *     allowances
     * @param billed  what earlier lines billed for it
     */
    public record Adjustment(Money due, Money billed) {

        /** @throws IllegalArgumentException if the amounts are in two currencies */
        public Adjustment {
            Completeness.of("an adjustment")
                    .needs("due", due)
                    .needs("billed", billed)
                    .verify();
            if (!due.isSameCurrency(billed)) {
                throw new RefusedException(say(
                                "dueAndBilled",
                                "what is due and what was billed are in one currency, not {due} and {billed}")
                        .with("due", due)
                        .with("billed", billed));
            }
        }

        /** {@return what the line comes to, negative where it credits} */
        public Money difference() {
            return due.minus(billed);
        }
    }

    public LineOrigin {
        Completeness.of("the origin of a line")
                .needs("agreement", agreement)
                .needs("rule", rule)
                .needs("period", period)
                .verify();
        quantity = quantity.map(Decimals::canonical);
        discounts = List.copyOf(discounts);
    }

    /** {@return the origin of a line that measures nothing and adjusts nothing} */
    public static LineOrigin of(String agreement, int version, String rule, ServicePeriod period) {
        return new LineOrigin(
                agreement,
                version,
                rule,
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return this origin of a line that accounts for so much} */
    public LineOrigin withQuantity(BigDecimal quantity) {
        return new LineOrigin(
                agreement, version, rule, period, Optional.of(quantity), adjustment, priceList, discounts, site, basis);
    }

    /** {@return this origin of a line that bills a difference} */
    public LineOrigin adjusting(Adjustment adjustment) {
        return new LineOrigin(
                agreement, version, rule, period, quantity, Optional.of(adjustment), priceList, discounts, site, basis);
    }

    /** {@return this origin of a line whose price is that of a list} */
    public LineOrigin pricedBy(String list) {
        return new LineOrigin(
                agreement, version, rule, period, quantity, adjustment, Optional.of(list), discounts, site, basis);
    }

    /** {@return this origin of a line with one more discount of the agreement} */
    public LineOrigin less(Discounted discount) {
        List<Discounted> all = new ArrayList<>(discounts);
        all.add(discount);
        return new LineOrigin(agreement, version, rule, period, quantity, adjustment, priceList, all, site, basis);
    }

    /** {@return this origin of a line for a place of the buyer} */
    public LineOrigin suppliedTo(String name) {
        return new LineOrigin(
                agreement, version, rule, period, quantity, adjustment, priceList, discounts, Optional.of(name), basis);
    }

    /** {@return this origin of a line whose price, or what is due of it, is not the one agreed} */
    public LineOrigin workedOutFrom(PriceBasis basis) {
        return new LineOrigin(
                agreement, version, rule, period, quantity, adjustment, priceList, discounts, site, Optional.of(basis));
    }

    /** {@return what is billed once only: agreement, rule and period} */
    public String key() {
        return agreement + "/" + rule + "/" + period;
    }
}

package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.pricing.PriceCliff;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.TierLine;
import org.joda.money.BigMoney;

/** The promises of {@link PricingModel}, P1 to P6. */
public interface PricingModelContract {

    /** {@return the model under test; a new one each time, if it can} */
    PricingModel model();

    /** {@return quantities of zero or more} */
    @Provide
    default Arbitrary<BigDecimal> quantities() {
        return Arbitraries.oneOf(MoneyArbitraries.quantities(), MoneyArbitraries.extremeQuantities());
    }

    /** P1. The same quantity may be written with more zeros. */
    @Property
    default void p1_equal_quantities_give_equal_prices(@ForAll("quantities") BigDecimal quantity) {
        QuantityPrice price = model().price(quantity);
        assertThat(model().price(quantity)).isEqualTo(price);
        assertThat(model().price(quantity.setScale(quantity.scale() + 2)).amount())
                .isEqualByComparingTo(price.amount());
    }

    /** P2. */
    @Property
    default void p2_slices_add_up_to_the_exact_amount(@ForAll("quantities") BigDecimal quantity) {
        QuantityPrice price = model().price(quantity);
        if (!price.tierLines().isEmpty()) {
            BigMoney zero = BigMoney.zero(price.amount().getCurrencyUnit());
            assertThat(price.tierLines().stream().map(TierLine::amount).reduce(zero, BigMoney::plus))
                    .isEqualByComparingTo(price.amount());
        }
    }

    /** P3. */
    @Property
    default void p3_a_negative_quantity_is_refused(@ForAll("quantities") BigDecimal quantity) {
        BigDecimal negative = quantity.negate().subtract(BigDecimal.ONE);
        assertThatThrownBy(() -> model().price(negative)).isInstanceOf(IllegalArgumentException.class);
    }

    /** P4. */
    @Property
    default void p4_a_price_is_zero_or_more(@ForAll("quantities") BigDecimal quantity) {
        assertThat(model().price(quantity).amount().isNegative()).isFalse();
    }

    /** P5. */
    @Property
    default void p5_prices_are_in_the_currency_of_the_model(@ForAll("quantities") BigDecimal quantity) {
        BigMoney amount = model().price(quantity).amount();
        assertThat(model().pricedIn().filter(currency -> !currency.equals(amount.getCurrencyUnit())))
                .isEmpty();
    }

    /** P6. */
    @Property
    default void p6_more_never_costs_less_but_across_a_cliff(
            @ForAll("quantities") BigDecimal one, @ForAll("quantities") BigDecimal other) {
        BigDecimal less = one.min(other);
        BigDecimal more = one.max(other);
        boolean cliff = model().cliffs().stream()
                .map(PriceCliff::quantity)
                .anyMatch(quantity -> less.compareTo(quantity) <= 0 && more.compareTo(quantity) > 0);
        if (!cliff) {
            assertThat(model().price(more).amount())
                    .isGreaterThanOrEqualTo(model().price(less).amount());
        }
    }

    /** P6, the other way. */
    @Example
    default void p6_each_cliff_is_real() {
        for (PriceCliff cliff : model().cliffs()) {
            assertThat(model().price(cliff.quantity()).amount()).isEqualByComparingTo(cliff.upTo());
            BigDecimal above = cliff.quantity().add(BigDecimal.ONE.movePointLeft(12));
            assertThat(model().price(above).amount())
                    .isGreaterThanOrEqualTo(cliff.above())
                    .isLessThan(cliff.upTo());
        }
    }
}

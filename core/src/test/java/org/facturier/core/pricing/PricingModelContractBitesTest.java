package org.facturier.core.pricing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.PricingModelContract;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class PricingModelContractBitesTest {

    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @Test
    void a_model_that_grows_dearer_with_each_question_breaks_p1() {
        AtomicInteger asked = new AtomicInteger();
        PricingModelContract contract = () -> quantity -> price(asked.incrementAndGet());
        assertBroken(() -> contract.p1_equal_quantities_give_equal_prices(SEVEN));
    }

    @Test
    void a_model_that_looks_at_how_a_quantity_is_written_breaks_p1() {
        PricingModelContract contract = () -> quantity -> price(quantity.scale());
        assertBroken(() -> contract.p1_equal_quantities_give_equal_prices(SEVEN));
    }

    @Test
    void a_model_with_a_fee_that_no_slice_shows_breaks_p2() {
        PricingModelContract contract = () -> quantity -> new QuantityPrice(price(8).amount(), price(7).tierLines());
        assertBroken(() -> contract.p2_slices_add_up_to_the_exact_amount(SEVEN));
    }

    @Test
    void a_model_that_prices_returns_breaks_p3() {
        PricingModelContract contract = () -> quantity -> price(1);
        assertBroken(() -> contract.p3_a_negative_quantity_is_refused(SEVEN));
    }

    @Test
    void a_model_that_pays_for_use_breaks_p4() {
        PricingModelContract contract = () -> quantity -> price(-1);
        assertBroken(() -> contract.p4_a_price_is_zero_or_more(SEVEN));
    }

    @Test
    void a_model_that_says_another_currency_breaks_p5() {
        PricingModelContract contract = () -> new PricingModel() {
            @Override
            public QuantityPrice price(BigDecimal quantity) {
                return PricingModelContractBitesTest.price(1);
            }

            @Override
            public Optional<CurrencyUnit> pricedIn() {
                return Optional.of(CurrencyUnit.JPY);
            }
        };
        assertBroken(() -> contract.p5_prices_are_in_the_currency_of_the_model(SEVEN));
    }

    @Test
    void a_model_with_a_cliff_that_it_does_not_name_breaks_p6() {
        PricingModelContract contract = () -> quantity -> price(quantity.compareTo(SEVEN) > 0 ? 1 : 2);
        assertBroken(() -> contract.p6_more_never_costs_less_but_across_a_cliff(BigDecimal.TEN, SEVEN));
    }

    @Test
    void a_model_that_names_a_cliff_where_there_is_none_breaks_p6() {
        PricingModelContract contract = () -> new PricingModel() {
            @Override
            public QuantityPrice price(BigDecimal quantity) {
                return PricingModelContractBitesTest.price(2);
            }

            @Override
            public List<PriceCliff> cliffs() {
                return List.of(new PriceCliff(SEVEN, price(SEVEN).amount(), BigMoney.zero(CurrencyUnit.EUR)));
            }
        };
        assertBroken(contract::p6_each_cliff_is_real);
    }

    private static QuantityPrice price(long amount) {
        BigMoney whole = BigMoney.of(CurrencyUnit.EUR, BigDecimal.valueOf(amount));
        return new QuantityPrice(whole, List.of(TierLine.of(BigDecimal.ONE, whole)));
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}

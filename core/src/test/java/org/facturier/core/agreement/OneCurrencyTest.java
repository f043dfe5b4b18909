package org.facturier.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.TierLine;
import org.facturier.core.pricing.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What has several amounts has them in one currency from its first moment; what it is and both currencies are named. */
class OneCurrencyTest {

    private static final BigMoney EUROS = BigMoney.parse("EUR 1.00");
    private static final BigMoney FRANCS = BigMoney.parse("CHF 9.00");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static void refused(ThrowingCallable making, String what) {
        assertThatThrownBy(making)
                .isInstanceOf(RefusedException.class)
                .hasMessage(what + " has its amounts in one currency, not in EUR and in CHF");
    }

    @Test
    void the_fee_of_a_tier_is_in_the_currency_of_its_price() {
        refused(() -> new Tier(Optional.empty(), EUROS, Optional.of(FRANCS)), "a tier");
        refused(() -> new TierLine(BigDecimal.ONE, EUROS, Optional.of(FRANCS)), "a tier line");
    }

    @Test
    void a_bound_is_in_the_currency_of_what_it_bounds_and_of_the_other() {
        PricingModel model = new UnitPrice(EUROS);
        refused(() -> new BoundedPrice(model, Optional.of(FRANCS), Optional.empty()), "a bounded price");
        refused(() -> new BoundedPrice(model, Optional.empty(), Optional.of(FRANCS)), "a bounded price");
        refused(() -> new BoundedPrice(unsaid(), Optional.of(EUROS), Optional.of(FRANCS)), "a bounded price");
    }

    @Test
    void a_model_that_says_no_currency_has_that_of_its_bound() {
        assertThat(new BoundedPrice(unsaid(), Optional.empty(), Optional.of(FRANCS)).pricedIn())
                .contains(CurrencyUnit.of("CHF"));
        assertThat(new BoundedPrice(unsaid(), Optional.empty(), Optional.empty()).pricedIn())
                .isEmpty();
    }

    private static PricingModel unsaid() {
        return quantity -> new QuantityPrice(EUROS.multipliedBy(quantity), List.of());
    }

    @Test
    void the_cap_of_a_discount_is_in_the_currency_of_its_amount() {
        Discount five = Discount.amount("five", Money.parse("EUR 5.00"), "welcome", MARCH);
        refused(() -> five.upTo(Money.parse("CHF 20.00")), "discount five");
        assertThat(five.upTo(Money.parse("EUR 20.00")).currency()).contains(CurrencyUnit.EUR);
    }

    @Test
    void the_bounds_of_a_commitment_are_in_one_currency() {
        refused(
                () -> AgreementBreaches.commitment(CycleUnit.MONTH, "fee", "EUR 500.00", "CHF 900.00"),
                "commitment bounds EUR 500.00");
    }
}

package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.money.ExchangeRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentTest {

    @Test
    void money_comes_in_above_zero_and_goes_out_below_and_nothing_is_no_payment() {
        assertThat(OpenItem.of(Debts.payment("p", "EUR 10.00", "F-1")).open()).isEqualTo(Money.parse("EUR -10.00"));
        assertThat(OpenItem.of(Debts.payment("p", "EUR -10.00", "")).isDebit()).isTrue();
        assertThatThrownBy(() -> Debts.payment("p", "EUR 0.00", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payment p is of some amount, not of EUR 0.00");
    }

    @Test
    void a_payment_is_an_open_item_of_its_day_with_its_text() {
        OpenItem item = OpenItem.of(Debts.payment("p", "EUR 10.00", "F-1"));
        assertThat(item.key()).isEqualTo(new ItemKey.MoneyItem("p"));
        assertThat(item.partner()).isEqualTo("buyer");
        assertThat(item.text()).isEqualTo("F-1");
        assertThat(item.on()).isEqualTo(Debts.DAY.plusDays(15)).isEqualTo(item.dueOn());
        assertThat(item.references()).isEmpty();
    }

    @Test
    void its_rate_is_from_its_own_currency() {
        ExchangeRate francs =
                new ExchangeRate(CurrencyUnit.of("CHF"), CurrencyUnit.EUR, new BigDecimal("1.05"), Debts.DAY, "ECB");
        assertThatThrownBy(() -> new Payment("p", Debts.DAY, "buyer", Money.parse("USD 1.00"), "", Optional.of(francs)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is from CHF");
    }
}

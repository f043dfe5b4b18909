package org.facturier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.facturier.core.finding.RefusedException;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    @Test
    void halves_go_away_from_zero() {
        assertThat(Rounding.state(BigMoney.parse("EUR 0.005"))).isEqualTo(Money.parse("EUR 0.01"));
        assertThat(Rounding.state(BigMoney.parse("EUR -0.005"))).isEqualTo(Money.parse("EUR -0.01"));
        assertThat(Rounding.state(CurrencyUnit.JPY, new BigDecimal("0.5"))).isEqualTo(Money.parse("JPY 1"));
    }

    @Test
    void a_quotient_is_rounded_once_from_the_fraction() {
        assertThat(Rounding.quotient(CurrencyUnit.EUR, new BigDecimal("12100"), new BigDecimal("121")))
                .isEqualTo(Money.parse("EUR 100.00"));
        assertThat(Rounding.quotient(CurrencyUnit.EUR, BigDecimal.ONE, BigDecimal.valueOf(3)))
                .isEqualTo(Money.parse("EUR 0.33"));
    }

    @Test
    void a_shown_figure_has_the_decimals_asked_for() {
        assertThat(Rounding.shown(BigDecimal.valueOf(2), BigDecimal.valueOf(3), 4))
                .isEqualTo(new BigDecimal("0.6667"));
    }

    @Test
    void one_number_has_one_form() {
        assertThat(Decimals.canonical(new BigDecimal("20.00"))).isEqualTo(new BigDecimal("20"));
        assertThat(Decimals.canonical(new BigDecimal("2E+1"))).isEqualTo(new BigDecimal("20"));
        assertThat(Decimals.canonical(new BigDecimal("0.50"))).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void an_exponent_is_no_number() {
        assertThatThrownBy(() -> Decimals.parse("1E999999999")).isInstanceOf(RefusedException.class);
        assertThat(Decimals.parse("-12.50")).isEqualTo(new BigDecimal("-12.50"));
    }

    @Test
    void a_percentage_lies_between_0_and_100() {
        assertThat(Percentage.of("5.50")).isEqualTo(Percentage.of("5.5")).hasToString("5.5%");
        assertThat(Percentage.of("5").of(Money.parse("EUR 10.01"))).isEqualTo(Money.parse("EUR 0.50"));
        assertThat(Percentage.of("5").of(Money.parse("EUR -10.10"))).isEqualTo(Money.parse("EUR -0.51"));
        assertThatThrownBy(() -> Percentage.of("100.01")).hasMessageContaining("100.01");
        assertThatThrownBy(() -> Percentage.of("-1")).hasMessageContaining("-1");
        assertThat(Percentage.of("1")).isLessThan(Percentage.of("2"));
    }

    @Test
    void a_rate_converts_from_its_currency_only() {
        ExchangeRate rate =
                new ExchangeRate(CHF, CurrencyUnit.EUR, new BigDecimal("1.0650"), LocalDate.of(2026, 5, 29), "ECB");
        assertThat(rate.convert(Money.parse("CHF 480.00"))).isEqualTo(Money.parse("EUR 511.20"));
        assertThatThrownBy(() -> rate.convert(Money.parse("USD 1.00"))).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void one_rate_has_one_form() {
        LocalDate day = LocalDate.of(2026, 5, 29);
        assertThat(new ExchangeRate(CHF, CurrencyUnit.EUR, new BigDecimal("1.0650"), day, "ECB"))
                .isEqualTo(new ExchangeRate(CHF, CurrencyUnit.EUR, new BigDecimal("1.065"), day, "ECB"));
    }

    @Test
    void a_rate_that_means_nothing_is_refused() {
        LocalDate day = LocalDate.of(2026, 5, 29);
        assertThatThrownBy(() -> new ExchangeRate(CHF, CHF, BigDecimal.ONE, day, "ECB"))
                .hasMessageContaining("CHF");
        assertThatThrownBy(() -> new ExchangeRate(CHF, CurrencyUnit.EUR, BigDecimal.ZERO, day, "ECB"))
                .hasMessageContaining("above zero");
        assertThatThrownBy(() -> new ExchangeRate(CHF, CurrencyUnit.EUR, BigDecimal.ONE, day, " "))
                .hasMessageContaining("source");
    }
}

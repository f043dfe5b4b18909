package org.facturier.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class NotationTest {

    private static final Notation FRENCH = Notation.of(Locale.CANADA_FRENCH);
    private static final Notation ENGLISH = Notation.of(Locale.ITALIAN);

    @Test
    void a_contract_names_the_currency_by_its_code() {
        assertThat(FRENCH.coded(Money.parse("EUR 1850"))).isEqualTo("1\u202f850,00\u00a0EUR");
        assertThat(ENGLISH.coded(Money.parse("EUR 1850"))).isEqualTo("EUR\u00a01,850.00");
        assertThat(ENGLISH.coded(BigMoney.parse("USD -0.00125"))).isEqualTo("\u2212USD\u00a00.00125");
    }

    @Test
    void an_invoice_has_the_sign_where_there_is_one() {
        assertThat(FRENCH.money(Money.parse("EUR -1234567.8"))).isEqualTo("\u22121\u202f234\u202f567,80\u00a0€");
        assertThat(ENGLISH.money(Money.parse("GBP 0.05"))).isEqualTo("£0.05");
        assertThat(ENGLISH.money(Money.parse("JPY 12345"))).isEqualTo("JPY\u00a012,345");
        assertThat(FRENCH.figure(BigMoney.parse("EUR 0.085"))).isEqualTo("0,085");
    }

    @Test
    void numbers_keep_their_decimals_and_hundredths_have_none_too_many() {
        assertThat(FRENCH.number(new BigDecimal("1000.50"))).isEqualTo("1\u202f000,50");
        assertThat(FRENCH.percent(new BigDecimal("5.50"))).isEqualTo("5,5\u00a0%");
        assertThat(ENGLISH.percent(new BigDecimal("-12"))).isEqualTo("\u221212%");
    }

    @Test
    void days_months_and_periods_are_words() {
        assertThat(FRENCH.day(LocalDate.of(2026, 1, 1))).isEqualTo("1er janvier 2026");
        assertThat(ENGLISH.day(LocalDate.of(2026, 1, 1))).isEqualTo("1 January 2026");
        assertThat(FRENCH.shortDay(LocalDate.of(2026, 8, 9))).isEqualTo("09/08/2026");
        assertThat(FRENCH.month(Month.AUGUST)).isEqualTo("août");
        assertThat(FRENCH.period(new ServicePeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))))
                .isEqualTo("du 1er février 2026 au 28 février 2026");
    }

    @Test
    void units_are_singular_or_plural_as_the_language_wants() {
        assertThat(FRENCH.unit(Unit.HOUR, new BigDecimal("1.5"))).contains("heure");
        assertThat(ENGLISH.unit(Unit.HOUR, new BigDecimal("1.5"))).contains("hours");
        assertThat(FRENCH.unit(Unit.ONE, new BigDecimal("-2"))).contains("unités");
        assertThat(FRENCH.unit(Unit.of("ZZ"), BigDecimal.ONE)).isEmpty();
    }

    @Test
    void german_writes_points_between_thousands_and_the_day_as_an_ordinal() {
        Notation german = Notation.of(new Locale("de", "AT"));
        assertThat(german.coded(Money.parse("EUR -1234.5"))).isEqualTo("\u22121.234,50\u00a0EUR");
        assertThat(german.percent(new BigDecimal("5.50"))).isEqualTo("5,5\u00a0%");
        assertThat(german.day(LocalDate.of(2026, 3, 1))).isEqualTo("1. März 2026");
        assertThat(german.shortDay(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
        assertThat(german.unit(Unit.HOUR, new BigDecimal("2"))).contains("Stunden");
    }

    @Test
    void a_host_writes_another_language_with_the_same_keys() throws IOException {
        Words italian = Notation.words(Locale.ENGLISH)
                .and(Words.read(new StringReader("number.decimal=,\nnumber.grouping=.\nmoney.code={0} {1}\n")));
        assertThat(Notation.of(italian).coded(Money.parse("CHF 1234.5"))).isEqualTo("1.234,50 CHF");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.of(new Words(Map.of("number.decimal", ","))))
                .withMessageContaining("number.grouping");
    }

    @Test
    void a_value_that_looks_like_a_place_stays_as_it_is() {
        Words words = new Words(Map.of("a", "{0} of {1}", "b", "{day} {0}"));
        assertThat(words.text("a", "{1}", "x")).isEqualTo("{1} of x");
        assertThat(words.text("b", "x")).isEqualTo("{day} x");
    }
}

package org.facturier.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.report.Cell;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DocumentLabelsTest {

    private static final DocumentLabels FRENCH = Languages.standard().of(Locale.FRANCE);
    private static final DocumentLabels ENGLISH = Languages.standard().of(Locale.UK);

    @Test
    void french_amounts_have_a_narrow_blank_between_thousands_and_a_fixed_one_before_the_currency() {
        assertThat(FRENCH.money(euros("1234567.50"))).isEqualTo("1\u202F234\u202F567,50\u00A0€");
        assertThat(FRENCH.amount(euros("-999.99"))).isEqualTo("\u2212999,99");
    }

    @Test
    void english_amounts_begin_with_the_currency() {
        assertThat(ENGLISH.money(euros("-1234.50"))).isEqualTo("\u2212€1,234.50");
        assertThat(ENGLISH.money(Money.of(CurrencyUnit.of("CHF"), 12))).isEqualTo("CHF\u00A012.00");
    }

    @Test
    void a_currency_without_decimals_is_written_without() {
        assertThat(FRENCH.money(Money.ofMinor(CurrencyUnit.JPY, 1_500))).isEqualTo("1\u202F500\u00A0JPY");
    }

    @Test
    void prices_keep_all_their_decimals_and_those_of_the_currency_at_least() {
        assertThat(FRENCH.price(price("0.085"))).isEqualTo("0,085");
        assertThat(FRENCH.price(price("12"))).isEqualTo("12,00");
        assertThat(ENGLISH.money(price("0.0625"))).isEqualTo("€0.0625");
    }

    @Test
    void percentages_and_numbers_have_no_needless_zeros() {
        assertThat(FRENCH.percent(new BigDecimal("5.50"))).isEqualTo("5,5\u00A0%");
        assertThat(ENGLISH.percent(new BigDecimal("20"))).isEqualTo("20%");
        assertThat(ENGLISH.number(new BigDecimal("1E+3").setScale(0))).isEqualTo("1,000");
    }

    @Test
    void days_are_written_in_words_and_in_figures() {
        assertThat(FRENCH.day(LocalDate.of(2026, 1, 15))).isEqualTo("15 janvier 2026");
        assertThat(FRENCH.day(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
        assertThat(FRENCH.shortDay(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
        assertThat(ENGLISH.day(LocalDate.of(2026, 1, 15))).isEqualTo("15 January 2026");
        assertThat(ENGLISH.shortDay(LocalDate.of(2026, 1, 5))).isEqualTo("2026-01-05");
    }

    @Test
    void a_period_names_its_last_day() {
        ServicePeriod january = new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        assertThat(ENGLISH.period(january)).isEqualTo("1 January 2026 to 31 January 2026");
    }

    @Test
    void units_are_words_in_singular_and_plural() {
        assertThat(FRENCH.unit(Unit.HOUR, new BigDecimal("1.5"))).isEqualTo("heure");
        assertThat(FRENCH.unit(Unit.HOUR, new BigDecimal("-2"))).isEqualTo("heures");
        assertThat(ENGLISH.unit(Unit.HOUR, new BigDecimal("1.5"))).isEqualTo("hours");
        assertThat(ENGLISH.unit(Unit.DAY, new BigDecimal("1.0"))).isEqualTo("day");
        assertThat(ENGLISH.unit(Unit.of("ZZ"), BigDecimal.ONE)).isEqualTo("ZZ");
    }

    @Test
    void cells_are_written_by_their_kind() {
        assertThat(FRENCH.cell(Cell.of(euros("10")))).isEqualTo("10,00\u00A0€");
        assertThat(FRENCH.cell(Cell.of(LocalDate.of(2026, 1, 5)))).isEqualTo("05/01/2026");
        assertThat(FRENCH.cell(Cell.of(new BigDecimal("1234.5")))).isEqualTo("1\u202F234,5");
        assertThat(FRENCH.cell(Cell.of("Total"))).isEqualTo("Total");
    }

    @Test
    void a_value_that_looks_like_a_place_for_a_value_stays_as_it_is() {
        assertThat(ENGLISH.text("page", "{1}", "2")).isEqualTo("Page {1} / 2");
    }

    @Test
    void invisible_signs_are_taken_out_of_the_words_of_the_host() {
        assertThat(Printable.text("a\r\nb\u0007c\u202Ed")).isEqualTo("a\nb\u2407cd");
        assertThat(Printable.line("a\nb")).isEqualTo("a b");
        assertThat(Printable.text("déjà vu")).isEqualTo("déjà vu");
    }

    private static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static BigMoney price(String amount) {
        return BigMoney.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }
}

package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.vatreturn.Sales.amounts;
import static org.facturier.tax.vatreturn.Sales.euro;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxCategory;
import org.facturier.tax.table.ResourceTable;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ReturnFormTest {

    private static final VatPeriod JANUARY = VatPeriod.month(YearMonth.of(2026, 1));

    @Test
    void each_rate_and_category_goes_into_its_box() {
        VatReturn declared = new VatReturn(
                JANUARY,
                CurrencyUnit.EUR,
                List.of(
                        line(TaxCategory.S, "20", "100.00", "20.00"),
                        line(TaxCategory.S, "10", "30.00", "3.00"),
                        line(TaxCategory.S, "5.50", "10.00", "0.55"),
                        line(TaxCategory.S, "2.1", "200.00", "4.20"),
                        line(TaxCategory.S, "8.5", "2.00", "0.17"),
                        line(TaxCategory.S, "19.6", "50.00", "9.80"),
                        line(TaxCategory.K, "0", "7.00", "0.00"),
                        line(TaxCategory.G, "0", "6.00", "0.00"),
                        line(TaxCategory.AE, "0", "5.00", "0.00"),
                        line(TaxCategory.E, "0", "4.00", "0.00"),
                        new VatReturnLine(TaxCategory.O, Optional.empty(), amounts("3.00", "0.00"))),
                List.of(new OneStopShopLine(CountryCode.of("DE"), new BigDecimal("19"), amounts("8.00", "1.52"))),
                List.of());
        Outcome<List<BoxFigure>> filled = ReturnForm.ca3().fill(declared);
        assertThat(filled.findings()).isEmpty();
        assertThat(filled.orThrow())
                .extracting(BoxFigure::box, figure -> figure.figure().name(), BoxFigure::amount)
                .containsExactly(
                        tuple("A1", "NET", euro("392.00")),
                        tuple("E1", "NET", euro("6.00")),
                        tuple("E2", "NET", euro("12.00")),
                        tuple("E3", "NET", euro("8.00")),
                        tuple("F2", "NET", euro("7.00")),
                        tuple("08", "NET", euro("100.00")),
                        tuple("08", "TAX", euro("20.00")),
                        tuple("09", "NET", euro("10.00")),
                        tuple("09", "TAX", euro("0.55")),
                        tuple("9B", "NET", euro("30.00")),
                        tuple("9B", "TAX", euro("3.00")),
                        tuple("10", "NET", euro("2.00")),
                        tuple("10", "TAX", euro("0.17")),
                        tuple("T6", "NET", euro("200.00")),
                        tuple("T6", "TAX", euro("4.20")),
                        tuple("13", "NET", euro("50.00")),
                        tuple("13", "TAX", euro("9.80")),
                        tuple("16", "TAX", euro("37.72")));
    }

    @Test
    void a_rate_without_a_box_is_refused_by_name() {
        Outcome<List<BoxFigure>> filled = ReturnForm.ca3().fill(declared(line(TaxCategory.S, "19", "100.00", "19.00")));
        assertThat(filled.value()).isEmpty();
        assertThat(filled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(VatReturnRule.BOX_KNOWN.code());
            assertThat(finding.message()).contains("S", "19%");
        });
    }

    @Test
    void a_box_below_zero_is_a_warning() {
        Outcome<List<BoxFigure>> filled = ReturnForm.ca3().fill(declared(line(TaxCategory.K, "0", "-5.00", "0.00")));
        assertThat(filled.value()).isPresent();
        assertThat(filled.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(VatReturnRule.BOX_NOT_NEGATIVE.code(), "box F2"));
    }

    @Test
    void the_form_is_filled_in_whole_euros() {
        assertThat(whole("0.50")).isEqualTo("1");
        assertThat(whole("1234.49")).isEqualTo("1234");
        assertThat(whole("100.00")).isEqualTo("100");
    }

    @Test
    void every_box_has_a_source() {
        assertThat(ResourceTable.rows(ReturnForm.class, "ca3-boxes.csv", row -> row.text("source")))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    private static String whole(String amount) {
        return new BoxFigure("08", BoxFigure.BoxColumn.TAX, "x", euro(amount))
                .wholeUnits()
                .toPlainString();
    }

    private static VatReturn declared(VatReturnLine line) {
        return new VatReturn(JANUARY, CurrencyUnit.EUR, List.of(line), List.of(), List.of());
    }

    private static VatReturnLine line(TaxCategory category, String percent, String net, String tax) {
        return new VatReturnLine(category, Optional.of(new BigDecimal(percent)), amounts(net, tax));
    }
}

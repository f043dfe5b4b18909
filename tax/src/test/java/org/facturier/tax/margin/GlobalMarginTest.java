package org.facturier.tax.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.margin.MarginSales.euro;
import static org.facturier.tax.margin.MarginSales.givenBack;
import static org.facturier.tax.margin.MarginSales.sold;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.Book;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand: the tax in 1200.00 at 20 % is 200.00. */
class GlobalMarginTest {

    private static final TaxRate TWENTY = TaxRate.standard("20");

    @Test
    void what_is_below_zero_is_carried_forward_until_it_is_used_up() {
        // October: 1000 - 3000 = -2000; November: 1500 - 200 - 2000 = -700; December: 2500 - 600 - 700 = 1200
        List<GlobalMargin> margins = over(
                List.of(
                        sold("F-1", "2026-10-05", "1000.00"),
                        sold("F-2", "2026-11-05", "1500.00"),
                        sold("F-3", "2026-12-05", "2500.00")),
                List.of(
                        bought("2026-10-01", "3000.00"),
                        bought("2026-11-30", "200.00"),
                        bought("2026-12-31", "600.00")));
        assertThat(margins)
                .extracting(GlobalMargin::carriedOut)
                .containsExactly(euro("-2000.00"), euro("-700.00"), euro("0.00"));
        assertThat(margins)
                .extracting(GlobalMargin::amounts)
                .containsExactly(amounts("0.00", "0.00"), amounts("0.00", "0.00"), amounts("1000.00", "200.00"));
    }

    @Test
    void a_price_given_back_counts_in_the_period_of_the_note() {
        Book sale = givenBack(sold("F-1", "2026-10-05", "1500.00"), LocalDate.of(2026, 11, 3), euro("300.00"));
        List<GlobalMargin> margins = over(List.of(sale), List.of());
        assertThat(margins)
                .extracting(GlobalMargin::sold)
                .containsExactly(euro("1500.00"), euro("-300.00"), euro("0.00"));
        assertThat(margins.get(2).carriedIn()).isEqualTo(euro("-300.00"));
    }

    @Test
    void the_return_takes_the_margin_in_and_leaves_what_was_bought_as_not_taxed() {
        GlobalMargin margin = over(
                        List.of(sold("F-1", "2026-10-05", "1500.00")), List.of(bought("2026-10-01", "900.00")))
                .get(0);
        assertThat(margin.lines())
                .extracting(VatReturnLine::category, VatReturnLine::amounts)
                .containsExactly(
                        tuple(TaxCategory.S, amounts("500.00", "100.00")),
                        tuple(TaxCategory.E, amounts("-600.00", "0.00")));
    }

    @Test
    void another_rate_is_another_margin() {
        MarginPurchase art = new MarginPurchase(LocalDate.of(2026, 10, 1), euro("400.00"), TaxRate.standard("5.5"));
        assertThat(over(List.of(sold("F-1", "2026-10-05", "600.00")), List.of(art))
                        .get(0)
                        .margin())
                .isEqualTo(euro("600.00"));
    }

    @Test
    void sales_and_purchases_in_another_currency_are_all_named() {
        MarginPurchase dollars = new MarginPurchase(LocalDate.of(2026, 10, 1), Money.parse("USD 400.00"), TWENTY);
        MarginPurchase art =
                new MarginPurchase(LocalDate.of(2026, 10, 1), Money.parse("USD 400.00"), TaxRate.standard("5.5"));
        Outcome<List<GlobalMargin>> outcome = GlobalMargin.over(
                List.of(VatPeriod.month(YearMonth.of(2026, 10))),
                TWENTY,
                sold("F-1", "2026-10-05", "600.00").ledger(),
                List.of(art, bought("2026-10-01", "300.00"), dollars),
                Money.parse("CHF 0.00"));
        assertThat(outcome.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        MarginRule.ONE_CURRENCY.code() + " F-1.lines[0]: EUR 600.00 is in no sum of CHF",
                        "TAX-MARGIN-05 purchases[1].price: EUR 300.00 is in no sum of CHF",
                        "TAX-MARGIN-05 purchases[2].price: USD 400.00 is in no sum of CHF");
    }

    private static List<GlobalMargin> over(List<Book> sales, List<MarginPurchase> purchases) {
        List<VatPeriod> quarter = Stream.of(10, 11, 12)
                .map(month -> VatPeriod.month(YearMonth.of(2026, month)))
                .toList();
        return GlobalMargin.over(
                        quarter,
                        TWENTY,
                        sales.stream().reduce(Book::plus).orElseThrow().ledger(),
                        purchases,
                        euro("0.00"))
                .orThrow();
    }

    private static MarginPurchase bought(String on, String price) {
        return new MarginPurchase(LocalDate.parse(on), euro(price), TWENTY);
    }

    private static BaseAndTax amounts(String net, String tax) {
        return new BaseAndTax(euro(net), euro(tax));
    }
}

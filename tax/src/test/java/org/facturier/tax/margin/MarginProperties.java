package org.facturier.tax.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.document.LineReference;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.Book;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The tax in margins against the documents that do not show it. */
class MarginProperties {

    private static final Money ZERO = Money.zero(CurrencyUnit.EUR);
    private static final List<VatPeriod> MONTHS = IntStream.range(0, 15)
            .mapToObj(month -> VatPeriod.month(YearMonth.of(2026, 1).plusMonths(month)))
            .toList();

    /** A piece: when it is sold, for how much, what it cost, how much of the price is given back, in hundredths. */
    private record Piece(int day, Money price, Money cost, int back) {

        Book sold(int number) {
            LocalDate on = LocalDate.of(2026, 1, 1).plusDays(day);
            Book sale = Book.of(MarginSales.invoice("F-" + number, on, List.of(MarginSales.piece(price))));
            Money given = given();
            return given.isZero() ? sale : MarginSales.givenBack(sale, on.plusDays(40), given);
        }

        Money given() {
            return new Percentage(BigDecimal.valueOf(back)).of(price);
        }

        Money kept() {
            return price.minus(given());
        }

        /** What the law leaves in the end, worked out without the ledger. */
        BigDecimal tax() {
            BigDecimal margin = kept().minus(cost).getAmount().max(BigDecimal.ZERO);
            return margin.multiply(BigDecimal.valueOf(20)).divide(BigDecimal.valueOf(120), 2, RoundingMode.HALF_UP);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void returns_sum_to_what_buyers_paid_and_to_the_tax_of_each_piece(@ForAll("pieces") List<Piece> pieces) {
        Ledger sales = sales(pieces);
        MarginLedger margins =
                MarginLedger.builder(costs(pieces)).ledger(sales).build().orThrow();
        BaseAndTax declared = total(sales, period -> margins.over(period));
        Money paid = pieces.stream().map(Piece::kept).reduce(ZERO, Money::plus);
        assertThat(declared.net().plus(declared.tax())).isEqualTo(paid);
        BigDecimal tax = pieces.stream().map(Piece::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(declared.tax().getAmount()).isEqualByComparingTo(tax);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_global_method_taxes_no_more_than_the_margin_and_loses_nothing(@ForAll("pieces") List<Piece> pieces) {
        Ledger sales = sales(pieces);
        List<MarginPurchase> purchases = pieces.stream()
                .map(piece -> new MarginPurchase(
                        LocalDate.of(2026, 1, 1).plusDays(piece.day()), piece.cost(), TaxRate.standard("20")))
                .toList();
        List<GlobalMargin> margins = GlobalMargin.over(MONTHS, TaxRate.standard("20"), sales, purchases, ZERO)
                .orThrow();
        Money margin =
                pieces.stream().map(piece -> piece.kept().minus(piece.cost())).reduce(ZERO, Money::plus);
        Money taxed = margins.stream()
                .map(each -> each.amounts().net().plus(each.amounts().tax()))
                .reduce(ZERO, Money::plus);
        assertThat(taxed.plus(margins.get(MONTHS.size() - 1).carriedOut())).isEqualTo(margin);
        assertThat(margins).allMatch(each -> !each.amounts().tax().isNegative());
        BaseAndTax declared =
                total(sales, period -> margins.get(MONTHS.indexOf(period)).lines());
        assertThat(declared.net().plus(declared.tax()))
                .isEqualTo(pieces.stream().map(Piece::kept).reduce(ZERO, Money::plus));
    }

    private static BaseAndTax total(Ledger sales, Function<VatPeriod, List<VatReturnLine>> beside) {
        VatLedger documents =
                VatLedger.builder(CurrencyUnit.EUR).ledger(sales).build().orThrow();
        return MONTHS.stream()
                .map(period -> documents.over(period).plus(beside.apply(period)).total())
                .reduce(BaseAndTax.zero(CurrencyUnit.EUR), BaseAndTax::plus);
    }

    private static Ledger sales(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> pieces.get(i).sold(i))
                .reduce(Book::plus)
                .orElseThrow()
                .ledger();
    }

    private static PurchasePrices costs(List<Piece> pieces) {
        Map<LineReference, Money> costs = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            costs.put(MarginSales.line("F-" + i, 1), pieces.get(i).cost());
        }
        return PurchasePrices.of(costs);
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        Arbitrary<Money> prices =
                Arbitraries.longs().between(1, 500_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 364), prices, prices, Arbitraries.of(0, 0, 35, 100))
                .as(Piece::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}

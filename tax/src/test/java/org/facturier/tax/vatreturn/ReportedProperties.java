package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.fact.Fact;
import org.facturier.core.tax.TaxPoint;
import org.facturier.tax.Book;
import org.joda.money.CurrencyUnit;

/** Returns made while facts still come in, and books that begin anew. */
class ReportedProperties {

    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final int MONTHS = 36;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_is_told_late_all_returns_sum_to_what_fell_due(
            @ForAll("openYears") Book year,
            @ForAll @IntRange(min = 0, max = 100) int toldFirst,
            @ForAll @IntRange(min = 0, max = 24) int months,
            @ForAll TaxPoint point) {
        List<Fact> first = year.facts().subList(0, year.facts().size() * toldFirst / 100);
        VatLedger before = Sales.ledger(point, new Book(year.house(), first));
        VatLedger after = Sales.ledger(point, year);
        Reported reported = Reported.none();
        for (int i = 0; i < MONTHS; i++) {
            VatPeriod month = VatPeriod.month(FIRST.plusMonths(i));
            VatReturn made = (i < months ? before : after).over(month, reported);
            reported = reported.plus(made);
            assertThat(after.over(month, reported)).isEqualTo(made);
        }
        BaseAndTax all = reported.returns().stream()
                .map(VatReturn::total)
                .reduce(BaseAndTax.zero(CurrencyUnit.EUR), BaseAndTax::plus);
        assertThat(all).isEqualTo(total(after));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_book_that_begins_anew_declares_what_the_old_one_had_not(
            @ForAll("keptYears") Book year, @ForAll @IntRange(min = 0, max = 500) int after, @ForAll TaxPoint point) {
        LocalDate cut = LocalDate.of(2026, 1, 1).plusDays(after);
        List<Fact> anew = new ArrayList<>(CarriedForward.of(year.ledger(), cut, point));
        year.facts().stream().filter(fact -> fact.on().isAfter(cut)).forEach(anew::add);
        VatLedger whole = Sales.ledger(point, year);
        VatLedger later = Sales.ledger(point, new Book(year.house(), anew));
        assertThat(total(whole.asOf(cut)).plus(total(later))).isEqualTo(total(whole));
        assertThat(later.outstanding()).isEmpty();
        assertThat(later.entries()).allMatch(entry -> entry.on().isAfter(cut));
    }

    private static BaseAndTax total(VatLedger ledger) {
        return ledger.entries().stream()
                .map(VatEntry::amounts)
                .reduce(BaseAndTax.zero(CurrencyUnit.EUR), BaseAndTax::plus);
    }

    @Provide
    Arbitrary<Book> openYears() {
        return Years.of(Years.sale(), false);
    }

    @Provide
    Arbitrary<Book> keptYears() {
        return Years.of(Years.keptSale(), true);
    }
}

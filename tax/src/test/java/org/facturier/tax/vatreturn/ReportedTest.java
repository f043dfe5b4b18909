package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.tax.vatreturn.Sales.amounts;
import static org.facturier.tax.vatreturn.Sales.day;
import static org.facturier.tax.vatreturn.Sales.euro;
import static org.facturier.tax.vatreturn.Sales.goods;
import static org.facturier.tax.vatreturn.Sales.invoice;
import static org.facturier.tax.vatreturn.Sales.note;
import static org.facturier.tax.vatreturn.Sales.service;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What was reported stays; what differs goes into the month after. Figures worked out by hand. */
class ReportedTest {

    private final Invoice invoice = invoice("F-1", day("2026-01-05"), service("100.00"));

    private static VatPeriod month(int month) {
        return VatPeriod.month(YearMonth.of(2026, month));
    }

    private static VatLedger ledger(Book book) {
        return Sales.ledger(TaxPoint.PAYMENT, book);
    }

    /** {@return the returns of the first months of the year} */
    private static Reported reported(Book book, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> ledger(book).over(month(month)))
                .reduce(Reported.none(), Reported::plus, (one, other) -> one);
    }

    @Test
    void a_payment_of_february_that_is_told_in_march_is_in_the_return_of_march() {
        Reported reported = reported(Book.of(invoice), 2);
        VatLedger ledger = ledger(Book.of(invoice).paid(invoice, day("2026-02-20"), euro("120.00")));
        assertThat(ledger.over(month(2), reported).lines()).isEmpty();
        assertThat(ledger.over(month(3), reported).total()).isEqualTo(amounts("100.00", "20.00"));
        assertThat(ledger.over(month(4), reported).lines()).isEmpty();
        assertThat(ledger.over(month(2)).total()).isEqualTo(amounts("100.00", "20.00"));
    }

    @Test
    void a_reported_payment_that_never_came_is_credited_in_the_first_open_month() {
        Book book = Book.of(invoice).paid(invoice, day("2026-02-20"), euro("120.00"));
        Reported reported = reported(book, 3);
        VatLedger ledger = ledger(book.reversed(day("2026-02-20"), "P-1 F-1"));
        assertThat(ledger.over(month(2), reported).total()).isEqualTo(amounts("100.00", "20.00"));
        assertThat(ledger.over(month(3), reported).lines()).isEmpty();
        assertThat(ledger.over(month(4), reported).total()).isEqualTo(amounts("-100.00", "-20.00"));
    }

    @Test
    void a_note_that_is_told_late_is_beside_what_falls_due_in_the_open_month() {
        Invoice goods = invoice("F-1", day("2026-01-05"), goods("100.00"));
        Book book = Book.of(goods).issued(note(goods, day("2026-02-20"), 1, euro("50.00")));
        Book later = book.issued(invoice("F-2", day("2026-03-07"), goods("7.00")));
        assertThat(ledger(later).over(month(3), reported(Book.of(goods), 2)).total())
                .isEqualTo(amounts("-43.00", "-8.60"));
    }

    @Test
    void a_quarter_after_months_takes_their_differences() {
        Reported reported = reported(Book.of(invoice), 3);
        VatLedger ledger = ledger(Book.of(invoice).paid(invoice, day("2026-02-20"), euro("120.00")));
        assertThat(ledger.over(VatPeriod.quarter(YearMonth.of(2026, 4)), reported)
                        .total())
                .isEqualTo(amounts("100.00", "20.00"));
    }

    @Test
    void what_went_through_the_one_stop_shop_is_put_right_there() {
        Invoice german = invoice("F-1", day("2026-01-05"), Parties.consumer("DE"), goods("100.00"));
        Reported reported = Reported.none().plus(shop(Book.of(german)).over(month(1)));
        VatReturn february = shop(Book.of(german).issued(note(german, day("2026-01-30"), 1, euro("40.00"))))
                .over(month(2), reported);
        assertThat(february.lines()).isEmpty();
        assertThat(february.oneStopShop())
                .containsExactly(
                        new OneStopShopLine(CountryCode.of("DE"), new BigDecimal("20"), amounts("-40.00", "-8.00")));
    }

    @Test
    void what_was_told_in_time_is_not_told_again() {
        Invoice goods = invoice("F-1", day("2026-01-05"), goods("100.00"));
        VatLedger ledger = ledger(Book.of(goods));
        assertThat(ledger.over(month(2), reported(Book.of(goods), 1)).lines()).isEmpty();
        // whatever category a host sends through the one-stop shop: it is told by state and rate
        Invoice free = invoice(
                "F-1",
                day("2026-01-05"),
                Sales.line(
                        "100.00", TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132", "exempt"))));
        VatLedger abroad = shop(Book.of(free), (invoice, treatment) -> Optional.of(CountryCode.of("DE")));
        Reported reported = Reported.none().plus(abroad.over(month(1)));
        assertThat(reported.returns().get(0).oneStopShop()).hasSize(1);
        assertThat(abroad.over(month(2), reported).oneStopShop()).isEmpty();
    }

    private static VatLedger shop(Book book) {
        return shop(book, ConsumptionState.oneStopShop());
    }

    private static VatLedger shop(Book book, ConsumptionState states) {
        return VatLedger.builder(CurrencyUnit.EUR)
                .states(states)
                .ledger(book.ledger())
                .build()
                .orThrow();
    }

    @Test
    void where_nothing_was_reported_a_return_is_that_of_its_days() {
        VatLedger ledger = ledger(Book.of(invoice).paid(invoice, day("2026-02-20"), euro("120.00")));
        assertThat(ledger.over(month(2), Reported.none())).isEqualTo(ledger.over(month(2)));
        assertThat(ledger.over(month(3), Reported.none()).lines()).isEmpty();
    }

    @Test
    void what_was_reported_otherwise_cannot_be_reported_again() {
        Reported reported = reported(Book.of(invoice), 2);
        VatLedger ledger = ledger(Book.of(invoice));
        assertThatThrownBy(() -> ledger.over(VatPeriod.quarter(YearMonth.of(2026, 1)), reported))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> reported.plus(ledger.over(VatPeriod.quarter(YearMonth.of(2026, 2)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in common");
        assertThat(new Reported(List.of(ledger.over(month(2)), ledger.over(month(1)))).until())
                .contains(day("2026-03-01"));
    }
}

package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.vatreturn.Sales.amounts;
import static org.facturier.tax.vatreturn.Sales.corrective;
import static org.facturier.tax.vatreturn.Sales.day;
import static org.facturier.tax.vatreturn.Sales.euro;
import static org.facturier.tax.vatreturn.Sales.goods;
import static org.facturier.tax.vatreturn.Sales.header;
import static org.facturier.tax.vatreturn.Sales.invoice;
import static org.facturier.tax.vatreturn.Sales.issue;
import static org.facturier.tax.vatreturn.Sales.ledger;
import static org.facturier.tax.vatreturn.Sales.line;
import static org.facturier.tax.vatreturn.Sales.note;
import static org.facturier.tax.vatreturn.Sales.service;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Received;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.TaxId;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VatLedgerTest {

    private static final TaxTreatment INTRA_COMMUNITY =
            TaxTreatment.without(TaxCategory.K, ExemptionReason.of("VATEX-EU-IC", "Exempt"));
    private static final TaxTreatment REVERSE_CHARGE =
            TaxTreatment.without(TaxCategory.AE, ExemptionReason.of("VATEX-EU-AE", "Reverse charge"));

    @Test
    void tax_that_is_credited_and_was_never_charged_is_warned_of() {
        Invoice invoice = invoice("1", day("2026-01-15"), line("100.00", TaxTreatment.standard("20")));
        Outcome<VatLedger> twice = VatLedger.builder(CurrencyUnit.EUR)
                .ledger(Book.of(invoice, full("2", invoice), full("3", invoice)).ledger())
                .build();
        assertThat(twice.value()).isPresent();
        assertThat(twice.findings().all())
                .extracting(Finding::code, Finding::severity)
                .contains(tuple(CreditRule.CREDIT_WITHIN_INVOICE.code(), Severity.WARNING));
        assertThat(VatLedger.builder(CurrencyUnit.EUR)
                        .ledger(Book.of(invoice, full("2", invoice)).ledger())
                        .build()
                        .findings())
                .isEmpty();
    }

    private static Invoice full(String number, Invoice invoice) {
        return issue(
                number,
                day("2026-01-20"),
                Corrections.of(invoice, List.of()).inFull("credited").orThrow());
    }

    @Test
    void on_debits_all_the_tax_falls_due_with_the_invoice() {
        Invoice invoice = invoice("1", day("2026-01-15"), line("100.00", TaxTreatment.standard("20")));
        assertEntries(ledger(TaxPoint.INVOICE, Book.of(invoice)))
                .containsExactly(tuple(day("2026-01-15"), amounts("100.00", "20.00")));
    }

    @Test
    void what_the_buyer_withholds_leaves_no_tax_unpaid() {
        // 100.00 and 20.00 of VAT, 15.00 withheld: 105.00 settle all of it
        Invoice invoice = issue(
                "1",
                day("2026-01-15"),
                header(Parties.business("FR")).levy(Levy.withheld("ES_IRPF", "Retención IRPF", "15")),
                Optional.empty(),
                List.of(service("100.00")));
        Book book = Book.of(invoice)
                .paid(invoice, day("2026-02-01"), euro("52.50"))
                .paid(invoice, day("2026-03-01"), euro("52.50"));
        assertEntries(ledger(TaxPoint.PAYMENT, book))
                .containsExactly(
                        tuple(day("2026-02-01"), amounts("50.00", "10.00")),
                        tuple(day("2026-03-01"), amounts("50.00", "10.00")));
        assertThat(ledger(TaxPoint.PAYMENT, book).outstanding()).isEmpty();
    }

    @Test
    void on_payment_each_payment_brings_its_share_and_the_last_one_the_rest() {
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        Book book = Book.of(invoice)
                .paid(invoice, day("2026-02-01"), euro("40.00"))
                .paid(invoice, day("2026-03-01"), euro("40.00"))
                .paid(invoice, day("2026-04-01"), euro("40.00"));
        VatLedger ledger = ledger(TaxPoint.INVOICE, book);
        assertEntries(ledger)
                .containsExactly(
                        tuple(day("2026-02-01"), amounts("33.33", "6.67")),
                        tuple(day("2026-03-01"), amounts("33.34", "6.66")),
                        tuple(day("2026-04-01"), amounts("33.33", "6.67")));
        assertThat(ledger.outstanding()).isEmpty();
    }

    @Test
    void an_invoice_that_is_replaced_is_credited_on_the_day_of_the_corrective_one() {
        Invoice invoice = invoice("1", day("2026-01-15"), goods("100.00"));
        Invoice corrective = corrective(invoice, day("2026-03-02"), goodsOn("2026-01-10", "50.00"));
        assertEntries(ledger(TaxPoint.DELIVERY, Book.of(invoice).issued(corrective)))
                .containsExactly(
                        tuple(day("2026-01-15"), amounts("100.00", "20.00")),
                        tuple(day("2026-03-02"), amounts("-100.00", "-20.00")),
                        tuple(day("2026-03-02"), amounts("50.00", "10.00")));
    }

    @Test
    void what_was_paid_of_an_invoice_that_is_replaced_was_paid_of_the_corrective_one() {
        // 60.00 of 120.00 bring 50.00 and 10.00, of 96.00 the same; 36.00 are left of 96.00
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        Invoice corrective = corrective(invoice, day("2026-03-02"), service("80.00"));
        VatLedger ledger = ledger(
                TaxPoint.PAYMENT,
                Book.of(invoice)
                        .paid(invoice, day("2026-02-01"), euro("60.00"))
                        .issued(corrective)
                        .paid(corrective, day("2026-04-01"), euro("36.00")));
        assertEntries(ledger)
                .containsExactly(
                        tuple(day("2026-02-01"), amounts("50.00", "10.00")),
                        tuple(day("2026-03-02"), amounts("-50.00", "-10.00")),
                        tuple(day("2026-03-02"), amounts("50.00", "10.00")),
                        tuple(day("2026-04-01"), amounts("30.00", "6.00")));
        assertThat(ledger.outstanding()).isEmpty();
    }

    private static LineItem goodsOn(String day, String price) {
        return goods(price).toBuilder()
                .period(new ServicePeriod(day(day), day(day).plusDays(1)))
                .build();
    }

    @Test
    void what_is_not_paid_yet_is_outstanding() {
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        VatLedger ledger = ledger(TaxPoint.INVOICE, Book.of(invoice).paid(invoice, day("2026-02-01"), euro("60.00")));
        assertThat(ledger.outstanding()).extracting(VatEntry::amounts).containsExactly(amounts("50.00", "10.00"));
    }

    @Test
    void an_overpayment_brings_no_more_than_the_tax() {
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        assertEntries(ledger(TaxPoint.INVOICE, Book.of(invoice).paid(invoice, day("2026-02-01"), euro("130.00"))))
                .containsExactly(tuple(day("2026-02-01"), amounts("100.00", "20.00")));
    }

    @Test
    void what_is_given_back_of_an_overpayment_takes_no_tax_back() {
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        Payment out =
                new Payment("OUT", day("2026-02-10"), invoice.header().buyer().id(), euro("-10.00"), "");
        Book book = Book.of(invoice)
                .paid(invoice, day("2026-02-01"), euro("130.00"))
                .with(
                        new Received(out),
                        new Allocated(
                                "BACK",
                                day("2026-02-10"),
                                new ItemKey.MoneyItem("P-1 1"),
                                new ItemKey.MoneyItem("OUT"),
                                euro("10.00")));
        assertEntries(ledger(TaxPoint.INVOICE, book))
                .containsExactly(tuple(day("2026-02-01"), amounts("100.00", "20.00")));
        // all of it is returned
        assertEntries(ledger(TaxPoint.INVOICE, book.reversed(day("2026-03-01"), "P-1 1")))
                .containsExactly(
                        tuple(day("2026-02-01"), amounts("100.00", "20.00")),
                        tuple(day("2026-03-01"), amounts("-100.00", "-20.00")));
    }

    @Test
    void goods_and_services_of_one_invoice_fall_due_apart() {
        Invoice invoice = Sales.issue(
                "1",
                day("2026-01-15"),
                Sales.header(Parties.business("FR")).delivery(Delivery.on(day("2026-01-10"))),
                Optional.empty(),
                List.of(goods("100.00"), service("50.00")));
        assertEntries(ledger(TaxPoint.INVOICE, Book.of(invoice).paid(invoice, day("2026-02-01"), euro("180.00"))))
                .containsExactly(
                        tuple(day("2026-01-10"), amounts("100.00", "20.00")),
                        tuple(day("2026-02-01"), amounts("50.00", "10.00")));
    }

    @Test
    void a_deposit_on_goods_falls_due_as_it_is_paid() {
        Invoice deposit = Sales.deposit("1", day("2026-01-15"), goods("100.00"));
        assertEntries(ledger(TaxPoint.INVOICE, Book.of(deposit).paid(deposit, day("2026-02-01"), euro("120.00"))))
                .containsExactly(tuple(day("2026-02-01"), amounts("100.00", "20.00")));
    }

    @Test
    void what_was_paid_before_the_invoice_brings_its_share_with_the_invoice() {
        Invoice invoice = Sales.issue(
                "1",
                day("2026-01-15"),
                Sales.header(Parties.business("FR")),
                Optional.of(euro("60.00")),
                List.of(service("100.00")));
        assertEntries(ledger(TaxPoint.INVOICE, Book.of(invoice).paid(invoice, day("2026-02-01"), euro("60.00"))))
                .containsExactly(
                        tuple(day("2026-01-15"), amounts("50.00", "10.00")),
                        tuple(day("2026-02-01"), amounts("50.00", "10.00")));
    }

    @Test
    void a_credit_note_credits_on_its_day_what_was_due() {
        Invoice invoice = invoice("1", day("2026-01-15"), line("100.00", TaxTreatment.standard("20")));
        assertEntries(ledger(
                        TaxPoint.INVOICE, Book.of(invoice).issued(note(invoice, day("2026-02-10"), 1, euro("30.00")))))
                .containsExactly(
                        tuple(day("2026-01-15"), amounts("100.00", "20.00")),
                        tuple(day("2026-02-10"), amounts("-30.00", "-6.00")));
    }

    @Test
    void a_credit_note_on_what_nobody_paid_takes_nothing_back() {
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        VatLedger ledger = ledger(TaxPoint.INVOICE, Book.of(invoice).issued(note(invoice, day("2026-02-10"))));
        assertThat(ledger.entries()).isEmpty();
        assertThat(ledger.outstanding()).isEmpty();
    }

    @Test
    void a_credit_note_on_what_was_paid_takes_its_tax_back() {
        Invoice invoice = invoice("1", day("2026-01-15"), service("100.00"));
        assertEntries(ledger(
                        TaxPoint.INVOICE,
                        Book.of(invoice)
                                .paid(invoice, day("2026-02-01"), euro("120.00"))
                                .issued(note(invoice, day("2026-03-01")))))
                .containsExactly(
                        tuple(day("2026-02-01"), amounts("100.00", "20.00")),
                        tuple(day("2026-03-01"), amounts("-100.00", "-20.00")));
    }

    @Test
    void a_credited_line_falls_due_as_the_line_it_credits() {
        Invoice invoice = invoice("1", day("2026-01-15"), goods("100.00"), service("100.00"));
        // the goods were due on delivery, the service is not paid: only the first is credited
        assertEntries(ledger(
                        TaxPoint.INVOICE, Book.of(invoice).issued(note(invoice, day("2026-02-10"), 1, euro("100.00")))))
                .containsExactly(
                        tuple(day("2026-01-15"), amounts("100.00", "20.00")),
                        tuple(day("2026-02-10"), amounts("-100.00", "-20.00")));
        assertThat(ledger(
                                TaxPoint.INVOICE,
                                Book.of(invoice).issued(note(invoice, day("2026-02-10"), 2, euro("100.00"))))
                        .entries())
                .hasSize(1);
    }

    @Test
    void an_intra_community_supply_falls_due_with_its_invoice_or_on_the_fifteenth_after() {
        assertThat(supplied("2026-01-05", "2026-01-20")).isEqualTo(day("2026-01-20"));
        assertThat(supplied("2026-01-05", "2026-03-20")).isEqualTo(day("2026-02-15"));
    }

    private static java.time.LocalDate supplied(String delivered, String issued) {
        Invoice invoice = Sales.issue(
                "1",
                day(issued),
                Sales.header(Parties.germanBusiness()).delivery(Delivery.on(day(delivered))),
                Optional.empty(),
                List.of(line("100.00", INTRA_COMMUNITY)));
        return ledger(TaxPoint.DELIVERY, Book.of(invoice)).entries().get(0).on();
    }

    @Test
    void giving_an_amount_up_changes_nothing_by_itself() {
        Invoice invoice = invoice("1", day("2026-01-15"), goods("100.00"));
        Book book = Book.of(invoice).lost(invoice, day("2026-06-01"), euro("120.00"), Optional.empty());
        assertThat(ledger(TaxPoint.INVOICE, book).entries()).hasSize(1);
    }

    @Test
    void an_irrecoverable_rest_is_credited_and_falls_due_again_if_it_is_paid() {
        Invoice invoice = invoice("1", day("2026-01-15"), goods("100.00"));
        Book book = Book.of(invoice)
                .paid(invoice, day("2026-02-01"), euro("30.00"))
                .lost(invoice, day("2026-05-20"), euro("90.00"), Optional.of(day("2026-06-01")))
                .paid(invoice, day("2026-09-01"), euro("60.00"));
        VatLedger ledger = ledger(TaxPoint.DELIVERY, book);
        assertEntries(ledger)
                .containsExactly(
                        tuple(day("2026-01-15"), amounts("100.00", "20.00")),
                        tuple(day("2026-06-01"), amounts("-75.00", "-15.00")),
                        tuple(day("2026-09-01"), amounts("50.00", "10.00")));
        assertThat(ledger.outstanding()).extracting(VatEntry::amounts).containsExactly(amounts("25.00", "5.00"));
    }

    @Test
    void a_return_sums_a_period_by_category_and_rate() {
        Invoice first = invoice(
                "1",
                day("2026-01-01"),
                line("100.00", TaxTreatment.standard("20")),
                line("10.00", TaxTreatment.standard("5.5")));
        Invoice second = invoice("2", day("2026-01-31"), line("50.00", TaxTreatment.standard("20")));
        Invoice later = invoice("3", day("2026-02-01"), line("7.00", TaxTreatment.standard("20")));
        VatLedger ledger = ledger(TaxPoint.INVOICE, Book.of(first, second, later));
        VatReturn january = ledger.over(VatPeriod.month(YearMonth.of(2026, 1)));
        assertThat(january.lines())
                .containsExactly(
                        new VatReturnLine(TaxCategory.S, Optional.of(new BigDecimal("20")), amounts("150.00", "30.00")),
                        new VatReturnLine(TaxCategory.S, Optional.of(new BigDecimal("5.5")), amounts("10.00", "0.55")));
        assertThat(january.total()).isEqualTo(amounts("160.00", "30.55"));
        assertThat(ledger.over(VatPeriod.quarter(YearMonth.of(2026, 1))).total())
                .isEqualTo(amounts("167.00", "31.95"));
    }

    @Test
    void the_recapitulative_statement_sums_goods_and_services_by_buyer_abroad() {
        VatLedger ledger = ledger(
                TaxPoint.INVOICE,
                Book.of(
                        invoice("1", day("2026-01-02"), Parties.germanBusiness(), line("100.00", INTRA_COMMUNITY)),
                        invoice("2", day("2026-01-03"), Parties.germanBusiness(), line("20.00", INTRA_COMMUNITY)),
                        invoice("3", day("2026-01-04"), Parties.germanBusiness(), line("5.00", REVERSE_CHARGE)),
                        invoice(
                                "4",
                                day("2026-01-05"),
                                Parties.business("FR", "FR39356000000"),
                                line("9.00", REVERSE_CHARGE)),
                        invoice(
                                "5",
                                day("2026-01-05"),
                                Parties.business("GB", "GB980780684"),
                                line("9.00", REVERSE_CHARGE)),
                        invoice(
                                "6",
                                day("2026-01-06"),
                                Parties.business("XI", "XI432525179"),
                                line("8.00", INTRA_COMMUNITY))));
        TaxId german = TaxId.parse("DE136695976");
        assertThat(ledger.recapitulative(VatPeriod.month(YearMonth.of(2026, 1))))
                .containsExactly(
                        new RecapitulativeLine(german, RecapitulativeKind.GOODS, euro("120.00")),
                        new RecapitulativeLine(german, RecapitulativeKind.SERVICES, euro("5.00")),
                        new RecapitulativeLine(TaxId.parse("XI432525179"), RecapitulativeKind.GOODS, euro("8.00")));
    }

    @Test
    void distance_sales_of_a_seller_in_the_one_stop_shop_are_declared_by_state_and_rate() {
        Invoice german = invoice("1", day("2026-01-02"), Parties.consumer("DE"), goods("100.00"), goods("10.00"));
        Invoice italian = invoice(
                "2",
                day("2026-01-03"),
                Parties.consumer("IT"),
                Sales.line(euro("50.00"), SupplyKind.DIGITAL_SERVICE, RateClass.INTERMEDIATE));
        Invoice home = invoice("3", day("2026-01-03"), Parties.consumer("FR"), goods("1.00"));
        Invoice onTheSpot = invoice("4", day("2026-01-03"), Parties.consumer("DE"), service("2.00"));
        Invoice outside = invoice("5", day("2026-01-03"), Parties.consumer("US"), goods("4.00"));
        VatReturn january = VatLedger.builder(CurrencyUnit.EUR)
                .states(ConsumptionState.oneStopShop())
                .ledger(Book.of(german, italian, home, onTheSpot, outside)
                        .paid(italian, day("2026-01-20"), euro("55.00"))
                        .paid(onTheSpot, day("2026-01-20"), euro("2.40"))
                        .ledger())
                .build()
                .orThrow()
                .over(VatPeriod.month(YearMonth.of(2026, 1)));
        assertThat(january.oneStopShop())
                .containsExactly(
                        new OneStopShopLine(CountryCode.of("DE"), new BigDecimal("20"), amounts("110.00", "22.00")),
                        new OneStopShopLine(CountryCode.of("IT"), new BigDecimal("10"), amounts("50.00", "5.00")));
        assertThat(january.total()).isEqualTo(amounts("7.00", "1.40"));
    }

    @Test
    void a_document_in_another_currency_counts_at_its_stated_rate_or_is_named() {
        Money price = Money.of(CurrencyUnit.USD, 100);
        ExchangeRate rate =
                new ExchangeRate(CurrencyUnit.USD, CurrencyUnit.EUR, new BigDecimal("0.9"), day("2026-01-14"), "ECB");
        Invoice stated = dollars(price, Optional.of(rate));
        assertEntries(ledger(TaxPoint.INVOICE, Book.of(stated)))
                .containsExactly(tuple(day("2026-01-15"), amounts("90.00", "18.00")));
        Outcome<VatLedger> refused = VatLedger.builder(CurrencyUnit.EUR)
                .ledger(Book.of(dollars(price, Optional.empty())).ledger())
                .build();
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(VatReturnRule.CURRENCY.code());
            assertThat(finding.message()).contains("USD", "EUR");
        });
    }

    private static Invoice dollars(Money price, Optional<ExchangeRate> rate) {
        var header = Sales.header(Parties.business("FR")).currency(CurrencyUnit.USD);
        rate.ifPresent(header::accountingRate);
        return Sales.issue(
                "1",
                day("2026-01-15"),
                header,
                Optional.empty(),
                List.of(Sales.line(price, SupplyKind.GOODS, RateClass.STANDARD)));
    }

    private static ListAssert<Tuple> assertEntries(VatLedger ledger) {
        return assertThat(ledger.entries().stream()
                .map(entry -> tuple(entry.on(), entry.amounts()))
                .toList());
    }
}

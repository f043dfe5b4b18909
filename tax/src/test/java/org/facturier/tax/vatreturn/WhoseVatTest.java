package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.germanBusiness;
import static org.facturier.tax.vatreturn.Sales.amounts;
import static org.facturier.tax.vatreturn.Sales.day;
import static org.facturier.tax.vatreturn.Sales.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.Book;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.supply.VatTreatment;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is of another state is neither on the return nor in the recapitulative statement of the seller's own. */
class WhoseVatTest {

    private static final LocalDate DAY = day("2026-03-02");
    private static final VatPeriod MARCH = VatPeriod.month(YearMonth.of(2026, 3));
    private static final VatPeriod APRIL = VatPeriod.month(YearMonth.of(2026, 4));
    private static final Party AUSTRIAN = business("AT", "ATU37675002");
    private static final Party ITALIAN = business("IT", "IT00743110157");
    private static final CountryCode AUSTRIA = CountryCode.of("AT");
    private static final CountryCode GERMANY = CountryCode.of("DE");

    @Test
    void of_reverse_charges_only_services_of_article_196_are_in_the_statement() {
        VatLedger ledger = ledger(Book.of(
                invoice("1", lying("DE", germanBusiness()), line("RECOVERABLE_MATERIALS", "1000.00")),
                invoice("2", performed("AT", AUSTRIAN), line("IMMOVABLE_PROPERTY_SERVICE", "700.00")),
                invoice("3", Sales.header(germanBusiness()), line("SERVICE", "500.00"))));
        assertThat(ledger.entries())
                .extracting(
                        entry -> entry.treatment().category(),
                        entry -> entry.supply().orElseThrow())
                .containsExactly(
                        tuple(TaxCategory.AE, VatTreatment.DOMESTIC_REVERSE_CHARGE),
                        tuple(TaxCategory.AE, VatTreatment.DOMESTIC_REVERSE_CHARGE_ART194),
                        tuple(TaxCategory.AE, VatTreatment.REVERSE_CHARGE_ART196));
        assertThat(ledger.recapitulative(MARCH))
                .containsExactly(line("DE136695976", RecapitulativeKind.SERVICES, "500.00"));
    }

    @Test
    void goods_of_a_triangle_stand_apart_from_goods_that_go_there() {
        DocumentHeader.Builder triangle = Sales.header(ITALIAN)
                .delivery(Delivery.on(DAY).sentFrom(address("DE")).sentTo(address("IT")))
                .taxFact(TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE, true);
        VatLedger ledger = ledger(Book.of(
                invoice("1", triangle, line("GOODS", "300.00")),
                invoice("2", Sales.header(ITALIAN), line("GOODS", "40.00"))));
        assertThat(ledger.recapitulative(MARCH))
                .containsExactly(
                        line("IT00743110157", RecapitulativeKind.GOODS, "40.00"),
                        line("IT00743110157", RecapitulativeKind.TRIANGULAR_GOODS, "300.00"));
    }

    @Test
    void what_is_reversed_where_it_is_stays_out_also_where_no_decision_tells() {
        // no rule of Poland on sellers from elsewhere is known: the host states the treatment
        LineItem flat = line("IMMOVABLE_PROPERTY_SERVICE", "100.00").toBuilder()
                .treatment(
                        TaxTreatment.without(TaxCategory.AE, ExemptionReason.of("VATEX-EU-AE", "odwrotne obciążenie")))
                .build();
        VatLedger ledger = ledger(Book.of(invoice("1", performed("PL", business("PL", "PL5260001246")), flat)));
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.recapitulative(MARCH)).isEmpty();
    }

    @Test
    void two_laws_under_one_treatment_are_told_apart_line_by_line() {
        Invoice both = invoice(
                "1",
                lying("DE", germanBusiness()),
                line("RECOVERABLE_MATERIALS", "200.00"),
                line("SERVICE", "100.00"),
                line("SERVICE", "30.00"));
        assertThat(both.totals().taxes()).hasSize(1);
        Invoice note = issue(
                "2",
                Corrections.of(both, List.of())
                        .ofLines("credited", Map.of(1, euro("50.00"), 2, euro("10.00")))
                        .orThrow());
        assertThat(ledger(Book.of(both, note)).recapitulative(MARCH))
                .containsExactly(line("DE136695976", RecapitulativeKind.SERVICES, "120.00"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_tax_of_goods_that_lie_in_austria_is_not_declared_in_france(boolean oneStopShop) {
        // 20 % in both: the rate does not tell
        Invoice there = invoice("1", lying("AT", AUSTRIAN), line("GOODS", "1000.00"));
        assertThat(there.lines().get(0).treatment()).isEqualTo(TaxTreatment.standard("20"));
        Invoice here = invoice("2", Sales.header(business("FR")), line("GOODS", "100.00"));
        VatReturn march = builder(Book.of(there, here))
                .states(oneStopShop ? ConsumptionState.oneStopShop() : ConsumptionState.sellers())
                .build()
                .orThrow()
                .over(MARCH);
        assertThat(march.total()).isEqualTo(amounts("100.00", "20.00"));
        assertThat(march.oneStopShop()).isEmpty();
        assertThat(march.abroad()).containsExactly(abroad(AUSTRIA, TaxCategory.S, "20", "1000.00", "200.00"));
        Outcome<List<BoxFigure>> form = ReturnForm.ca3().fill(march);
        assertThat(form.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        VatReturnRule.DECLARED_ABROAD.code(),
                        "EUR 1000.00 and a tax of EUR 200.00 are declared in AT"));
        assertThat(form.orThrow())
                .filteredOn(figure -> List.of("A1", "16").contains(figure.box()))
                .extracting(BoxFigure::amount)
                .containsExactly(euro("100.00"), euro("20.00"));
    }

    @Test
    void goods_from_a_stock_in_germany_are_in_the_statement_of_germany() {
        DocumentHeader.Builder header = Sales.header(AUSTRIAN)
                .delivery(Delivery.on(DAY).sentFrom(address("DE")).sentTo(address("AT")));
        VatLedger ledger = ledger(Book.of(invoice("1", header, line("GOODS", "600.00"))));
        assertThat(ledger.recapitulative(MARCH)).isEmpty();
        assertThat(ledger.over(MARCH).lines()).isEmpty();
        assertThat(ledger.over(MARCH).abroad()).containsExactly(abroad(GERMANY, TaxCategory.K, "0", "600.00", "0.00"));
    }

    @Test
    void what_is_declared_abroad_is_put_right_there() {
        Invoice there = invoice("1", lying("AT", AUSTRIAN), line("GOODS", "1000.00"));
        Invoice note = issue(
                "2",
                Corrections.of(there, List.of())
                        .ofLines("credited", Map.of(1, euro("400.00")))
                        .orThrow());
        Reported reported = Reported.none().plus(ledger(Book.of(there)).over(MARCH));
        VatReturn april = ledger(Book.of(there, note)).over(APRIL, reported);
        assertThat(april.lines()).isEmpty();
        assertThat(april.abroad()).containsExactly(abroad(AUSTRIA, TaxCategory.S, "20", "-400.00", "-80.00"));
        assertThat(april.plus(List.of()).abroad()).isEqualTo(april.abroad());
    }

    @Test
    void what_goes_through_the_one_stop_shop_is_told_by_what_is_known_of_the_seller() {
        DocumentHeader.Builder said = Sales.header(consumer("AT")).taxFact(TaxFact.SELLER_IN_ONE_STOP_SHOP, true);
        VatReturn march =
                ledger(Book.of(invoice("1", said, line("GOODS", "50.00")))).over(MARCH);
        assertThat(march.lines()).isEmpty();
        assertThat(march.oneStopShop())
                .containsExactly(new OneStopShopLine(AUSTRIA, new BigDecimal("20"), amounts("50.00", "10.00")));
    }

    @Test
    void what_always_holds_of_the_seller_is_said_to_the_ledger() {
        EuropeanVat shop = EuropeanVat.builder()
                .always(TaxFact.SELLER_IN_ONE_STOP_SHOP, true)
                .build();
        LineItem stated = line("GOODS", "50.00").toBuilder()
                .treatment(TaxTreatment.standard("20"))
                .build();
        Book book = Book.of(invoice("1", Sales.header(consumer("AT")), stated));
        assertThat(ledger(book).over(MARCH).oneStopShop()).isEmpty();
        assertThat(builder(book).vat(shop).build().orThrow().over(MARCH).oneStopShop())
                .extracting(OneStopShopLine::state)
                .containsExactly(AUSTRIA);
    }

    @Test
    void below_the_threshold_the_tax_is_that_of_the_seller_whatever_the_scheme() {
        DocumentHeader.Builder said =
                Sales.header(consumer("AT")).taxFact(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false);
        VatReturn march = builder(Book.of(invoice("1", said, line("GOODS", "50.00"))))
                .states(ConsumptionState.oneStopShop())
                .build()
                .orThrow()
                .over(MARCH);
        assertThat(march.oneStopShop()).isEmpty();
        assertThat(march.total()).isEqualTo(amounts("50.00", "10.00"));
    }

    @Test
    void a_declaration_names_another_state_where_it_is_one_of_another() {
        assertThat(Declaration.atHome().state()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declaration(Declaration.Way.REGISTRATION, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declaration(Declaration.Way.AT_HOME, Optional.of(AUSTRIA)))
                .withMessageContaining("AT");
    }

    private static DocumentHeader.Builder lying(String country, Party buyer) {
        return Sales.header(buyer)
                .delivery(Delivery.on(DAY).sentFrom(address(country)).sentTo(address(country)));
    }

    private static DocumentHeader.Builder performed(String country, Party buyer) {
        return Sales.header(buyer).delivery(Delivery.on(DAY).sentTo(address(country)));
    }

    private static LineItem line(String kind, String price) {
        return Sales.line(euro(price), new SupplyKind(kind), RateClass.STANDARD);
    }

    private static RecapitulativeLine line(String buyer, RecapitulativeKind kind, String net) {
        return new RecapitulativeLine(TaxId.parse(buyer), kind, euro(net));
    }

    private static ForeignReturnLine abroad(
            CountryCode state, TaxCategory category, String percent, String net, String tax) {
        return new ForeignReturnLine(
                state, new VatReturnLine(category, Optional.of(new BigDecimal(percent)), amounts(net, tax)));
    }

    private static Invoice invoice(String number, DocumentHeader.Builder header, LineItem... lines) {
        return issue(
                number,
                InvoiceDraft.builder()
                        .header(header.build())
                        .lines(List.of(lines))
                        .build());
    }

    private static Invoice issue(String number, InvoiceDraft draft) {
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of("F", DAY))
                .orThrow();
    }

    private static VatLedger.Builder builder(Book book) {
        return VatLedger.builder(CurrencyUnit.EUR).ledger(book.ledger());
    }

    private static VatLedger ledger(Book book) {
        return builder(book).build().orThrow();
    }
}

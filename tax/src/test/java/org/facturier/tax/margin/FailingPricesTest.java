package org.facturier.tax.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.margin.MarginSales.euro;
import static org.facturier.tax.margin.MarginSales.line;
import static org.facturier.tax.margin.MarginSales.sold;

import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Party;
import org.facturier.tax.Book;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Purchase prices of the host's that fail over one line are named there, and every other line is asked. */
class FailingPricesTest {

    private static final LineReference BAD = line("F-1", 2);
    private static final Book SALES = sold("F-1", "2026-10-05", "1500.00", "1000.00", "800.00");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(over(FailingPricesTest::failing), "TAX-MARGIN-03", "no connection"),
                Arguments.of(over(() -> null), "TAX-MARGIN-03", "it gives null"),
                Arguments.of(over(Optional::empty), "TAX-MARGIN-01", "the purchase price of Montre is not known"),
                Arguments.of(
                        over(() -> Optional.of(Money.parse("USD 900.00"))),
                        "TAX-MARGIN-01",
                        "the purchase price of Montre is USD 900.00, the line is sold for EUR 1000.00"),
                Arguments.of(
                        over(() -> Optional.of(euro("-0.01"))),
                        "TAX-MARGIN-01",
                        "the purchase price of Montre is EUR -0.01, expected zero or more"));
    }

    private static Optional<Money> failing() {
        throw new IllegalStateException("no connection");
    }

    private static PurchasePrices over(java.util.function.Supplier<Optional<Money>> bad) {
        return line -> line.equals(BAD) ? bad.get() : Optional.of(euro("900.00"));
    }

    private static Outcome<MarginLedger> ledger(PurchasePrices prices) {
        return MarginLedger.builder(prices).ledger(SALES.ledger()).build();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("failures")
    void the_line_is_named_and_no_other(PurchasePrices prices, String code, String message) {
        assertThat(ledger(prices).value()).isEmpty();
        assertThat(ledger(prices).findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString(code);
            assertThat(finding.path()).isEqualTo("F-1.lines[1]");
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    @Test
    void where_all_fail_all_are_named() {
        assertThat(ledger(line -> failing()).findings().all())
                .extracting(Finding::path)
                .containsExactly("F-1.lines[0]", "F-1.lines[1]", "F-1.lines[2]");
    }

    @Test
    void a_seller_without_an_address_is_named_and_the_others_are_asked() {
        Invoice right = MarginSales.document(sold("F-2", "2026-10-06", "100.00"));
        Party nowhere = Party.business(right.header().seller().name())
                .id(right.header().seller().id())
                .build();
        Invoice placeless = Invoice.of(
                right.number(),
                right.series(),
                new ProForma(
                        right.issuedOn(),
                        right.header().toBuilder().seller(nowhere).build(),
                        right.calculated(),
                        right.schedule(),
                        right.notices(),
                        right.bases(),
                        Optional.empty()));
        assertThat(MarginLedger.builder(line -> failing())
                        .ledger(SALES.issued(placeless).ledger())
                        .build()
                        .findings()
                        .all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "TAX-MARGIN-03 F-1.lines[0]",
                        "TAX-MARGIN-03 F-1.lines[1]",
                        "TAX-MARGIN-03 F-1.lines[2]",
                        MarginRule.SELLER_PLACED.code() + " F-2.lines[0].seller.address",
                        "TAX-MARGIN-03 F-2.lines[0]");
    }

    @Test
    void goods_that_cost_nothing_are_taxed_on_their_price() {
        // 800.00 x 20 / 120 is 133.33
        assertThat(ledger(line -> Optional.of(line.line() == 3 ? euro("0.00") : euro("2000.00")))
                        .orThrow()
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.amounts().tax()).isEqualTo(euro("133.33")));
    }
}

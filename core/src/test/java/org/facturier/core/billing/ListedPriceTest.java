package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.used;
import static org.facturier.core.billing.BillingFixture.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.PriceRenewal;
import org.facturier.core.chain.Chain;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.clause.Clause;
import org.facturier.core.document.LineItem;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.pricing.PriceBook;
import org.facturier.core.pricing.PriceList;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tariff;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Prices of agreement, segment and everybody, from the list to the line. */
class ListedPriceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final Tariff TARIFF = tariff("EUR 9");

    private final PartnerAgreement school = by(TARIFF.book("A1", Optional.of("schools")));

    @Test
    void the_list_that_decided_is_named_on_the_line_and_in_the_letter() {
        LineItem line = bill(List.of(school), List.of(used("u1", "3"))).get(0);
        assertThat(words(line)).isEqualTo("3 EUR 9 2026-01-01/2026-04-01 v1");
        assertThat(line.origin().orElseThrow().priceList()).contains("schools");
        assertThat(line.details()).contains("Tarif\u00a0: schools");
        assertThat(AgreementClauses.of(school, Locale.FRENCH))
                .extracting(Clause::text)
                .contains("Les prix sont ceux du segment «\u00a0schools\u00a0».")
                .anyMatch(text ->
                        text.contains("Selon le tarif «\u00a0schools\u00a0». Prix\u00a0: 9,00\u00a0EUR par heure."));
    }

    @Test
    void a_list_of_the_agreement_goes_before_its_segment_and_a_segment_without_list_is_everybody() {
        Tariff own = new Tariff(Map.of("A1", list("A1", "EUR 8")), TARIFF.segments(), TARIFF.everybody());
        assertThat(price(own, "A1", "schools")).isEqualTo("8.00 A1 []");
        assertThat(price(own, "A2", "schools")).isEqualTo("9.00 schools []");
        assertThat(price(own, "A1", "firms")).isEqualTo("8.00 A1 []");
        assertThat(price(own, "A2", "firms")).isEqualTo("10.00 everybody []");
    }

    @Test
    void a_list_that_changes_changes_an_agreement_by_an_amendment_only() {
        assertThat(new PriceRenewal(TARIFF).of(school, START, FEBRUARY)).isEmpty();
        PartnerAgreement dearer =
                new PriceRenewal(tariff("EUR 11")).of(school, START, FEBRUARY).orElseThrow();
        assertThat(dearer.version()).isEqualTo(2);
        assertThat(bill(List.of(school, dearer), List.of(used("u1", "2026-01-31", "3"), used("u2", "2"))))
                .extracting(BillingFixture::words)
                .containsExactly("3 EUR 9 2026-01-01/2026-02-01 v1", "2 EUR 11 2026-02-01/2026-04-01 v2");
    }

    @Test
    void a_line_that_adjusts_names_the_list_too() {
        HostBook book = new HostBook();
        book.bill(APRIL, List.of(school), List.of(used("u1", "3")));
        assertThat(book.bill(APRIL, List.of(school), List.of(used("u1", "3"), used("u2", "1"))))
                .flatExtracting(invoice -> invoice.lines())
                .extracting(line -> line.net() + " "
                        + line.item().origin().orElseThrow().priceList().orElseThrow())
                .containsExactly("EUR 9.00 schools");
    }

    @Test
    void what_no_list_priced_says_nothing_of_lists() throws JsonProcessingException {
        LineItem line = bill(
                        List.of(agreement(BillingFixture.hours(price("EUR 9"))).build()), List.of(used("u1", "3")))
                .get(0);
        assertThat(FacturierJson.mapper().writeValueAsString(line)).doesNotContain("priceList", "details");
    }

    private static List<LineItem> bill(List<PartnerAgreement> versions, List<Usage> usage) {
        return BillingRun.standard()
                .plan(versions, usage, Chain.none(), APRIL)
                .invoices()
                .get(0)
                .draft()
                .lines();
    }

    private static PartnerAgreement by(PriceBook book) {
        BillingRule.UsageFee hours = BillingFixture.hours(book.price("P-1").orElseThrow());
        return agreement(new BillingRule.UsageFee(
                        hours.key(),
                        hours.description(),
                        hours.cycle(),
                        hours.metric(),
                        hours.unit(),
                        hours.pricing(),
                        hours.nature(),
                        Optional.of("P-1")))
                .segment("schools")
                .build();
    }

    private static String price(Tariff tariff, String agreement, String segment) {
        return tariff.book(agreement, Optional.of(segment))
                .price("P-1")
                .map(found -> found.price(BigDecimal.ONE).amount().getAmount().setScale(2) + " " + found.list() + " "
                        + found.passedOver())
                .orElseThrow();
    }

    private static Tariff tariff(String schools) {
        return new Tariff(Map.of(), Map.of("schools", list("schools", schools)), list("everybody", "EUR 10"));
    }

    private static PriceList list(String name, String price) {
        return new PriceList(name, Map.of("P-1", price(price)));
    }

    private static PricingModel price(String each) {
        return new UnitPrice(BigMoney.parse(each));
    }
}

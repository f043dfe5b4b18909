package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;
import static org.facturier.tax.Parties.germanBusiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.tax.Drafts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a draft says of its parties, of the transaction and of its lines decides, and what it does not say is asked for there. */
class DraftTaxFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final EuropeanVat VAT = EuropeanVat.standard();

    /** A tax fact that changes nothing would be said in vain; size decides on mentions, not on tax. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELLER_IS_LARGE_OR_MID_SIZED")
    void every_circumstance_decides_something(TaxFact taxFact) {
        assertThat(supplies())
                .anyMatch(supply -> !VAT.determine(knowing(supply, taxFact, true))
                        .equals(VAT.determine(knowing(supply, taxFact, false))));
    }

    @Test
    void what_is_not_said_is_asked_for_at_its_place_and_taken_from_there() {
        DocumentHeader.Builder header = Drafts.header(frenchSeller(), consumer("DE"));
        InvoiceDraft asked = draft(header, line(SupplyKind.GOODS), line(SupplyKind.GOODS));
        assertThat(calculate(asked).findings())
                .singleElement()
                .satisfies(finding -> assertAsks(
                        finding, "header.seller.taxFacts.SELLER_IN_ONE_STOP_SHOP", "[taxFact SELLER_IN_ONE_STOP_SHOP"));
        Party small = frenchSeller().toBuilder()
                .taxFact(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false)
                .build();
        assertThat(treatments(draft(header.seller(small), line(SupplyKind.GOODS))))
                .containsExactly(TaxTreatment.standard("20"));
    }

    /** From a store in Germany to a consumer there, by a seller in France: the tax of Germany. */
    @Test
    void where_goods_left_decides_their_tax() {
        Address store = Address.of("Lagerstr. 1", "50667", "Köln", "DE");
        DocumentHeader.Builder header = Drafts.header(frenchSeller(), consumer("DE"))
                .delivery(Delivery.on(DAY).sentFrom(store));
        assertThat(treatments(draft(header, line(SupplyKind.GOODS)))).containsExactly(TaxTreatment.standard("19"));
    }

    @Test
    void a_place_where_goods_left_is_named_where_the_draft_says_it() {
        Address nowhere =
                new Address(List.of(), Optional.empty(), "Bastia", Optional.of("FR-20R"), CountryCode.of("DE"));
        InvoiceDraft draft = draft(
                Drafts.header(frenchSeller(), consumer("DE"))
                        .delivery(Delivery.on(DAY).sentFrom(nowhere)),
                line(SupplyKind.GOODS));
        assertThat(calculate(draft).findings()).extracting(Finding::path).contains("header.delivery.from.subdivision");
    }

    @Test
    void what_a_draft_says_comes_before_what_always_holds() {
        EuropeanVat inShop = EuropeanVat.builder()
                .always(TaxFact.SELLER_IN_ONE_STOP_SHOP, true)
                .build();
        InvoiceDraft draft = draft(Drafts.header(frenchSeller(), consumer("DE")), line(SupplyKind.GOODS));
        InvoiceDraft before = draft.toBuilder()
                .header(draft.header().toBuilder()
                        .taxFact(TaxFact.SELLER_IN_ONE_STOP_SHOP, false)
                        .taxFact(TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, false)
                        .build())
                .build();
        assertThat(treatments(inShop, draft)).containsExactly(TaxTreatment.standard("19"));
        assertThat(treatments(inShop, before)).containsExactly(TaxTreatment.standard("20"));
    }

    @Test
    void what_was_exported_without_proof_is_taxed_line_by_line() {
        InvoiceDraft draft = draft(
                Drafts.header(frenchSeller(), business("US")),
                line(SupplyKind.GOODS),
                line(SupplyKind.GOODS).taxFact(TaxFact.EXPORT_PROVEN, false));
        assertThat(treatments(draft))
                .extracting(treatment -> treatment.category().name())
                .containsExactly("G", "S");
    }

    /** Goods are exported, the service is supplied where the buyer is: G beside O, which EN 16931 forbids. */
    @Test
    void goods_and_a_service_for_a_swiss_business_are_billed_apart() {
        DocumentHeader.Builder header = Drafts.header(frenchSeller(), business("CH"));
        assertThat(calculate(draft(
                                header,
                                line(SupplyKind.GOODS).taxFact(TaxFact.EXPORT_PROVEN, true),
                                line(SupplyKind.SERVICE)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).hasToString("INV-TAX-03");
                    assertThat(finding.path()).isEqualTo("lines[1]");
                    assertThat(finding.hint()).get().asString().contains("apart");
                });
        assertThat(treatments(draft(header, line(SupplyKind.GOODS)))).hasSize(1);
        assertThat(treatments(draft(header, line(SupplyKind.SERVICE), line(SupplyKind.SERVICE))))
                .hasSize(2);
    }

    @Test
    void a_place_that_is_not_known_is_asked_for_in_the_header() {
        InvoiceDraft draft = draft(Drafts.header(frenchSeller(), germanBusiness()), line(new SupplyKind("RESTAURANT")));
        assertThat(calculate(draft).findings())
                .singleElement()
                .satisfies(finding -> assertAsks(finding, "header.delivery.to", "Delivery.to"));
    }

    @Test
    void a_retailer_is_asked_for_at_the_party() {
        InvoiceDraft draft = draft(Drafts.header(business("ES"), business("ES")), line(SupplyKind.GOODS));
        assertThat(calculate(draft).findings())
                .singleElement()
                .satisfies(finding -> assertAsks(
                        finding,
                        "header.buyer.taxFacts.BUYER_UNDER_EQUIVALENCE_SURCHARGE",
                        "[taxFact BUYER_UNDER_EQUIVALENCE_SURCHARGE]"));
    }

    private static void assertAsks(Finding finding, String path, String hint) {
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.hint()).get().asString().contains(hint);
    }

    private static Stream<TaxableSupply> supplies() {
        List<Optional<Address>> places = Stream.concat(
                        Stream.of(Optional.<Address>empty()),
                        Stream.of("DE", "FR", "NL", "US").map(country -> Optional.of(address(country))))
                .toList();
        return Stream.of("GOODS", "SERVICE", "DIGITAL_SERVICE", "LETTING_OF_BARE_PREMISES", "RESTAURANT")
                .map(SupplyKind::new)
                .flatMap(kind -> Stream.of(frenchSeller(), business("ES"))
                        .flatMap(seller -> Stream.of(germanBusiness(), consumer("DE"), business("ES"), business("FR"))
                                .flatMap(buyer -> places.stream().map(to -> supply(kind, seller, buyer, to)))));
    }

    private static TaxableSupply supply(SupplyKind kind, Party seller, Party buyer, Optional<Address> to) {
        return TaxableSupply.builder()
                .seller(seller)
                .buyer(buyer)
                .nature(SupplyNature.of(kind))
                .suppliedOn(DAY)
                .deliveredTo(to)
                .taxFact(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, true)
                .language(Locale.ENGLISH)
                .build();
    }

    private static TaxableSupply knowing(TaxableSupply supply, TaxFact taxFact, boolean holds) {
        TaxFacts more = supply.taxFacts().with(taxFact, holds);
        return TaxableSupply.builder()
                .seller(supply.seller())
                .buyer(supply.buyer())
                .nature(supply.nature())
                .suppliedOn(supply.suppliedOn())
                .deliveredTo(supply.deliveredTo())
                .taxFacts(more)
                .language(supply.language())
                .build();
    }

    private static List<TaxTreatment> treatments(InvoiceDraft draft) {
        return treatments(VAT, draft);
    }

    private static List<TaxTreatment> treatments(EuropeanVat vat, InvoiceDraft draft) {
        return InvoiceCalculator.standard().with(vat).calculate(draft, DAY).orThrow().calculated().lines().stream()
                .map(line -> line.treatment())
                .toList();
    }

    private static Outcome<?> calculate(InvoiceDraft draft) {
        return InvoiceCalculator.standard().with(VAT).calculate(draft, DAY);
    }

    private static InvoiceDraft draft(DocumentHeader.Builder header, LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header.build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return draft.build();
    }

    private static LineItem.Builder line(SupplyKind kind) {
        return LineItem.builder()
                .description("x")
                .unitPrice(Money.parse("EUR 100.00"))
                .nature(SupplyNature.of(kind));
    }
}

package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.belgianBusiness;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.Drafts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The category of operation: printed where the law requires it, asked for where a line does not tell. */
class OperationCategoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "GOODS, livraison de biens",
        "SERVICE, prestation de services",
        "VOCATIONAL_TRAINING MARGIN_ART, livraison de biens et prestation de services",
        "GOODS SERVICE, livraison de biens et prestation de services",
        "GOODS DISBURSEMENT, livraison de biens",
        "GOODS -, livraison de biens"
    })
    void the_natures_of_the_lines_tell_the_category(String natures, String words) {
        assertThat(printed(large(), DAY, natures)).contains("Catégorie de l'opération : " + words);
        assertThat(codes(large(), DAY, natures)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: printed {2}, {3}")
    @CsvSource({
        "large, 2026-08-31, false, ''",
        "large, 2026-09-01, true, ''",
        "small, 2026-09-01, false, ''",
        "small, 2027-08-31, false, ''",
        "small, 2027-09-01, true, ''",
        "unknown, 2026-08-31, false, ''",
        "unknown, 2026-09-01, true, FR-OPERATION-02",
        "unknown, 2027-08-31, true, FR-OPERATION-02",
        "unknown, 2027-09-01, true, ''"
    })
    void it_is_wanted_of_large_sellers_a_year_before_others(String size, LocalDate day, boolean printed, String code) {
        Party seller = sized(size);
        assertThat(printed(seller, day, "GOODS").isPresent()).isEqualTo(printed);
        assertThat(String.join(" ", codes(seller, day, "GOODS"))).isEqualTo(code);
    }

    @Test
    void a_line_that_does_not_tell_is_asked_and_nothing_is_printed() {
        assertThat(printed(large(), DAY, "GOODS ?")).isEmpty();
        assertThat(findings(large(), DAY, "GOODS ?")).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(FrenchRule.CATEGORY.code());
            assertThat(found.path()).isEqualTo("calculated.lines[1].item.nature");
        });
        assertThat(codes(large(), DAY, "? HERD_OF_ELK")).containsExactly("FR-OPERATION-01", "FR-OPERATION-01");
        assertThat(codes(large(), DAY, "-")).containsExactly("FR-OPERATION-01");
        assertThat(codes(sized("small"), DAY, "?")).isEmpty();
        assertThat(codes(sized("small"), A_YEAR_LATER, "?")).containsExactly("FR-OPERATION-01");
    }

    @Test
    void of_a_seller_of_unknown_size_a_line_that_does_not_tell_is_a_warning_alone() {
        assertThat(findings(sized("unknown"), DAY, "?")).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(FrenchRule.SELLER_SIZE.code());
            assertThat(found.message()).contains("not every line tells the category of operation");
            assertThat(found.path()).isEqualTo("header.seller.taxFacts.SELLER_IS_LARGE_OR_MID_SIZED");
        });
    }

    @Test
    void the_size_may_be_said_in_the_header() {
        InvoiceDraft draft = draft(
                header(sized("unknown"), frenchSeller()).taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, false), "?");
        assertThat(FrenchInvoiceRules.standard().check(Drafts.proForma(draft, DAY)))
                .isEmpty();
    }

    @Test
    void who_is_exempt_as_a_small_enterprise_is_not_large() {
        Party exempt = sized("unknown").toBuilder()
                .taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true)
                .build();
        assertThat(codes(exempt, DAY, "?")).isEmpty();
        Party taxed = sized("unknown").toBuilder()
                .taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, false)
                .build();
        assertThat(codes(taxed, DAY, "?")).containsExactly("FR-OPERATION-02");
    }

    @Test
    void a_document_in_german_says_it_in_german_and_one_in_portuguese_in_english() {
        InvoiceDraft german = draft(header(large(), belgianBusiness()).language(Locale.GERMAN), "GOODS SERVICE");
        assertThat(printed(german, DAY)).contains("Art des Umsatzes: Lieferung von Gegenständen und Dienstleistung");
        InvoiceDraft other =
                draft(header(large(), belgianBusiness()).language(Locale.forLanguageTag("pt")), "GOODS SERVICE");
        assertThat(printed(other, DAY)).contains("Category of operation: supply of goods and of services");
    }

    @Test
    void nothing_is_said_or_asked_on_what_is_not_french_or_not_to_a_business() {
        for (DocumentHeader.Builder head : List.of(
                header(belgianBusiness(), frenchSeller()),
                header(belgianBusiness(), frenchSeller()).type(DocumentType.SELF_BILLED_INVOICE),
                header(business("MC"), frenchSeller()),
                header(large(), consumer("FR")))) {
            assertThat(printed(draft(head, "GOODS"), DAY)).isEmpty();
            assertThat(FrenchInvoiceRules.standard().check(Drafts.proForma(draft(head, "?"), DAY)))
                    .extracting(Finding::code)
                    .doesNotContain(FrenchRule.CATEGORY.code(), FrenchRule.SELLER_SIZE.code());
        }
    }

    @Test
    void a_small_seller_need_not_name_the_siren_of_a_buyer_a_year_early() {
        assertThat(codes(draft(header(sized("small"), business("FR")), "GOODS"), DAY))
                .isEmpty();
        assertThat(codes(draft(header(sized("small"), business("FR")), "GOODS"), A_YEAR_LATER))
                .containsExactly("FR-BUYER-02");
        assertThat(codes(draft(header(large(), business("FR")), "GOODS"), DAY)).containsExactly("FR-BUYER-02");
    }

    private static Party large() {
        return sized("large");
    }

    private static Party sized(String size) {
        Party.Builder seller = Party.business("Size")
                .address(frenchSeller().address().orElseThrow())
                .vatId("FR40303265045")
                .registration(frenchSeller().ids().all().get(0))
                .legalInformation("EI");
        if (!size.equals("unknown")) {
            seller.taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, size.equals("large"));
        }
        return seller.build();
    }

    private static Optional<String> printed(Party seller, LocalDate day, String natures) {
        return printed(draft(header(seller, frenchSeller()), natures), day);
    }

    private static Optional<String> printed(InvoiceDraft draft, LocalDate day) {
        return FrenchMentions.standard().on(draft, day).stream()
                .filter(notice -> notice.source().orElse("").contains("8° bis"))
                .map(LegalNotice::text)
                .findFirst();
    }

    private static List<String> codes(Party seller, LocalDate day, String natures) {
        return codes(draft(header(seller, frenchSeller()), natures), day);
    }

    private static List<String> codes(InvoiceDraft draft, LocalDate day) {
        return FrenchInvoiceRules.standard().check(Drafts.proForma(draft, day)).stream()
                .map(found -> found.code().text())
                .toList();
    }

    private static Findings findings(Party seller, LocalDate day, String natures) {
        return FrenchInvoiceRules.standard()
                .check(Drafts.proForma(draft(header(seller, frenchSeller()), natures), day));
    }

    /** A line for each nature; {@code ?} for one without, {@code -} for one without that takes off. */
    private static InvoiceDraft draft(DocumentHeader.Builder header, String natures) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header.build());
        Arrays.stream(natures.split(" ")).forEach(nature -> draft.line(line(nature)));
        return draft.build();
    }

    private static LineItem line(String nature) {
        LineItem.Builder line = LineItem.builder()
                .description("x")
                .unitPrice(Money.of(CurrencyUnit.EUR, nature.equals("-") ? 10 : 100))
                .treatment(TaxTreatment.standard("20"));
        return switch (nature) {
            case "?" -> line.build();
            case "-" -> line.quantity(-1).build();
            default -> line.nature(SupplyNature.of(new SupplyKind(nature))).build();
        };
    }
}

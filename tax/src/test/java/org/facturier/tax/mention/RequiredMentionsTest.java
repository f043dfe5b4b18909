package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.belgianBusiness;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.frenchSeller;
import static org.facturier.tax.Parties.germanBusiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.wording.FindingWords;
import org.facturier.tax.Drafts;
import org.facturier.tax.regime.Citation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequiredMentionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @EnumSource(InvoiceProfile.class)
    void each_profile_wants_mentions_that_there_are_and_names_its_law(InvoiceProfile profile) {
        assertThat(MentionRequirement.standard(profile))
                .filteredOn(row -> row.validity().includes(DAY))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(Arrays.stream(MentionRule.values()).map(Enum::name))
                            .contains(row.mention());
                    assertThat(row.law().words()).isNotBlank();
                    assertThat(row.source()).matches("[A-Za-z].*").doesNotMatch(".*\\d{9,}.*");
                });
    }

    @ParameterizedTest
    @EnumSource(InvoiceProfile.class)
    void each_article_of_the_cgi_is_in_the_table_of_those_that_move(InvoiceProfile profile) {
        assertThat(MentionRequirement.standard(profile))
                .flatExtracting(row -> List.of(row.law().words().split("; ")))
                .filteredOn(article -> article.startsWith("CGI, "))
                .allMatch(Citation::isListed);
    }

    @Test
    void a_draft_that_says_nothing_lacks_what_the_law_of_its_profile_wants() {
        assertMissing(
                InvoiceProfile.FR_B2B, MentionRule.SELLER_ADDRESS, MentionRule.BUYER_ADDRESS, MentionRule.SUPPLY_DATE);
        assertMissing(
                InvoiceProfile.FR_B2C, MentionRule.SELLER_ADDRESS, MentionRule.BUYER_ADDRESS, MentionRule.SUPPLY_DATE);
        assertMissing(InvoiceProfile.FR_SIMPLIFIED, MentionRule.SELLER_ADDRESS, MentionRule.BUYER_ADDRESS);
        assertMissing(
                InvoiceProfile.EU_CROSS_BORDER,
                MentionRule.SELLER_ADDRESS,
                MentionRule.BUYER_ADDRESS,
                MentionRule.SELLER_VAT_ID,
                MentionRule.BUYER_VAT_ID,
                MentionRule.SUPPLY_DATE);
        assertMissing(
                InvoiceProfile.DE,
                MentionRule.SELLER_ADDRESS,
                MentionRule.BUYER_ADDRESS,
                MentionRule.SELLER_TAX_NUMBER,
                MentionRule.SUPPLY_DATE);
        assertMissing(
                InvoiceProfile.BE,
                MentionRule.SELLER_ADDRESS,
                MentionRule.SELLER_VAT_ID,
                MentionRule.BUYER_ADDRESS,
                MentionRule.SUPPLY_DATE,
                MentionRule.SELLER_REGISTER);
        assertMissing(
                InvoiceProfile.ES,
                MentionRule.SELLER_ADDRESS,
                MentionRule.SELLER_TAX_NUMBER,
                MentionRule.BUYER_ADDRESS,
                MentionRule.SUPPLY_DATE);
        assertMissing(
                InvoiceProfile.IT, MentionRule.SELLER_ADDRESS, MentionRule.SELLER_VAT_ID, MentionRule.BUYER_ADDRESS);
    }

    @Test
    void a_number_in_a_register_is_no_tax_number() {
        for (InvoiceProfile profile : List.of(InvoiceProfile.DE, InvoiceProfile.ES)) {
            for (String scheme : List.of(
                    LegalId.LEI,
                    LegalId.LEITWEG_ID,
                    LegalId.BELGIAN_ENTERPRISE,
                    "0060",
                    "0088",
                    "0106",
                    "0190",
                    "0201",
                    "0210",
                    "9957")) {
                assertThat(seller(profile, scheme)).as(scheme).contains(MentionRule.SELLER_TAX_NUMBER.code());
            }
        }
        assertThat(seller(InvoiceProfile.ES, "9920")).doesNotContain(MentionRule.SELLER_TAX_NUMBER.code());
        assertThat(seller(InvoiceProfile.ES, "9930")).contains(MentionRule.SELLER_TAX_NUMBER.code());
    }

    @Test
    void a_german_seller_states_its_steuernummer_or_its_vat_number() {
        // 9930 is the scheme of the German VAT number, not of the Steuernummer
        Party seller = business("DE").toBuilder()
                .registration(new LegalId("9930", "93815/08152"))
                .build();
        for (Party each : List.of(seller, business("DE"))) {
            assertThat(check(InvoiceProfile.DE, Drafts.between(each, business("DE"))))
                    .filteredOn(finding -> finding.code().equals(MentionRule.SELLER_TAX_NUMBER.code()))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR);
        }
        Party registered =
                business("DE").toBuilder().taxRegistration("93815/08152").build();
        for (Party each : List.of(registered, business("DE", "DE136695976"))) {
            assertThat(check(InvoiceProfile.DE, Drafts.between(each, business("DE"))))
                    .extracting(Finding::code)
                    .doesNotContain(MentionRule.SELLER_TAX_NUMBER.code());
        }
    }

    private static List<RuleCode> seller(InvoiceProfile profile, String scheme) {
        Party seller = Party.business("Nobody")
                .registration(new LegalId(scheme, "123456788"))
                .build();
        return check(profile, Drafts.between(seller, seller)).stream()
                .map(Finding::code)
                .toList();
    }

    private static void assertMissing(InvoiceProfile profile, MentionRule... rules) {
        Party nobody = Party.business("Nobody").build();
        assertThat(check(profile, Drafts.between(nobody, nobody)))
                .as("%s", profile)
                .extracting(Finding::code)
                .containsExactly(Arrays.stream(rules).map(MentionRule::code).toArray(RuleCode[]::new));
    }

    @ParameterizedTest
    @EnumSource(InvoiceProfile.class)
    void a_complete_draft_lacks_nothing(InvoiceProfile profile) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header(frenchSeller(), belgianBusiness())
                        .delivery(Delivery.on(DAY))
                        .build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 150))
                        .nature(SupplyNature.of(SupplyKind.SERVICE))
                        .build())
                .build();
        assertThat(check(profile, draft)).isEmpty();
    }

    @Test
    void a_credit_note_names_what_it_corrects() {
        DocumentHeader.Builder note = header(frenchSeller(), business("FR"))
                .delivery(Delivery.on(DAY))
                .type(DocumentType.CREDIT_NOTE);
        assertThat(codes(InvoiceProfile.FR_B2C, Drafts.of(note))).containsExactly("MEN-CREDIT-01");
        note.preceding(new DocumentReference(InvoiceNumber.of("2026-00001"), DAY));
        assertThat(codes(InvoiceProfile.FR_B2C, Drafts.of(note))).isEmpty();
    }

    @Test
    void a_self_billed_document_says_so_in_the_words_of_the_law() {
        DocumentHeader.Builder bill = header(germanBusiness(), germanBusiness())
                .delivery(Delivery.on(DAY))
                .type(DocumentType.SELF_BILLED_INVOICE);
        assertThat(check(InvoiceProfile.DE, Drafts.of(bill))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(MentionRule.SELF_BILLED.code());
            assertThat(finding.hint()).contains("add the words: Gutschrift");
            FindingWords german = FindingWords.of(Locale.GERMAN);
            assertThat(german.say(finding))
                    .isEqualTo("fehlt für DE: Ein vom Käufer ausgestellter Beleg sagt es in den Worten des Gesetzes.");
            assertThat(german.hint(finding)).contains("fügen Sie die Worte hinzu: Gutschrift");
        });
        bill.note("GUTSCHRIFT gemäß Vereinbarung");
        assertThat(check(InvoiceProfile.DE, Drafts.of(bill))).isEmpty();
    }

    @Test
    void a_reverse_charge_is_put_in_words_of_a_law() {
        assertThat(codes(InvoiceProfile.EU_CROSS_BORDER, reversed("Pas de TVA")))
                .containsExactly("MEN-REVERSE-01");
        assertThat(codes(InvoiceProfile.EU_CROSS_BORDER, reversed("AUTOLIQUIDATION par le preneur")))
                .isEmpty();
    }

    @Test
    void a_simplified_invoice_is_small_and_in_euros() {
        assertThat(codes(InvoiceProfile.FR_SIMPLIFIED, priced(Money.of(CurrencyUnit.EUR, 150.01))))
                .containsExactly("MEN-LIMIT-01");
        assertThat(codes(InvoiceProfile.FR_SIMPLIFIED, priced(Money.of(CurrencyUnit.EUR, 150))))
                .isEmpty();
    }

    private static InvoiceDraft reversed(String words) {
        return Drafts.of(
                header(frenchSeller(), belgianBusiness()).delivery(Delivery.on(DAY)),
                TaxTreatment.without(TaxCategory.AE, ExemptionReason.of("VATEX-EU-AE", words)));
    }

    private static InvoiceDraft priced(Money price) {
        return InvoiceDraft.builder()
                .header(header(frenchSeller(), business("FR")).build())
                .line(LineItem.builder()
                        .description("Livre")
                        .unitPrice(price)
                        .treatment(TaxTreatment.standard("5.5"))
                        .build())
                .build();
    }

    private static List<String> codes(InvoiceProfile profile, InvoiceDraft draft) {
        return check(profile, draft).stream()
                .map(finding -> finding.code().text())
                .toList();
    }

    private static List<Finding> check(InvoiceProfile profile, InvoiceDraft draft) {
        return RequiredMentions.of(profile).check(Drafts.proForma(draft, DAY)).all();
    }
}

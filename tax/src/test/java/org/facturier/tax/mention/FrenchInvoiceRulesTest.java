package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.belgianBusiness;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;
import static org.facturier.tax.Parties.publicBody;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.check.EuropeanStandard;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.tax.Drafts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchInvoiceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final TaxTreatment FRANCHISE = TaxTreatment.without(
            TaxCategory.E, ExemptionReason.of("VATEX-FR-FRANCHISE", "TVA non applicable, art. 293 B du CGI"));

    @Test
    void a_complete_document_has_no_findings() {
        assertThat(check(header(frenchSeller(), frenchSeller()))).isEmpty();
    }

    @Test
    void a_document_of_a_seller_elsewhere_is_not_judged() {
        assertThat(check(header(Party.business("Nowhere").build(), business("FR"))))
                .isEmpty();
        assertThat(check(header(business("DE"), business("FR")))).isEmpty();
    }

    @Test
    void a_seller_states_its_siren() {
        assertFinding(check(header(without(frenchSeller(), true), frenchSeller())), "FR-SELLER-01", Severity.ERROR);
    }

    @Test
    void a_siret_says_the_siren() {
        Party seller = without(frenchSeller(), true).toBuilder()
                .identifier(LegalId.siret("73282932000074"))
                .build();
        assertThat(check(header(seller, frenchSeller()))).isEmpty();
    }

    @Test
    void a_seller_states_its_vat_number_unless_it_is_in_the_franchise() {
        DocumentHeader.Builder draft = header(without(frenchSeller(), false), frenchSeller());
        assertFinding(check(draft), "FR-SELLER-02", Severity.ERROR);
        assertThat(check(Drafts.of(draft, FRANCHISE), DAY)).isEmpty();
        assertThat(check(draft.taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true)))
                .isEmpty();
    }

    @Test
    void one_line_in_the_franchise_does_not_spare_the_number_that_the_other_one_needs() {
        DocumentHeader header =
                header(without(frenchSeller(), false), frenchSeller()).build();
        TaxTreatment exempt = TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-79-C", "Débours"));
        TaxTreatment reversed =
                TaxTreatment.without(TaxCategory.AE, ExemptionReason.of("VATEX-EU-AE", "Autoliquidation"));
        for (TaxTreatment other : List.of(TaxTreatment.standard("20"), reversed)) {
            assertThat(check(lines(header, FRANCHISE, other), DAY))
                    .extracting(finding -> finding.code().text())
                    .contains("FR-SELLER-02");
        }
        assertThat(check(lines(header, FRANCHISE, exempt), DAY)).isEmpty();
        assertThat(check(lines(header, exempt, exempt), DAY))
                .extracting(finding -> finding.code().text())
                .containsExactly("FR-SELLER-02");
    }

    private static InvoiceDraft lines(DocumentHeader header, TaxTreatment... treatments) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header);
        for (TaxTreatment each : treatments) {
            draft.line(LineItem.builder()
                    .description("Conseil")
                    .unitPrice(Money.parse("EUR 100.00"))
                    .nature(SupplyNature.of(SupplyKind.SERVICE))
                    .treatment(each)
                    .build());
        }
        return draft.build();
    }

    @Test
    void a_seller_in_the_franchise_is_not_asked_for_its_size() {
        LocalDate day = LocalDate.of(2026, 10, 15);
        DocumentHeader.Builder draft = header(unsized(), frenchSeller());
        assertThat(check(Drafts.of(draft), day))
                .extracting(finding -> finding.code().text())
                .contains("FR-OPERATION-02");
        assertThat(check(Drafts.of(draft, FRANCHISE), day)).isEmpty();
        assertThat(check(Drafts.of(draft.taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true)), day))
                .isEmpty();
    }

    private static Party unsized() {
        return business("FR", "FR40303265045").toBuilder()
                .registration(LegalId.siren("303265045"))
                .legalInformation("EI")
                .build();
    }

    @Test
    void outside_the_scope_of_vat_the_number_is_neither_wanted_nor_refused() {
        TaxTreatment outside = TaxTreatment.without(TaxCategory.O, ExemptionReason.of("VATEX-EU-O", "x"));
        for (Party seller : List.of(frenchSeller(), without(frenchSeller(), false))) {
            ProForma document = Drafts.proForma(Drafts.of(header(seller, business("CH")), outside), DAY);
            assertThat(FrenchInvoiceRules.standard().check(document)).isEmpty();
            assertThat(EuropeanStandard.rules().check(document)).isEmpty();
        }
    }

    @Test
    void a_seller_states_its_legal_form() {
        Party seller = business("FR", "FR40303265045").toBuilder()
                .registration(LegalId.siren("303265045"))
                .taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, false)
                .build();
        assertFinding(check(header(seller, frenchSeller())), "FR-SELLER-03", Severity.WARNING);
    }

    @Test
    void a_reverse_charge_and_an_intra_community_supply_need_the_buyers_vat_number() {
        for (TaxCategory category : List.of(TaxCategory.AE, TaxCategory.K)) {
            TaxTreatment treatment = TaxTreatment.without(category, ExemptionReason.of("VATEX-EU-AE", "x"));
            assertFinding(
                    check(Drafts.of(header(frenchSeller(), business("BE")), treatment), DAY),
                    "FR-BUYER-01",
                    Severity.ERROR);
            assertThat(check(Drafts.of(header(frenchSeller(), belgianBusiness()), treatment), DAY))
                    .isEmpty();
        }
    }

    @Test
    void from_september_2026_a_business_in_france_is_named_by_its_siren() {
        InvoiceDraft draft =
                Drafts.of(header(frenchSeller(), business("FR")).taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, true));
        assertThat(check(draft, LocalDate.of(2026, 8, 31))).isEmpty();
        assertFinding(check(draft, LocalDate.of(2026, 9, 1)), "FR-BUYER-02", Severity.WARNING);
        assertThat(check(header(frenchSeller(), consumer("FR")))).isEmpty();
    }

    @Test
    void a_public_body_is_named_by_its_siret() {
        assertFinding(
                check(header(frenchSeller(), publicBody("FR")).buyerReference("SERVICE-7")),
                "FR-PUBLIC-01",
                Severity.WARNING);
    }

    @Test
    void a_public_body_is_quoted_its_service_code_or_its_order() {
        Party town = publicBody("FR").toBuilder()
                .identifier(LegalId.siret("73282932000074"))
                .build();
        assertFinding(check(header(frenchSeller(), town)), "FR-PUBLIC-02", Severity.WARNING);
        assertThat(check(header(frenchSeller(), town).buyerReference("SERVICE-7")))
                .isEmpty();
        assertThat(check(header(frenchSeller(), town).purchaseOrder("4500001"))).isEmpty();
    }

    @Test
    void businesses_pay_within_sixty_days() {
        assertThat(terms(DueDateRule.days(60))).isEmpty();
        assertFinding(terms(DueDateRule.days(61)), "FR-TERMS-01", Severity.WARNING);
    }

    @Test
    void or_within_forty_five_days_and_the_end_of_the_month_in_either_order() {
        for (EndOfMonth order : EndOfMonth.values()) {
            assertThat(terms(DueDateRule.days(45, order))).isEmpty();
            assertFinding(terms(DueDateRule.days(80, order)), "FR-TERMS-01", Severity.WARNING);
        }
    }

    @Test
    void private_persons_may_be_given_more_time() {
        assertThat(check(header(frenchSeller(), consumer("FR")).terms(PaymentTerms.of(DueDateRule.days(90)))))
                .isEmpty();
    }

    @Test
    void five_per_cent_may_be_held_back_for_a_year_after_the_acceptance_of_works() {
        DueDateRule year = DueDateRule.days(0).afterMonths(12).from(DueFrom.ACCEPTANCE);
        assertThat(held("5", year)).isEmpty();
        assertFinding(held("5.01", year), "FR-TERMS-03", Severity.WARNING);
        assertFinding(held("5", year.afterMonths(1)), "FR-TERMS-03", Severity.WARNING);
        assertThat(held("3", DueDateRule.days(365).from(DueFrom.ACCEPTANCE))).isEmpty();
        assertFinding(held("3", DueDateRule.days(400).from(DueFrom.ACCEPTANCE)), "FR-TERMS-03", Severity.WARNING);
    }

    @Test
    void it_is_days_that_the_year_is_counted_in_however_the_term_is_put() {
        for (DueDateRule late : List.of(
                DueDateRule.days(60).afterMonths(11).from(DueFrom.ACCEPTANCE),
                DueDateRule.days(0, EndOfMonth.DAYS_THEN_MONTH_END)
                        .afterMonths(12)
                        .from(DueFrom.ACCEPTANCE),
                DueDateRule.days(366).from(DueFrom.ACCEPTANCE),
                DueDateRule.days(0).afterMonths(24))) {
            assertFinding(held("5", late), "FR-TERMS-03", Severity.WARNING);
        }
        for (DueDateRule inTime : List.of(
                DueDateRule.days(0).afterMonths(12),
                DueDateRule.days(30).afterMonths(11).from(DueFrom.ACCEPTANCE),
                DueDateRule.days(0, EndOfMonth.DAYS_THEN_MONTH_END)
                        .afterMonths(11)
                        .from(DueFrom.ACCEPTANCE))) {
            assertThat(held("5", inTime)).isEmpty();
        }
    }

    @Test
    void a_release_counted_from_the_invoice_is_held_to_the_day_of_acceptance() {
        DueDateRule year = DueDateRule.days(0).afterMonths(12);
        ProForma document = Drafts.proForma(
                Drafts.of(header(frenchSeller(), frenchSeller()).terms(PaymentTerms.of(retention("5", year)))), DAY);
        assertThat(FrenchInvoiceRules.standard().check(accepted(document, Optional.of(DAY.minusDays(1)))))
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(FrenchRule.RETENTION.code());
        assertThat(FrenchInvoiceRules.standard().check(accepted(document, Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_document_with_more_instalments_than_its_plan_is_judged_by_their_days() {
        ProForma one = Drafts.proForma(Drafts.of(header(frenchSeller(), frenchSeller())), DAY);
        Money half = one.schedule().total().dividedBy(2, RoundingMode.UNNECESSARY);
        for (int days : new int[] {60, 61}) {
            PaymentSchedule schedule = new PaymentSchedule(
                    one.schedule().total(),
                    List.of(
                            new Instalment(1, half, DAY.plusDays(30), Optional.empty()),
                            new Instalment(2, half, DAY.plusDays(days), Optional.empty())));
            ProForma two =
                    new ProForma(one.issuedOn(), one.header(), one.calculated(), schedule, one.notices(), one.bases());
            assertThat(FrenchInvoiceRules.standard().check(two).stream()
                            .map(Finding::path)
                            .toList())
                    .isEqualTo(days > 60 ? List.of("schedule.instalments[1].dueOn") : List.of());
        }
    }

    private static ProForma accepted(ProForma document, Optional<LocalDate> day) {
        return new ProForma(
                document.issuedOn(),
                document.header(),
                document.calculated(),
                document.schedule(),
                document.notices(),
                document.bases(),
                day);
    }

    private static PaymentPlan retention(String percent, DueDateRule release) {
        return PaymentPlan.of(List.of(
                PlannedInstalment.balance(DueDateRule.days(30)), PlannedInstalment.retention(percent, release)));
    }

    private static List<Finding> held(String percent, DueDateRule release) {
        return check(header(frenchSeller(), frenchSeller()).terms(PaymentTerms.of(retention(percent, release))));
    }

    private static List<Finding> terms(DueDateRule due) {
        return check(header(frenchSeller(), frenchSeller()).terms(PaymentTerms.of(due)));
    }

    private static List<Finding> check(DocumentHeader.Builder header) {
        return check(Drafts.of(header), DAY);
    }

    @ParameterizedTest(name = "''{0}'' fits: {1}")
    @CsvSource({
        "2026-00001, true",
        "FAC+2026_01/a-Z, true",
        "12345678901234567890123456789012345, true",
        "123456789012345678901234567890123456, false",
        "2026 001/é, false",
        "2026.001, false",
        "F#1, false",
        "É1, false"
    })
    void a_number_is_one_that_platforms_take(String number, boolean fits) {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .rule(FrenchInvoiceRules.standard())
                .build();
        Outcome<Invoice> french =
                issuer.issue(Drafts.of(header(frenchSeller(), frenchSeller())), Issuance.of("F", DAY));
        assertThat(french.value().isPresent()).isEqualTo(fits);
        if (!fits) {
            assertThat(french.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(FrenchRule.NUMBER.code());
                assertThat(finding.path()).isEqualTo("number");
            });
        }
        assertThat(issuer.issue(Drafts.of(header(business("DE"), business("DE"))), Issuance.of("F", DAY))
                        .value())
                .isPresent();
    }

    private static List<Finding> check(InvoiceDraft draft, LocalDate day) {
        return FrenchInvoiceRules.standard().check(Drafts.proForma(draft, day)).all();
    }

    private static void assertFinding(List<Finding> found, String code, Severity severity) {
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.path()).startsWith("header.");
        });
    }

    private static Party without(Party seller, boolean legalId) {
        Party.Builder rest = business("FR").toBuilder()
                .taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, false)
                .legalInformation(seller.legalInformation().orElseThrow());
        if (legalId) {
            rest.vatId(seller.vatId().orElseThrow().text());
        } else {
            seller.ids().registration().ifPresent(rest::registration);
            seller.ids().identifiers().forEach(rest::identifier);
        }
        return rest.build();
    }
}

package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.junit.jupiter.api.Test;

class VatEvidenceRuleTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 10, 1);
    private static final TaxId BUYER = TaxId.parse("BE0428759497");

    @Test
    void a_buyer_abroad_whom_nobody_asked_about_is_a_warning() {
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.code().text()).isEqualTo("TAX-ID-06");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.path()).isEqualTo("header.buyer.ids.vatId");
        });
    }

    @Test
    void a_confirmation_serves_as_many_days_as_the_host_says() {
        assertThat(check(answer("2026-09-01T00:00:00Z", VatNumberStatus.VALID))).isEmpty();
        assertThat(check(answer("2026-08-31T23:59:59Z", VatNumberStatus.VALID)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2026-08-31", "30 days"));
    }

    @Test
    void a_number_that_the_registry_denies_is_an_error() {
        assertThat(check(answer("2026-09-30T10:00:00Z", VatNumberStatus.INVALID)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().text()).isEqualTo("TAX-ID-05");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message()).contains("VIES", "2026-09-30");
                });
    }

    @Test
    void the_last_answer_counts_and_silence_is_none() {
        assertThat(check(
                        answer("2026-09-30T10:00:00Z", VatNumberStatus.VALID),
                        answer("2026-09-29T10:00:00Z", VatNumberStatus.INVALID),
                        answer("2026-10-01T10:00:00Z", VatNumberStatus.UNAVAILABLE)))
                .isEmpty();
        assertThat(check(answer("2026-10-01T10:00:00Z", VatNumberStatus.UNAVAILABLE)))
                .hasSize(1);
    }

    @Test
    void buyers_at_home_or_without_a_number_pass() {
        assertThat(check(Parties.business("FR", "FR39356000000"))).isEmpty();
        assertThat(check(Parties.consumer("BE"))).isEmpty();
    }

    @Test
    void a_consultation_number_belongs_to_an_answer_for_a_requester() {
        VatNumberEvidence answer = answer("2026-09-30T10:00:00Z", VatNumberStatus.VALID)
                .withConsultation("WAPIAAAAZ")
                .withHolder("Somebody NV", "Brussels");
        assertThat(answer.consultation()).contains("WAPIAAAAZ");
        assertThat(answer.name()).contains("Somebody NV");
        assertThatThrownBy(() -> answer("2026-09-30T10:00:00Z", VatNumberStatus.UNAVAILABLE)
                        .withConsultation("WAPIAAAAZ"))
                .hasMessageContaining("UNAVAILABLE");
        VatNumberQuestion anonymous = new VatNumberQuestion(BUYER, Optional.empty(), Instant.EPOCH);
        assertThatThrownBy(() -> VatNumberEvidence.of(anonymous, "VIES", VatNumberStatus.VALID)
                        .withConsultation("WAPIAAAAZ"))
                .hasMessageContaining("requester");
    }

    private static VatNumberEvidence answer(String askedAt, VatNumberStatus status) {
        VatNumberQuestion question = VatNumberQuestion.of(BUYER, TaxId.parse("FR40303265045"), Instant.parse(askedAt));
        return VatNumberEvidence.of(question, "VIES", status);
    }

    private static Findings check(VatNumberEvidence... answers) {
        return VatEvidenceRule.over(List.of(answers), 30)
                .check(Drafts.proForma(Drafts.between(Parties.frenchSeller(), Parties.belgianBusiness()), ISSUED_ON));
    }

    private static Findings check(Party buyer) {
        return VatEvidenceRule.over(List.of(), 30)
                .check(Drafts.proForma(Drafts.between(Parties.frenchSeller(), buyer), ISSUED_ON));
    }
}

package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberCheckTest {

    private final VatNumberCheck check = VatNumberCheck.standard();

    @ParameterizedTest
    @ValueSource(strings = {"FR40303265045", "FRK7399859412", "FR39356000000", "FR00300076965", "BE0428759497"})
    void a_number_that_can_be_passes(String number) {
        assertThat(check.check(TaxId.parse(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR123456", "FRIO334175221", "FRFR23000047372", "BE428759497", "BE2000021323"})
    void a_number_of_another_shape_is_malformed(String number) {
        assertThat(codes(check.check(TaxId.parse(number)))).containsExactly("TAX-ID-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR84323140391", "FRK8399859412", "FR00000000000", "BE0428759498", "BE0000000000"})
    void a_mistyped_number_has_wrong_check_digits(String number) {
        assertThat(codes(check.check(TaxId.parse(number)))).containsExactly("TAX-ID-02");
    }

    /** First seven digits of each range: its edges, and the numbers beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000195", "009999914", "009876544", "100000089", "100000187", "100000132", "123456782", "123456727",
                "949000040", "949000082", "949000180", "950012316", "970000018", "970000171", "970000116", "999000005",
                "999000047", "999000145", "999999918", "123456782001", "950012316999"
            })
    void a_british_number_of_a_range_that_is_given_out_passes(String digits) {
        assertThat(check.check(TaxId.parse("GB" + digits))).isEmpty();
        assertThat(check.check(TaxId.parse("XI" + digits))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "050012346", "950012371", "999512361", "009876586", "050012388", "000000140", "009999956", "010000090",
                "010000035", "099999948", "099999990", "100000034", "949000138", "970000073", "999000103", "999999973",
                "000000000", "050012346001", "950012371999"
            })
    void a_british_number_of_another_range_does_not(String digits) {
        for (String prefix : List.of("GB", "XI")) {
            assertThat(codes(check.check(TaxId.parse(prefix + digits))))
                    .singleElement()
                    .isIn("TAX-ID-01", "TAX-ID-02");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU372012345", "XX123456789", "ZZ12345"})
    void a_prefix_of_no_country_is_a_finding(String number) {
        assertThat(codes(check.check(TaxId.parse(number)))).containsExactly("TAX-ID-07");
    }

    @Test
    void the_register_number_behind_a_french_number_checks_too() {
        // the key fits 303265046, which is no SIREN
        assertThat(codes(check.check(TaxId.parse("FR43303265046")))).containsExactly("TAX-ID-02");
    }

    @Test
    void a_firm_of_monaco_has_no_register_number_behind_it() {
        assertThat(check.check(TaxId.parse("FR19000000067"))).isEmpty();
    }

    @Test
    void a_number_is_built_on_the_siren_of_its_party() {
        Party party = Parties.business("FR", "FR40303265045");
        assertThat(check.check(with(party, LegalId.siren("303265045")))).isEmpty();
        assertThat(check.check(with(party, LegalId.siret("73282932000074"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(VatNumberRule.REGISTER.code());
                    assertThat(finding.path()).isEqualTo("ids.vatId");
                    assertThat(finding.message()).contains("732829320");
                });
    }

    @Test
    void a_belgian_number_is_the_enterprise_number_of_its_party() {
        Party party = Parties.belgianBusiness();
        assertThat(check.check(with(party, new LegalId(LegalId.BELGIAN_ENTERPRISE, "0428759497"))))
                .isEmpty();
        assertThat(codes(check.check(with(party, new LegalId(LegalId.BELGIAN_ENTERPRISE, "0414445663")))))
                .containsExactly("TAX-ID-03");
    }

    @Test
    void both_parties_of_a_document_are_checked() {
        Findings found = check.check(Drafts.proForma(
                Drafts.between(Parties.business("FR", "FR41303265045"), Parties.business("BE", "BE42")),
                LocalDate.of(2026, 10, 1)));
        assertThat(found)
                .extracting(finding -> finding.path())
                .containsExactly("header.seller.ids.vatId", "header.buyer.ids.vatId");
    }

    private static Party with(Party party, LegalId id) {
        return party.toBuilder().registration(id).build();
    }

    private static List<String> codes(Findings findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.code().text())
                .toList();
    }
}

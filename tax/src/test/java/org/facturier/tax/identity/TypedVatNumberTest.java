package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.TaxId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedVatNumberTest {

    private final VatNumberCheck check = VatNumberCheck.standard();

    @ParameterizedTest
    @CsvSource({
        "FR, fr 40 303.265.045, FR40303265045",
        "FR, 40 303 265 045, FR40303265045",
        "MC, FR19000000067, FR19000000067",
        "AT, U13585627, ATU13585627",
        "BE, 428.759.497, BE0428759497",
        "BE, BE 428 759 497, BE0428759497",
        "CH, CHE-107.787.577 IVA, CHE107787577IVA",
        "DK, DK: 21599336, DK21599336",
        "GR, GR 023456780, EL023456780",
        "GR, EL 94051189, EL094051189",
        "IM, gb 980 780 684, GB980780684",
        "NL, nl/0044.95.445 B01, NL004495445B01",
        "NO, (995 525 828) mva, NO995525828MVA",
        "ES, X-2482300-W, ESX2482300W",
        "XI, XI 432525179, XI432525179"
    })
    void a_number_is_read_as_people_of_a_country_type_it(String country, String typed, String meant) {
        assertThat(read(typed, country).orThrow()).isEqualTo(TaxId.parse(meant));
    }

    @Test
    void separators_of_typesetters_are_left_out_too() {
        assertThat(read("FR\u00a040\u202f303\u2011265\u2013045", "FR").orThrow())
                .hasToString("FR40303265045");
    }

    @ParameterizedTest
    @CsvSource({
        "BE, BE BE 0220764971, TAX-ID-01",
        "BE, 42, TAX-ID-01",
        "FR, ?, TAX-ID-01",
        "US, 12-3456789, TAX-ID-01",
        "FR, 41 303 265 045, TAX-ID-02"
    })
    void a_number_that_cannot_be_is_refused_with_the_reason(String country, String typed, String code) {
        assertThat(read(typed, country).value()).isEmpty();
        assertThat(read(typed, country).findings())
                .singleElement()
                .extracting(finding -> finding.code().text())
                .isEqualTo(code);
    }

    @Test
    void a_number_of_an_unknown_country_is_read_with_a_warning() {
        Outcome<TaxId> read = read("US 123456789", "US");
        assertThat(read.value()).contains(TaxId.parse("US123456789"));
        assertThat(read.findings()).extracting(Finding::code).containsExactly(VatNumberRule.COUNTRY.code());
    }

    @ParameterizedTest
    @CsvSource({
        "FR, NL004495445B01, NL004495445B01",
        "FR, nl 0044.95.445 b01, NL004495445B01",
        "GB, XI 432525179, XI432525179",
        "XI, GB 980 780 684, GB980780684",
        "FR, EL094051189, EL094051189",
        "FR, GR094259216, EL094259216",
        "DE, GR 94 051 189, EL094051189",
        "DE, MC 40 303 265 045, FR40303265045",
        "FR, IM 980 780 684, GB980780684",
        "MC, BE0428759497, BE0428759497",
        "DE, ATU13585627, ATU13585627",
        "US, FR40303265045, FR40303265045"
    })
    void a_prefix_of_its_own_wins_and_that_is_said(String country, String typed, String meant) {
        Outcome<TaxId> read = read(typed, country);
        assertThat(read.value()).contains(TaxId.parse(meant));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(VatNumberRule.OWN_COUNTRY.code());
            assertThat(finding.message()).contains("it was asked for in " + country);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FR, EL094051188, TAX-ID-02, 'the check digits of EL094051188 are wrong'",
        "FR, NL12, TAX-ID-01, is no VAT number of NL",
        "FR, GR094051188, TAX-ID-02, 'the check digits of EL094051188 are wrong'",
        "DE, EU372012345, TAX-ID-07, EU372012345 has the prefix of no country"
    })
    void a_wrong_number_is_wrong_by_its_own_prefix(String country, String typed, String code, String words) {
        assertThat(read(typed, country).value()).isEmpty();
        assertThat(read(typed, country).findings().stream())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).hasToString(code);
                    assertThat(finding.message()).contains(words);
                })
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(VatNumberRule.OWN_COUNTRY.code()));
    }

    @Test
    void what_is_right_in_the_country_asked_is_not_read_as_another() {
        assertThat(read("FRK7399859412", "FR").findings()).isEmpty();
        assertThat(read("GB 432 5251 79", "IM").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FR", "DE", "US"})
    void a_prefix_of_no_country_is_what_is_wrong(String country) {
        assertThat(read("XX123456789", country).value()).isEmpty();
        assertThat(read("XX123456789", country).findings())
                .extracting(Finding::code)
                .containsExactly(VatNumberRule.PREFIX.code());
    }

    @Test
    void a_number_with_the_letters_of_its_country_for_its_prefix_is_malformed() {
        for (String written : new String[] {"GR094259216", "MC40303265045"}) {
            assertThat(check.check(TaxId.parse(written)))
                    .extracting(Finding::code)
                    .containsExactly(VatNumberRule.SHAPE.code());
        }
        assertThat(check.check(TaxId.parse("EL094259216"))).isEmpty();
    }

    private Outcome<TaxId> read(String typed, String country) {
        return check.read(typed, CountryCode.of(country));
    }
}

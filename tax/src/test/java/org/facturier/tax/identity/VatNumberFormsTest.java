package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.party.TaxId;
import org.facturier.tax.table.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberFormsTest {

    private final VatNumberCheck check = VatNumberCheck.standard();

    @ParameterizedTest
    @CsvSource({
        "ATU13585627, ATU13585626",
        "BE0428759497, BE0428759498",
        "BE1012609724, BE1012609725",
        "BG040683212, BG040683213",
        "BG5041019992, BG5041019993",
        "BG0000100153, BG0000100154",
        "BG0000100159, BG0000100157",
        "CHE107787577IVA, CHE107787578IVA",
        "CHE116046681TPV, CHE116046682TPV",
        "CY10259033P, CY10259033Z",
        "CZ25123891, CZ25123890",
        "CZ640903926, CZ640903927",
        "CZ510310055, CZ511310055",
        "CZ5606061571, CZ5606061572",
        "CZ8706291693, CZ8706291694",
        "DE136695976, DE136695978",
        "DK13585628, DK13585627",
        "EE100594102, EE100594103",
        "EL023456780, EL123456781",
        "ES54362315K, ES54362315Z",
        "ESX2482300W, ESX2482300A",
        "ESY2207765D, ESY2207765A",
        "ESZ0000000M, ESZ0000000T",
        "ESM1234567L, ESM1234567A",
        "ESA08074908, ESA08074909",
        "ESG0011225J, ESG0011225A",
        "FI20774740, FI20774741",
        "FR40303265045, FR41303265045",
        "FRK7399859412, FRK8399859412",
        "GB980780684, GB802311781",
        "GB100000132, GB100000133",
        "GB980780684001, GB802311781001",
        "HR33392005961, HR33392005962",
        "HU12892312, HU12892313",
        "IE6433435F, IE6433435E",
        "IE6433435OA, IE6433435OB",
        "IE8D79739I, IE8D79739J",
        "IT00743110157, IT00743110158",
        "LT119511515, LT119511516",
        "LT100001919017, LT100001919018",
        "LU15027442, LU15027443",
        "LV40003521600, LV40003521601",
        "LV16117519997, LV16117519992",
        "LV32867300679, LV32867300677",
        "MT11679112, MT11679113",
        "NL004495445B01, NL123456789B90",
        "NL002455799B11, NL002455799B12",
        "NO995525828MVA, NO995525829MVA",
        "PL8567346215, PL8567346216",
        "PT501964843, PT501964842",
        "RO18547290, RO18547291",
        "SE123456789701, SE123456789101",
        "SI50223054, SI50223055",
        "SK2022749619, SK2022749618",
        "XI432525179, XI001511742"
    })
    void a_number_passes_and_the_same_mistyped_has_wrong_check_digits(String right, String mistyped) {
        assertThat(codes(right)).isEmpty();
        assertThat(codes(mistyped)).containsExactly("TAX-ID-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BG100000086", "BG100000550", "LT100001414", "LT100000810", "LT100000000716", "LT100000006810"})
    void a_remainder_of_ten_is_tried_with_other_weights_and_ten_again_is_zero(String number) {
        assertThat(codes(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBGD001", "GBGD499", "GBHA500", "GBHA999", "XIGD103", "XIHA888", "SM12345", "SM024"})
    void a_number_without_check_digits_passes_by_its_shape(String number) {
        assertThat(codes(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT13585627",
                "BE2000021323",
                "CHE107787577",
                "CHE107787577ZZZ",
                "CY12000139V",
                "CZ9512345",
                "DE000000020",
                "ESJ992165831",
                "GBGD500",
                "GBHA499",
                "GBZZ100",
                "GB000000000",
                "IE0000000XX",
                "IT10000201010",
                "LT000000001",
                "NL004495445B00",
                "NO995525828",
                "RO099908",
                "SE556188840400",
                "SK5407062531"
            })
    void a_number_of_another_shape_is_malformed(String number) {
        assertThat(codes(number)).containsExactly("TAX-ID-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG9961010002", "BG9902290002", "CZ5613061571", "CZ510230055", "LV31027019990"})
    void a_person_was_born_on_a_day_of_the_calendar(String number) {
        assertThat(codes(number)).containsExactly("TAX-ID-02");
    }

    @Test
    void a_number_of_a_country_that_is_not_known_is_neither_right_nor_wrong() {
        assertThat(check.check(TaxId.parse("US123456789"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(VatNumberRule.COUNTRY.code());
            assertThat(finding.severity()).isEqualTo(VatNumberRule.COUNTRY.severity());
            assertThat(finding.message()).contains("US123456789");
        });
    }

    @Test
    void every_member_state_and_its_neighbours_have_forms() {
        Set<String> known = new TreeSet<>(VatNumberForms.standard().byPrefix().keySet());
        assertThat(known)
                .containsAll(
                        Stream.of(("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
                                                + " GB XI CH NO SM")
                                        .split(" "))
                                .collect(Collectors.toSet()));
    }

    @Test
    void every_form_has_a_source() {
        assertThat(ResourceTable.rows(VatNumberForms.class, "vat-number-forms.csv", row -> row.text("source")))
                .noneMatch(String::isBlank);
    }

    private List<String> codes(String number) {
        return check.check(TaxId.parse(number)).stream()
                .map(Finding::code)
                .map(Object::toString)
                .toList();
    }
}

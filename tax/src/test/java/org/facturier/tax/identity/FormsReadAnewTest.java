package org.facturier.tax.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facturier.tax.table.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of forms, read anew: one number of each kind of checksum, right and mistyped. */
class FormsReadAnewTest {

    private final List<VatNumberForm> forms =
            ResourceTable.rows(VatNumberForms.class, "vat-number-forms.csv", VatNumberForm::of);

    @ParameterizedTest
    @CsvSource({
        "AT, U13585627, U13585626",
        "BE, 0428759497, 0428759498",
        "BG, 040683212, 040683213",
        "CY, 10259033P, 10259033Z",
        "CZ, 510310055, 511310055",
        "DE, 136695976, 136695978",
        "FR, 40303265045, 41303265045",
        "FR, K7399859412, K8399859412",
        "GB, 980780684, 802311781",
        "LT, 119511515, 119511516",
        "LU, 15027442, 15027443",
        "NL, 002455799B11, 002455799B12",
        "PL, 8567346215, 8567346216",
        "LV, 16117519997, 16117519992"
    })
    void a_form_takes_the_right_number_and_refuses_the_mistyped(String prefix, String right, String mistyped) {
        assertThat(passes(prefix, right)).isTrue();
        assertThat(passes(prefix, mistyped)).isFalse();
    }

    @Test
    void a_french_number_is_built_on_a_siren() {
        assertThat(forms)
                .filteredOn(form -> form.prefix().equals("FR"))
                .singleElement()
                .satisfies(form -> assertThat(form.registered("40303265045")).contains("303265045"));
    }

    @Test
    void completions_are_of_their_country() {
        List<Completion> completions =
                ResourceTable.rows(TypedVatNumber.class, "vat-number-completions.csv", Completion::of);
        assertThat(completions)
                .filteredOn(completion -> completion.prefix().equals("BE"))
                .singleElement()
                .satisfies(completion -> assertThat(completion.of("428759497")).contains("0428759497"));
    }

    private boolean passes(String prefix, String number) {
        return forms.stream()
                .filter(form -> form.prefix().equals(prefix) && form.isShaped(number))
                .anyMatch(form -> form.checks(number));
    }
}

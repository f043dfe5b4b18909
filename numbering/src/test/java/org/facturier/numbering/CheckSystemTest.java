package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSystemTest {

    /** The examples of ISO 7064 itself, and of the global release identifier of music. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97-10|794|44",
                "1271-36|ISO79|3W",
                "11,10|0794|5",
                "37,36|A12425GABC1234002|M",
                "37,36|B159D8FA01240000|K"
            })
    void check_characters_are_those_of_published_examples(String system, String number, String check) {
        assertThat(CheckSystem.named(system, "").of(number)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"97-10|7-9/4|794", "97-10|F794|794", "1271-36|iso_79|ISO79", "37,36|a-1|A1"})
    void signs_and_the_case_of_letters_are_passed_over(String system, String number, String plain) {
        CheckSystem checks = CheckSystem.named(system, "");
        assertThat(checks.of(number)).isEqualTo(checks.of(plain));
    }
}

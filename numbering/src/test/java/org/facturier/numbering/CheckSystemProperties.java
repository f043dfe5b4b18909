package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What ISO 7064 promises of its systems, on the number with its check characters. */
class CheckSystemProperties {

    private static final String DIGITS = "0123456789";
    private static final String LETTERS_TOO = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** A whole number: body and check characters. */
    record Checked(CheckSystem system, String alphabet, String number) {

        boolean isRight(String changed) {
            int end = changed.length() - system.length();
            return system.of(changed.substring(0, end)).equals(changed.substring(end));
        }
    }

    @Provide
    Arbitrary<Checked> all() {
        return Arbitraries.of(CheckSystem.values()).flatMap(CheckSystemProperties::checked);
    }

    @Provide
    Arbitrary<Checked> pure() {
        return Arbitraries.of(CheckSystem.MOD_97_10, CheckSystem.MOD_1271_36).flatMap(CheckSystemProperties::checked);
    }

    private static Arbitrary<Checked> checked(CheckSystem system) {
        String alphabet = system.readsLetters() ? LETTERS_TOO : DIGITS;
        return Arbitraries.strings()
                .withChars(alphabet.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(33)
                .map(body -> new Checked(system, alphabet, body + system.of(body)));
    }

    @Property
    void any_one_character_that_is_wrong_is_found(@ForAll @From("all") Checked checked) {
        assertThat(checked.isRight(checked.number())).isTrue();
        IntStream.range(0, checked.number().length())
                .forEach(place -> checked.alphabet().chars().forEach(wrong -> {
                    StringBuilder changed = new StringBuilder(checked.number());
                    changed.setCharAt(place, (char) wrong);
                    assertThat(checked.isRight(changed.toString()))
                            .as("%s for %s", changed, checked)
                            .isEqualTo(changed.toString().equals(checked.number()));
                }));
    }

    @Property
    void two_neighbours_that_are_swapped_are_found_by_the_systems_of_two_characters(
            @ForAll @From("pure") Checked checked) {
        IntStream.range(1, checked.number().length()).forEach(place -> {
            StringBuilder changed = new StringBuilder(checked.number());
            changed.setCharAt(place, checked.number().charAt(place - 1));
            changed.setCharAt(place - 1, checked.number().charAt(place));
            assertThat(checked.isRight(changed.toString()))
                    .as("%s for %s", changed, checked)
                    .isEqualTo(changed.toString().equals(checked.number()));
        });
    }
}

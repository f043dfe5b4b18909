package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.numbering.Documents.after;
import static org.facturier.numbering.Documents.on;

import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.RejectedException;
import org.junit.jupiter.api.Test;

/** Numbers with check characters. MOD 97-10 by hand: 98 less what is left of 100 times the digits after division by 97. */
class CheckedPatternTest {

    private final NumberPattern pattern = NumberingStrategies.pattern("{year}-{counter:5}-{check:97-10}");

    @Test
    void a_number_ends_in_its_check_digits() {
        // 20260000100 is 40 more than a multiple of 97, and 20260000200 is 43 more
        assertThat(pattern.next(on("2026-01-15"), Optional.empty()).orThrow()).hasToString("2026-00001-58");
        assertThat(pattern.next(on("2026-01-15"), after("2026-00001-58")).orThrow())
                .hasToString("2026-00002-55");
    }

    @Test
    void a_last_number_with_wrong_check_digits_is_refused() {
        assertThatThrownBy(() ->
                        pattern.next(on("2026-01-15"), after("2026-00001-85")).orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("2026-00001-85 ends in 85, the rest of it gives 58");
        assertThat(pattern.position(InvoiceNumber.of("2026-00001-85"), "FAC")).isEmpty();
    }

    @Test
    void check_characters_stand_last() {
        assertRefused("{check:97-10}-{counter}", "{check:97-10} does not stand last");
        assertRefused("{counter}{check:97-10}-{check:11,10}", "{check:97-10} does not stand last");
        assertRefused("{counter}-{check:11,10}A", "{check:11,10} does not stand last");
    }

    @Test
    void check_digits_that_pass_over_letters_do_not_cover_a_name() {
        assertRefused("{series}-{counter}-{check:97-10}", "FAC-1-", "AVO-1-", "{check:1271-36}");
        assertRefused("{partner}{counter}{check:11,10}", "AD1", "ZB1");
        assertRefused("{product}-{counter}{check:11,10}", "P1-1", "Q1-1");
    }

    @Test
    void check_characters_say_which_they_are() {
        assertRefused("{counter}{check}", "{check:97-10}, {check:11,10}, {check:1271-36}, {check:37,36}");
        assertRefused("{counter}{check:10}", "{check:97-10}");
        assertRefused("{counter}{luhn}", "{check:97-10}");
    }

    @Test
    void check_characters_of_letters_are_read_back() {
        NumberPattern letters = NumberingStrategies.pattern("{series}-{partner}{counter}{check:37,36}");
        InvoiceNumber first = letters.next(on("2026-01-15"), Optional.empty()).orThrow();
        assertThat(letters.position(first, "FAC")).contains(new NumberPosition(CountingPeriod.ALL_TIME, 1));
    }

    private static void assertRefused(String text, String... reasons) {
        assertThatThrownBy(() -> NumberingStrategies.pattern(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(reasons);
    }
}

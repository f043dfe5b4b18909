package org.facturier.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facturier.core.finding.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorIdentifierTest {

    /** Examples that central banks publish; the business code counts for nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE98ZZZ09999999999",
                "DE98ABC09999999999",
                "de98 zzz 09999999999",
                "AT61ZZZ01234567890",
                "IT66ZZZA1B2C3D4E5F6G7H8",
                "ES59ZZZX1234567L"
            })
    void published_examples_hold(String text) {
        assertThat(CreditorIdentifier.find(text)).isPresent();
        assertThat(CreditorIdentifier.of(text).text()).doesNotContain(" ").isUpperCase();
    }

    @Test
    void a_slip_is_refused() {
        assertThatThrownBy(() -> CreditorIdentifier.of("DE98ZZZ09999999998"))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("not a creditor identifier: 'DE98ZZZ09999999998'");
        assertThat(CreditorIdentifier.find("DE98ZZZ")).isEmpty();
    }
}

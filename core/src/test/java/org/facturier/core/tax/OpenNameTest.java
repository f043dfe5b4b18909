package org.facturier.core.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"GOODS", "A", "DIGITAL_SERVICE", "RATE_2", "A0_Z9_", "Z"})
    void a_name_of_capital_letters_digits_and_underscores_is_kept(String name) {
        assertThat(new SupplyKind(name)).hasToString(name);
        assertThat(new RateClass(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "goods", "Goods", "_A", "2A", "A-B", "A B", "É", "AÉ", "A٣", "A@", "A[", "A/", "A:"})
    void any_other_is_refused_with_what_was_expected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyKind(name))
                .withMessageContaining("DIGITAL_SERVICE")
                .withMessageContaining("'" + name + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateClass(name))
                .withMessageContaining("REDUCED");
    }
}

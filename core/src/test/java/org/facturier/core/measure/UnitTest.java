package org.facturier.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    /** Ours, some that trades use, a package of Recommendation 21, and what is agreed between two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C62", "HUR", "DAY", "MON", "ANN", "KGM", "P1", "LS", "H87", "LTR", "MTK", "KWH", "TNE", "GRO", "E48",
                "XPP", "ZZ"
            })
    void a_unit_of_the_recommendations_is_listed(String code) {
        assertThat(Unit.of(code).isListed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ1", "PCE", "ZZZ", "X", "PP"})
    void a_code_of_the_right_shape_that_nobody_knows_is_not(String code) {
        assertThat(Unit.of(code).isListed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hours", "hur", "HOUR", "H-R"})
    void a_code_of_another_shape_is_no_unit(String code) {
        assertThatThrownBy(() -> Unit.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown unit '" + code + "'");
    }
}

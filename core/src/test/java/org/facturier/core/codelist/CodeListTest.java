package org.facturier.core.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.measure.Unit;
import org.facturier.core.tax.ExemptionReason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    private static final Measure ONE = Measure.amount(Money.parse("EUR 1.00"));

    @Test
    void a_list_says_what_it_is_and_of_which_version() {
        CodeList vatex = CodeLists.EXEMPTION_REASONS;
        assertThat(vatex.version()).startsWith("CEF VATEX").contains("2025");
        assertThat(vatex.codes()).hasSize(88).contains("VATEX-EU-AE").doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "VATEX-EU-AE, true",
        "VATEX-FR-FRANCHISE, true",
        "VATEX-FR-CGI261-4, true",
        "VATEX-EU-999, false",
        "vatex-eu-ae, false",
        "VATEX-EU-E, false",
        "CEF, false"
    })
    void the_code_of_an_exemption_is_one_of_vatex(String code, boolean listed) {
        assertThat(ExemptionReason.of(code, "x").isListed()).isEqualTo(listed);
    }

    @Test
    void a_reason_in_words_alone_has_no_code_to_be_listed() {
        assertThat(new ExemptionReason(Optional.empty(), "x").isListed()).isTrue();
        assertThat(new AllowanceCharge.Allowance(ONE, "x", Optional.empty()).isReasonListed())
                .isTrue();
        assertThat(new AllowanceCharge.Charge(ONE, "x", Optional.empty()).isReasonListed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "95, true, false",
        "41, true, false",
        "FC, false, true",
        "ABK, false, true",
        "ZZZ, false, true",
        "ZZ9, false, false"
    })
    void allowances_and_charges_have_lists_of_their_own(String code, boolean allowance, boolean charge) {
        assertThat(new AllowanceCharge.Allowance(ONE, "x", Optional.of(code)).isReasonListed())
                .isEqualTo(allowance);
        assertThat(new AllowanceCharge.Charge(ONE, "x", Optional.of(code)).isReasonListed())
                .isEqualTo(charge);
    }

    @Test
    void units_are_read_as_before() {
        assertThat(Unit.of("C62").isListed()).isTrue();
        assertThat(Unit.of("XPP").isListed()).isTrue();
        assertThat(Unit.of("QQ1").isListed()).isFalse();
    }
}

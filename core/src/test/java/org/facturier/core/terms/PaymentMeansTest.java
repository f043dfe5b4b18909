package org.facturier.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Iban;
import org.facturier.core.party.OtherAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentMeansTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", "31", "57", "97", "ZZZ"})
    void every_other_code_of_the_list_is_said_with_words(String code) {
        assertThat(new PaymentMeans.OtherMeans(code, "espèces", Optional.empty()).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "48", "58", "59", "68", "71", "030", ""})
    void a_code_with_a_type_of_its_own_and_one_of_no_list_are_refused(String code) {
        assertThatThrownBy(() -> new PaymentMeans.OtherMeans(code, "x", Optional.empty()))
                .isInstanceOf(RefusedException.class);
    }

    /** A transfer of which nobody says where to cannot be made, and no e-invoice may say so (BR-61). */
    @Test
    void br_61_a_transfer_has_an_account() {
        for (String code : CodeLists.CREDIT_TRANSFERS.codes()) {
            if (code.equals("58")) {
                continue;
            }
            assertThatThrownBy(() -> new PaymentMeans.OtherMeans(code, "Virement", Optional.empty()))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(code + " of UNTDID 4461");
            assertThat(new PaymentMeans.OtherMeans(code, "Virement", Optional.of(OtherAccount.of("12"))).account())
                    .isPresent();
        }
    }

    @Test
    void of_a_card_the_last_digits_are_kept_whatever_was_typed() {
        assertThat(PaymentCard.of("4970 1012 3456 7890").lastDigits()).isEqualTo("7890");
        assertThat(PaymentCard.of("4970-10** ****-7890").lastDigits()).isEqualTo("7890");
        assertThat(PaymentCard.of("7890")).isEqualTo(PaymentCard.of("XXXX 7890"));
        assertThatThrownBy(() -> PaymentCard.of("4970 1012 abcd"))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContaining("4970");
        assertThatThrownBy(() -> PaymentCard.of("789")).isInstanceOf(RefusedException.class);
    }

    @Test
    void another_account_may_be_an_iban_and_is_masked() {
        OtherAccount iban = OtherAccount.of("FR76 3000 6000 0112 3456 7890 189");
        assertThat(iban.iban()).contains(Iban.of("FR7630006000011234567890189"));
        assertThat(OtherAccount.of("12-345 678").iban()).isEmpty();
        assertThat(iban).hasToString("OtherAccount[FR****89]");
        assertThatThrownBy(() -> OtherAccount.of("12?45")).isInstanceOf(RefusedException.class);
    }
}

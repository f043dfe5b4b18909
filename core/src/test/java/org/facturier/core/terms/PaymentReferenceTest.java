package org.facturier.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {

    @Test
    void a_creditor_reference_is_made_of_an_invoice_number() {
        CreditorReference reference = CreditorReference.of("539007547034");
        assertThat(reference.text()).isEqualTo("RF18539007547034");
        assertThat(reference.printed()).isEqualTo("RF18 5390 0754 7034");
        assertThat(CreditorReference.of("fac-2026/0001").text()).endsWith("FAC20260001");
    }

    @Test
    void a_creditor_reference_has_room_for_21_characters() {
        assertThatThrownBy(() -> CreditorReference.of("---")).hasMessageContaining("1 to 21");
        assertThatThrownBy(() -> CreditorReference.of("1".repeat(22))).hasMessageContaining("1 to 21");
        assertThatThrownBy(() -> CreditorReference.parse("RF19539007547034")).hasMessageContaining("check digits");
    }

    @Test
    void a_belgian_reference_is_printed_in_three_groups() {
        assertThat(BelgianReference.of("0909337554").printed()).isEqualTo("+++090/9337/55493+++");
        assertThat(BelgianReference.parse("***090/9337/55493***").text()).isEqualTo("090933755493");
        assertThat(BelgianReference.of("97").text()).isEqualTo("000000009797");
        assertThatThrownBy(() -> BelgianReference.parse("090933755494")).hasMessageContaining("97");
        assertThatThrownBy(() -> BelgianReference.of("12345678901")).hasMessageContaining("one to ten digits");
    }

    @Test
    void a_swiss_reference_is_printed_in_groups_of_five() {
        SwissReference reference = SwissReference.of("21000000000313947143000901");
        assertThat(reference.text()).isEqualTo("210000000003139471430009017");
        assertThat(reference.printed()).isEqualTo("21 00000 00003 13947 14300 09017");
        assertThat(SwissReference.of("123456").text()).isEqualTo("000000000000000000001234565");
        assertThatThrownBy(() -> SwissReference.of("x")).hasMessageContaining("26 digits");
        assertThatThrownBy(() -> SwissReference.of("0")).hasMessageContaining("27 digits");
        assertThatThrownBy(() -> SwissReference.parse("210000000003139471430009018"))
                .hasMessageContaining("modulo 10");
    }

    @Test
    void what_a_payer_wrote_is_recognised() {
        assertThat(PaymentReference.find("rf18 5390 0754 7034")).contains(CreditorReference.of("539007547034"));
        assertThat(PaymentReference.find("+++090/9337/55493+++")).contains(BelgianReference.of("909337554"));
        assertThat(PaymentReference.find("21 00000 00003 13947 14300 09017"))
                .contains(SwissReference.of("21000000000313947143000901"));
        assertThat(PaymentReference.find("FAC-2026-0001")).isEmpty();
    }

    @Property
    void a_reference_made_of_a_number_is_read_back(@ForAll @LongRange(min = 1, max = 9_999_999_999L) long own) {
        String number = Long.toString(own);
        assertThat(PaymentReference.find(CreditorReference.of(number).printed()))
                .contains(CreditorReference.of(number));
        assertThat(PaymentReference.find(BelgianReference.of(number).printed())).contains(BelgianReference.of(number));
        assertThat(PaymentReference.find(SwissReference.of(number).printed())).contains(SwissReference.of(number));
    }

    @Property
    void one_wrong_digit_is_noticed(
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long own,
            @ForAll @IntRange(min = 1, max = 9) int change,
            @ForAll @IntRange(max = 30) int place) {
        String number = Long.toString(own);
        assertThat(CreditorReference.find(mistyped(CreditorReference.of(number).text(), change, place)))
                .isEmpty();
        assertThat(BelgianReference.find(mistyped(BelgianReference.of(number).text(), change, place)))
                .isEmpty();
        assertThat(SwissReference.find(mistyped(SwissReference.of(number).text(), change, place)))
                .isEmpty();
    }

    private static String mistyped(String text, int change, int place) {
        int at = Math.max(place % text.length(), text.startsWith("RF") ? 2 : 0);
        int digit = (text.charAt(at) - '0' + change) % 10;
        return text.substring(0, at) + digit + text.substring(at + 1);
    }
}

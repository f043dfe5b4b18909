package org.facturier.core.paymentcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.terms.CreditorReference;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpcCodeTest {

    private static final Iban ACCOUNT = Iban.of("BE68539007547034");

    @Test
    void a_creditor_reference_stands_on_the_tenth_line() {
        EpcCode code = EpcCode.to("Dubois", ACCOUNT)
                .amount(Money.parse("EUR 1.00"))
                .reference(CreditorReference.parse("RF18539007547034"))
                .build();
        assertThat(code.payload().split("\n", -1)).hasSize(10).endsWith("", "RF18539007547034");
    }

    @Test
    void a_word_to_the_payer_keeps_the_blank_lines_before_it() {
        EpcCode code = EpcCode.to("Dubois", ACCOUNT)
                .purpose("SCVE")
                .information("Merci")
                .bic(Bic.of("GKCCBEBB"))
                .build();
        assertThat(code.payload()).isEqualTo("BCD\n002\n1\nSCT\nGKCCBEBB\nDubois\nBE68539007547034\n\nSCVE\n\n\nMerci");
    }

    /** One byte of each set that differs from ISO 8859-1, by the tables of the standard. */
    @ParameterizedTest
    @CsvSource({
        "UTF_8, é, c3a9",
        "ISO_8859_1, é, e9",
        "ISO_8859_2, ő, f5",
        "ISO_8859_4, ŧ, bc",
        "ISO_8859_5, Ж, b6",
        "ISO_8859_7, Ω, d9",
        "ISO_8859_10, ŋ, bf",
        "ISO_8859_10, Đ, a9",
        "ISO_8859_10, ĸ, ff",
        "ISO_8859_15, €, a4"
    })
    void texts_are_in_the_bytes_of_the_character_set(EpcCharacterSet set, String character, String hex) {
        byte[] bytes = EpcCode.to(character, ACCOUNT).characterSet(set).build().bytes();
        String written = java.util.HexFormat.of().formatHex(bytes);
        assertThat(written).contains("5343540a0a" + hex + "0a");
        assertThat(new String(bytes, set.charset())).contains(character);
    }

    @Test
    void the_nordic_set_has_ascii_and_no_euro() {
        assertThat(EpcCharacterSet.ISO_8859_10.charset().newEncoder().canEncode("Ærø 12"))
                .isTrue();
        assertThatThrownBy(() -> EpcCode.to("5 €", ACCOUNT)
                        .characterSet(EpcCharacterSet.ISO_8859_10)
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("ISO-8859-10 does not have the character €");
    }

    /** 69 fixed bytes, name and message of two bytes a character: 69 + 2 x 70 + 2 x 61 is 331. */
    @Test
    void limits_of_characters_and_of_bytes_are_two() {
        String name = "é".repeat(70);
        EpcCode most = EpcCode.to(name, ACCOUNT).message("é".repeat(most(""))).build();
        assertThat(most.bytes().length).isBetween(330, 331);
        assertThatThrownBy(() -> EpcCode.to(name, ACCOUNT)
                        .message("é".repeat(most("") + 1))
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("331 bytes");
    }

    /** {@return how many characters of two bytes have room beside a name of 140 bytes} */
    private static int most(String more) {
        int fixed =
                ("BCD\n002\n1\nSCT\n\n\n" + ACCOUNT.text() + "\n\n\n\n" + more).getBytes(StandardCharsets.UTF_8).length;
        return (331 - fixed - 140) / 2;
    }

    @Test
    void what_is_no_line_is_refused() {
        assertThatThrownBy(() -> EpcCode.to("A\nB", ACCOUNT).build())
                .hasMessage("name of a payment code is one line, without control characters");
        assertThatThrownBy(() -> EpcCode.to("A", ACCOUNT).purpose("SALAR").build())
                .hasMessageContaining("'SALAR'");
        assertThatThrownBy(
                        () -> EpcCode.to("A", ACCOUNT).version(EpcVersion.V001).build())
                .hasMessage("a payment code of version 001 names the bank: its BIC is missing");
        assertThatThrownBy(() -> EpcCode.to("A", ACCOUNT)
                        .reference(CreditorReference.of("1"))
                        .message("1")
                        .build())
                .hasMessageContaining("not both");
    }

    @Test
    void dollars_are_refused() {
        assertThatThrownBy(() ->
                        EpcCode.to("A", ACCOUNT).amount(Money.parse("USD 1.00")).build())
                .hasMessage("a payment code of the SEPA area asks for EUR, not for USD 1.00");
    }
}

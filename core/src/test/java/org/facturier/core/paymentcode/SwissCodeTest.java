package org.facturier.core.paymentcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Iban;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.SwissReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwissCodeTest {

    private static final Iban QR_IBAN = Iban.of("CH44 3199 9123 0008 8901 2");
    private static final Iban ACCOUNT = Iban.of("CH93 0076 2011 6238 5295 7");
    private static final SwissAddress CREDITOR =
            new SwissAddress("Muster & Söhne", "Musterstrasse", "12", "8000", "Seldwyla", CountryCode.of("CH"));
    private static final SwissAddress DEBTOR =
            new SwissAddress("Simon Müller", "Musterstrasse 1", "", "8000", "Seldwyla", CountryCode.of("CH"));
    private static final SwissReference QRR = SwissReference.parse("210000000003139471430009017");

    /** Line by line, as the guidelines list them. */
    @Test
    void a_code_has_31_lines_in_the_order_of_the_guidelines() {
        SwissCode code = SwissCode.to(CREDITOR, QR_IBAN)
                .amount(Money.parse("CHF 1949.75"))
                .debtor(DEBTOR)
                .reference(QRR)
                .message("Auftrag vom 15.06.2026")
                .build();
        assertThat(code.payload().split("\n", -1))
                .containsExactly(
                        "SPC",
                        "0200",
                        "1", // header
                        "CH4431999123000889012", // account
                        "S",
                        "Muster & Söhne",
                        "Musterstrasse",
                        "12",
                        "8000",
                        "Seldwyla",
                        "CH", // creditor
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "", // ultimate creditor
                        "1949.75",
                        "CHF", // amount
                        "S",
                        "Simon Müller",
                        "Musterstrasse 1",
                        "",
                        "8000",
                        "Seldwyla",
                        "CH", // debtor
                        "QRR",
                        "210000000003139471430009017", // reference
                        "Auftrag vom 15.06.2026",
                        "EPD"); // message, trailer
    }

    @Test
    void without_amount_debtor_and_reference_the_lines_stay() {
        String[] lines = SwissCode.to(CREDITOR, ACCOUNT)
                .currency(CurrencyUnit.EUR)
                .build()
                .payload()
                .split("\n", -1);
        assertThat(lines).hasSize(31);
        assertThat(lines[18]).isEmpty();
        assertThat(lines[19]).isEqualTo("EUR");
        assertThat(List.of(lines).subList(20, 27)).containsOnly("");
        assertThat(lines[27]).isEqualTo("NON");
        assertThat(lines[30]).isEqualTo("EPD");
    }

    @Test
    void a_creditor_reference_goes_with_an_ordinary_account() {
        SwissCode code = SwissCode.to(CREDITOR, ACCOUNT)
                .reference(CreditorReference.parse("RF18539007547034"))
                .build();
        assertThat(code.payload().split("\n", -1)[27]).isEqualTo("SCOR");
        assertThat(code.payload().split("\n", -1)[28]).isEqualTo("RF18539007547034");
    }

    @Test
    void billing_information_and_other_schemes_follow_the_trailer() {
        SwissCode code = SwissCode.to(CREDITOR, ACCOUNT)
                .alternative("eBill/B/simon.mueller@example.com")
                .alternative("cdbk/some/values")
                .build();
        assertThat(code.payload()).endsWith("EPD\n\neBill/B/simon.mueller@example.com\ncdbk/some/values");
        assertThat(SwissCode.to(CREDITOR, ACCOUNT).billing("//S1/10/1").build().payload())
                .endsWith("EPD\n//S1/10/1");
    }

    @ParameterizedTest
    @CsvSource({"CH4431999123000889012, true", "CH9300762011623852957, false", "BE68539007547034, false"})
    void institutes_from_30000_to_31999_give_qr_ibans(String account, boolean expected) {
        assertThat(SwissCode.isQrIban(Iban.of(account))).isEqualTo(expected);
    }

    @Test
    void account_and_reference_fit_each_other() {
        refused(QR_IBAN, code -> code, "is a QR-IBAN");
        refused(QR_IBAN, code -> code.reference(CreditorReference.of("1")), "is a QR-IBAN");
        refused(ACCOUNT, code -> code.reference(QRR), "is no QR-IBAN");
        refused(ACCOUNT, code -> code.reference(BelgianReference.of("1")), "not +++");
        refused(Iban.of("BE68539007547034"), code -> code, "account of CH, LI");
    }

    @Test
    void amounts_are_in_francs_or_euros_and_above_zero() {
        refused(ACCOUNT, code -> code.amount(Money.parse("USD 1.00")), "CHF, EUR, not for USD");
        refused(ACCOUNT, code -> code.amount(Money.parse("CHF 0.00")), "0.01 to 999999999.99");
        refused(ACCOUNT, code -> code.amount(Money.parse("CHF 1000000000.00")), "0.01 to 999999999.99");
        refused(ACCOUNT, code -> code.amount(Money.parse("CHF 1.00")).currency(CurrencyUnit.EUR), "does not ask for");
    }

    @Test
    void words_have_140_characters_together() {
        refused(ACCOUNT, code -> code.message("m".repeat(141)), "at most 140");
        refused(
                ACCOUNT,
                code -> code.message("m".repeat(100)).billing("b".repeat(41)),
                "140 characters together, not 141");
        refused(ACCOUNT, code -> code.alternative("a").alternative("b").alternative("c"), "2 other schemes");
        refused(ACCOUNT, code -> code.alternative("a".repeat(101)), "at most 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "Ж", "中", "😀"})
    void characters_that_qr_bills_have_not_are_refused(String text) {
        refused(ACCOUNT, code -> code.message(text), "does not have the character");
    }

    @Test
    void letters_of_central_europe_and_the_euro_are_written() {
        assertThat(SwissCode.to(CREDITOR, ACCOUNT)
                        .message("Łódź, Șțţ, 5 €")
                        .build()
                        .payload())
                .contains("Łódź, Șțţ, 5 €");
    }

    @Test
    void signs_of_typography_have_plain_ones_in_their_place() {
        SwissAddress address =
                SwissAddress.of("L’Atelier – Genève", Address.of("12 rue de l’E\u0301glise", "1201", "Genève", "CH"));
        assertThat(address.name()).isEqualTo("L'Atelier - Genève");
        assertThat(address.street()).isEqualTo("12 rue de l'Église");
    }

    @Test
    void of_a_long_address_the_street_stays() {
        Address address = new Address(
                List.of("Service comptabilité fournisseurs", "Zone industrielle des Prairies", "3, quai du Halage"),
                Optional.of("71000"),
                "Mâcon",
                Optional.empty(),
                CountryCode.of("FR"));
        assertThat(SwissAddress.of("A", address).street())
                .isEqualTo("Zone industrielle des Prairies, 3, quai du Halage");
    }

    @Test
    void an_address_without_post_code_or_town_is_refused() {
        assertThatThrownBy(() -> new SwissAddress("A", "", "", "", "Bern", CountryCode.of("CH")))
                .hasMessage("postCode of a payment code is missing");
        assertThatThrownBy(() -> new SwissAddress("n".repeat(71), "", "", "3000", "Bern", CountryCode.of("CH")))
                .hasMessageContaining("at most 70");
        assertThatThrownBy(() -> new SwissAddress("A", "", "n".repeat(17), "3000", "Bern", CountryCode.of("CH")))
                .hasMessageContaining("at most 16");
        assertThatThrownBy(() -> new SwissAddress("A", "", "", "3000", "n".repeat(36), CountryCode.of("CH")))
                .hasMessageContaining("at most 35");
    }

    @Test
    void abroad_an_address_is_printed_with_its_country() {
        assertThat(new SwissAddress("A", "1 rue B", "", "75001", "Paris", CountryCode.of("FR")).printed())
                .containsExactly("A", "1 rue B", "FR-75001 Paris");
        assertThat(CREDITOR.printed()).containsExactly("Muster & Söhne", "Musterstrasse 12", "8000 Seldwyla");
    }

    private static void refused(Iban account, UnaryOperator<SwissCode.Builder> change, String why) {
        assertThatThrownBy(() -> change.apply(SwissCode.to(CREDITOR, account)).build())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }
}

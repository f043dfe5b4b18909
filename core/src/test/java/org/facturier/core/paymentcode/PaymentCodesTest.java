package org.facturier.core.paymentcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentCodesTest {

    private static final String FRENCH = "FR1420041010050500013M02606";
    private static final String SWISS = "CH9300762011623852957";
    private static final TransferParty PAYEE =
            new TransferParty("Atelier du Lac", Optional.of(Address.of("Rue du Lac 12", "1003", "Lausanne", "CH")));

    @Test
    void euros_to_the_sepa_area_have_its_code() {
        assertThat(payload(PaymentCodes.standard(), request(FRENCH, "EUR 12.00", "F2026-1")))
                .isEqualTo("BCD\n002\n1\nSCT\n\nAtelier du Lac\n" + FRENCH + "\nEUR12.00\n\n\nF2026-1");
    }

    @Test
    void francs_and_euros_to_a_swiss_account_have_a_qr_bill() {
        assertThat(payload(PaymentCodes.standard(), request(SWISS, "CHF 12.00", "F2026-1")))
                .startsWith("SPC\n0200\n1\n" + SWISS)
                .contains("NON\n\nF2026-1\nEPD");
        assertThat(payload(PaymentCodes.standard(), request(SWISS, "EUR 12.00", "RF18539007547034")))
                .contains("12.00\nEUR\n", "SCOR\nRF18539007547034");
    }

    @Test
    void dollars_and_accounts_elsewhere_have_none_and_nothing_is_said() {
        for (TransferRequest none : List.of(
                request(FRENCH, "USD 12.00", "1"),
                request(SWISS, "USD 1.00", "1"),
                request("TR330006100519786457841326", "EUR 1.00", "1"))) {
            Outcome<Optional<PaymentCode>> outcome = PaymentCodes.standard().of(none);
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.orThrow()).isEmpty();
        }
    }

    @Test
    void what_a_code_cannot_say_is_a_warning() {
        TransferRequest nowhere = TransferRequest.of(
                new TransferParty("Atelier", Optional.empty()), BankAccount.of(SWISS), Money.parse("CHF 1.00"), "1");
        Outcome<Optional<PaymentCode>> outcome = PaymentCodes.standard().of(nowhere);
        assertThat(outcome.orThrow()).isEmpty();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(PaymentCodeRule.SAYABLE.code());
            assertThat(finding.message()).contains("Atelier");
        });
    }

    @Test
    void the_holder_of_the_account_is_who_is_paid() {
        TransferRequest factor = TransferRequest.of(
                PAYEE,
                new BankAccount(org.facturier.core.party.Iban.of(FRENCH), Optional.empty(), Optional.of("Factor SA")),
                Money.parse("EUR 1.00"),
                "1");
        assertThat(payload(PaymentCodes.epc(), factor)).contains("\nFactor SA\n");
    }

    @Test
    void a_belgian_reference_is_typed_between_its_signs_at_home_alone() {
        assertThat(payload(PaymentCodes.epc(), request("BE68539007547034", "EUR 1.00", "010806817183")))
                .endsWith("+++010/8068/17183+++");
        assertThat(payload(PaymentCodes.epc(), request(FRENCH, "EUR 1.00", "010806817183")))
                .endsWith("\n010806817183");
    }

    @Test
    void a_payer_that_a_qr_bill_cannot_write_leaves_its_lines_blank() {
        TransferRequest request = request(SWISS, "CHF 1.00", "1")
                .from(new TransferParty("שלום", Optional.of(Address.of("1 rue", "69000", "Lyon", "FR"))));
        assertThat(payload(PaymentCodes.swiss(), request).split("\n", -1)[20]).isEmpty();
        TransferRequest known =
                request.from(new TransferParty("Léa", Optional.of(Address.of("1 rue", "69000", "Lyon", "FR"))));
        assertThat(payload(PaymentCodes.swiss(), known).split("\n", -1)[21]).isEqualTo("Léa");
    }

    @Test
    void billing_information_has_the_room_that_the_message_leaves() {
        TransferRequest request = request(SWISS, "CHF 1.00", "m".repeat(110))
                .about(new BillingInformation(
                        "1",
                        LocalDate.of(2026, 5, 12),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        30));
        assertThat(payload(PaymentCodes.swissWithBilling(), request)).endsWith("EPD\n//S1/10/1/11/260512/40/0:30");
        assertThat(payload(PaymentCodes.swiss(), request)).endsWith("EPD");
    }

    @Test
    void none_is_none() {
        assertThat(PaymentCodes.none().of(request(FRENCH, "EUR 1.00", "1")).orThrow())
                .isEmpty();
    }

    @Test
    void nobody_asks_for_nothing() {
        assertThatThrownBy(() -> request(FRENCH, "EUR 0.00", "1")).isInstanceOf(RefusedException.class);
    }

    static TransferRequest request(String iban, String amount, String quoted) {
        return TransferRequest.of(PAYEE, BankAccount.of(iban), Money.parse(amount), quoted);
    }

    private static String payload(PaymentCodes codes, TransferRequest request) {
        return codes.of(request).orThrow().orElseThrow().payload();
    }
}

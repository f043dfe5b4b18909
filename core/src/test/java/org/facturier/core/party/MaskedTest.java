package org.facturier.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Received;
import org.facturier.core.payment.Payment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A log never holds where somebody lives, how to reach them, or what they wrote to their bank. */
class MaskedTest {

    private static final Party PARTY = Party.business("Dupont")
            .address(Address.of("12 rue des Lilas", "69002", "Lyon", "FR"))
            .contact(new Contact(
                    Optional.of("Jeanne Dupont"), List.of("+33 4 72 00 00 00"), Optional.of("jeanne.d@dupont.example")))
            .build();

    @Test
    void a_party_shows_its_city_and_the_host_of_its_mail() {
        assertThat(PARTY.toString())
                .contains("Dupont", "Lyon", "FR", "****@dupont.example", "1 phones")
                .doesNotContain("Lilas", "69002", "jeanne.d", "72 00");
    }

    @Test
    void what_is_no_address_of_mail_is_masked_as_a_whole() {
        assertThat(new Contact(Optional.empty(), List.of(), Optional.of("jeanne")).toString())
                .isEqualTo("Contact[no name, 0 phones, ****]");
        assertThat(new Contact(Optional.empty(), List.of(), Optional.of("\"a@b\"@c.example")).toString())
                .isEqualTo("Contact[no name, 0 phones, ****@c.example]");
        assertThat(new Contact(Optional.empty(), List.of(), Optional.empty()).toString())
                .isEqualTo("Contact[no name, 0 phones, no e-mail]");
    }

    @Test
    void a_payment_does_not_show_what_the_payer_wrote_also_as_a_fact() {
        Payment payment = new Payment(
                "B-1", LocalDate.of(2026, 1, 5), "P-7", Money.parse("EUR 12.00"), "loyer Mme Dupont FR7630006000011");
        assertThat(payment.toString()).isEqualTo("Payment[B-1, 2026-01-05, P-7, EUR 12.00, ****]");
        Fact fact = new Received(payment);
        assertThat(fact.toString()).contains("B-1").doesNotContain("loyer", "7630006");
    }
}

package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.letter.Letter;
import org.facturier.core.money.Percentage;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleLettersTest {

    private static final Money NET = Money.parse("EUR 1000");

    private static Letter letter(DocumentHeader header) {
        Invoice invoice = SampleInvoices.of("F-1", NET, header);
        return ScheduleLetters.standard().of(invoice, invoice.issuedOn());
    }

    @Test
    void every_instalment_stands_with_its_last_day_and_they_add_up_to_the_total() {
        Letter letter = letter(
                SampleInvoices.header().terms(SampleInvoices.due(30, 60, 90)).build());
        assertThat(letter.subject()).isEqualTo("Échéancier de la facture F-1");
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "Voici l’échéancier de notre facture F-1 du 15 janvier 2026, d’un montant de 1\u202F200,00\u00A0€.");
        assertThat(Letters.tables(letter)).singleElement().satisfies(table -> {
            assertThat(table.rows().stream().map(Letters::texts))
                    .containsExactly(
                            List.of("1", "2026-02-14", "EUR 400.00"),
                            List.of("2", "2026-03-16", "EUR 400.00"),
                            List.of("3", "2026-04-15", "EUR 400.00"));
            assertThat(Letters.texts(table.totals())).containsExactly("", "Total", "EUR 1200.00");
        });
    }

    @Test
    void a_discount_for_paying_early_is_named_with_its_last_day() {
        EarlyPaymentDiscount discount = new EarlyPaymentDiscount(Percentage.of("1.5"), 10);
        Letter letter = letter(SampleInvoices.header()
                .terms(PaymentTerms.of(PaymentPlan.atOnce(DueDateRule.days(30), Optional.of(discount))))
                .build());
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "Échéance n°\u00A01\u00A0: un escompte de 1,5\u00A0% vous est accordé pour un paiement au plus tard le 25 janvier 2026.");
    }

    @Test
    void sums_that_are_collected_are_said_to_be() {
        Letter letter = letter(DocumentHeader.builder()
                .seller(SampleInvoices.SELLER)
                .buyer(SampleInvoices.BUYER)
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(SampleInvoices.due(30))
                .meansOfPayment(new PaymentMeans.DirectDebit("M-1", "FR12ZZZ123456", Optional.empty()))
                .build());
        assertThat(Letters.paragraphs(letter))
                .contains("Each sum will be collected from your account on its due date, under mandate M-1.");
    }

    @Test
    void a_self_billed_invoice_has_no_schedule_for_its_buyer() {
        Invoice selfBilled = SampleInvoices.of(
                "S-1",
                NET,
                SampleInvoices.header().type(DocumentType.SELF_BILLED_INVOICE).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScheduleLetters.standard().of(selfBilled, SampleInvoices.ISSUED_ON))
                .withMessageContaining("SELF_BILLED_INVOICE");
    }
}

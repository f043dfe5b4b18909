package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.letter.Letter;
import org.facturier.core.money.Percentage;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleLettersTest {

    private static final Money NET = Money.parse("EUR 1000");

    private static Letter letter(DocumentHeader header) {
        Invoice invoice = SampleInvoices.of("F-1", NET, header);
        return AccountLetters.standard().schedule(invoice, invoice.issuedOn()).orThrow();
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
        assertThat(AccountLetters.standard()
                        .schedule(selfBilled, SampleInvoices.ISSUED_ON)
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        "LETTER-PLAN-01 document S-1: it is a SELF_BILLED_INVOICE: nobody pays it to its writer by instalments");
    }

    private static Rescheduled plan(String number, Rescheduled.Interest interest) {
        List<Instalment> instalments = List.of(
                new Instalment(1, Money.parse("EUR 300.00"), LocalDate.of(2026, 4, 15), Optional.empty()),
                new Instalment(2, Money.parse("EUR 300.00"), LocalDate.of(2026, 5, 15), Optional.empty()));
        PaymentSchedule schedule = new PaymentSchedule(Money.parse("EUR 600.00"), instalments);
        return new Rescheduled("plan", LocalDate.of(2026, 3, 20), LateAccount.document(number), schedule, interest);
    }

    @Test
    void a_new_plan_names_what_is_left_and_forgives_no_interest() {
        Invoice invoice = SampleInvoices.of("F-1", NET, 30);
        Letter letter = AccountLetters.standard()
                .schedule(invoice, plan("F-1", Rescheduled.Interest.FROM_OLD_DUE_DAY), LocalDate.of(2026, 3, 20))
                .orThrow();
        assertThat(letter.subject()).isEqualTo("Nouvel échéancier de la facture F-1");
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "Comme convenu, la somme de 600,00\u00A0€ restant due sur notre facture F-1 du 15 janvier 2026 est à régler selon l’échéancier ci-dessous, qui remplace le précédent.",
                        "Ce délai ne vaut pas renonciation aux intérêts de retard, qui se calculent à compter des échéances d’origine.");
        assertThat(Letters.tables(letter).get(0).rows().stream().map(Letters::texts))
                .containsExactly(List.of("1", "2026-04-15", "EUR 300.00"), List.of("2", "2026-05-15", "EUR 300.00"));
    }

    @Test
    void where_it_was_agreed_a_new_plan_says_from_when_interest_runs() {
        Invoice invoice = SampleInvoices.of(
                "F-1", NET, SampleInvoices.header().language(Locale.ENGLISH).build());
        Letter letter = AccountLetters.standard()
                .schedule(invoice, plan("F-1", Rescheduled.Interest.FROM_NEW_DUE_DAY), LocalDate.of(2026, 3, 20))
                .orThrow();
        assertThat(Letters.paragraphs(letter))
                .contains("Late-payment interest will run only from the day after each of these new due dates.");
    }

    @Test
    void a_plan_goes_only_with_its_own_invoice() {
        Invoice note = SampleInvoices.of(
                "F-1",
                NET,
                SampleInvoices.header().type(DocumentType.SELF_BILLED_INVOICE).build());
        Rescheduled other = plan("F-2", Rescheduled.Interest.FROM_OLD_DUE_DAY);
        assertThat(AccountLetters.standard()
                        .schedule(SampleInvoices.of("F-1", NET, 30), other, SampleInvoices.ISSUED_ON)
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly("LETTER-PLAN-02 document F-1: plan plan is of F-2");
        assertThat(AccountLetters.standard()
                        .schedule(note, other, SampleInvoices.ISSUED_ON)
                        .findings())
                .extracting(finding -> finding.code().text())
                .containsExactly("LETTER-PLAN-02", "LETTER-PLAN-01");
    }
}

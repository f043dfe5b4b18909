package org.facturier.core.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TermsWordsTest {

    @Test
    void a_day_is_counted_from_what_it_is_counted_from() {
        assertThat(due(DueDateRule.days(0))).isEqualTo("à la date de facture | on the date of the invoice");
        assertThat(due(DueDateRule.days(1)))
                .isEqualTo("1 jour après la date de facture | 1 day after the date of the invoice");
        assertThat(due(DueDateRule.daysAfterReceipt(30)))
                .isEqualTo("30 jours après la réception de la facture | 30 days after the receipt of the invoice");
        assertThat(due(DueDateRule.days(0).afterMonths(1).from(DueFrom.DELIVERY)))
                .isEqualTo("un mois après la livraison | one month after the delivery");
        assertThat(due(DueDateRule.days(10).afterMonths(13)))
                .isEqualTo(
                        "13 mois et 10 jours après la date de facture | 13 months and 10 days after the date of the invoice");
    }

    @Test
    void the_two_readings_of_the_end_of_a_month_are_told_apart() {
        assertThat(due(DueDateRule.days(45, EndOfMonth.DAYS_THEN_MONTH_END)))
                .isEqualTo(
                        "45 jours après la date de facture, puis fin de mois | 45 days after the date of the invoice, then at"
                                + " the end of that month");
        assertThat(due(DueDateRule.days(45, EndOfMonth.MONTH_END_THEN_DAYS)))
                .isEqualTo(
                        "45 jours après la fin du mois de la date de facture | 45 days after the end of the month of the date"
                                + " of the invoice");
        assertThat(due(DueDateRule.days(0, EndOfMonth.MONTH_END_THEN_DAYS).afterMonths(4)))
                .isEqualTo(
                        "à la fin du mois qui vient quatre mois après celui de la date de facture | at the end of the month"
                                + " that comes four months after that of the date of the invoice");
    }

    @Test
    void days_of_payment_and_business_days() {
        DueDateRule fifteenth =
                DueDateRule.days(60, EndOfMonth.DAYS_THEN_MONTH_END).onPaymentDays(15);
        assertThat(due(fifteenth))
                .isEqualTo(
                        "60 jours après la date de facture, puis fin de mois, puis au prochain jour de paiement, le 15 du"
                                + " mois | 60 days after the date of the invoice, then at the end of that month, then on the next day"
                                + " of payment, the 15th of the month");
        assertThat(due(DueDateRule.days(0).onPaymentDays(1, 10, 22)))
                .isEqualTo(
                        "à la date de facture, puis au prochain jour de paiement, le 1er, 10 ou 22 du mois | on the date of"
                                + " the invoice, then on the next day of payment, the 1st, 10th or 22nd of the month");
        assertThat(due(DueDateRule.days(30).onBusinessDays(BusinessDayRule.FOLLOWING)))
                .isEqualTo(
                        "30 jours après la date de facture, ou le premier jour ouvré qui suit si ce jour ne l’est pas | 30"
                                + " days after the date of the invoice, or on the next business day if that day is none");
    }

    @Test
    void in_german_what_a_day_is_counted_from_stands_in_its_case() {
        assertThat(german(DueDateRule.days(0))).isEqualTo("Der Betrag ist fällig: mit dem Rechnungsdatum.");
        assertThat(german(DueDateRule.days(0).afterMonths(1).from(DueFrom.DELIVERY)))
                .isEqualTo("Der Betrag ist fällig: einen Monat nach der Lieferung.");
        assertThat(german(DueDateRule.days(45, EndOfMonth.MONTH_END_THEN_DAYS)))
                .isEqualTo("Der Betrag ist fällig: 45 Tage nach dem Ende des Monats mit dem Rechnungsdatum.");
        assertThat(german(DueDateRule.days(0).onPaymentDays(1, 10, 22)))
                .isEqualTo(
                        "Der Betrag ist fällig: mit dem Rechnungsdatum, dann am nächsten Zahltag, dem 1., 10. oder 22. des"
                                + " Monats.");
        EarlyPaymentDiscount skonto = new EarlyPaymentDiscount(Percentage.of("2"), 10);
        assertThat(words(PaymentTerms.of(PaymentPlan.atOnce(DueDateRule.days(30), Optional.of(skonto))), Locale.GERMAN))
                .isEqualTo(
                        "Der Betrag ist fällig: 30 Tage nach dem Rechnungsdatum, mit 2_% Skonto (Skontofrist: 10 Tage).");
    }

    private static String german(DueDateRule rule) {
        return words(PaymentTerms.of(rule), Locale.GERMAN);
    }

    @Test
    void the_smallest_amount_to_pay_is_said() {
        PaymentTerms terms = PaymentTerms.of(DueDateRule.days(0)).payableIn(Money.parse("CHF 0.05"));
        assertThat(words(terms, Locale.FRENCH))
                .endsWith(". Le montant à payer est arrondi au multiple de 0,05_CHF le plus proche.");
        assertThat(words(terms, Locale.ENGLISH))
                .endsWith(". The amount payable is rounded to the nearest multiple of CHF_0.05.");
    }

    @Test
    void what_is_held_back_is_said() {
        PaymentTerms terms = PaymentTerms.of(PaymentPlan.of(List.of(
                PlannedInstalment.balance(DueDateRule.days(30)),
                PlannedInstalment.retention(
                        "5", DueDateRule.days(0).afterMonths(12).from(DueFrom.ACCEPTANCE)))));
        assertThat(words(terms, Locale.FRENCH))
                .endsWith("; 5_% du montant en retenue de garantie, douze mois après la réception des travaux.");
        assertThat(words(terms, Locale.ENGLISH))
                .endsWith("; 5% of the amount held back as security, twelve months after the acceptance of the works.");
    }

    private static String due(DueDateRule rule) {
        return words(PaymentTerms.of(rule), Locale.FRENCH).replaceAll("Le montant est dû (.*)\\.", "$1") + " | "
                + words(PaymentTerms.of(rule), Locale.ENGLISH).replaceAll("The amount is due (.*)\\.", "$1");
    }

    @Test
    void a_plan_is_told_part_by_part() {
        DueDateRule due = DueDateRule.days(30);
        PaymentTerms plan = PaymentTerms.of(new PaymentPlan(
                List.of(
                        planned(new InstalmentShare.AmountShare(Money.parse("EUR 1000")), due),
                        planned(new InstalmentShare.PercentShare(Percentage.of("12.5")), due),
                        planned(new InstalmentShare.FractionShare(1, 3), due.afterMonths(1)),
                        planned(new InstalmentShare.BalanceShare(), due.afterMonths(2))),
                PaymentPlan.Base.REMAINING,
                Apportionment.LARGEST_REMAINDER));
        assertThat(words(plan, Locale.FRENCH))
                .isEqualTo(
                        "Le montant est dû en quatre fois_: 1'000,00_EUR, 30 jours après la date de facture_; 12,5_% de ce que"
                                + " laissent les sommes fixes, 30 jours après la date de facture_; 1/3 de ce que laissent les sommes"
                                + " fixes, un mois et 30 jours après la date de facture_; le solde, deux mois et 30 jours après la date"
                                + " de facture.");
        assertThat(words(plan, Locale.ENGLISH))
                .startsWith(
                        "The amount is due in four parts: EUR_1,000.00, 30 days after the date of the invoice; 12.5% of what"
                                + " the fixed sums leave, 30 days after the date of the invoice; 1/3 of");
    }

    private static PlannedInstalment planned(InstalmentShare share, DueDateRule due) {
        return new PlannedInstalment(share, due, Optional.empty());
    }

    @Test
    void paying_early_and_paying_late() {
        EarlyPaymentDiscount early = new EarlyPaymentDiscount(Percentage.of("2"), 8);
        PaymentTerms terms = PaymentTerms.of(PaymentPlan.atOnce(DueDateRule.days(30), Optional.of(early)))
                .withLatePayment(
                        new LatePaymentTerms(Optional.of(new BigDecimal("12.15")), Optional.of(Money.parse("EUR 40"))));
        assertThat(words(terms, Locale.FRENCH))
                .isEqualTo(
                        "Le montant est dû 30 jours après la date de facture, avec un escompte de 2_% pour paiement sous 8 jours."
                                + " Le retard porte intérêt à 12,15_% l’an. Une indemnité forfaitaire de 40,00_EUR est due pour frais de"
                                + " recouvrement.");
        assertThat(words(terms, Locale.ENGLISH))
                .isEqualTo(
                        "The amount is due 30 days after the date of the invoice, less 2% if paid within 8 days. Late payment"
                                + " bears interest at 12.15% a year. A fixed sum of EUR_40.00 is due for the costs of recovery.");
        PaymentTerms lawful = PaymentTerms.of(PaymentPlan.atOnce(
                        DueDateRule.days(30), Optional.of(new EarlyPaymentDiscount(Percentage.of("2"), 0))))
                .withLatePayment(new LatePaymentTerms(Optional.empty(), Optional.empty()));
        assertThat(words(lawful, Locale.FRENCH))
                .endsWith(
                        ", avec un escompte de 2_% pour paiement comptant. Le retard porte intérêt au taux légal applicable.");
    }

    private static String words(PaymentTerms terms, Locale language) {
        return new TermsWords(ClauseWords.in(language))
                .of(terms)
                .replace('\u00a0', '_')
                .replace('\u202f', '\'');
    }
}

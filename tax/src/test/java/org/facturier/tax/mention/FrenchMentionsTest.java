package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.Drafts.header;
import static org.facturier.tax.Parties.belgianBusiness;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.frenchSeller;
import static org.facturier.tax.Parties.publicBody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Party;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FrenchMentionsTest {

    private static final PaymentTerms AGREED = PaymentTerms.of(PaymentPlan.atOnce(
                    DueDateRule.days(30), Optional.of(new EarlyPaymentDiscount(Percentage.of("1.5"), 8))))
            .withLatePayment(new LatePaymentTerms(
                    Optional.of(new BigDecimal("12.5")), Optional.of(Money.of(CurrencyUnit.EUR, 55.5))));

    @Test
    void an_invoice_to_a_business_says_what_the_law_requires_on_payment() {
        assertThat(mentions(header(frenchSeller(), business("FR"))))
                .containsExactly(
                        "AAB Pas d'escompte pour paiement anticipé",
                        "PMD Pénalités de retard au taux de refinancement de la Banque centrale européenne majoré de 10"
                                + " points, dues dès le lendemain de l'échéance, sans rappel",
                        "PMT Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40\u00A0€");
    }

    @Test
    void what_was_agreed_stands_in_the_place_of_what_the_law_supplies() {
        assertThat(mentions(header(frenchSeller(), business("FR")).terms(AGREED)))
                .containsExactly(
                        "AAB Escompte de 1,5\u00A0% pour paiement dans les 8 jours suivant la date de la facture",
                        "PMD Pénalités de retard au taux annuel de 12,5\u00A0%, dues dès le lendemain de l'échéance, sans"
                                + " rappel",
                        "PMT Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 55,50\u00A0€");
    }

    @Test
    void a_german_document_has_its_mentions_in_german() {
        assertThat(agreedIn("de-AT"))
                .containsExactly(
                        "REG Art des Umsatzes: Dienstleistung",
                        "AAB 1,5\u00A0% Skonto bei Zahlung innerhalb von 8 Tagen ab Rechnungsdatum",
                        "PMD Verzugszinsen von 12,5\u00A0% im Jahr, geschuldet ab dem Tag nach der Fälligkeit, ohne"
                                + " Mahnung",
                        "PMT Pauschale für Beitreibungskosten bei Zahlungsverzug: 55,50\u00A0€");
    }

    @Test
    void so_have_dutch_spanish_and_italian_ones_and_the_comma_of_their_figures() {
        assertThat(agreedIn("nl-BE"))
                .contains(
                        "REG Aard van de handeling: verrichting van diensten",
                        "AAB Korting van 1,5\u00A0% bij betaling binnen 8 dagen na de factuurdatum");
        assertThat(agreedIn("es"))
                .contains("PMT Indemnización fija por costes de cobro en caso de demora en el pago: 55,50\u00A0€");
        assertThat(agreedIn("it")).contains("REG Categoria dell'operazione: prestazione di servizi");
    }

    @Test
    void a_document_in_any_other_language_has_words_and_figures_in_english() {
        assertThat(agreedIn("pt"))
                .containsExactly(
                        "REG Category of operation: supply of services",
                        "AAB Discount of 1.5% for payment within 8 days of the date of the invoice",
                        "PMD Late-payment penalties at 12.5% a year, due from the day after the due date without a"
                                + " reminder",
                        "PMT Fixed indemnity for recovery costs in case of late payment: 55.50\u00A0€");
    }

    @Test
    void a_discount_within_one_day_or_none_is_said_as_one_says_it() {
        assertThat(discount(1, Locale.ENGLISH))
                .isEqualTo("AAB Discount of 1.5% for payment within one day of the date of the invoice");
        assertThat(discount(0, Locale.ENGLISH))
                .isEqualTo("AAB Discount of 1.5% for payment on the date of the invoice");
        assertThat(discount(1, Locale.FRENCH))
                .isEqualTo("AAB Escompte de 1,5\u00A0% pour paiement dans le jour suivant la date de la facture");
    }

    private static String discount(int days, Locale language) {
        PaymentTerms terms = PaymentTerms.of(PaymentPlan.atOnce(
                DueDateRule.days(30), Optional.of(new EarlyPaymentDiscount(Percentage.of("1.5"), days))));
        return mentions(header(frenchSeller(), business("FR")).terms(terms).language(language)).stream()
                .filter(mention -> mention.startsWith("AAB"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_private_person_is_told_nothing_that_was_not_agreed() {
        assertThat(mentions(header(frenchSeller(), consumer("FR")))).isEmpty();
    }

    @Test
    void a_private_person_never_owes_the_indemnity() {
        assertThat(mentions(header(frenchSeller(), consumer("FR")).terms(AGREED)))
                .extracting(mention -> mention.substring(0, 3))
                .containsExactly("AAB", "PMD");
    }

    @Test
    void a_public_body_owes_interest_by_its_own_rule() {
        assertThat(mentions(header(frenchSeller(), publicBody("FR"))))
                .anyMatch(mention -> mention.startsWith("PMD Intérêts moratoires") && mention.contains("8 points"));
    }

    @Test
    void a_self_billed_document_says_that_it_is_one() {
        assertThat(mentions(header(frenchSeller(), belgianBusiness()).type(DocumentType.SELF_BILLED_INVOICE)))
                .contains("REG Autofacturation")
                .hasSize(4);
    }

    @Test
    void what_a_french_buyer_writes_for_a_seller_elsewhere_says_who_wrote_it_and_nothing_on_payment() {
        assertThat(mentions(header(belgianBusiness(), frenchSeller()).type(DocumentType.SELF_BILLED_CREDIT_NOTE)))
                .containsExactly("REG Autofacturation");
        assertThat(mentions(header(business("ES"), frenchSeller())
                        .type(DocumentType.SELF_BILLED_INVOICE)
                        .terms(AGREED)))
                .containsExactly("REG Autofacturation");
    }

    @Test
    void french_law_has_no_words_on_a_document_of_a_seller_elsewhere() {
        assertThat(mentions(header(belgianBusiness(), frenchSeller()))).isEmpty();
        assertThat(mentions(header(business("MC"), frenchSeller()))).isEmpty();
        assertThat(mentions(header(Party.business("Nowhere").build(), frenchSeller())))
                .isEmpty();
    }

    @Test
    void a_seller_overseas_is_under_french_law() {
        assertThat(mentions(header(overseas(), business("FR"))))
                .hasSize(4)
                .contains("REG Catégorie de l'opération : prestation de services");
    }

    @Test
    void each_mention_names_its_law() {
        assertThat(FrenchMentions.standard()
                        .on(Drafts.between(frenchSeller(), business("FR")), LocalDate.of(2026, 10, 1)))
                .allSatisfy(
                        notice -> assertThat(notice.source()).get().asString().contains("L441"));
    }

    private static List<String> agreedIn(String language) {
        return mentions(header(overseas(), business("FR")).terms(AGREED).language(Locale.forLanguageTag(language)));
    }

    private static Party overseas() {
        return Party.business("Rhumerie")
                .address(Parties.address("GP", "97110"))
                .build();
    }

    private static List<String> mentions(DocumentHeader.Builder header) {
        return FrenchMentions.standard().on(Drafts.of(header), LocalDate.of(2026, 10, 1)).stream()
                .map(FrenchMentionsTest::line)
                .toList();
    }

    private static String line(LegalNotice notice) {
        return notice.subject() + " " + notice.text();
    }
}

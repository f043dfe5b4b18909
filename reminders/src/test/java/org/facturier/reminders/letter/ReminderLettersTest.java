package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Issued;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.DunningLevel;
import org.facturier.reminders.policy.DunningNotice;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderLettersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final Money NET = Money.parse("EUR 1000");

    /** The letters of all three steps, each on its day. */
    private static List<Letter> letters(TestLedger ledger) {
        List<Reminder> sent = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        for (int day = 1; day <= 60; day++) {
            Dunning.standard()
                    .due(ledger.account(), DUE.plusDays(day), sent, ledger::find)
                    .ifPresent(reminder -> {
                        sent.add(reminder);
                        letters.add(AccountLetters.standard()
                                .reminder(reminder, correspondence(ledger, reminder))
                                .orThrow());
                    });
        }
        return letters;
    }

    /** As the first invoice says. */
    private static Correspondence correspondence(TestLedger ledger, Reminder reminder) {
        return reminder.claimedOf().keySet().stream()
                .findFirst()
                .flatMap(ledger::find)
                .map(Correspondence::of)
                .orElse(Correspondence.between(SampleInvoices.SELLER, SampleInvoices.BUYER, Locale.FRENCH));
    }

    private static List<Letter> letters(DocumentHeader header) {
        return letters(TestLedger.of(SampleInvoices.of("F-1", NET, header)));
    }

    private static Letter notice(DocumentHeader header) {
        return letters(header).get(2);
    }

    private static final String HOW_TO_PAY =
            "Vous pouvez régler par virement, IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP "
                    + "(titulaire\u00A0: Atelier du Port SARL), en rappelant la référence F-1.";

    @Test
    void the_friendly_letter_asks_and_charges_nothing() {
        Letter letter = letters(SampleInvoices.header().build()).get(0);
        assertThat(letter.subject()).isEqualTo("Facture F-1\u00A0: échéance dépassée");
        assertThat(letter.date()).isEqualTo(DUE.plusDays(5));
        assertThat(letter.reference()).contains("F-1");
        assertThat(letter.language()).isEqualTo(Locale.FRENCH);
        assertThat(Letters.paragraphs(letter))
                .containsExactly(
                        "Madame, Monsieur,",
                        "Sauf erreur de notre part, le règlement de notre facture F-1 du 15 janvier 2026 ne nous est pas encore parvenu.",
                        "La somme de 1\u202F200,00\u00A0€ est échue depuis 5 jours.",
                        "Nous vous remercions de bien vouloir régler 1\u202F200,00\u00A0€ d’ici au 27 février 2026.",
                        HOW_TO_PAY,
                        "Si votre règlement est déjà parti, ne tenez pas compte de ce courrier. Si cette facture appelle une question, nous y répondrons volontiers.");
        assertThat(Letters.tables(letter)).singleElement().satisfies(table -> {
            assertThat(table.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(Letters.texts(row))
                            .containsExactly("F-1", "2026-02-14", "5", "EUR 1200.00", "EUR 1200.00"));
            assertThat(Letters.texts(table.totals())).containsExactly("Total", "", "", "", "EUR 1200.00");
        });
        assertThat(letter.signature())
                .containsExactly(
                        "Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
                        "Atelier du Port SARL",
                        "Service comptable");
    }

    private static DocumentHeader factored(Locale language, PaymentMeans... means) {
        DocumentHeader.Builder header = DocumentHeader.builder()
                .seller(SampleInvoices.SELLER)
                .buyer(SampleInvoices.BUYER)
                .currency(CurrencyUnit.EUR)
                .language(language)
                .terms(SampleInvoices.due(30))
                .payee(Payee.of("Affacturage du Rhône SA"));
        Arrays.stream(means).forEach(header::meansOfPayment);
        return header.build();
    }

    @Test
    void what_was_assigned_to_a_factor_is_asked_for_in_the_name_of_the_factor() {
        assertThat(Letters.paragraphs(notice(factored(Locale.FRENCH))))
                .contains(
                        "Le règlement n’est pas à nous adresser\u00A0; son bénéficiaire est Affacturage du Rhône SA. Merci de"
                                + " rappeler la référence F-1 avec votre règlement.")
                .noneMatch(text -> text.contains("FR76") || text.contains("Atelier du Port"));
    }

    @Test
    void a_transfer_and_a_cheque_to_a_factor_name_the_factor() {
        BankAccount account = BankAccount.of("FR7630006000011234567890189");
        DocumentHeader header =
                factored(Locale.ENGLISH, new PaymentMeans.CreditTransfer(account), new PaymentMeans.Cheque());
        assertThat(Letters.paragraphs(notice(header)))
                .contains(
                        "Payment is to be made to Affacturage du Rhône SA, and not to us. You can pay by transfer to the"
                                + " account of Affacturage du Rhône SA, IBAN FR76 3000 6000 0112 3456 7890 189, or by cheque to the"
                                + " order of Affacturage du Rhône SA, quoting the reference F-1.");
    }

    @Test
    void a_german_letter_goes_on_after_its_salutation_and_knows_its_cases() {
        List<Letter> letters =
                letters(SampleInvoices.header().language(Locale.GERMAN).build());
        assertThat(letters)
                .extracting(Letter::subject)
                .containsExactly(
                        "Zahlungserinnerung: Rechnung F-1", "Mahnung: Rechnung F-1", "Letzte Mahnung: Rechnung F-1");
        assertThat(Letters.paragraphs(letters.get(0)))
                .startsWith(
                        "Sehr geehrte Damen und Herren,",
                        "sicher ist es Ihrer Aufmerksamkeit entgangen: Zu unserer Rechnung F-1 vom 15. Januar 2026 konnten wir noch keinen Zahlungseingang feststellen.",
                        "Der Betrag von 1.200,00\u00A0€ ist seit 5 Tagen überfällig.",
                        "Bitte zahlen Sie 1.200,00\u00A0€ bis zum 27. Februar 2026.");
    }

    @Test
    void the_firm_letter_names_what_would_follow() {
        Letter letter = letters(SampleInvoices.header().build()).get(1);
        assertThat(letter.subject()).isEqualTo("Relance\u00A0: facture F-1 impayée");
        assertThat(Letters.paragraphs(letter))
                .anySatisfy(text -> assertThat(text).contains("mise en demeure").contains("intérêts de retard"));
        assertThat(Letters.tables(letter)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"fr, mise en demeure., réclamer", "de, letzte Mahnung., geltend machen", "en, formal notice., may claim"
    })
    void a_firm_letter_that_claims_interest_does_not_say_that_it_may_be_claimed(
            String language, String threat, String later) {
        TestLedger ledger = TestLedger.of(SampleInvoices.of(
                "F-1",
                NET,
                SampleInvoices.header()
                        .language(Locale.forLanguageTag(language))
                        .build()));
        DunningLevel firm = DunningLevel.of("firm", 20, DunningNotice.FIRM);
        assertThat(consequence(ledger, firm.withInterest().withIndemnity()))
                .contains(threat)
                .doesNotContain(later);
        assertThat(consequence(ledger, firm)).contains(later);
    }

    /** The last paragraph of the first letter of a level. */
    private static String consequence(TestLedger ledger, DunningLevel level) {
        Reminder reminder = Dunning.standard()
                .with(ReminderPolicy.stepped(List.of(level)))
                .due(ledger.account(), DUE.plusDays(40), List.of(), ledger::find)
                .orElseThrow();
        List<String> paragraphs = Letters.paragraphs(AccountLetters.standard()
                .reminder(reminder, correspondence(ledger, reminder))
                .orThrow());
        return paragraphs.get(paragraphs.size() - 1);
    }

    @Test
    void the_formal_notice_claims_all_sums_by_the_articles_they_rest_on() {
        Letter letter = notice(SampleInvoices.header().build());
        assertThat(letter.subject()).isEqualTo("Mise en demeure de payer\u00A0: facture F-1");
        assertThat(Letters.paragraphs(letter))
                .containsSubsequence(
                        "La somme de 1\u202F200,00\u00A0€ est échue depuis 40 jours.",
                        "Des intérêts de retard courent depuis le lendemain de chaque échéance (Code de commerce, article L441-10, II). Au 26 mars 2026, ils s’élèvent à 15,98\u00A0€\u202F; ils continuent de courir jusqu’au jour du paiement.",
                        "S’y ajoute une indemnité forfaitaire de 40,00\u00A0€ pour frais de recouvrement (Code de commerce, articles L441-10, II et D441-5).",
                        "Par la présente, qui vaut mise en demeure au sens de l’article 1344 du Code civil, nous vous sommons de nous payer 1\u202F255,98\u00A0€ au plus tard le 3 avril 2026.",
                        HOW_TO_PAY,
                        "Si cette somme ne nous est pas parvenue en totalité à cette date, nous pourrons saisir la juridiction compétente sans autre avis.");
        assertThat(Letters.tables(letter)).hasSize(3);
        assertThat(Letters.tables(letter).get(1).rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("Montant échu", "EUR 1200.00"),
                        List.of("Intérêts de retard", "EUR 15.98"),
                        List.of("Indemnité forfaitaire de recouvrement", "EUR 40.00"));
        assertThat(Letters.texts(Letters.tables(letter).get(1).totals())).containsExactly("Total", "EUR 1255.98");
        assertThat(Letters.tables(letter).get(2).columns().get(5).heading())
                .as("of what has more decimals than an amount")
                .isEqualTo("Intérêts (EUR)");
        assertThat(Letters.tables(letter).get(2).rows().stream().map(Letters::texts))
                .containsExactly(List.of("2026-02-15", "2026-03-26", "40", "EUR 1200.00", "12.15", "15.978082"));
    }

    @Test
    void the_same_letters_are_written_in_english_and_for_any_other_language() {
        Letter english = notice(SampleInvoices.header().language(Locale.UK).build());
        assertThat(english.subject()).isEqualTo("Formal notice to pay: invoice F-1");
        assertThat(Letters.paragraphs(english))
                .contains(
                        "The sum of €1,200.00 has been overdue for 40 days.",
                        "Late-payment interest runs from the day after each due date (French Commercial Code, article L441-10, II). It amounts to €15.98 on 26 March 2026 and goes on running until the day of payment.",
                        "We hereby give you formal notice (mise en demeure, article 1344 of the French Civil Code) to pay €1,255.98 no later than 3 April 2026.");
        Letter portuguese = notice(
                SampleInvoices.header().language(Locale.forLanguageTag("pt")).build());
        assertThat(portuguese.language()).isEqualTo(Locale.ENGLISH);
        assertThat(portuguese.subject()).isEqualTo(english.subject());
    }

    @Test
    void a_formal_notice_is_whole_in_dutch_spanish_and_italian() {
        assertThat(Letters.paragraphs(noticeIn("nl-BE")))
                .contains("Het bedrag van €\u00A01.200,00 is 40 dagen te laat.");
        assertThat(Letters.paragraphs(noticeIn("es")))
                .contains("El importe de 1.200,00\u00A0€ lleva 40 días de retraso.");
        assertThat(Letters.paragraphs(noticeIn("it"))).contains("L’importo di 1.200,00\u00A0€ è scaduto da 40 giorni.");
        assertThat(String.join(" ", Letters.paragraphs(noticeIn("it"))))
                .contains("articolo 1344 del Codice civile francese")
                .contains("1.255,98\u00A0€ entro e non oltre il 3 aprile 2026");
    }

    private static Letter noticeIn(String language) {
        return notice(SampleInvoices.header()
                .language(Locale.forLanguageTag(language))
                .build());
    }

    @Test
    void another_country_has_its_own_law_and_no_french_article() {
        Party seller = SampleInvoices.SELLER.toBuilder()
                .address(Address.of("Hauptstraße 1", "10115", "Berlin", "DE"))
                .build();
        Letter letter = notice(
                SampleInvoices.header().seller(seller).language(Locale.ENGLISH).build());
        assertThat(String.join(" ", Letters.paragraphs(letter)))
                .contains("§ 288 Abs. 2 und 5, § 247 BGB")
                .doesNotContain("French")
                .contains("We hereby give you formal notice to pay");
    }

    @Test
    void interest_by_agreement_alone_is_said_to_be_agreed() {
        Party seller = SampleInvoices.SELLER.toBuilder()
                .address(Address.of("1 Main Street", "10001", "New York", "US"))
                .build();
        LatePaymentTerms agreed =
                new LatePaymentTerms(Optional.of(new BigDecimal("5")), Optional.of(Money.parse("EUR 25")));
        Letter letter = notice(SampleInvoices.header()
                .seller(seller)
                .terms(SampleInvoices.due(30).withLatePayment(agreed))
                .build());
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "S’y ajoute une indemnité forfaitaire de 25,00\u00A0€ pour frais de recouvrement (conditions convenues entre nous).");
    }

    @Test
    void what_is_disputed_promised_or_owed_back_is_named_and_left_out_of_every_sum() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30), SampleInvoices.of("F-2", NET, 30))
                .disputed("F-1", "EUR 200.00", DUE)
                .promised("F-2", DUE, DUE.plusDays(90))
                .received("P-1", "EUR 100.00", DUE);
        Letter letter = letters(ledger).get(0);
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "Nous avons mis à part la somme de 200,00\u00A0€, que vous contestez\u00A0: elle n’est pas réclamée ici et fait l’objet d’un examen distinct.",
                        "La somme de 1\u202F200,00\u00A0€, que vous avez promis de régler, n’est pas réclamée ici.",
                        "Nous avons déduit la somme de 100,00\u00A0€ qui figure au crédit de votre compte, des échéances les plus anciennes d’abord.",
                        "Nous vous remercions de bien vouloir régler 900,00\u00A0€ d’ici au 27 février 2026.");
    }

    @Test
    void several_invoices_stand_in_one_letter_each_with_its_number_and_all_numbers_to_quote() {
        TestLedger ledger = TestLedger.of(
                SampleInvoices.of("F-1", NET, 30), SampleInvoices.of("F-2", Money.parse("EUR 250.00"), 32));
        List<Letter> letters = letters(ledger);
        assertThat(letters)
                .extracting(Letter::subject)
                .containsExactly(
                        "Sommes échues non réglées",
                        "Relance\u00A0: sommes échues impayées",
                        "Mise en demeure de payer");
        Letter notice = letters.get(2);
        assertThat(notice.reference()).as("not what the host calls its partner").isEmpty();
        assertThat(Letters.tables(notice).get(0).rows().stream().map(Letters::texts))
                .containsExactly(
                        List.of("F-1", "2026-02-14", "40", "EUR 1200.00", "EUR 1200.00"),
                        List.of("F-2", "2026-02-16", "38", "EUR 300.00", "EUR 300.00"));
        assertThat(Letters.tables(notice).get(2).rows().stream()
                        .map(row -> Letters.texts(row).get(0)))
                .containsExactly("F-1", "F-2");
        assertThat(Letters.paragraphs(notice))
                .contains(
                        "S’y ajoute, pour frais de recouvrement, une indemnité forfaitaire par facture, soit 80,00\u00A0€ au total (Code de commerce, articles L441-10, II et D441-5).")
                .anySatisfy(text -> assertThat(text).endsWith("en rappelant les références F-1, F-2."));
    }

    @Test
    void a_softer_letter_after_a_formal_notice_says_that_it_stands() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30), SampleInvoices.of("F-2", NET, 75));
        assertThat(letters(ledger).stream()
                        .map(letter -> Letters.paragraphs(letter)
                                .contains("Notre mise en demeure du 26 mars 2026 conserve tous ses effets.")))
                .containsExactly(false, false, false, true);
    }

    @Test
    void what_was_entered_for_the_lateness_of_an_invoice_is_told_apart_from_it() {
        TestLedger ledger =
                TestLedger.of(SampleInvoices.of("F-1", NET, 30)).paid("P-1", "F-1", "EUR 1200.00", DUE.plusDays(40));
        LocalDate day = DUE.plusDays(41);
        LateFees fees = LateFees.of(ledger.account(), ledger::find, LateInterestLaw.ofSeller(), day);
        TestLedger entered = ledger.tell(
                        fees.all().get(0).entries(ledger.account().key(), day, day))
                .tell(new Entered(
                        "rejet 17", day, ledger.account().key(), Money.parse("EUR 12.00"), day, EntryReason.FEE));
        assertThat(Letters.tables(letters(entered).get(2)).get(0).rows().stream()
                        .map(row -> Letters.texts(row).get(0)))
                .containsExactlyInAnyOrder("F-1 – intérêts", "F-1 – indemnité", "Frais du 27 mars 2026");
    }

    @Test
    void several_instalments_stand_in_one_letter_with_the_age_of_the_oldest() {
        Letter letter =
                notice(SampleInvoices.header().terms(SampleInvoices.due(30, 60)).build());
        assertThat(Letters.paragraphs(letter))
                .contains("La somme de 1\u202F200,00\u00A0€ est échue, la plus ancienne échéance depuis 40 jours.");
        assertThat(Letters.tables(letter).get(0).rows()).hasSize(2);
        assertThat(Letters.tables(letter).get(2).rows()).hasSize(2);
    }

    @Test
    void a_sum_in_another_currency_is_named_beside_and_never_added() {
        DocumentHeader dollars = SampleInvoices.header()
                .currency(CurrencyUnit.USD)
                .language(Locale.ENGLISH)
                .build();
        Invoice invoice = SampleInvoices.of("F-1", Money.parse("USD 1000"), dollars);
        Ledger ledger = Ledger.of(SampleInvoices.SELLER.id(), List.of(new Issued(invoice)));
        Account account = ledger.accounts().findFirst().orElseThrow();
        ReminderPolicy atOnce = ReminderPolicy.stepped(List.of(DunningLevel.of("notice", 1, DunningNotice.FORMAL_NOTICE)
                .withInterest()
                .withIndemnity()));
        Reminder notice = Dunning.standard()
                .with(atOnce)
                .due(account, DUE.plusDays(40), List.of(), ledger.chain()::find)
                .orElseThrow();
        Letter letter = AccountLetters.standard()
                .reminder(notice, Correspondence.of(invoice))
                .orThrow();
        assertThat(String.join(" ", Letters.paragraphs(letter))).contains("to pay US$1,215.98 + €40.00 no later than");
        assertThat(Letters.tables(letter).get(1).totals()).isEmpty();
    }

    @Test
    void ways_to_pay_are_those_of_the_invoice_but_for_a_debit_that_failed() {
        DocumentHeader.Builder debited = DocumentHeader.builder()
                .seller(SampleInvoices.SELLER)
                .buyer(SampleInvoices.BUYER)
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(SampleInvoices.due(30))
                .meansOfPayment(new PaymentMeans.DirectDebit("M-1", "FR12ZZZ123456", Optional.empty()));
        assertThat(Letters.paragraphs(letters(debited.build()).get(0)))
                .as("the account of the seller stands in")
                .anySatisfy(text -> assertThat(text).contains("IBAN FR76 3000"));
        DocumentHeader many = debited.meansOfPayment(new PaymentMeans.Cheque())
                .meansOfPayment(new PaymentMeans.Online(URI.create("https://pay.example/F-1")))
                .meansOfPayment(new PaymentMeans.Card())
                .build();
        assertThat(Letters.paragraphs(letters(many).get(0)))
                .contains(
                        "You can pay by cheque to the order of Atelier du Port SARL, or online at https://pay.example/F-1, or by card, quoting the reference F-1.");
        Party withoutAccount = Party.business("Atelier du Port SARL")
                .address(SampleInvoices.SELLER.address().orElseThrow())
                .build();
        DocumentHeader none = DocumentHeader.builder()
                .seller(withoutAccount)
                .buyer(SampleInvoices.BUYER)
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(SampleInvoices.due(30))
                .build();
        assertThat(Letters.paragraphs(letters(none).get(0)))
                .contains("Please quote the reference F-1 with your payment.");
    }

    @Test
    void a_public_buyer_is_reminded_by_the_public_procurement_code() {
        Party town = SampleInvoices.BUYER.toBuilder()
                .kind(org.facturier.core.party.PartyKind.PUBLIC_BODY)
                .build();
        assertThat(String.join(
                        " ",
                        Letters.paragraphs(
                                notice(SampleInvoices.header().buyer(town).build()))))
                .contains("articles L2192-13 et R2192-31")
                .contains("articles L2192-13 et D2192-35");
    }

    @Test
    void a_reminder_goes_only_to_its_partner() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30));
        Reminder reminder = ReminderPolicy.stepped()
                .due(ledger.at(DUE.plusDays(5)), List.of())
                .orElseThrow();
        Correspondence backwards = Correspondence.between(SampleInvoices.BUYER, SampleInvoices.SELLER, Locale.FRENCH);
        assertThat(AccountLetters.standard().reminder(reminder, backwards).findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        "LETTER-TO-01 account kerouac in EUR: it cannot be told to " + SampleInvoices.SELLER.id());
    }

    @Test
    void a_formal_notice_of_the_policy_alone_is_refused_for_its_interest_was_not_worked_out() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30));
        LocalDate day = DUE.plusDays(40);
        ReminderPolicy atOnce = ReminderPolicy.stepped(List.of(
                DunningLevel.of("notice", 1, DunningNotice.FORMAL_NOTICE).withInterest()));
        Correspondence correspondence =
                Correspondence.of(ledger.find(TestLedger.key("F-1")).orElseThrow());
        Reminder bare = atOnce.due(ledger.at(day), List.of()).orElseThrow();
        assertThat(bare.awaitsLateFees()).isTrue();
        assertThat(AccountLetters.standard().reminder(bare, correspondence).findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        "LETTER-FEES-02 account kerouac in EUR: its level notice claims late fees, which nobody"
                                + " worked out");
        // without a law there are none, and that was worked out
        Reminder free = Dunning.standard()
                .with(atOnce)
                .with(LateInterestLaw.none())
                .due(ledger.account(), day, List.of(), ledger::find)
                .orElseThrow();
        assertThat(free.awaitsLateFees()).isFalse();
        assertThat(AccountLetters.standard().reminder(free, correspondence).value())
                .isPresent();
    }
}

package org.facturier.reminders.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.dispute.AnswerPosition;
import org.facturier.core.dispute.ContentHash;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeAnswer;
import org.facturier.core.dispute.DisputeChannel;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.EvidenceKind;
import org.facturier.core.dispute.EvidenceLog;
import org.facturier.core.dispute.PieceOfEvidence;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Disputed;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.json.SealedDossier;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Party;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** F-1 of 1,200.00, of 15 January 2026; 500.00 were paid on 20 February, 300.00 are disputed. */
class DossierLettersTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 2, 1);
    private static final LocalDate ON = LocalDate.of(2026, 4, 1);
    private static final Party LAWYER =
            Party.business("Maître Ève Fabre").id("lawyer").build();

    private static Dispute dispute(DisputeReason reason) {
        return Dispute.builder()
                .id("L-1")
                .invoice(InvoiceNumber.of("F-1"))
                .lines(List.of(1))
                .amount(Money.parse("EUR 300.00"))
                .reason(reason)
                .statement("Livré froid")
                .openedOn(OPENED)
                .answerBy(LocalDate.of(2026, 2, 15))
                .claimBy(LocalDate.of(2031, 2, 14))
                .build()
                .answered(new DisputeAnswer(
                        LocalDate.of(2026, 2, 10),
                        "Camille",
                        DisputeChannel.REGISTERED_LETTER,
                        AnswerPosition.SETTLEMENT_OFFERED,
                        "une remise",
                        Optional.of(Money.parse("EUR 40.00"))))
                .resolved(Resolution.rejected(LocalDate.of(2026, 3, 1), "conforme au bon signé"));
    }

    private static Dossier dossier(DisputeReason reason) {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30))
                .paid("P-1", "F-1", "EUR 500.00", LocalDate.of(2026, 2, 20));
        DocumentKey key = DocumentKey.of(ledger.ledger().chain().documents().get(0));
        EvidenceLog evidence = EvidenceLog.of("L-1")
                .with(new PieceOfEvidence(
                        EvidenceKind.DELIVERY_PROOF,
                        "Bon signé par Mme Roy",
                        LocalDate.of(2026, 1, 14),
                        OPENED,
                        "camille",
                        ContentHash.of(new byte[] {1}),
                        "archives/bon.pdf"));
        return Dossier.of(ledger.ledger(), new Disputed("d", OPENED, key, dispute(reason)), evidence, ON)
                .orThrow()
                .withInterest(Money.parse("EUR 52.50"))
                .orThrow();
    }

    private static Letter letter(Dossier dossier, Locale language) {
        return AccountLetters.standard()
                .dossier(
                        dossier,
                        SealedDossier.of(dossier).head(),
                        Correspondence.between(SampleInvoices.SELLER, LAWYER, language));
    }

    private static List<List<String>> rows(ReportTable table) {
        return table.rows().stream().map(Letters::texts).toList();
    }

    private static ReportTable table(Letter letter, String title) {
        return Letters.tables(letter).stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_dossier_tells_a_lawyer_who_what_when_and_how_much() {
        Dossier dossier = dossier(DisputeReason.QUALITY);
        Letter letter = letter(dossier, Locale.FRENCH);
        assertThat(letter.recipient()).isEqualTo(LAWYER);
        assertThat(letter.subject()).isEqualTo("Dossier du litige L-1\u00A0: facture F-1");
        assertThat(rows(table(letter, "Chronologie")))
                .containsExactly(
                        List.of("2026-01-14", "Pièce n° 1\u00A0: Bon signé par Mme Roy"),
                        List.of("2026-01-15", "Émission\u00A0: Facture F-1"),
                        List.of("2026-02-01", "Contestation de l’acheteur"),
                        List.of(
                                "2026-02-10",
                                "Réponse de Camille (lettre recommandée, transaction proposée, 40,00\u00A0€)\u00A0: une remise"),
                        List.of("2026-03-01", "Fin du litige\u00A0: rejet – conforme au bon signé"));
        assertThat(rows(table(letter, "Parties")))
                .containsExactly(
                        List.of("Vendeur", "Atelier du Port SARL", "12 quai des Brumes, 29200 Brest, FR", ""),
                        List.of("Acheteur", "Librairie Kerouac SAS", "3 rue du Phare, 35400 Saint-Malo, FR", ""));
        ReportTable amounts = table(letter, "Montants, taxes comprises");
        assertThat(rows(amounts))
                .extracting(row -> row.get(1))
                .containsExactly("EUR 1200.00", "EUR 300.00", "EUR 700.00", "EUR 52.50");
        // 700.00 open and 52.50 of interest
        assertThat(Letters.texts(amounts.totals())).containsExactly("Total réclamé", "EUR 752.50");
        assertThat(Letters.paragraphs(letter))
                .contains(
                        "Contestation de la ligne 1 de la facture. Motif\u00A0: livraison non conforme à ce qui était convenu.",
                        "Il doit être répondu à la contestation le 15 février 2026 au plus tard.",
                        "Une action en justice doit être engagée le 14 février 2031 au plus tard.");
        assertThat(Letters.paragraphs(letter).get(Letters.paragraphs(letter).size() - 1))
                .contains(SealedDossier.of(dossier).head().hash());
    }

    @Test
    void a_credit_note_takes_off_and_is_part_of_the_story() {
        Dossier first = dossier(DisputeReason.QUALITY);
        Invoice note = Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of("A-1")))
                .build()
                .issue(
                        Corrections.of(first.invoice(), List.of())
                                .inFull("conforme")
                                .orThrow(),
                        Issuance.of("S", LocalDate.of(2026, 3, 2)))
                .orThrow();
        Ledger ledger = TestLedger.of(first.invoice(), note).ledger();
        Disputed disputed = new Disputed("d", OPENED, DocumentKey.of(first.invoice()), first.dispute());
        Letter letter =
                letter(Dossier.of(ledger, disputed, first.evidence(), ON).orThrow(), Locale.GERMAN);
        assertThat(rows(table(letter, "Beträge mit Steuer")))
                .containsExactly(
                        List.of("Rechnung F-1", "EUR 1200.00"),
                        List.of("Gutschrift A-1", "EUR -1200.00"),
                        List.of("Bestritten", "EUR 300.00"),
                        List.of("Offen von der Rechnung", "EUR 0.00"));
        assertThat(rows(table(letter, "Zeitlicher Ablauf")))
                .contains(List.of("2026-03-02", "Gutschrift A-1 ausgestellt"));
    }

    @Test
    void an_exhibit_stands_with_the_whole_hash_of_its_content() {
        Letter letter = letter(dossier(DisputeReason.QUALITY), Locale.ENGLISH);
        assertThat(rows(table(letter, "Exhibits")))
                .containsExactly(List.of(
                        "1", "2026-01-14", "Proof of delivery", "Bon signé par Mme Roy", "1 February 2026, camille"));
        // sha256sum of one byte 01
        assertThat(rows(table(letter, "Contents of the exhibits")))
                .containsExactly(List.of(
                        "1",
                        "archives/bon.pdf",
                        "4bf5122f 344554c5 3bde2ebb 8cd2b7e3 d1600ad6 31c385a5 d7cce23c 7785459a"));
    }

    @Test
    void a_code_of_the_host_is_called_by_its_code() {
        Letter letter = letter(dossier(new DisputeReason("SMELL")), Locale.GERMAN);
        assertThat(Letters.paragraphs(letter)).contains("Reklamation der Position 1 der Rechnung. Grund: SMELL.");
    }

    @Test
    void every_code_of_the_library_has_words_in_each_language() {
        for (Locale language : List.of(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH)) {
            LetterWording wording = LetterWordings.standard().in(language);
            for (AnswerPosition position : AnswerPosition.values()) {
                assertThat(wording.find("dossier.position." + position)).isPresent();
            }
            assertThat(wording.find("dossier.reason." + DisputeReason.LATE)).isPresent();
        }
    }

    @Test
    void statements_of_a_house_are_written_one_by_one_and_one_that_is_refused_stops_no_other() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        ServicePeriod days = ServicePeriod.including(LocalDate.of(2026, 1, 1), ON);
        List<Outcome<Letter>> letters = AccountLetters.standard()
                .statements(
                        Stream.concat(
                                        ledger.ledger().accounts(),
                                        ledger.ledger().accounts())
                                .map(account -> account.statement(days)),
                        new Function<>() {
                            private int asked;

                            @Override
                            public Correspondence apply(AccountKey account) {
                                Party to = asked++ == 0 ? LAWYER : SampleInvoices.BUYER;
                                return Correspondence.between(SampleInvoices.SELLER, to, Locale.FRENCH);
                            }
                        },
                        ON)
                .toList();
        assertThat(letters).extracting(letter -> letter.value().isPresent()).containsExactly(false, true);
    }
}

package org.facturier.core.json;

import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.facturier.core.account.Book;
import org.facturier.core.dispute.ContentHash;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.EvidenceKind;
import org.facturier.core.dispute.EvidenceLog;
import org.facturier.core.dispute.PieceOfEvidence;
import org.facturier.core.document.Invoice;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.dossier.DossierRule;
import org.facturier.core.fact.Disputed;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/** A dispute over an invoice of 120.00, of which 50.00 was paid and 60.00 credited, and what is no dossier of it. */
public final class DossierBreaches {

    static final LocalDate ON = day(6, 1);

    private DossierBreaches() {}

    /** {@return by rule, what breaks it} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        breaches.put(
                DossierRule.DOCUMENT_KNOWN,
                () -> Dossier.of(book().ledger(), disputed(), evidence(), day(1, 4))
                        .findings());
        breaches.put(
                DossierRule.EVIDENCE_OF_DISPUTE,
                () -> Dossier.of(book().ledger(), disputed(), EvidenceLog.of("other"), ON)
                        .findings());
        breaches.put(
                DossierRule.INTEREST_CURRENCY,
                () -> dossier().withInterest(Money.parse("USD 1.00")).findings());
        breaches.put(DossierRule.AS_WRITTEN, () -> {
            String text = new String(SealedDossier.of(dossier()).text(), StandardCharsets.UTF_8);
            return SealedDossier.verify("d", (text + " ").getBytes(StandardCharsets.UTF_8));
        });
        return breaches;
    }

    static Dossier dossier() {
        return Dossier.of(book().ledger(), disputed(), evidence(), ON)
                .orThrow()
                .withReminders(List.of(StoredDocuments.letter()))
                .withInterest(eur("43.21"))
                .orThrow();
    }

    static Book book() {
        Book book = new Book();
        Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");
        book.paid("p", day(2, 10), invoice, "50.00");
        book.note("N-1", day(3, 1), invoice);
        book.note("N-9", day(7, 1), book.invoice("F-2", day(1, 6), "10.00"));
        return book.tell(disputed());
    }

    static Ledger ledger() {
        return book().ledger();
    }

    static Disputed disputed() {
        Dispute dispute = Dispute.builder()
                .id("L-1")
                .invoice(key().number())
                .amount(eur("60.00"))
                .reason(DisputeReason.QUALITY)
                .statement("Livré froid")
                .openedOn(day(1, 20))
                .build();
        return new Disputed("d", day(1, 20), key(), dispute);
    }

    private static DocumentKey key() {
        return DocumentKey.of(new Book().invoice("F-1", day(1, 5), "100.00"));
    }

    static EvidenceLog evidence() {
        return EvidenceLog.of("L-1")
                .with(new PieceOfEvidence(
                        EvidenceKind.DELIVERY_PROOF,
                        "Bon signé",
                        day(1, 4),
                        day(1, 21),
                        "camille",
                        ContentHash.of(new byte[] {1}),
                        "archives/bon.pdf"));
    }
}

package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.check.ChainRule;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.correction.Replacement;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.numbering.NumberingStrategies;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 5. */
class CorrectionTest {

    private static final LocalDate SOLD = LocalDate.of(2026, 1, 15);
    private static final LocalDate BACK = LocalDate.of(2026, 2, 2);

    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    // region invoice
    static final LineItem LAMPS = LineItem.builder()
            .description("Lampe de chevet")
            .quantity(3)
            .unitPrice(Money.parse("EUR 33.33"))
            .treatment(TaxTreatment.standard("20"))
            .build();

    static Invoice invoice() {
        InvoiceDraft draft =
                InvoiceDraft.builder().header(Lumen.header()).line(LAMPS).build();
        return ISSUER.issue(draft, Issuance.of("F", SOLD)).orThrow(); // F-2026-0001
    }
    // endregion

    @Test
    void notes_sum_to_the_tax_of_the_invoice() {
        // region units
        Chain chain = Chain.of(List.of(invoice()));
        DocumentKey sold = DocumentKey.of(invoice());
        Optional<SeriesPosition> last = Optional.empty();
        for (int returned = 0; returned < 3; returned++) {
            InvoiceDraft draft = Correction.of(chain, sold)
                    .flatMap(correction -> correction.ofQuantities("Retour", Map.of(1, BigDecimal.ONE)))
                    .orThrow();
            Invoice note =
                    ISSUER.issue(draft, Issuance.of("AV", BACK).after(last)).orThrow();
            chain = chain.with(note);
            last = Optional.of(SeriesPosition.after(note));
        }
        Remaining left = chain.remaining(sold);
        // endregion
        assertThat(invoice().totals().tax()).isEqualTo(eur("20.00"));
        assertThat(chain.documents().stream()
                        .filter(document -> document.type().isCredit())
                        .map(document -> document.totals().tax()))
                .containsExactly(eur("6.67"), eur("6.66"), eur("6.67"));
        assertThat(left.isNothing()).isTrue();
        assertThat(chain.findings()).isEmpty();
    }

    @Test
    void no_more_is_credited_than_is_left() throws IOException {
        // region tooMuch
        Invoice invoice = invoice();
        Correction correction = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .orThrow();
        Outcome<InvoiceDraft> refused = correction.ofLines("Rabais", Map.of(1, Money.parse("EUR 100.00")));
        // endregion
        assertThat(refused.value()).isEmpty();
        assertThat(refused.findings().all().get(0).code().text()).isEqualTo("INV-CREDIT-01");
        Printed.is("correction-too-much.txt", refused.findings().all().get(0) + "\n");
        // region guarded
        InvoiceDraft once = correction.inFull("Annulation").orThrow();
        Invoice note = ISSUER.issue(once, Issuance.of("AV", BACK)).orThrow();
        Issuer guarded = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .rule(ChainRule.of(Chain.of(List.of(invoice, note))))
                .build();
        Outcome<Invoice> twice =
                guarded.issue(once, Issuance.of("AV", BACK).after(Optional.of(SeriesPosition.after(note))));
        // endregion
        assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.totals().payable()).isEqualTo(eur("119.99"));
        assertThat(twice.value()).isEmpty();
        Printed.is("correction-twice.txt", said(twice));
    }

    @Test
    void a_wrong_price_is_put_right_either_way() {
        // region price
        Invoice invoice = invoice();
        Correction correction = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .orThrow();
        LineItem cheaper = LAMPS.toBuilder().unitPrice(Money.parse("EUR 30.00")).build();
        LineItem dearer = LAMPS.toBuilder().unitPrice(Money.parse("EUR 35.00")).build();
        InvoiceDraft less = correction.ofLine("Prix convenu", 1, cheaper).orThrow(); // a credit note
        InvoiceDraft more = correction.ofLine("Prix convenu", 1, dearer).orThrow(); // a further invoice
        // endregion
        Invoice note = ISSUER.issue(less, Issuance.of("AV", BACK)).orThrow();
        assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.totals().net()).isEqualTo(eur("9.99"));
        assertThat(note.totals().tax()).isEqualTo(eur("2.00"));
        Invoice further = ISSUER.issue(more, Issuance.of("AV", BACK)).orThrow();
        assertThat(further.type()).isEqualTo(DocumentType.INVOICE);
        assertThat(further.totals().net()).isEqualTo(eur("5.01"));
        assertThat(further.totals().tax()).isEqualTo(eur("1.00"));
        assertThat(further.header().references().preceding()).containsExactly(invoice.reference());
    }

    @Test
    void an_invoice_to_the_wrong_address_is_replaced() {
        Invoice invoice = invoice();
        Chain chain = Chain.of(List.of(invoice));
        // region replaced
        Party moved = Party.business("Café de la Gare")
                .address(Address.of("8 rue de Lyon", "75012", "Paris", "FR"))
                .build();
        DocumentHeader header = Lumen.header().toBuilder().buyer(moved).build();
        InvoiceDraft right = InvoiceDraft.builder().header(header).line(LAMPS).build();
        Replacement replacement = Correction.of(chain, DocumentKey.of(invoice))
                .flatMap(correction -> correction.replacement("Adresse erronée", right))
                .orThrow();
        Issuance next = Issuance.of("F", BACK).after(Optional.of(SeriesPosition.after(invoice)));
        Replacement.IssuedReplacement both =
                replacement.issue(ISSUER, Issuance.of("AV", BACK), next).orThrow();
        // endregion
        assertThat(both.creditNote().number()).hasToString("AV-2026-0001");
        assertThat(both.invoice().number()).hasToString("F-2026-0002");
        assertThat(both.creditNote().totals().payable()).isEqualTo(eur("119.99"));
        assertThat(both.invoice().totals().payable()).isEqualTo(eur("119.99"));

        // region corrective
        InvoiceDraft draft = Correction.of(chain, DocumentKey.of(invoice))
                .flatMap(correction -> correction.corrective("Adresse erronée", right))
                .orThrow();
        Invoice corrective = ISSUER.issue(draft, next).orThrow(); // type 384
        Chain after = chain.with(corrective);
        Optional<DocumentKey> by = after.replacedBy(DocumentKey.of(invoice));
        // endregion
        assertThat(corrective.type().code()).isEqualTo("384");
        assertThat(by).contains(DocumentKey.of(corrective));
        assertThat(after.effective()).containsExactly(corrective);
        AccountKey cafe = new AccountKey(Lumen.SELLER.id(), Lumen.BUYER.id(), CurrencyUnit.EUR);
        assertThat(Ledger.of(cafe.house(), List.of(new Issued(invoice), new Issued(corrective)))
                        .account(cafe)
                        .orElseThrow()
                        .at(BACK)
                        .balance())
                .isEqualTo(eur("119.99"));
        Chain credited = chain.with(both.creditNote());
        assertThat(Correction.of(credited, DocumentKey.of(invoice))
                        .flatMap(correction -> correction.corrective("Adresse erronée", right))
                        .findings()
                        .all()
                        .get(0)
                        .code()
                        .text())
                .isEqualTo("INV-REPLACE-02");
        assertThat(Correction.of(after, DocumentKey.of(invoice))
                        .findings()
                        .all()
                        .get(0)
                        .code()
                        .text())
                .isEqualTo("INV-CORRECT-02");
    }

    @Test
    void a_unit_gives_back_what_was_paid_for_it() {
        // region shop
        DocumentHeader header = Lumen.header().toBuilder()
                .policy(VatCalculators.inclusiveByDifference().policy())
                .build();
        LineItem lights = LAMPS.toBuilder().unitPrice(Money.parse("EUR 19.99")).build();
        Invoice receipt = ISSUER.issue(
                        InvoiceDraft.builder().header(header).line(lights).build(), Issuance.of("F", SOLD))
                .orThrow();
        InvoiceDraft draft = Correction.of(Chain.of(List.of(receipt)), DocumentKey.of(receipt))
                .flatMap(correction -> correction.ofQuantities("Retour", Map.of(1, BigDecimal.ONE)))
                .orThrow();
        Invoice note = ISSUER.issue(draft, Issuance.of("AV", BACK)).orThrow();
        // endregion
        assertThat(receipt.totals().payable()).isEqualTo(eur("59.97"));
        assertThat(note.totals().payable()).isEqualTo(eur("19.99"));
        assertThat(note.totals().net()).isEqualTo(eur("16.66"));
        assertThat(note.totals().tax()).isEqualTo(eur("3.33"));
    }

    @Test
    void a_credit_says_what_it_means_to_the_agreement() {
        Invoice invoice = invoice();
        // region intent
        InvoiceDraft goodwill = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .map(correction -> correction.as(CreditIntent.GOODWILL))
                .flatMap(correction -> correction.ofLines("Geste commercial", Map.of(1, Money.parse("EUR 20.00"))))
                .orThrow();
        // endregion
        assertThat(goodwill.lines().get(0).intent()).contains(CreditIntent.GOODWILL);
    }

    private static String said(Outcome<?> outcome) {
        StringBuilder text = new StringBuilder();
        outcome.findings().forEach(finding -> text.append(finding).append('\n'));
        return text.toString();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}

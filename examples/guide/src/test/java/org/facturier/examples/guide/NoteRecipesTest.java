package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.CHANDELIER;
import static org.facturier.examples.guide.Recipes.FEBRUARY;
import static org.facturier.examples.guide.Recipes.ISSUER;
import static org.facturier.examples.guide.Recipes.TODAY;
import static org.facturier.examples.guide.Recipes.issued;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.correction.Replacement;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Quote;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on orders and credit notes. */
class NoteRecipesTest {
    // region correction
    static Correction correction() {
        return Correction.of(Chain.of(List.of(CHANDELIER)), DocumentKey.of(CHANDELIER))
                .orThrow();
    }
    // endregion

    @Test
    void a_whole_invoice_is_credited() {
        // region full
        InvoiceDraft draft = correction().inFull("Commande annulée").orThrow();
        Invoice note = ISSUER.issue(draft, Issuance.of("AV", FEBRUARY)).orThrow(); // EUR 1440.00
        // endregion
        assertThat(note.totals().payable()).isEqualTo(Money.parse("EUR 1440.00"));
    }

    @Test
    void one_line_is_credited() {
        InvoiceDraft two = Lumen.draft("Lustre en laiton", "EUR 1200.00").toBuilder()
                .line(Lumen.draft("Livraison", "EUR 60.00").lines().get(0))
                .build();
        Invoice invoice = issued(two);
        // region credit
        Correction correction = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .orThrow();
        Money left = correction.remainingOf(invoice.lines().get(1)); // EUR 60.00
        InvoiceDraft draft =
                correction.ofLines("Livraison non faite", Map.of(2, left)).orThrow();
        Invoice note = ISSUER.issue(draft, Issuance.of("AV", FEBRUARY)).orThrow(); // EUR 72.00
        // endregion
        assertThat(invoice.lines()).hasSize(2);
        assertThat(left).isEqualTo(eur("60.00"));
        assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.totals().tax()).isEqualTo(eur("12.00"));
        assertThat(note.totals().payable()).isEqualTo(eur("72.00"));
    }

    @Test
    void a_tenth_is_credited() {
        // region tenth
        Invoice note = correction()
                .ofLines("Rayure sur le bras", Map.of(1, Money.parse("EUR 120.00")))
                .flatMap(draft -> ISSUER.issue(draft, Issuance.of("AV", FEBRUARY)))
                .orThrow();
        Money given = note.totals().payable(); // EUR 144.00
        // endregion
        assertThat(given).isEqualTo(Money.parse("EUR 144.00"));
    }

    @Test
    void a_wrong_price_is_put_right() {
        // region price
        LineItem right = Lumen.draft("Lustre en laiton", "EUR 1100.00").lines().get(0);
        InvoiceDraft draft = correction().ofLine("Prix convenu", 1, right).orThrow(); // a credit note
        // endregion
        assertThat(draft.header().type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(ISSUER.issue(draft, Issuance.of("AV", FEBRUARY))
                        .orThrow()
                        .totals()
                        .payable())
                .isEqualTo(Money.parse("EUR 120.00"));
    }

    @Test
    void a_wrong_buyer_is_put_right() {
        // region replace
        Party moved = Lumen.BUYER.toBuilder()
                .address(Address.of("8 rue de Lyon", "75012", "Paris", "FR"))
                .build();
        InvoiceDraft right = Lumen.draft("Lustre en laiton", "EUR 1200.00").toBuilder()
                .header(Lumen.header().toBuilder().buyer(moved).build())
                .build();
        Issuance next = Issuance.of("F", FEBRUARY).after(Optional.of(SeriesPosition.after(CHANDELIER)));
        Replacement.IssuedReplacement both = correction()
                .replacement("Adresse erronée", right)
                .flatMap(replacement -> replacement.issue(ISSUER, Issuance.of("AV", FEBRUARY), next))
                .orThrow();
        // endregion
        assertThat(both.toString()).contains("AV-2026-0001").contains("F-2026-0002");
    }

    @Test
    void what_was_forgotten_is_billed() {
        // region supplement
        InvoiceDraft draft = correction()
                .supplement("Dorure oubliée", Map.of(1, Money.parse("EUR 50.00")))
                .orThrow();
        Issuance next = Issuance.of("F", FEBRUARY).after(Optional.of(SeriesPosition.after(CHANDELIER)));
        Money more = ISSUER.issue(draft, next).orThrow().totals().payable(); // EUR 60.00
        // endregion
        assertThat(more).isEqualTo(Money.parse("EUR 60.00"));
    }

    @Test
    void a_credit_says_what_it_means_to_the_agreement() {
        // region goodwill
        InvoiceDraft draft = correction()
                .as(CreditIntent.GOODWILL)
                .ofLines("Geste commercial", Map.of(1, Money.parse("EUR 20.00")))
                .orThrow();
        // endregion
        assertThat(draft.lines().get(0).intent()).contains(CreditIntent.GOODWILL);
    }

    @Test
    void an_offer_with_an_option_is_accepted() {
        // region quote
        LineItem dimmer = LineItem.builder()
                .description("Variateur")
                .unitPrice(Money.parse("EUR 80.00"))
                .treatment(TaxTreatment.standard("20"))
                .build();
        Quote quote = ISSUER.quote(
                        Lumen.draft("Lustre en laiton", "EUR 1200.00"),
                        List.of(dimmer), // number 2, after the line of the draft; in no total
                        TODAY.plusDays(30),
                        Issuance.of("D", TODAY))
                .orThrow();
        Order order = Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", TODAY.plusDays(3), List.of(2)))
                .order(TODAY.plusDays(3))
                .orThrow();
        Money agreed = order.calculated().totals().payable(); // EUR 1536.00
        // endregion
        assertThat(agreed).isEqualTo(Money.parse("EUR 1536.00"));
    }

    @Test
    void a_deposit_is_a_part_of_an_order() {
        // region deposit
        DocumentReference number = new DocumentReference(InvoiceNumber.of("C-2026-0007"), TODAY);
        Order order = Order.of(number, Lumen.draft("Lustre sur mesure", "EUR 1200.00"), InvoiceCalculator.standard())
                .orThrow();
        InvoiceDraft draft = OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.deposit("Acompte de 30 %", Percentage.of("30")))
                .orThrow();
        Money deposit = issued(draft).totals().payable(); // EUR 432.00
        // endregion
        assertThat(issued(draft).totals().net()).isEqualTo(eur("360.00"));
        assertThat(deposit).isEqualTo(eur("432.00"));
        assertThat(draft.header().type()).isEqualTo(DocumentType.PREPAYMENT_INVOICE);
    }

    @Test
    void a_final_invoice_takes_the_deposit_off() {
        DocumentReference number = new DocumentReference(InvoiceNumber.of("C-2026-0007"), TODAY);
        Order order = Order.of(number, Lumen.draft("Lustre sur mesure", "EUR 1200.00"), InvoiceCalculator.standard())
                .orThrow();
        Invoice deposit = OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.deposit("Acompte de 30 %", Percentage.of("30")))
                .map(Recipes::issued)
                .orThrow();
        // region rest
        InvoiceDraft rest = OrderBilling.of(order, List.of(deposit)) // every invoice on the order
                .flatMap(billing -> billing.rest("Acompte"))
                .orThrow();
        Issuance next = Issuance.of("F", FEBRUARY).after(Optional.of(SeriesPosition.after(deposit)));
        Money last = ISSUER.issue(rest, next).orThrow().totals().payable(); // EUR 1008.00
        // endregion
        assertThat(last).isEqualTo(Money.parse("EUR 1008.00"));
        // region progress
        InvoiceDraft progress = OrderBilling.of(order, List.of(deposit))
                .flatMap(billing -> billing.upTo("Avancement 70 %", Percentage.of("70")))
                .orThrow();
        Money now = ISSUER.issue(progress, next).orThrow().totals().payable(); // EUR 576.00
        // endregion
        assertThat(now).isEqualTo(Money.parse("EUR 576.00"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}

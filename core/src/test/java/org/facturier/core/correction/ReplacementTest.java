package org.facturier.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Note;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Cancelling and replacing, corrective invoices, supplements, and lines put right. */
class ReplacementTest {

    private final Invoice invoice = Samples.issue(
            "F-1", Samples.draft(Samples.line("EUR 100.00").quantity(3), Samples.line("EUR 50.00")), Samples.DAY);
    private final Correction correction = Corrections.of(invoice, List.of());
    private final InvoiceDraft right = Samples.draft(Samples.line("EUR 90.00").quantity(3));
    private final Issuer issuer = Issuer.builder()
            .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of(context.series() + "-"
                    + (previous.map(last -> Integer.parseInt(last.text().substring(2)))
                                    .orElse(1)
                            + 1))))
            .build();

    @Test
    void an_invoice_is_cancelled_and_replaced_in_one_step() {
        Replacement replacement = correction.replacement("prix erroné", right).orThrow();
        Replacement.IssuedReplacement issued =
                replacement.issue(issuer, first(), first()).orThrow();
        assertThat(issued.creditNote().totals()).isEqualTo(invoice.totals());
        assertThat(issued.creditNote().number()).isEqualTo(InvoiceNumber.of("F-2"));
        assertThat(issued.invoice().number()).isEqualTo(InvoiceNumber.of("F-3"));
        assertThat(issued.invoice().header().references().preceding()).containsExactly(invoice.reference());
        assertThat(issued.invoice().header().notes()).containsExactly(Note.of("prix erroné"));
        assertThat(issued.invoice().totals().net()).isEqualTo(Money.parse("EUR 270.00"));
    }

    @Test
    void what_the_right_invoice_names_itself_is_named_beside_the_one_that_it_replaces() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1000.00"));
        Order order = new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), Samples.DAY),
                draft,
                Samples.issuer("-")
                        .calculator()
                        .calculate(draft, Samples.DAY)
                        .orThrow()
                        .calculated());
        Invoice deposit = Samples.issue(
                "F-1",
                OrderBilling.of(order, List.of())
                        .orThrow()
                        .deposit("Acompte", Percentage.of("30"))
                        .orThrow(),
                Samples.DAY);
        InvoiceDraft rest = OrderBilling.of(order, List.of(deposit))
                .orThrow()
                .rest("Acompte")
                .orThrow();
        Invoice last = Samples.issue("F-2", rest, Samples.DAY);
        Correction ofLast = Corrections.of(last, List.of(deposit));
        // EN 16931, BG-3
        assertThat(ofLast.replacement("adresse", rest)
                        .orThrow()
                        .invoice()
                        .header()
                        .references()
                        .preceding())
                .containsExactly(last.reference(), deposit.reference());
        // only what it stands in place of
        assertThat(ofLast.corrective("adresse", rest)
                        .orThrow()
                        .header()
                        .references()
                        .preceding())
                .containsExactly(last.reference());
    }

    @Test
    void credit_notes_may_have_a_series_of_their_own() {
        Replacement.IssuedReplacement issued = correction
                .replacement("prix erroné", right)
                .orThrow()
                .issue(issuer, Issuance.of("A", Samples.DAY), first())
                .orThrow();
        assertThat(issued.creditNote().number()).isEqualTo(InvoiceNumber.of("A-2"));
        assertThat(issued.invoice().number()).isEqualTo(InvoiceNumber.of("F-2"));
    }

    @Test
    void if_either_is_refused_there_is_neither_and_both_say_why() {
        Replacement replacement =
                correction.replacement("prix erroné", Samples.draft()).orThrow();
        assertThat(places(replacement.issue(issuer, first(), first()))).containsExactly("INV-LINE-01 invoice.lines");
        Issuance before = Issuance.of("F", Samples.DAY.minusDays(1));
        assertThat(places(replacement.issue(issuer, before, before)))
                .containsExactly(
                        "DATE-REF-01 creditNote.header.references.preceding[0].issuedOn",
                        "DATE-REF-01 invoice.header.references.preceding[0].issuedOn",
                        "INV-LINE-01 invoice.lines");
    }

    @Test
    void what_was_credited_before_is_not_credited_again() {
        Invoice note = Samples.issue(
                "A-1",
                correction
                        .ofLines("retour", Map.of(2, Money.parse("EUR 50.00")))
                        .orThrow(),
                Samples.DAY);
        Correction again = Corrections.of(invoice, List.of(note));
        Replacement replacement = again.replacement("prix erroné", right).orThrow();
        assertThat(replacement.creditNote().lines()).hasSize(1);
        assertThat(again.remaining().net()).isEqualTo(Money.parse("EUR 300.00"));
        assertThat(again.remaining().tax()).isEqualTo(Money.parse("EUR 60.00"));
        assertThat(again.remaining().lines())
                .containsExactly(Map.entry(1, Money.parse("EUR 300.00")), Map.entry(2, Money.parse("EUR 0.00")));
        assertThat(places(again.corrective("prix erroné", right)))
                .containsExactly("INV-REPLACE-02 header.references.preceding");
    }

    @Test
    void a_corrective_invoice_stands_in_place_of_the_wrong_one() {
        Invoice corrective =
                Samples.issue("F-2", correction.corrective("prix erroné", right).orThrow(), Samples.DAY);
        assertThat(corrective.type()).isEqualTo(DocumentType.CORRECTIVE_INVOICE);
        assertThat(corrective.header().references().preceding()).containsExactly(invoice.reference());
        assertThat(corrective.totals().net()).isEqualTo(Money.parse("EUR 270.00"));
    }

    @Test
    void an_invoice_is_replaced_by_an_invoice_of_its_seller() {
        Party other = Party.business("Autre")
                .address(Address.of("1 rue X", "75001", "Paris", "FR"))
                .build();
        InvoiceDraft foreign = right.toBuilder()
                .header(Samples.header()
                        .seller(other)
                        .type(DocumentType.CREDIT_NOTE)
                        .build())
                .build();
        assertThat(places(correction.replacement("?", foreign)))
                .containsExactly("INV-REPLACE-01 header.type", "INV-REPLACE-01 header.seller");
        assertThat(places(correction.corrective("?", foreign)))
                .containsExactly("INV-REPLACE-01 header.type", "INV-REPLACE-01 header.seller");
    }

    @Test
    void a_line_that_should_have_come_to_less_is_credited_by_the_difference() {
        LineItem two = invoice.lines().get(0).item().toBuilder().quantity(2).build();
        Invoice note =
                Samples.issue("A-1", correction.ofLine("quantité", 1, two).orThrow(), Samples.DAY);
        assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.totals().net()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(places(Corrections.of(invoice, List.of(note)).ofLine("quantité", 1, two)))
                .containsExactly("INV-CREDIT-01 lines[0]");
    }

    @Test
    void a_line_that_should_have_come_to_more_is_supplemented_by_the_difference() {
        LineItem dearer = Samples.line("EUR 110.00").quantity(3).build();
        Invoice further =
                Samples.issue("F-2", correction.ofLine("prix", 1, dearer).orThrow(), Samples.DAY);
        assertThat(further.type()).isEqualTo(DocumentType.INVOICE);
        assertThat(further.header().references().preceding()).containsExactly(invoice.reference());
        assertThat(further.totals().net()).isEqualTo(Money.parse("EUR 30.00"));
        assertThat(further.totals().tax()).isEqualTo(Money.parse("EUR 6.00"));
    }

    @Test
    void what_was_added_before_counts() {
        // 3 x 100.00 on the invoice, 5 are right: 200.00 more
        LineItem five = invoice.lines().get(0).item().toBuilder().quantity(5).build();
        Invoice further =
                Samples.issue("F-2", correction.ofLine("quantité", 1, five).orThrow(), Samples.DAY);
        assertThat(further.totals().net()).isEqualTo(Money.parse("EUR 200.00"));
        Correction again = Corrections.of(invoice, List.of(further));
        assertThat(places(again.ofLine("quantité", 1, five))).containsExactly("INV-CREDIT-01 lines[0]");
        LineItem six = five.toBuilder().quantity(6).build();
        assertThat(net(again.ofLine("quantité", 1, six))).isEqualTo("EUR 100.00");
        LineItem four = five.toBuilder().quantity(4).build();
        InvoiceDraft less = again.ofLine("quantité", 1, four).orThrow();
        assertThat(less.header().type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(net(Outcome.accepted(less))).isEqualTo("EUR 100.00");
        Invoice note = Samples.issue(
                "A-2",
                Corrections.of(further, List.of(invoice)).inFull("annulé").orThrow(),
                Samples.DAY);
        assertThat(net(Corrections.of(invoice, List.of(further, note)).ofLine("quantité", 1, five)))
                .isEqualTo("EUR 200.00");
    }

    @Test
    void what_was_added_to_a_price_with_tax_counts_with_tax() {
        LineItem.Builder sold = Samples.line("EUR 13.95");
        Invoice retail = Samples.issue(
                "F-9",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .policy(VatCalculators.inclusiveByDifference().policy())
                                .build())
                        .line(sold.quantity(1).build())
                        .line(Samples.line("EUR 113.98").build())
                        .build(),
                Samples.DAY);
        Invoice more = Samples.issue(
                "F-10",
                Corrections.of(retail, List.of())
                        .ofLine("oubli", 1, sold.quantity(2).build())
                        .orThrow(),
                Samples.DAY);
        assertThat(more.totals().payable()).isEqualTo(Money.parse("EUR 13.95"));
        Correction again = Corrections.of(retail, List.of(more));
        assertThat(places(again.ofLine("oubli", 1, sold.quantity(2).build())))
                .containsExactly("INV-CREDIT-01 lines[0]");
        Invoice third = Samples.issue(
                "F-11", again.ofLine("oubli", 1, sold.quantity(3).build()).orThrow(), Samples.DAY);
        assertThat(third.totals().payable()).isEqualTo(Money.parse("EUR 13.95"));
    }

    private static String net(Outcome<InvoiceDraft> draft) {
        return Samples.issue("X-1", draft.orThrow(), Samples.DAY).totals().net().toString();
    }

    @Test
    void a_line_right_in_another_currency_or_of_no_number_is_refused() {
        LineItem francs = Samples.line("CHF 10.00").build();
        assertThat(places(correction.ofLine("?", 1, francs))).containsExactly("INV-CREDIT-01 lines[0]");
        assertThat(places(correction.ofLine("?", 3, Samples.line("EUR 1.00").build())))
                .containsExactly("INV-CREDIT-02 lines[2]");
    }

    @Test
    void where_prices_include_tax_the_difference_is_the_share_of_the_net() {
        Invoice retail = Samples.issue(
                "F-9",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .policy(VatCalculators.inclusiveByDifference().policy())
                                .build())
                        .line(Samples.line("EUR 60.00").quantity(2).build())
                        .build(),
                Samples.DAY);
        InvoiceDraft note = Corrections.of(retail, List.of())
                .ofLine(
                        "quantité",
                        1,
                        retail.lines().get(0).item().toBuilder()
                                .quantity(BigDecimal.ONE)
                                .build())
                .orThrow();
        assertThat(Samples.issue("A-9", note, Samples.DAY).totals().payable()).isEqualTo(Money.parse("EUR 60.00"));
    }

    @Test
    void a_supplement_adds_to_lines_of_its_invoice() {
        assertThat(places(correction.supplement("oubli", Map.of()))).containsExactly("INV-CREDIT-03 lines");
        assertThat(places(correction.supplement(
                        "oubli",
                        Map.of(1, Money.parse("EUR -1.00"), 2, Money.parse("CHF 1.00"), 3, Money.parse("EUR 1.00")))))
                .containsExactly("INV-CREDIT-03 lines[0]", "INV-CREDIT-03 lines[1]", "INV-CREDIT-02 lines[2]");
    }

    private static Issuance first() {
        return Issuance.of("F", Samples.DAY).after(Optional.empty());
    }

    private static List<String> places(Outcome<?> outcome) {
        assertThat(outcome.value()).isEmpty();
        return outcome.findings().stream()
                .map((Finding finding) -> finding.code() + " " + finding.path())
                .toList();
    }
}

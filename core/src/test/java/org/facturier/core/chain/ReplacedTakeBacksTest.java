package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.about;
import static org.facturier.core.chain.Documents.eur;
import static org.facturier.core.chain.Documents.invoice;
import static org.facturier.core.chain.Documents.key;
import static org.facturier.core.chain.Documents.note;
import static org.facturier.core.chain.Documents.of;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.Levy;
import org.junit.jupiter.api.Test;

/** What a replaced invoice credited of earlier ones is theirs again: only what stands in its place takes something back. */
class ReplacedTakeBacksTest {

    private final Invoice first = invoice("F-1", JANUARY, "100.00");
    private final Invoice riding = about(
            "R-2",
            JANUARY.plusDays(1),
            DocumentType.INVOICE,
            List.of(first),
            Samples.line("EUR 200.00"),
            of(first, 1, "-40.00"));

    private static Correction correction(Invoice invoice, Invoice... all) {
        return Correction.of(Chain.of(List.of(all)), key(invoice)).orThrow();
    }

    private Invoice corrective(LineItem.Builder... lines) {
        InvoiceDraft right = Samples.draft(lines);
        return Samples.issue(
                "C-3",
                correction(riding, first, riding).corrective("erreur", right).orThrow(),
                JANUARY.plusDays(2));
    }

    private static String remaining(Chain chain, Invoice invoice) {
        Remaining left = chain.remaining(key(invoice));
        return left.net().getAmount() + " + " + left.tax().getAmount();
    }

    private static void assertSound(Invoice... documents) {
        assertThat(Chain.of(List.of(documents)).findings().all()).isEmpty();
        assertThat(InvoiceCheck.standard().check(List.of(documents)).all()).isEmpty();
    }

    @Test
    void a_corrective_invoice_credits_in_place_of_the_one_that_it_replaces() {
        Invoice corrective = corrective(Samples.line("EUR 190.00"), of(first, 1, "-40.00"));
        assertThat(remaining(Chain.of(List.of(first, riding, corrective)), first))
                .isEqualTo("60.00 + 12.00");
        Invoice rest = Samples.issue(
                "N-4",
                correction(first, first, riding, corrective).inFull("annulé").orThrow(),
                JANUARY.plusDays(3));
        assertThat(rest.totals().payable()).isEqualTo(eur("72.00"));
        // 120.00 - 72.00 = 48.00 are open, which the corrective invoice has as 40.00 + 8.00 less
        assertThat(Chain.of(List.of(first, riding, corrective, rest)).settles(key(rest)))
                .containsExactly(Map.entry(key(first), eur("72.00")));
        assertSound(first, riding, corrective, rest);
    }

    @Test
    void what_was_credited_before_leaves_room_for_what_it_credits() {
        Invoice sixty = Samples.issue(
                "S-2", correction(first, first, riding).inFull("annulé").orThrow(), JANUARY.plusDays(1));
        Invoice corrective = corrective(Samples.line("EUR 190.00"), of(first, 1, "-40.00"));
        assertThat(remaining(Chain.of(List.of(first, riding, sixty, corrective)), first))
                .isEqualTo("0.00 + 0.00");
        assertSound(first, riding, sixty, corrective);
    }

    @Test
    void what_it_does_not_credit_is_left_again() {
        Chain chain = Chain.of(List.of(first, riding, corrective(Samples.line("EUR 190.00"))));
        assertThat(remaining(chain, first)).isEqualTo("100.00 + 20.00");
        assertThat(chain.on(new LineKey(key(first), 1)))
                .singleElement()
                .satisfies(effect -> assertThat(chain.stands(effect)).isFalse());
    }

    @Test
    void the_corrective_invoice_may_be_replaced_too() {
        Invoice corrective = corrective(Samples.line("EUR 190.00"), of(first, 1, "-40.00"));
        Invoice again = Samples.issue(
                "C-4",
                correction(corrective, first, riding, corrective)
                        .corrective("erreur", Samples.draft(Samples.line("EUR 190.00"), of(first, 1, "-30.00")))
                        .orThrow(),
                JANUARY.plusDays(3));
        assertThat(remaining(Chain.of(List.of(first, riding, corrective, again)), first))
                .isEqualTo("70.00 + 14.00");
        assertSound(first, riding, corrective, again);
    }

    @Test
    void a_second_corrective_invoice_of_the_same_gives_nothing_back_again() {
        Invoice corrective = corrective(Samples.line("EUR 190.00"));
        Invoice second = about(
                "C-5",
                JANUARY.plusDays(4),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(riding),
                Samples.line("EUR 180.00"));
        assertThat(remaining(Chain.of(List.of(first, riding, corrective, second)), first))
                .isEqualTo("100.00 + 20.00");
    }

    @Test
    void what_a_note_undid_before_is_not_given_back_twice() {
        Invoice undone = note("N-2", JANUARY.plusDays(1), riding, of(riding, 2, "-40.00"));
        Invoice corrective = about(
                "C-3",
                JANUARY.plusDays(2),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(riding),
                Samples.line("EUR 190.00"));
        assertThat(remaining(Chain.of(List.of(first, riding, undone, corrective)), first))
                .isEqualTo("100.00 + 20.00");
        Chain chain = Chain.of(List.of(first, riding, undone, corrective));
        assertThat(chain.on(new LineKey(key(first), 1))).hasSize(2).noneMatch(chain::stands);
    }

    @Test
    void a_note_on_the_replaced_invoice_undoes_nothing_any_more() {
        Invoice corrective = corrective(Samples.line("EUR 190.00"));
        Invoice late = note("N-4", JANUARY.plusDays(3), riding, of(riding, 2, "-40.00"));
        Chain chain = Chain.of(List.of(first, riding, corrective, late));
        assertThat(remaining(chain, first)).isEqualTo("100.00 + 20.00");
        assertThat(chain.findings().all())
                .extracting(finding -> finding.path())
                .containsExactly(riding.number() + " line 2");
    }

    @Test
    void in_whatever_order_the_documents_come() {
        Invoice corrective = corrective(Samples.line("EUR 190.00"), of(first, 1, "-30.00"));
        Invoice rest = Samples.issue(
                "N-4",
                correction(first, first, riding, corrective).inFull("annulé").orThrow(),
                JANUARY.plusDays(3));
        assertThat(rest.totals().net()).isEqualTo(eur("70.00"));
        List<Invoice> all = new ArrayList<>(List.of(first, riding, corrective, rest));
        for (int turn = 0; turn < all.size(); turn++) {
            Collections.rotate(all, 1);
            Chain told = Chain.none();
            for (Invoice document : all) {
                told = told.with(document);
            }
            assertThat(remaining(told, first)).isEqualTo("0.00 + 0.00");
            assertThat(told.findings().all()).isEmpty();
        }
    }

    @Test
    void levies_that_rode_are_given_back_too() {
        Levy irpf = Levy.withheld("ES_IRPF", "Retención IRPF", "15");
        Invoice one = about(
                "F-1",
                JANUARY,
                DocumentType.INVOICE,
                List.of(),
                header -> header.levy(irpf),
                Samples.line("EUR 100.00"));
        Invoice two = about(
                "R-2",
                JANUARY.plusDays(1),
                DocumentType.INVOICE,
                List.of(),
                header -> header.levy(irpf),
                Samples.line("EUR 200.00"),
                of(one, 1, "-40.00"));
        Invoice corrective = about(
                "C-3",
                JANUARY.plusDays(2),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(two),
                header -> header.levy(irpf),
                Samples.line("EUR 190.00"),
                of(one, 1, "-30.00"));
        // 15 % of 30.00, and of 70.00
        Chain chain = Chain.of(List.of(one, two, corrective));
        assertThat(chain.basis(key(one)).leviesCredited())
                .singleElement()
                .satisfies(levy -> assertThat(levy.amount()).isEqualTo(eur("4.50")));
        Invoice rest = Samples.issue(
                "N-4", Correction.of(chain, key(one)).orThrow().inFull("annulé").orThrow(), JANUARY.plusDays(3));
        assertThat(rest.totals().levies())
                .singleElement()
                .satisfies(levy -> assertThat(levy.amount()).isEqualTo(eur("10.50")));
        assertSound(one, two, corrective, rest);
    }

    @Test
    void units_that_a_replaced_invoice_took_back_are_there_again() {
        Invoice ten =
                Samples.issue("F-1", Samples.draft(Samples.line("EUR 10.00").quantity(10)), JANUARY);
        Invoice later = about(
                "R-2",
                JANUARY.plusDays(1),
                DocumentType.INVOICE,
                List.of(ten),
                Samples.line("EUR 200.00"),
                of(ten, 1, "-10.00").quantity(-4));
        Invoice corrective = about(
                "C-3",
                JANUARY.plusDays(2),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(later),
                Samples.line("EUR 200.00"));
        InvoiceDraft all = correction(ten, ten, later, corrective)
                .ofQuantities("retour", Map.of(1, BigDecimal.TEN))
                .orThrow();
        assertThat(Samples.issue("N-4", all, JANUARY.plusDays(3)).totals().net())
                .isEqualTo(eur("100.00"));
    }
}

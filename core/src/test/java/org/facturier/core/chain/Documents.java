package org.facturier.core.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.ProForma;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/** Documents that tests of the chain start from: as an issuer makes them, and as others may have made them. */
final class Documents {

    static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    private Documents() {}

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    static Invoice invoice(String number, LocalDate on, String... prices) {
        return Samples.issue(number, draft(prices), on);
    }

    static InvoiceDraft draft(String... prices) {
        LineItem.Builder[] lines = new LineItem.Builder[prices.length];
        for (int i = 0; i < prices.length; i++) {
            lines[i] = Samples.line("EUR " + prices[i]);
        }
        return Samples.draft(lines);
    }

    /** {@return a line over an amount, negative where it credits on an invoice, of a line of another document} */
    static LineItem.Builder of(Invoice document, int line, String net) {
        Money amount = eur(net);
        return Samples.line(amount.abs().toString())
                .quantity(amount.isNegative() ? -1 : 1)
                .corrects(new LineReference(document.number(), line));
    }

    /** {@return a document about others that somebody made, without asking what is left of them} */
    static Invoice about(
            String number, LocalDate on, DocumentType type, List<Invoice> earlier, LineItem.Builder... lines) {
        return about(number, on, type, earlier, UnaryOperator.identity(), lines);
    }

    static Invoice about(
            String number,
            LocalDate on,
            DocumentType type,
            List<Invoice> earlier,
            UnaryOperator<DocumentHeader.Builder> head,
            LineItem.Builder... lines) {
        DocumentHeader.Builder header = Samples.header()
                .type(type)
                .policy(VatCalculators.perGroup().policy())
                .preceding(earlier.stream().map(Invoice::reference).toList());
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(head.apply(header).build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return Samples.issue(number, draft.build(), on);
    }

    static Invoice note(String number, LocalDate on, Invoice invoice, LineItem.Builder... lines) {
        return about(number, on, DocumentType.CREDIT_NOTE, List.of(invoice), lines);
    }

    /** {@return a note that says otherwise what it starts from} */
    static Invoice startingFrom(Invoice note, UnaryOperator<CorrectionBasis> change) {
        ProForma right = note.proForma();
        List<DocumentBasis> bases = right.bases().stream()
                .map(each -> new DocumentBasis(each.document(), change.apply(each.basis()), each.undone()))
                .toList();
        ProForma altered = new ProForma(
                right.issuedOn(), right.header(), right.calculated(), right.schedule(), right.notices(), bases);
        return Invoice.of(note.number(), note.series(), altered);
    }

    static CorrectionBasis invoicedACentMore(CorrectionBasis right) {
        TaxSubtotal first = right.invoiced().get(0);
        return new CorrectionBasis(
                List.of(TaxSubtotal.of(first.treatment(), first.net().plus(eur("0.01")), first.tax())),
                right.credited(),
                right.rounding(),
                right.levies(),
                right.leviesCredited(),
                right.riding(),
                right.withTax());
    }

    static DocumentKey key(Invoice document) {
        return DocumentKey.of(document);
    }
}

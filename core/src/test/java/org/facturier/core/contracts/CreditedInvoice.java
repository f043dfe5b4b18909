package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.money.Apportionment;
import org.joda.money.Money;

/**
 * An invoice and the notes that take it back line by line, piece by piece.
 *
 * @param invoice  the invoice
 * @param notes  the notes in the order in which they were issued; none where every line comes to nothing
 */
public record CreditedInvoice(Invoice invoice, List<Invoice> notes) {

    public CreditedInvoice {
        notes = List.copyOf(notes);
    }

    /** {@return the invoice of a draft and its notes, each line shared by the weights of the cuts} */
    static CreditedInvoice of(InvoiceDraft draft, List<BigDecimal> cuts, Series series) {
        Invoice invoice = series.issue(draft);
        List<Invoice> notes = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Map<Integer, Money> nets = piece(invoice, cuts, i);
            if (!nets.isEmpty()) {
                notes.add(series.issue(
                        Corrections.of(invoice, notes).ofLines("partiel", nets).orThrow()));
            }
        }
        rest(invoice, notes).map(series::issue).ifPresent(notes::add);
        return new CreditedInvoice(invoice, notes);
    }

    /** An allowance or charge that no line bears goes back with the last note alone. */
    private static Optional<InvoiceDraft> rest(Invoice invoice, List<Invoice> notes) {
        Correction correction = Corrections.of(invoice, notes);
        boolean isNothing = correction.remaining().taxes().stream()
                .allMatch(group -> group.net().isZero());
        return isNothing ? Optional.empty() : correction.inFull("reste").value();
    }

    private static Map<Integer, Money> piece(Invoice invoice, List<BigDecimal> cuts, int index) {
        Correction whole = Corrections.of(invoice, List.of());
        Map<Integer, Money> nets = new LinkedHashMap<>();
        for (InvoiceLine line : invoice.lines()) {
            Money part = Apportionment.CUMULATIVE
                    .share(whole.remainingOf(line), cuts)
                    .get(index);
            if (!part.isZero()) {
                nets.put(line.number(), part);
            }
        }
        return nets;
    }
}

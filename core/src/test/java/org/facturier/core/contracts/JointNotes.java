package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;

/**
 * Two invoices of one pair of parties, the notes that take each back in parts, and notes that each do at once what one note
 * on either does.
 *
 * @param first  with its notes
 * @param second  with its notes
 * @param joint  as many as the shorter list has
 */
public record JointNotes(CreditedInvoice first, CreditedInvoice second, List<Invoice> joint) {

    public JointNotes {
        joint = List.copyOf(joint);
    }

    /** {@return the notes on a draft and on all its lines but the first, in the same parts from the other end} */
    static JointNotes of(InvoiceDraft draft, List<BigDecimal> cuts, Series series) {
        List<BigDecimal> reversed = new ArrayList<>(cuts);
        Collections.reverse(reversed);
        List<LineItem> rest = draft.lines().size() == 1
                ? draft.lines()
                : draft.lines().subList(1, draft.lines().size());
        CreditedInvoice first = CreditedInvoice.of(draft, cuts, series);
        CreditedInvoice second = CreditedInvoice.of(Lines.replaced(draft, rest), reversed, series);
        List<Invoice> joint = new ArrayList<>();
        int most = Math.min(first.notes().size(), second.notes().size());
        for (int i = 0; i < most && isAlike(first.notes().get(i), second.notes().get(i)); i++) {
            joint.add(series.issue(joint(first.notes().get(i), second.notes().get(i))));
        }
        return new JointNotes(first, second, joint);
    }

    /** One with prices with tax and one without have no lines in common terms. */
    private static boolean isAlike(Invoice one, Invoice other) {
        return one.header().policy().equals(other.header().policy());
    }

    private static InvoiceDraft joint(Invoice one, Invoice other) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        List.of(one, other).forEach(note -> {
            note.lines().stream().map(InvoiceLine::item).forEach(draft::line);
            note.bases().forEach(draft::basis);
        });
        return draft.header(one.header().toBuilder()
                        .preceding(List.of(
                                one.header().references().preceding().get(0),
                                other.header().references().preceding().get(0)))
                        .build())
                .build();
    }
}

package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.arithmetic.Groups;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.TaxableAmount;

/**
 * A draft in the terms of its prices, with or without tax: what its lines and its allowances and charges come to. It is made
 * before anything is known of tax but the treatments, and is the same under every arithmetic.
 *
 * @param draft  the draft
 * @param lines  what each line comes to, as if prices were without tax
 * @param pieces  what the allowances and charges of the document come to, split by treatment
 * @param findings  where allowances take off more than there is, a part has another sign than what it is a part of, or cannot
 *     be shared
 */
record PricedDraft(InvoiceDraft draft, List<InvoiceLine> lines, List<DocumentAmounts.Piece> pieces, Findings findings) {

    /**
     * {@return the draft priced} All lines are priced even where one is overdrawn, so that each is told.
     *
     * @param taxes  what each line bears
     */
    static PricedDraft of(InvoiceDraft draft, Determinations taxes) {
        InvoiceLine[] lines = new InvoiceLine[draft.lines().size()];
        Groups bearing = new Groups(draft.header().currency());
        OwnLines own = OwnLines.of(draft);
        Findings.Gathering found = Findings.gathering();
        for (int i = 0; i < lines.length; i++) {
            LineItem item = draft.lines().get(i);
            LineAmount price = LineAmount.of(draft.header().currency(), item);
            found.add(price.overdrawn(i));
            lines[i] = line(i, item, price, taxes);
            if (own.have(item)) {
                bearing.add(lines[i].treatment(), price.amount());
            }
        }
        DocumentAmounts amounts = DocumentAmounts.of(draft.allowancesAndCharges(), bearing);
        found.add(amounts.findings());
        return new PricedDraft(draft, List.of(lines), amounts.pieces(), found.findings());
    }

    /** {@return a line with its price as its net, which stands where prices are without tax} */
    private static InvoiceLine line(int place, LineItem item, LineAmount price, Determinations taxes) {
        return new InvoiceLine(
                place + 1,
                item,
                price.allowancesAndCharges(),
                Optional.empty(),
                price.amount(),
                taxes.treatments().get(place),
                taxes.taxPoints().get(place));
    }

    /** {@return what the arithmetic of tax is handed: the lines, then the pieces with their signs} */
    VatCalculator.Request taxable() {
        return DocumentRequest.of(draft.header().currency(), draft.lines(), amounts(), draft.bases());
    }

    /** {@return the lines, then the pieces} */
    private List<? extends TaxableAmount> amounts() {
        if (pieces.isEmpty()) {
            return lines;
        }
        List<TaxableAmount> amounts = new ArrayList<>(lines);
        amounts.addAll(pieces);
        return amounts;
    }
}

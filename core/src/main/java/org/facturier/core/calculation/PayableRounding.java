package org.facturier.core.calculation;

import java.util.Collections;
import java.util.List;
import org.facturier.core.arithmetic.Groups;
import org.facturier.core.arithmetic.LastPart;
import org.facturier.core.arithmetic.Levies;
import org.facturier.core.arithmetic.PartOfWhole;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/**
 * By how much the amount payable is rounded (BT-114): what the arithmetic of tax rounds on prices with tax, and then to a
 * multiple of the unit of the terms. A part of a whole is rounded by itself, and the one that takes its last takes what
 * rounding is left of it, so that all parts come to what was payable on the whole; parts of several wholes each are. What a
 * document had credited of an earlier one, and is undone with it, was rounded with that document.
 *
 * <p>An invoice comes to 107.73 and is payable in coins of 0.05: 107.75, with a rounding of 0.02. It is credited in two notes.
 * The first comes to 53.87 and pays back 53.85, a rounding of -0.02; the last comes to 53.86 and takes the 0.04 that are left,
 * so that it pays back 53.90, and both 107.75. The last may thus be rounded by more than half a unit.
 *
 * @param draft  the document, which says the unit and what it starts from
 * @param calculator  the arithmetic of its tax
 * @param request  what that was asked
 * @param vat  what it said
 */
record PayableRounding(InvoiceDraft draft, VatCalculator calculator, Request request, Result vat) {

    /**
     * {@return the rounding of what is unpaid of the document, to be added to it; of either sign, mostly zero}
     *
     * @param unpaid  the total with tax and levies, less what was paid before
     * @param levies  those of the document, by which each of several parts is worked out by itself
     */
    Money of(Money unpaid, List<Levy> levies) {
        List<PartOfWhole> parts = PartOfWhole.of(DocumentRequest.net(request, vat)).stream()
                .filter(part -> draft.bases().get(part.index()).undone().isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return toUnit(unpaid, vat.rounding());
        }
        if (parts.size() == 1) {
            PartOfWhole part = parts.get(0);
            return of(part, own(part), unpaid, vat.rounding());
        }
        Tally sum = Tally.in(request.currency());
        parts.forEach(part -> sum.add(alone(part, levies)));
        return sum.total();
    }

    /**
     * One of several parts, as if it stood on a document of its own: so a note over two invoices is rounded as two notes are.
     */
    private Money alone(PartOfWhole part, List<Levy> levies) {
        Result own = own(part);
        Tally due = Tally.in(request.currency());
        own.subtotals().forEach(group -> due.add(group.net()).add(group.tax()));
        levied(part, own.subtotals(), levies).forEach(levy -> due.add(levy.signed()));
        return of(part, own, due.total(), own.rounding());
    }

    /** {@return what the arithmetic says to a part alone; it is not asked anew where all amounts are of one part} */
    private Result own(PartOfWhole part) {
        List<TaxableAmount> amounts = request.from(part.index());
        return amounts.size() == request.amounts().size()
                ? vat
                : calculator.calculate(new Request(
                        request.currency(), amounts, List.of(part.basis()), Collections.nCopies(amounts.size(), 0)));
    }

    /** A levy is on those wholes that bore it: another invoice on the same note bears none of it. */
    private List<LevyAmount> levied(PartOfWhole part, List<TaxSubtotal> taxes, List<Levy> levies) {
        List<Levy> borne = levies.stream()
                .filter(levy -> part.basis().levies().stream()
                        .anyMatch(whole -> whole.levy().equals(levy)))
                .toList();
        return new Levies(request.currency(), taxes, List.of(part)).amounts(borne);
    }

    /** {@return what rounding is left of the whole for the part that takes its last, else that of the part itself} */
    private Money of(PartOfWhole part, Result own, Money unpaid, Money ofTax) {
        Groups amounts = Groups.of(request.currency(), request.from(part.index()));
        return LastPart.of(part.basis(), calculator).is(own.subtotals(), amounts)
                ? part.basis().rounding()
                : toUnit(unpaid, ofTax);
    }

    /**
     * {@return the multiple nearest to what is unpaid and rounded for tax, less what is unpaid; without a unit just what tax
     * rounds}
     */
    private Money toUnit(Money unpaid, Money ofTax) {
        return draft.header().terms().payable(unpaid.plus(ofTax)).minus(unpaid);
    }
}

package org.facturier.core.calculation;

import java.util.Collections;
import java.util.List;
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
 * rounding is left of it, so that all parts come to what was payable on the whole; parts of several wholes each are. What
 * a document had taken back of an earlier one, and is undone with it, was rounded with that document.
 *
 * @param draft  the document
 * @param calculator  the arithmetic of its tax
 * @param request  what that was asked
 * @param vat  what it said
 */
record PayableRounding(InvoiceDraft draft, VatCalculator calculator, Request request, Result vat) {

    /** {@return the rounding of what is unpaid of the document} */
    Money of(Money unpaid, List<Levy> levies) {
        List<PartOfWhole> parts = PartOfWhole.of(DocumentRequest.net(request, vat)).stream()
                .filter(part -> draft.bases().get(part.index()).undone().isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return toUnit(unpaid, vat.rounding());
        }
        if (parts.size() == 1) {
            return of(parts.get(0), unpaid, vat.rounding());
        }
        Tally sum = Tally.in(request.currency());
        parts.forEach(part -> sum.add(alone(part, levies)));
        return sum.total();
    }

    private Money alone(PartOfWhole part, List<Levy> levies) {
        List<TaxableAmount> amounts = request.from(part.index());
        Result own = calculator.calculate(new Request(
                request.currency(), amounts, List.of(part.basis()), Collections.nCopies(amounts.size(), 0)));
        Tally due = Tally.in(request.currency());
        own.subtotals().forEach(group -> due.add(group.net()).add(group.tax()));
        levied(part, own.subtotals(), levies).forEach(levy -> due.add(levy.signed()));
        return of(part, due.total(), own.rounding());
    }

    /** A levy is on those wholes that bore it. */
    private List<LevyAmount> levied(PartOfWhole part, List<TaxSubtotal> taxes, List<Levy> levies) {
        List<Levy> borne = levies.stream()
                .filter(levy -> part.basis().levies().stream()
                        .anyMatch(whole -> whole.levy().equals(levy)))
                .toList();
        return new Levies(request.currency(), taxes, List.of(part)).amounts(borne);
    }

    private Money of(PartOfWhole part, Money unpaid, Money ofTax) {
        return part.takesLast() ? part.basis().rounding() : toUnit(unpaid, ofTax);
    }

    private Money toUnit(Money unpaid, Money ofTax) {
        return draft.header().terms().payable(unpaid.plus(ofTax)).minus(unpaid);
    }
}

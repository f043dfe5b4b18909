package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.LineItem;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.CurrencyUnit;

/**
 * Asks the arithmetic of tax for a document: a line says by what it credits from which basis it starts. The arithmetic sees
 * amounts under treatments and nothing else of the document.
 */
final class DocumentRequest {

    private DocumentRequest() {}

    /**
     * {@return the request}
     *
     * @param currency  of the document
     * @param items  the lines
     * @param amounts  what the lines come to, in their order, then what is taken off or put on the whole, which starts from the
     *     first basis
     * @param bases  what the document starts from: none for an invoice by itself
     */
    static Request of(
            CurrencyUnit currency,
            List<LineItem> items,
            List<? extends TaxableAmount> amounts,
            List<DocumentBasis> bases) {
        if (bases.isEmpty()) {
            return new Request(currency, amounts);
        }
        List<Integer> starts = new ArrayList<>(amounts.size());
        items.forEach(item -> starts.add(DocumentBasis.startOf(bases, item.corrects())));
        while (starts.size() < amounts.size()) {
            starts.add(DocumentBasis.startOf(bases, Optional.empty()));
        }
        return new Request(
                currency, amounts, bases.stream().map(DocumentBasis::basis).toList(), starts);
    }

    /**
     * {@return the same over amounts without tax} Levies bear on nets, whatever prices are in. Where prices are without tax it
     * is the request itself.
     *
     * @param result  what the arithmetic said to the request
     */
    static Request net(Request request, Result result) {
        if (result.nets().isEmpty()) {
            return request;
        }
        List<TaxableAmount> nets = new ArrayList<>(request.amounts().size());
        for (int i = 0; i < request.amounts().size(); i++) {
            nets.add(TaxableAmount.of(
                    request.amounts().get(i).treatment(), result.nets().get(i)));
        }
        return new Request(request.currency(), nets, request.bases(), request.starts());
    }
}

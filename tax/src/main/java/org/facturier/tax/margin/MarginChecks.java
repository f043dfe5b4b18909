package org.facturier.tax.margin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Finding;
import org.facturier.core.receivable.Receivable;

/** Looks for what no piece can be given. */
final class MarginChecks {

    private MarginChecks() {}

    /** {@return allowances, charges and credits under the scheme that stand on no line of the invoice} */
    static Stream<Finding> unplaced(Receivable receivable) {
        List<LineReference> pieces =
                MarginSale.of(receivable).map(MarginSale::reference).toList();
        return Stream.concat(
                parts(receivable.invoice()),
                MarginSale.notes(receivable).stream()
                        .flatMap(note -> Stream.concat(parts(note), credits(note, pieces))));
    }

    private static Stream<Finding> parts(Invoice document) {
        return document.valuation().allowancesAndCharges().stream()
                .filter(part -> MarginTax.isUnderScheme(part.treatment()))
                .map(part -> MarginRule.PRICE_OF_PIECE.at(
                        document.number().text(),
                        part.allowanceCharge().reason() + " of " + part.amount() + " is of no line"));
    }

    private static Stream<Finding> credits(Invoice note, List<LineReference> pieces) {
        return note.lines().stream()
                .filter(line -> MarginTax.isUnderScheme(line.treatment()))
                .filter(line -> !isOf(line, pieces))
                .map(line -> MarginRule.PRICE_OF_PIECE.at(
                        note.number().text(), "line " + line.number() + " corrects no line of the invoice"));
    }

    private static boolean isOf(InvoiceLine credit, List<LineReference> pieces) {
        Optional<LineReference> corrected = credit.item().corrects();
        return corrected.isPresent() && pieces.contains(corrected.get());
    }
}

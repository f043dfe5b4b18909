package org.facturier.tax.margin;

import static org.facturier.core.finding.Message.say;

import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.finding.Finding;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;

/** Looks for what no piece can be given. */
final class MarginChecks {

    private final Chain chain;

    private MarginChecks(Chain chain) {
        this.chain = chain;
    }

    /** {@return allowances, charges and credits under the scheme that stand on no line of an invoice} */
    static Stream<Finding> unplaced(Ledger ledger) {
        MarginChecks checks = new MarginChecks(ledger.chain());
        return DocumentTax.sales(ledger).flatMap(document -> Stream.concat(parts(document), checks.credits(document)));
    }

    private static Stream<Finding> parts(Invoice document) {
        return document.calculated().allowancesAndCharges().stream()
                .filter(part -> MarginTax.isUnderScheme(part.treatment()))
                .map(part -> MarginRule.PRICE_OF_PIECE.at(
                        document.number().text(),
                        say("part", "{reason} of {amount} is of no line")
                                .with("reason", part.allowanceCharge().reason())
                                .with("amount", part.amount())));
    }

    private Stream<Finding> credits(Invoice document) {
        return document.lines().stream()
                .filter(line -> MarginTax.isUnderScheme(line.treatment()))
                .filter(line ->
                        document.type().isCredit() || line.item().corrects().isPresent())
                .filter(line -> !isOfPiece(document, line))
                .map(line -> MarginRule.PRICE_OF_PIECE.at(
                        document.number().text(),
                        say("line {line} corrects no line of the invoice").with("line", line.number())));
    }

    private boolean isOfPiece(Invoice document, InvoiceLine line) {
        return line.item().corrects().isPresent()
                && chain.of(DocumentKey.of(document)).stream()
                        .filter(effect -> effect.by().line() == line.number())
                        .anyMatch(effect -> isPiece(effect.on()));
    }

    private boolean isPiece(LineKey key) {
        return chain.find(key.document()).stream()
                .flatMap(document -> document.lines().stream())
                .anyMatch(line -> line.number() == key.line() && MarginTax.isUnderScheme(line.treatment()));
    }
}

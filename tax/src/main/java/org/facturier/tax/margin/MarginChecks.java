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

/**
 * Looks for what no piece can be given. The scheme taxes each piece by what was paid for it and by what it was sold for: an
 * allowance on the whole document, or a credit that names no line, changes the price of none, and nobody may share it out here.
 */
final class MarginChecks {

    private final Chain chain;

    private MarginChecks(Chain chain) {
        this.chain = chain;
    }

    /**
     * {@return allowances, charges and credits under the scheme that stand on no line of an invoice} Each is told at the number
     * of its document.
     */
    static Stream<Finding> unplaced(Ledger ledger) {
        MarginChecks checks = new MarginChecks(ledger.chain());
        return DocumentTax.sales(ledger).flatMap(document -> Stream.concat(parts(document), checks.credits(document)));
    }

    /** Allowances and charges of the document that bear a treatment of the scheme. */
    private static Stream<Finding> parts(Invoice document) {
        return document.calculated().allowancesAndCharges().stream()
                .filter(part -> MarginTax.isUnderScheme(part.treatment()))
                .map(part -> MarginRule.PRICE_OF_PIECE.at(
                        document.number().text(),
                        say("part", "{reason} of {amount} is of no line")
                                .with("reason", part.allowanceCharge().reason())
                                .with("amount", part.amount())));
    }

    /** Lines of notes, and lines that correct, by which no piece of an invoice gets another price. */
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

    /** The chain of corrections tells on which line of which document the line has its effect. */
    private boolean isOfPiece(Invoice document, InvoiceLine line) {
        return line.item().corrects().isPresent()
                && chain.of(DocumentKey.of(document)).stream()
                        .filter(effect -> effect.by().line() == line.number())
                        .anyMatch(effect -> isPiece(effect.on()));
    }

    /** The line that it has its effect on is one under the scheme, of a document that is known. */
    private boolean isPiece(LineKey key) {
        return chain.find(key.document()).stream()
                .flatMap(document -> document.lines().stream())
                .anyMatch(line -> line.number() == key.line() && MarginTax.isUnderScheme(line.treatment()));
    }
}

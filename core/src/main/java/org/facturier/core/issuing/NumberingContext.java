package org.facturier.core.issuing;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;

/**
 * What a number may be made of; a strategy takes what it needs.
 *
 * @param issuedOn  the date of the document
 * @param series  the series it belongs to
 * @param type  what kind of document it is
 * @param partner  the other side: the buyer, or the seller of a self-billed invoice
 * @param productCode  the product of the first line, where it has one
 */
public record NumberingContext(
        LocalDate issuedOn, String series, DocumentType type, Party partner, Optional<String> productCode) {

    public NumberingContext {
        Completeness.of("a numbering context")
                .needs("issuedOn", issuedOn)
                .needs("series", series)
                .needs("type", type)
                .needs("partner", partner)
                .verify();
    }
}

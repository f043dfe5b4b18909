package org.facturier.einvoice.receiving;

import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.finding.Completeness;

/**
 * What a document of the domain says and an e-invoice does not: how the host names both parties, in which series it keeps the
 * documents of the sender, in which language the words are.
 *
 * @param series  such as that of all bills of one supplier
 * @param seller  the host's identifier of the seller
 * @param buyer  the host's identifier of the buyer
 * @param language  of the words on the document
 * @param dueOtherwise  the last day to pay, where the invoice states none
 */
public record DocumentNames(String series, String seller, String buyer, Locale language, LocalDate dueOtherwise) {

    public DocumentNames {
        Completeness.of("the names of a document")
                .needs("series", series)
                .needs("seller", seller)
                .needs("buyer", buyer)
                .needs("language", language)
                .needs("dueOtherwise", dueOtherwise)
                .verify();
    }
}

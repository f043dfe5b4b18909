package org.facturier.examples.spring;

import java.time.ZoneId;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose invoices they are.
 *
 * @param id  the identifier of the house among the parties of its documents
 * @param zone  where its days begin
 */
@ConfigurationProperties("house")
public record House(String id, ZoneId zone) {

    /** {@return the series of a document: credit notes have their own, and each partner one for what is billed in its name} */
    public String series(DocumentHeader header) {
        String kind = header.type().isCredit() ? "A" : "F";
        return header.type().isSelfBilled() ? "S" + kind + "-" + partner(header).toUpperCase(Locale.ROOT) : kind;
    }

    /** {@return who is on the other side of a document} */
    public String partner(DocumentHeader header) {
        return (header.type().isSelfBilled() ? header.seller() : header.buyer()).id();
    }

    /** {@return whether the house is on its side of a document, and on no other} */
    public boolean isPartyOf(DocumentHeader header) {
        String own = (header.type().isSelfBilled() ? header.buyer() : header.seller()).id();
        return own.equals(id) && !partner(header).equals(id);
    }
}

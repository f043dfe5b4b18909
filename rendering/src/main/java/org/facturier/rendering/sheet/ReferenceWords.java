package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.party.Party;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Puts what a document refers to into words: what the buyer asked to have quoted, orders and contracts, when and where was
 * delivered, which documents came before, and who the buyer is to the tax office.
 *
 * @source EN 16931-1:2017, BT-10, BT-12, BT-13, BT-14, BG-3, BG-13, BT-46 to BT-48
 */
final class ReferenceWords {

    private final DocumentLabels labels;
    private final List<PrintedFact> facts = new ArrayList<>();

    private ReferenceWords(DocumentLabels labels) {
        this.labels = labels;
    }

    /** {@return the references in this order, without those that the document does not have} */
    static List<PrintedFact> of(DocumentHeader header, DocumentLabels labels) {
        ReferenceWords words = new ReferenceWords(labels);
        words.add("buyer.reference", header.references().buyerReference());
        words.add("purchase.order", header.references().purchaseOrder());
        words.add("contract", header.references().contract());
        words.add("order", header.references().order().map(words::reference));
        header.delivery().ifPresent(delivery -> words.addDelivery(delivery, header.seller()));
        String preceding = header.type().isCredit() ? "preceding.credit" : "preceding";
        header.references().preceding().forEach(earlier -> words.add(preceding, Optional.of(words.reference(earlier))));
        words.addBuyer(header.buyer());
        return List.copyOf(words.facts);
    }

    /** A reference that is not there leaves no row. */
    private void add(String label, Optional<String> value) {
        value.ifPresent(text -> facts.add(new PrintedFact(labels.text(label), Printable.line(text))));
    }

    /** {@return such as {@code F-2026-0001 of 15 January 2026}} */
    private String reference(DocumentReference document) {
        return labels.text("reference", document.number().text(), labels.day(document.issuedOn()));
    }

    /** Adds the day or the period of the supply, and its place on one line. */
    private void addDelivery(Delivery delivery, Party seller) {
        add("delivered.on", delivery.on().map(labels::day));
        add("delivered.during", delivery.during().map(labels::period).map(labels::sentence));
        add(
                "delivered.to",
                delivery.to().map(place -> String.join(", ", PostalLines.of(place, seller.country(), labels))));
    }

    /** The numbers of the buyer stand here, so that its address stays what an envelope shows. */
    private void addBuyer(Party buyer) {
        PartyBlocks blocks = new PartyBlocks(labels, Optional.empty());
        buyer.ids().all().forEach(id -> {
            PrintedFact fact = blocks.identifier(id);
            facts.add(new PrintedFact(labels.text("legal.buyer", fact.label()), fact.value()));
        });
        add("vat.buyer", buyer.vatId().map(id -> id.text()));
    }
}

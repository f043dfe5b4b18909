package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.party.Party;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/** Puts what a document refers to into words. */
final class ReferenceWords {

    private final Wording wording;
    private final List<Fact> facts = new ArrayList<>();

    private ReferenceWords(Wording wording) {
        this.wording = wording;
    }

    static List<Fact> of(DocumentHeader header, Wording wording) {
        ReferenceWords words = new ReferenceWords(wording);
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

    private void add(String label, Optional<String> value) {
        value.ifPresent(text -> facts.add(new Fact(wording.text(label), Printable.line(text))));
    }

    private String reference(DocumentReference document) {
        return wording.text("reference", document.number().text(), wording.day(document.issuedOn()));
    }

    private void addDelivery(Delivery delivery, Party seller) {
        add("delivered.on", delivery.on().map(wording::day));
        add("delivered.during", delivery.during().map(wording::period).map(wording::sentence));
        add(
                "delivered.to",
                delivery.to().map(place -> String.join(", ", PostalLines.of(place, seller.country(), wording))));
    }

    private void addBuyer(Party buyer) {
        PartyBlocks blocks = new PartyBlocks(wording, Optional.empty());
        buyer.ids().all().forEach(id -> {
            Fact fact = blocks.identifier(id);
            facts.add(new Fact(wording.text("legal.buyer", fact.label()), fact.value()));
        });
        add("vat.buyer", buyer.vatId().map(id -> id.text()));
    }
}

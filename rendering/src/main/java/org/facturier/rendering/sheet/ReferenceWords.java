package org.facturier.rendering.sheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.party.Party;
import org.facturier.core.party.Recipient;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Puts what a document refers to into words: what the buyer asked to have quoted, orders and contracts, when and where was
 * delivered, which documents came before, and who the buyer is to the tax office.
 *
 * @source EN 16931-1:2017, BT-10 to BT-19, BG-3, BG-11, BG-13, BG-24, BT-46 to BT-48
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
        words.add("project", header.references().project());
        words.add("tender", header.references().tender());
        words.add("object", header.references().object().map(ObjectReference::id));
        words.add("accounting.reference", header.references().accountingReference());
        words.add("order", header.references().order().map(words::reference));
        header.delivery().ifPresent(delivery -> words.addDelivery(delivery, header.seller()));
        words.add("despatch.advice", header.references().despatchAdvice());
        words.add("receiving.advice", header.references().receivingAdvice());
        String preceding = header.type().isCredit() ? "preceding.credit" : "preceding";
        header.references().preceding().forEach(earlier -> words.add(preceding, Optional.of(words.reference(earlier))));
        header.references().attachments().forEach(words::addAttachment);
        header.agents().taxRepresentative().ifPresent(agent -> words.addTaxRepresentative(agent, header.seller()));
        header.seller().ids().assigned().forEach(number -> words.add("assigned.seller", Optional.of(number)));
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
        delivery.recipient().ifPresent(this::addRecipient);
        add(
                "delivered.to",
                delivery.to().map(place -> String.join(", ", PostalLines.of(place, seller.country(), labels))));
    }

    /** Adds who took delivery, by name, and the place by its identifier under the name of its scheme. */
    private void addRecipient(Recipient recipient) {
        add("delivered.recipient", recipient.name());
        recipient.location().ifPresent(place -> {
            PrintedFact fact = new PartyBlocks(labels, Optional.empty()).identifier(place);
            facts.add(new PrintedFact(labels.text("delivered.location", fact.label()), fact.value()));
        });
    }

    /** Adds a paper by its reference and what it is; the name of the file by which a reader finds it. */
    private void addAttachment(Attachment attachment) {
        List<String> parts = new ArrayList<>();
        parts.add(attachment.reference());
        attachment.description().ifPresent(parts::add);
        attachment.file().map(AttachedFile::name).ifPresent(parts::add);
        attachment.location().map(URI::toString).ifPresent(parts::add);
        add("attachment", Optional.of(String.join(", ", parts)));
    }

    /** Adds name, full address and VAT number of who owes the tax (Directive 2006/112/EC, art. 226(15)). */
    private void addTaxRepresentative(TaxRepresentative agent, Party seller) {
        List<String> parts = new ArrayList<>();
        parts.add(agent.name());
        parts.addAll(PostalLines.of(agent.address(), seller.country(), labels));
        parts.add(labels.text("vat.seller").replace(' ', '\u00A0') + "\u00A0"
                + agent.vatId().text());
        add("tax.representative", Optional.of(String.join(", ", parts)));
    }

    /** The numbers of the buyer stand here, so that its address stays what an envelope shows. */
    private void addBuyer(Party buyer) {
        PartyBlocks blocks = new PartyBlocks(labels, Optional.empty());
        buyer.ids().all().forEach(id -> {
            PrintedFact fact = blocks.identifier(id);
            facts.add(new PrintedFact(labels.text("legal.buyer", fact.label()), fact.value()));
        });
        buyer.ids().assigned().forEach(number -> add("assigned.buyer", Optional.of(number)));
        add("vat.buyer", buyer.vatId().map(id -> id.text()));
    }
}

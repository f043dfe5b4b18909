package org.facturier.core.accountbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Entered;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.PaymentReference;

/** Under which names a payer may know an item, for matching what is written on a payment. */
public final class ItemNames {

    private final Chain chain;

    ItemNames(Chain chain) {
        this.chain = chain;
    }

    /**
     * {@return the names of an item; none for money, for a transfer and for an entry without a reference} What goes on from an
     * older ledger has those that it was carried with.
     */
    public List<Reference> of(Holding holding, Part part) {
        if (part.origin().carried().isPresent()) {
            return part.origin().carried().get().references();
        }
        return holding.source()
                .asIssued()
                .map(issued -> of(issued.document()))
                .orElseGet(() -> holding.source().asEntered().map(ItemNames::of).orElse(List.of()));
    }

    private static List<Reference> of(Entered entry) {
        return entry.reference().isBlank()
                ? List.of()
                : List.of(new Reference(Reference.Kind.NUMBER, entry.reference()));
    }

    /**
     * {@return the names of a document: its number, the numbers of those in whose place it stands, what the payer was asked to
     * quote, then its order, the buyer's own order and the contract, as far as it says so}
     */
    public List<Reference> of(Invoice document) {
        List<Reference> names = new ArrayList<>();
        names.add(Reference.number(document.number()));
        replaced(document).map(key -> Reference.replaced(key.number())).forEach(names::add);
        PaymentReference.find(document.paymentReference())
                .map(Reference::structured)
                .ifPresent(names::add);
        document.header()
                .references()
                .order()
                .map(DocumentReference::number)
                .map(number -> Reference.agreed(number.text()))
                .ifPresent(names::add);
        Stream.of(
                        document.header().references().purchaseOrder(),
                        document.header().references().contract())
                .flatMap(name -> name.filter(text -> !text.isBlank()).stream())
                .map(Reference::agreed)
                .forEach(names::add);
        return names;
    }

    /**
     * {@return the documents in whose place one stands, and those in whose place these stood} A payer may still have the first.
     */
    private Stream<DocumentKey> replaced(Invoice document) {
        if (!document.type().isCorrective()) {
            return Stream.empty();
        }
        DocumentKey key = DocumentKey.of(document);
        return chain.named(key).stream()
                .filter(old -> chain.replacedBy(old).filter(key::equals).isPresent())
                .flatMap(old ->
                        Stream.concat(Stream.of(old), chain.find(old).stream().flatMap(this::replaced)));
    }
}

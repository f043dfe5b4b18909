package org.facturier.einvoice.receiving;

import java.util.Optional;
import org.facturier.core.article.ItemClass;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.document.LineReferences;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;

/**
 * By what an article of a hub is known (BT-155 to BT-161), and what a line of it refers to (BT-127, BT-128, BT-132, BT-133). All
 * of it can be missing: what the domain does not take, such as a class without its list, stays in the hub and is named.
 *
 * @param taking  gathers what cannot be taken
 */
record ItemTaking(Taking taking) {

    /**
     * {@return BT-155 to BT-159 and BG-32}
     *
     * @param place  of the item in the hub
     */
    ItemIdentity identity(Item item, String place) {
        ItemIdentity.Builder identity = ItemIdentity.builder();
        item.sellersIdentifier().ifPresent(identity::productCode);
        item.buyersIdentifier().ifPresent(identity::buyerCode);
        item.standardIdentifier()
                .flatMap(id -> taking.offered(
                        place + ".standardIdentifier",
                        "BT-157",
                        () -> new LegalId(id.scheme().orElse(""), id.value())))
                .ifPresent(identity::standardId);
        for (int i = 0; i < item.classifications().size(); i++) {
            itemClass(item, i, place + ".classifications[" + i + "]").ifPresent(identity::itemClass);
        }
        item.origin()
                .flatMap(code -> taking.offered(place + ".origin", "BT-159", () -> CountryCode.of(code)))
                .ifPresent(identity::origin);
        for (int i = 0; i < item.attributes().size(); i++) {
            attribute(item, i, place + ".attributes[" + i + "]", identity);
        }
        return identity.build();
    }

    /** {@return one of BT-158} */
    private Optional<ItemClass> itemClass(Item item, int index, String place) {
        return taking.offered(place, "BT-158", () -> {
            var stated = item.classifications().get(index);
            return new ItemClass(stated.value(), stated.scheme().orElse(""), stated.version());
        });
    }

    /** Takes one of BG-32; half a property is none of the domain. */
    private void attribute(Item item, int index, String place, ItemIdentity.Builder identity) {
        var stated = item.attributes().get(index);
        if (stated.name().isEmpty() || stated.value().isEmpty()) {
            taking.leave(place, "BG-32");
        } else {
            identity.attribute(stated.name().get(), stated.value().get());
        }
    }

    /**
     * {@return BT-127, BT-128, BT-132 and BT-133}
     *
     * @param place  of the line in the hub
     */
    LineReferences references(Line line, String place) {
        LineReferences.Builder references = LineReferences.builder();
        line.note().ifPresent(references::note);
        line.object()
                .flatMap(object -> taking.offered(
                        place + ".object", "BT-128", () -> new ObjectReference(object.value(), object.scheme())))
                .ifPresent(references::object);
        line.orderLine().ifPresent(references::orderLine);
        line.accounting().ifPresent(references::accountingReference);
        return references.build();
    }
}

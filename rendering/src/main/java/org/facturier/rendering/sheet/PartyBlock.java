package org.facturier.rendering.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A party as it stands on a document: the seller or buyer of an invoice, the sender or recipient of a letter.
 *
 * @param role  the label of its role, such as {@code Buyer}; blank in a letter
 * @param name  its legal name, on one line (BT-27, BT-44)
 * @param address  what follows the name on an envelope, a line each: trading name, contact of an addressee, street, place,
 *     country
 * @param contact  whom to ask, telephone and e-mail, a line each
 * @param identifiers  of tax and registers, under the names of these
 * @param legalInformation  legal form, capital and register (BT-33); blank if nothing is known
 */
public record PartyBlock(
        String role,
        String name,
        List<String> address,
        List<String> contact,
        List<PrintedFact> identifiers,
        String legalInformation) {

    public PartyBlock {
        address = List.copyOf(address);
        contact = List.copyOf(contact);
        identifiers = List.copyOf(identifiers);
    }

    /** {@return the same party without the label of its role, where its place says it} */
    public PartyBlock withoutRole() {
        return new PartyBlock("", name, address, contact, identifiers, legalInformation);
    }

    /**
     * {@return what the law requires to be said of it, in one paragraph: name, legal form and identifiers}
     *
     * <p>What is not known is left out; a label and its number are not parted by a line end.
     *
     * @source Code de commerce, art. R123-237
     */
    public String legalLine() {
        Stream<String> ids = identifiers.stream().map(id -> id.label() + "\u00A0" + id.value());
        return Stream.concat(Stream.of(name, legalInformation), ids)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}

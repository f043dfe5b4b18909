package org.facturier.rendering.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A party as it stands on a document.
 *
 * @param role  the label of its role, such as {@code Buyer}; blank in a letter
 * @param name  its legal name
 * @param address  what follows the name on an envelope, a line each
 * @param contact  whom to ask, telephone and e-mail, a line each
 * @param identifiers  of tax and registers
 * @param legalInformation  legal form, capital and register; blank if nothing is known
 */
public record PartyBlock(
        String role,
        String name,
        List<String> address,
        List<String> contact,
        List<Fact> identifiers,
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

    /** {@return what the law requires to be said of it, in one paragraph: name, legal form and identifiers} */
    public String legalLine() {
        Stream<String> ids = identifiers.stream().map(id -> id.label() + "\u00A0" + id.value());
        return Stream.concat(Stream.of(name, legalInformation), ids)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}

package org.facturier.core.payment;

import java.util.List;

/**
 * A name that stands whole in a text. One text may be the number of several documents, as where two series have it, or where
 * signs alone tell them apart.
 *
 * @param words  as it was written
 * @param references  the names that are meant, which have the same letters and digits; at least one
 * @param isMistyped  whether check digits stand before it that are another's
 * @param from  the first of its words in the text, from 0
 * @param to  the last of them
 */
public record Mention(String words, List<Reference> references, boolean isMistyped, int from, int to) {

    public Mention {
        references = List.copyOf(references);
    }

    /** {@return what is open under one of the names, of any partner; under the number of an order, of one} */
    public List<OpenItem> items(OpenItems open, String partner) {
        return open.named(references.get(0).text())
                .filter(item -> references.stream().anyMatch(name -> bears(item, name, partner)))
                .toList();
    }

    /** {@return whether an item has this name; a name agreed with one partner counts on that account alone} */
    private static boolean bears(OpenItem item, Reference name, String partner) {
        return item.references().contains(name)
                && (!Name.isForOne(name) || item.partner().equals(partner));
    }

    /** {@return that the text names an item, by that of its names that was written} */
    public Evidence named(OpenItem item) {
        Reference name = references.stream()
                .filter(item.references()::contains)
                .findFirst()
                .orElseThrow();
        return new Evidence.Named(name, words);
    }

    /** {@return that the text names what the money cannot be put to} */
    public Evidence elsewhere(Evidence.NamedElse.Why why) {
        return new Evidence.NamedElse(references.get(0), words, why);
    }
}

package org.facturier.core.payment;

import java.util.List;

/**
 * A name that stands whole in a text.
 *
 * @param words  as it was written
 * @param references  the names that are meant, which have the same letters and digits; at least one
 * @param isMistyped  whether check digits stand before it that are another's
 */
record Mention(String words, List<Reference> references, boolean isMistyped) {

    /** {@return what is open under one of the names, of any partner; under the number of an order, of one} */
    List<OpenItem> items(OpenItems open, String partner) {
        return open.named(references.get(0).text())
                .filter(item -> references.stream().anyMatch(name -> bears(item, name, partner)))
                .toList();
    }

    private static boolean bears(OpenItem item, Reference name, String partner) {
        return item.references().contains(name)
                && (!Name.isForOne(name) || item.partner().equals(partner));
    }

    Evidence named(OpenItem item) {
        Reference name = references.stream()
                .filter(item.references()::contains)
                .findFirst()
                .orElseThrow();
        return new Evidence.Named(name, words);
    }

    Evidence elsewhere(Evidence.NamedElse.Why why) {
        return new Evidence.NamedElse(references.get(0), words, why);
    }
}

package org.facturier.einvoice.contracts;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the official schema and rules say of one document. Immutable.
 *
 * @param schema  what the schema refuses, as the validator words it; empty where the document fits
 * @param fatal  the ids of the rules that refuse it, each once, such as {@code BR-CO-10} or {@code UBL-SR-44}
 * @param warnings  the ids of the rules that warn: mostly content that is no term of the norm
 * @param places  the fatal rules with the path of the element that breaks them, one a breach, in the order of the rules
 */
public record OfficialVerdict(
        List<String> schema, SortedSet<String> fatal, SortedSet<String> warnings, List<String> places) {

    public OfficialVerdict {
        schema = List.copyOf(schema);
        fatal = new TreeSet<>(fatal);
        warnings = new TreeSet<>(warnings);
        places = List.copyOf(places);
    }

    /** {@return whether neither the schema nor a fatal rule refuses the document; warnings do not count} */
    public boolean isAccepted() {
        return schema.isEmpty() && fatal.isEmpty();
    }
}

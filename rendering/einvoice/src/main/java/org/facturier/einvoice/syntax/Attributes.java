package org.facturier.einvoice.syntax;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one element, kept beyond the moment in which the parser stands at its start tag. Few elements have more
 * than two, so that a search from the start is the fastest way to find one.
 *
 * @param pairs  names and values by turns; namespaced ones, such as {@code xsi:schemaLocation}, are left out
 */
record Attributes(String[] pairs) {

    /** No attributes: those of most elements, and of an attribute that is itself a row. */
    static final Attributes NONE = new Attributes(new String[0]);

    /**
     * {@return the attributes of the element whose start tag the parser stands at, in their order, values as they are written}
     */
    static Attributes of(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return NONE;
        }
        String[] pairs = new String[2 * count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                pairs[kept++] = xml.getAttributeLocalName(i);
                pairs[kept++] = xml.getAttributeValue(i);
            }
        }
        return new Attributes(kept == pairs.length ? pairs : java.util.Arrays.copyOf(pairs, kept));
    }

    /**
     * {@return the value of an attribute, empty where it is stated so, null where it is not there}
     *
     * @param name  the local name
     */
    @Nullable
    String get(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }
}

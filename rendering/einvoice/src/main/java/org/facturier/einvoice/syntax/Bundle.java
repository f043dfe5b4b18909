package org.facturier.einvoice.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element kept for a moment, because only what stands below it tells which term it is: an
 * {@code AdditionalReferencedDocument} of CII is a tender, an invoiced object or a supporting document by a {@code TypeCode}
 * that comes behind its number.
 *
 * <p>It is read as if from the document once the row is found, and then forgotten. Only the elements whose rows ask for it are
 * kept, never a line or the document, so that memory goes by the largest of these. What a text in base64 stands for is decoded
 * as it comes, also here.
 */
final class Bundle {

    /** The namespace of the element. */
    final String namespace;
    /** The name of the element without prefix. */
    final String local;
    /** What the start tag states. */
    final Attributes attributes;
    /** Where the start tag stands: a finding about the element comes when the parser is already behind it. */
    final String place;
    /** The elements within, known to the table or not, in their order. */
    final List<Bundle> children = new ArrayList<>(4);

    String text = "";
    /** Whether there were blanks around the text. */
    boolean padded;

    /** What the base64 stands for, in the elements that hold attachments; null in all others. Their text is empty. */
    @Nullable
    Decoded attached;

    Bundle(String namespace, String local, Attributes attributes, String place) {
        this.namespace = namespace;
        this.local = local;
        this.attributes = attributes;
        this.place = place;
    }

    /** {@return the first child of a name, null where there is none} */
    @Nullable
    Bundle child(String name) {
        for (Bundle one : children) {
            if (one.local.equals(name)) {
                return one;
            }
        }
        return null;
    }

    /** {@return whether there is a child of a name, empty or not} */
    boolean has(String name) {
        return child(name) != null;
    }

    /** {@return the text of the first child of a name, empty for an empty child, null where there is none} */
    @Nullable
    String text(String name) {
        Bundle found = child(name);
        return found == null ? null : found.text;
    }

    /** {@return what stands at the place that a condition asks for, null for nothing} */
    @Nullable
    String find(Condition condition) {
        return find(condition, 0);
    }

    /**
     * {@return what stands at the rest of the way, by the first child that leads to something}
     *
     * @param step  how many steps of the way are done
     */
    private @Nullable String find(Condition condition, int step) {
        if (step == condition.path().size()) {
            return condition.attribute().isPresent()
                    ? attributes.get(condition.attribute().get())
                    : text;
        }
        for (Bundle child : children) {
            if (child.local.equals(condition.path().get(step))) {
                String found = child.find(condition, step + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}

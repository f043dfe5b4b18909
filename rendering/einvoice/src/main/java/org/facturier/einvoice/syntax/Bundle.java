package org.facturier.einvoice.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
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
final class Bundle implements Supplier<String> {

    /** The namespace of the element. */
    final String namespace;
    /** The name of the element without prefix. */
    final String local;
    /** What the start tag states. */
    final Attributes attributes;
    /** The way to the element, as long as it is read: its own name is the last. */
    private final List<String> path;
    /** Where the start tag stands: a finding about the element comes when the parser is already behind it. */
    private final Location start;
    /** The element around it that is kept, too; null for the outermost. */
    private final @Nullable Bundle outer;
    /** The elements within, known to the table or not, in their order. */
    List<Bundle> children = List.of();

    String text = "";
    /** Whether there were blanks around the text. */
    boolean padded;

    /** What the base64 stands for, in the elements that hold attachments; null in all others. Their text is empty. */
    @Nullable
    Decoded attached;

    private Bundle(XMLStreamReader xml, List<String> path, @Nullable Bundle outer) {
        this.namespace = xml.getNamespaceURI();
        this.local = xml.getLocalName();
        this.attributes = Attributes.of(xml);
        this.start = xml.getLocation();
        this.path = path;
        this.outer = outer;
    }

    /**
     * {@return the element whose start tag the parser stands at}
     *
     * @param path  the way to it, its own name the last; not copied, and unchanged as long as places are asked for
     */
    static Bundle outermost(XMLStreamReader xml, List<String> path) {
        return new Bundle(xml, path, null);
    }

    /** {@return the element within this one whose start tag the parser stands at} */
    Bundle open(XMLStreamReader xml) {
        Bundle child = new Bundle(xml, path, this);
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return child;
    }

    /** {@return where the start tag stands: elements from the root on, line and column} Put together when it is asked for. */
    @Override
    public String get() {
        return "/" + way() + ", " + Xml.place(start);
    }

    /** Keeps the text of the element, all of it, with the blanks around it or without. */
    void say(String whole) {
        text = whole.strip();
        padded = text.length() < whole.length();
    }

    private String way() {
        return outer == null ? String.join("/", path) : outer.way() + "/" + local;
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

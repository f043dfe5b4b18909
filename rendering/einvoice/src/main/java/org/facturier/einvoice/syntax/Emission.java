package org.facturier.einvoice.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.facturier.einvoice.model.Attachment;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/** One invoice on its way into one document, row by row of the table. For one thread. */
final class Emission {

    /** A multiple of three, so that pieces of base64 fit together. */
    private static final int PIECE = 3 * 4_096;

    private final XMLStreamWriter xml;
    private final Table table;
    private final Values values;
    private final ElectronicInvoice invoice;
    private final Attachments attachments;
    private final List<Record> stack = new ArrayList<>();
    /** The place of the innermost repeated group among its like, from zero. */
    private int ordinal;

    Emission(XMLStreamWriter xml, Table table, ElectronicInvoice invoice, Attachments attachments) {
        this.xml = xml;
        this.table = table;
        this.values = new Values(table.syntax());
        this.invoice = invoice;
        this.attachments = attachments;
    }

    /** Writes the whole document: declaration, document element with its namespaces, all rows below it. */
    void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        Node root = table.root();
        boolean ubl = table.syntax().isUbl();
        xml.writeStartElement(ubl ? "" : root.prefix, root.local, root.namespace);
        if (ubl) {
            xml.writeDefaultNamespace(root.namespace);
        }
        for (Map.Entry<String, String> one : table.namespaces().entrySet()) {
            if (!ubl || one.getKey().startsWith("c") && !one.getKey().equals("cn")) {
                xml.writeNamespace(one.getKey(), one.getValue());
            }
        }
        stack.add(invoice);
        children(root);
        xml.writeEndDocument();
    }

    /** Writes the rows below a row, in the order of the schema. */
    private void children(Node row) throws XMLStreamException {
        for (Node child : row.children) {
            if (child.isWritten()) {
                row(child);
            }
        }
    }

    /** Writes a row, unless it belongs to the first of its kind only, or to another party. */
    private void row(Node row) throws XMLStreamException {
        if (row.has("first") && ordinal > 0
                || row.has("withoutpayee") && invoice.payee().isPresent()) {
            return;
        }
        if (row.groups.isEmpty()) {
            plain(row);
        } else if (row.has("spread")) {
            spread(row);
        } else {
            group(row);
        }
    }

    /** Writes a row that is no group: a value, a list, or an element that exists for what is below it. */
    private void plain(Node row) throws XMLStreamException {
        if (row.isLeaf()) {
            leaf(row);
        } else if (row.has("each")) {
            each(row);
        } else if (row.has("always") || isConstant(row) || hasContent(row)) {
            element(row);
        }
    }

    /** {@return whether all that stands below is the same in every document} */
    private static boolean isConstant(Node row) {
        return row.isLeaf()
                ? row.constant != null
                : row.groups.isEmpty() && row.children.stream().allMatch(Emission::isConstant);
    }

    /** Writes an element and what is below it. */
    private void element(Node row) throws XMLStreamException {
        xml.writeStartElement(row.prefix, row.local, row.namespace);
        children(row);
        xml.writeEndElement();
    }

    /** Writes the element once for each group that it is. */
    private void group(Node row) throws XMLStreamException {
        Node.GroupStep step = row.groups.get(0);
        Slot slot = step.path().slot();
        Object held = held(step.path());
        if (slot.isMany()) {
            List<?> all = held == null ? List.of() : (List<?>) held;
            int outer = ordinal;
            for (int i = 0; i < all.size(); i++) {
                ordinal = i;
                within((Record) all.get(i), row);
            }
            ordinal = outer;
            return;
        }
        Record one = held == null ? null : (Record) ((Optional<?>) held).orElse(null);
        if (one != null) {
            within(one, row);
        } else if (row.has("always") || step.kept() != Node.Kept.ALWAYS && hasContentWithout(slot, row)) {
            within(slot.shape().empty(), row);
        }
    }

    /** {@return whether an element has something to say though its group is missing: terms of the group around it} */
    private boolean hasContentWithout(Slot slot, Node row) {
        stack.add(slot.shape().empty());
        boolean content = anyContent(row);
        stack.remove(stack.size() - 1);
        return content;
    }

    /** Writes an element for a group. */
    private void within(Record group, Node row) throws XMLStreamException {
        stack.add(group);
        if (row.has("note")) {
            note(row, (Note) group);
        } else {
            element(row);
        }
        stack.remove(stack.size() - 1);
    }

    /** Writes a note of UBL: its subject between two signs, then its text. */
    private void note(Node row, Note note) throws XMLStreamException {
        xml.writeStartElement(row.prefix, row.local, row.namespace);
        String subject = note.subject().map(code -> "#" + code + "#").orElse("");
        xml.writeCharacters(subject + note.text().orElse(""));
        xml.writeEndElement();
    }

    /** Writes a group that the syntax spreads over one element for each of another group. */
    private void spread(Node row) throws XMLStreamException {
        Object outer = held(row.groups.get(0).path());
        Record payment = outer == null ? null : (Record) ((Optional<?>) outer).orElse(null);
        if (payment == null) {
            return;
        }
        stack.add(payment);
        Node.SlotPath inner = row.groups.get(1).path();
        List<?> all = (List<?>) java.util.Objects.requireNonNull(held(inner));
        int before = ordinal;
        for (int i = 0; i < Math.max(1, all.size()); i++) {
            ordinal = i;
            stack.add(all.isEmpty() ? inner.slot().shape().empty() : (Record) all.get(i));
            if (!all.isEmpty() || anyContent(row)) {
                element(row);
            }
            stack.remove(stack.size() - 1);
        }
        ordinal = before;
        stack.remove(stack.size() - 1);
    }

    /** Writes the element once for each value of the list below it. */
    private void each(Node row) throws XMLStreamException {
        for (Node child : row.children) {
            if (child.isWritten() && child.value != null && child.value.slot().isMany()) {
                for (Object value : values(child)) {
                    xml.writeStartElement(row.prefix, row.local, row.namespace);
                    leaf(child, value);
                    xml.writeEndElement();
                }
            }
        }
    }

    /** {@return whether something of the invoice would be written in a row} */
    private boolean hasContent(Node row) {
        if (!row.isWritten() || row.has("first") && ordinal > 0) {
            return false;
        }
        if (row.groups.isEmpty()) {
            return row.isLeaf() ? !values(row).isEmpty() || hasAttributes(row) : anyContent(row);
        }
        Object held = held(row.groups.get(0).path());
        boolean there =
                held instanceof List<?> list ? !list.isEmpty() : held instanceof Optional<?> one && one.isPresent();
        return there
                || row.groups.get(0).kept() != Node.Kept.ALWAYS
                        && hasContentWithout(row.groups.get(0).path().slot(), row);
    }

    /** {@return whether something of the invoice would be written below a row} */
    private boolean anyContent(Node row) {
        for (Node child : row.children) {
            if (hasContent(child)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether an attribute of the invoice would be written at a row} */
    private boolean hasAttributes(Node row) {
        for (Node attribute : row.attributes) {
            if (attribute.isWritten() && !values(attribute).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the component at the end of a way as it is held, null where a group on the way is missing} */
    private @Nullable Object held(Node.SlotPath way) {
        Record at = way.up() == Node.SlotPath.ROOT ? stack.get(0) : stack.get(stack.size() - 1 - way.up());
        for (Slot step : way.through()) {
            Record next = (Record) ((Optional<?>) Shape.of(at).get(at, step.index())).orElse(null);
            if (next == null) {
                return null;
            }
            at = next;
        }
        return Shape.of(at).get(at, way.slot().index());
    }

    /** {@return what a row has to write: nothing, one value, or each of a list} */
    private List<Object> values(Node row) {
        if (row.value == null) {
            return List.of();
        }
        Object held = held(row.value);
        if (held == null) {
            return List.of();
        }
        List<Object> found = new ArrayList<>(1);
        if (held instanceof Optional<?> one) {
            one.ifPresent(value -> add(row, value, found));
        } else {
            ((List<?>) held).forEach(value -> add(row, value, found));
        }
        return found;
    }

    private static void add(Node row, Object value, List<Object> found) {
        if (row.value != null && row.value.scheme()) {
            ((Identifier) value).scheme().ifPresent(found::add);
        } else if (fits(row, value)) {
            found.add(value);
        }
    }

    /**
     * {@return whether a value belongs to a row, where two rows share one term: with and without scheme, IBAN and other accounts}
     */
    private static boolean fits(Node row, Object value) {
        if (row.has("bare")) {
            return ((Identifier) value).scheme().isEmpty();
        }
        if (row.has("schemed")) {
            return ((Identifier) value).scheme().isPresent();
        }
        if (row.has("iban")) {
            return isIban((String) value);
        }
        return !row.has("noiban") || !isIban((String) value);
    }

    /** {@return whether a number of an account has the shape of an IBAN: two letters, two digits, then up to thirty of both} */
    private static boolean isIban(String account) {
        String plain = account.replace(" ", "");
        return plain.length() >= 15
                && plain.length() <= 34
                && plain.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')
                && isLetter(plain.charAt(0))
                && isLetter(plain.charAt(1))
                && !isLetter(plain.charAt(2))
                && !isLetter(plain.charAt(3));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Writes what a row has to say: a constant, each of its values, or what stands in for a missing one. */
    private void leaf(Node row) throws XMLStreamException {
        if (row.constant != null) {
            xml.writeStartElement(row.prefix, row.local, row.namespace);
            xml.writeCharacters(row.constant);
            xml.writeEndElement();
            return;
        }
        List<Object> all = values(row);
        if (all.isEmpty() && row.filler != null) {
            leaf(row, number(row) ? new BigDecimal(row.filler) : row.filler);
        } else if (all.isEmpty() && hasAttributes(row)) {
            xml.writeStartElement(row.prefix, row.local, row.namespace);
            attributes(row);
            xml.writeEndElement();
        }
        for (Object value : all) {
            leaf(row, value);
        }
    }

    private static boolean number(Node row) {
        return row.value != null && row.value.slot().type() == BigDecimal.class;
    }

    /** Writes one value as an element. */
    private void leaf(Node row, Object value) throws XMLStreamException {
        xml.writeStartElement(row.prefix, row.local, row.namespace);
        discriminator(row);
        if (value instanceof Identifier identifier) {
            identifier(row, identifier);
        } else if (value instanceof Attachment attachment) {
            attachment(attachment);
        } else {
            plain(row, value);
        }
        xml.writeEndElement();
    }

    /** Writes the attribute that the row is told by. */
    private void discriminator(Node row) throws XMLStreamException {
        Condition condition = row.condition;
        if (condition == null
                || !condition.isKnownAtOnce()
                || condition.attribute().isEmpty()) {
            return;
        }
        if (condition.value().startsWith("$")) {
            Slot slot = Shape.of(ElectronicInvoice.class).slot(condition.value().substring(1));
            Optional<?> stated = (Optional<?>) Shape.of(invoice).get(invoice, slot.index());
            if (stated.isPresent()) {
                xml.writeAttribute(condition.attribute().get(), stated.get().toString());
            }
        } else if (condition.test() == Condition.Test.EQUAL) {
            xml.writeAttribute(condition.attribute().get(), condition.value());
        }
    }

    /** Writes an identifier with its scheme, unless another element has the scheme. */
    private void identifier(Node row, Identifier identifier) throws XMLStreamException {
        boolean list = row.has("list");
        if (identifier.scheme().isPresent() && !isSchemeElsewhere(row)) {
            xml.writeAttribute(list ? "listID" : "schemeID", identifier.scheme().get());
        }
        if (list && identifier.version().isPresent()) {
            xml.writeAttribute("listVersionID", identifier.version().get());
        }
        xml.writeCharacters(identifier.value());
    }

    private static boolean isSchemeElsewhere(Node row) {
        return row.parent != null
                && row.parent.children.stream().anyMatch(other -> other.value != null && other.value.scheme());
    }

    private void plain(Node row, Object value) throws XMLStreamException {
        if (value instanceof BigDecimal
                && row.condition == null
                && isAmount(row)
                && invoice.currency().isPresent()) {
            xml.writeAttribute("currencyID", invoice.currency().get());
        }
        if (value instanceof LocalDate && table.syntax() == Syntax.CII) {
            xml.writeAttribute("format", "102");
        }
        attributes(row);
        String text = values.text(value);
        xml.writeCharacters(row.writeCodes.getOrDefault(text, text));
    }

    /** {@return whether a row is an amount of UBL, which states its currency each time} */
    private boolean isAmount(Node row) {
        return table.syntax().isUbl() && row.local.endsWith("Amount");
    }

    private void attributes(Node row) throws XMLStreamException {
        for (Node attribute : row.attributes) {
            if (attribute.isWritten() && !(attribute.has("first") && ordinal > 0)) {
                for (Object value : values(attribute)) {
                    xml.writeAttribute(attribute.local, values.text(value));
                }
            }
        }
    }

    /** Writes an attachment in pieces, so that it is never in memory as text. */
    private void attachment(Attachment attachment) throws XMLStreamException {
        if (attachment.mime().isPresent()) {
            xml.writeAttribute("mimeCode", attachment.mime().get());
        }
        if (attachment.fileName().isPresent()) {
            xml.writeAttribute("filename", attachment.fileName().get());
        }
        try (InputStream in = attachments.open(attachment).orElse(InputStream.nullInputStream())) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                xml.writeCharacters(Base64.getEncoder().encodeToString(piece));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

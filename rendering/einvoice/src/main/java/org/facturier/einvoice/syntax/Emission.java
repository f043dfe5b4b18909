package org.facturier.einvoice.syntax;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One invoice on its way into one document, row by row of the table. For one thread.
 *
 * <p>An element that only holds others waits until one of them has something to say: it is then opened, with all that waits
 * around it, or else forgotten. So no row is looked at twice.
 */
final class Emission {

    /** A multiple of three, so that pieces of base64 fit together. */
    private static final int PIECE = 3 * 4_096;

    private final Markup xml;
    private final Table table;
    private final Values values;
    private final ElectronicInvoice invoice;
    private final Attachments attachments;
    /** The components of the groups that are open, the invoice first. */
    private final List<Object[]> stack = new ArrayList<>();
    /** Rows that are written once something below the same element is: elements to open, constants, stand-ins. */
    private final List<Node> waiting = new ArrayList<>();
    /** The place of the innermost repeated group among its like, from zero. */
    private int ordinal;
    /** The row that is written, for the case that it cannot be. */
    private Node current;

    Emission(OutputStream out, Table table, ElectronicInvoice invoice, Attachments attachments) {
        this.xml = new Markup(out);
        this.table = table;
        this.values = new Values(table.syntax());
        this.invoice = invoice;
        this.attachments = attachments;
        this.current = table.root();
    }

    /**
     * Writes the whole document: declaration, document element with its namespaces, all rows below it.
     *
     * @throws Refusal if a text has a character that XML does not have
     */
    void document() throws IOException {
        try {
            xml.declaration();
            root();
            xml.flush();
        } catch (Markup.Unwritable unwritable) {
            throw new Refusal(WritingRule.CHARACTERS.at(
                    current.way(),
                    say("U+{code} stands in a text")
                            .with("code", String.format(Locale.ROOT, "%04X", unwritable.character))));
        }
    }

    private void root() throws IOException {
        Node root = table.root();
        boolean ubl = table.syntax().isUbl();
        String name = ubl ? root.local : root.name;
        xml.start(Markup.bytes("<" + name));
        if (ubl) {
            xml.attribute("xmlns", root.namespace);
        }
        for (Map.Entry<String, String> one : table.namespaces().entrySet()) {
            if (!ubl || one.getKey().startsWith("c") && !one.getKey().equals("cn")) {
                xml.attribute("xmlns:" + one.getKey(), one.getValue());
            }
        }
        stack.add(Shape.of(ElectronicInvoice.class).take(invoice));
        children(root);
        xml.end(Markup.bytes("</" + name + ">"));
    }

    /** Writes the rows below a row, in the order of the schema. */
    private void children(Node row) throws IOException {
        for (Node child : row.written) {
            row(child);
        }
    }

    /** Writes a row, unless it belongs to the first of its kind only, or to another party. */
    private void row(Node row) throws IOException {
        if (ordinal > 0 && row.has(Sign.FIRST)
                || row.has(Sign.WITHOUTPAYEE) && invoice.payee().isPresent()) {
            return;
        }
        if (row.groups.isEmpty()) {
            plain(row);
        } else if (row.has(Sign.SPREAD)) {
            spread(row);
        } else {
            group(row);
        }
    }

    /** Writes a row that is no group: a value, a list, or an element that exists for what is below it. */
    private void plain(Node row) throws IOException {
        if (row.isFixed()) {
            fixed(row);
        } else if (row.isLeaf()) {
            leaf(row);
        } else if (row.has(Sign.EACH)) {
            each(row);
        } else if (row.has(Sign.ALWAYS)) {
            element(row);
        } else {
            elementIfNeeded(row);
        }
    }

    /** Writes an element and what is below it, if only the element itself. */
    private void element(Node row) throws IOException {
        start(row);
        children(row);
        xml.end(row.endTag);
    }

    /** Writes an element if something of the invoice stands below it. */
    private void elementIfNeeded(Node row) throws IOException {
        int before = waiting.size();
        waiting.add(row);
        children(row);
        if (waiting.size() <= before) {
            xml.end(row.endTag);
        } else {
            waiting.subList(before, waiting.size()).clear();
        }
    }

    /** Writes a row that is the same in every document, or lets it wait for something that is not. */
    private void fixed(Node row) throws IOException {
        if (!waiting.isEmpty()) {
            waiting.add(row);
            return;
        }
        xml.start(row.startTag);
        if (row.constant != null) {
            xml.text(row.constant);
        }
        children(row);
        xml.end(row.endTag);
    }

    /** Opens an element, after all that waits. */
    private void start(Node row) throws IOException {
        if (!waiting.isEmpty()) {
            openWaiting();
        }
        current = row;
        xml.start(row.startTag);
    }

    /** Opens all elements that wait, constants and stand-ins between them in their places. */
    private void openWaiting() throws IOException {
        Node[] rows = waiting.toArray(new Node[0]);
        waiting.clear();
        for (Node row : rows) {
            if (row.isFixed()) {
                fixed(row);
            } else if (row.isLeaf()) {
                standIn(row);
            } else {
                xml.start(row.startTag);
            }
        }
    }

    /** Writes the element once for each group that it is. */
    private void group(Node row) throws IOException {
        Node.GroupStep step = row.groups.get(0);
        Slot slot = step.path().slot();
        Object held = held(step.path());
        if (slot.isMany()) {
            List<?> all = held == null ? List.of() : (List<?>) held;
            int outer = ordinal;
            for (int i = 0; i < all.size(); i++) {
                ordinal = i;
                within(slot, (Record) all.get(i), row);
            }
            ordinal = outer;
            return;
        }
        Record one = held == null ? null : (Record) ((Optional<?>) held).orElse(null);
        if (one != null) {
            within(slot, one, row);
        } else if (row.has(Sign.ALWAYS)) {
            within(slot, slot.shape().empty(), row);
        } else if (step.kept() != Node.Kept.ALWAYS) {
            without(slot, row);
        }
    }

    /** Writes an element whose group is missing, if it has something to say of the group around it. */
    private void without(Slot slot, Node row) throws IOException {
        stack.add(slot.shape().take(slot.shape().empty()));
        elementIfNeeded(row);
        stack.remove(stack.size() - 1);
    }

    /** Writes an element for a group. */
    private void within(Slot slot, Record group, Node row) throws IOException {
        if (row.has(Sign.NOTE)) {
            note(row, (Note) group);
            return;
        }
        stack.add(slot.shape().take(group));
        element(row);
        stack.remove(stack.size() - 1);
    }

    /** Writes a note of UBL: its subject between two signs, then its text. */
    private void note(Node row, Note note) throws IOException {
        start(row);
        String subject = note.subject().map(code -> "#" + code + "#").orElse("");
        xml.text(subject + note.text().orElse(""));
        xml.end(row.endTag);
    }

    /** Writes a group that the syntax spreads over one element for each of another group. */
    private void spread(Node row) throws IOException {
        Object outer = held(row.groups.get(0).path());
        Record payment = outer == null ? null : (Record) ((Optional<?>) outer).orElse(null);
        if (payment == null) {
            return;
        }
        stack.add(row.groups.get(0).path().slot().shape().take(payment));
        Node.SlotPath inner = row.groups.get(1).path();
        List<?> all = (List<?>) java.util.Objects.requireNonNull(held(inner));
        int before = ordinal;
        ordinal = 0;
        if (all.isEmpty()) {
            without(inner.slot(), row);
        }
        for (; ordinal < all.size(); ordinal++) {
            within(inner.slot(), (Record) all.get(ordinal), row);
        }
        ordinal = before;
        stack.remove(stack.size() - 1);
    }

    /** Writes the element once for each value of the list below it. */
    private void each(Node row) throws IOException {
        for (Node child : row.written) {
            if (child.value != null && held(child.value) instanceof List<?> all) {
                for (Object value : all) {
                    if (fits(child, value)) {
                        start(row);
                        leaf(child, value);
                        xml.end(row.endTag);
                    }
                }
            }
        }
    }

    /** {@return the component at the end of a way as it is held, null where a group on the way is missing} */
    private @Nullable Object held(Node.SlotPath way) {
        Object[] group = way.up() == Node.SlotPath.ROOT ? stack.get(0) : stack.get(stack.size() - 1 - way.up());
        List<Slot> through = way.through();
        if (through.isEmpty()) {
            return group[way.slot().index()];
        }
        Object held = group[through.get(0).index()];
        for (int i = 1; i <= through.size(); i++) {
            Record next = (Record) ((Optional<?>) held).orElse(null);
            if (next == null) {
                return null;
            }
            held = (i < through.size() ? through.get(i) : way.slot()).of(next);
        }
        return held;
    }

    /**
     * {@return whether a value belongs to a row, where two rows share one term: with and without scheme, IBAN and other accounts}
     */
    private static boolean fits(Node row, Object value) {
        if (row.has(Sign.BARE)) {
            return ((Identifier) value).scheme().isEmpty();
        }
        if (row.has(Sign.SCHEMED)) {
            return ((Identifier) value).scheme().isPresent();
        }
        if (row.has(Sign.IBAN)) {
            return isIban((String) value);
        }
        return !row.has(Sign.NOIBAN) || !isIban((String) value);
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

    /** Writes what a row has to say: each of its values, what stands in for a missing one, or attributes without a value. */
    private void leaf(Node row) throws IOException {
        Object held = row.value == null ? null : held(row.value);
        boolean said = false;
        if (held instanceof Optional<?> one) {
            said = one.isPresent() && leafIfFits(row, one.get());
        } else if (held instanceof List<?> all) {
            for (Object value : all) {
                said |= leafIfFits(row, value);
            }
        }
        if (!said && row.filler != null) {
            standIn(row);
        } else if (!said && hasAttributes(row)) {
            start(row);
            attributes(row);
            xml.end(row.endTag);
        }
    }

    /** {@return whether a value belongs to the row; it is written then} */
    private boolean leafIfFits(Node row, Object value) throws IOException {
        if (row.value != null && row.value.scheme()) {
            Optional<String> scheme = ((Identifier) value).scheme();
            if (scheme.isPresent()) {
                leaf(row, scheme.get());
            }
            return scheme.isPresent();
        }
        boolean fits = fits(row, value);
        if (fits) {
            leaf(row, value);
        }
        return fits;
    }

    /** Writes what stands for a missing value, or lets it wait for something that is not missing. */
    private void standIn(Node row) throws IOException {
        if (!waiting.isEmpty()) {
            waiting.add(row);
            return;
        }
        String filler = java.util.Objects.requireNonNull(row.filler);
        boolean number = row.value != null && row.value.slot().type() == BigDecimal.class;
        leaf(row, number ? new BigDecimal(filler) : filler);
    }

    /** Writes one value as an element. */
    private void leaf(Node row, Object value) throws IOException {
        start(row);
        discriminator(row);
        if (value instanceof Identifier identifier) {
            identifier(row, identifier);
        } else if (value instanceof AttachedDocument attachment) {
            attachment(attachment);
        } else {
            plain(row, value);
        }
        xml.end(row.endTag);
    }

    /** Writes the attribute that the row is told by. */
    private void discriminator(Node row) throws IOException {
        Condition condition = row.condition;
        if (condition == null
                || !condition.isKnownAtOnce()
                || condition.attribute().isEmpty()) {
            return;
        }
        if (condition.value().startsWith("$")) {
            Slot slot = Shape.of(ElectronicInvoice.class).slot(condition.value().substring(1));
            Optional<?> stated = (Optional<?>) slot.of(invoice);
            if (stated.isPresent()) {
                xml.attribute(condition.attribute().get(), stated.get().toString());
            }
        } else if (condition.test() == Condition.Test.EQUAL) {
            xml.attribute(condition.attribute().get(), condition.value());
        }
    }

    /** Writes an identifier with its scheme, unless another element has the scheme. */
    private void identifier(Node row, Identifier identifier) throws IOException {
        boolean list = row.has(Sign.LIST);
        if (identifier.scheme().isPresent() && !row.isSchemeApart()) {
            xml.attribute(list ? "listID" : "schemeID", identifier.scheme().get());
        }
        if (list && identifier.version().isPresent()) {
            xml.attribute("listVersionID", identifier.version().get());
        }
        xml.text(identifier.value());
    }

    private void plain(Node row, Object value) throws IOException {
        if (value instanceof BigDecimal
                && row.condition == null
                && isAmount(row)
                && invoice.currency().isPresent()) {
            xml.attribute("currencyID", invoice.currency().get());
        }
        if (value instanceof LocalDate && table.syntax() == Syntax.CII) {
            xml.attribute("format", "102");
        }
        attributes(row);
        String text = values.text(value);
        xml.text(row.writeCodes.getOrDefault(text, text));
    }

    /** {@return whether a row is an amount of UBL, which states its currency each time} */
    private boolean isAmount(Node row) {
        return table.syntax().isUbl() && row.amount;
    }

    /** {@return whether an attribute of the invoice would be written at a row} */
    private boolean hasAttributes(Node row) {
        for (Node attribute : row.writtenAttributes) {
            if (attribute.value != null && held(attribute.value) instanceof Optional<?> one && one.isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void attributes(Node row) throws IOException {
        for (Node attribute : row.writtenAttributes) {
            if (attribute.value != null
                    && !(attribute.has(Sign.FIRST) && ordinal > 0)
                    && held(attribute.value) instanceof Optional<?> one
                    && one.isPresent()) {
                xml.attribute(attribute.local, values.text(one.get()));
            }
        }
    }

    /** Writes an attachment in pieces, so that it is never in memory as text. */
    private void attachment(AttachedDocument attachment) throws IOException {
        if (attachment.mime().isPresent()) {
            xml.attribute("mimeCode", attachment.mime().get());
        }
        if (attachment.fileName().isPresent()) {
            xml.attribute("filename", attachment.fileName().get());
        }
        try (InputStream in = attachments.open(attachment).orElse(InputStream.nullInputStream())) {
            for (byte[] piece = read(in); piece.length > 0; piece = read(in)) {
                xml.plain(Base64.getEncoder().encode(piece));
            }
        }
    }

    /** {@return the next piece of an attachment, empty at its end} What goes wrong here is not the fault of the document. */
    private static byte[] read(InputStream attached) {
        try {
            return attached.readNBytes(PIECE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

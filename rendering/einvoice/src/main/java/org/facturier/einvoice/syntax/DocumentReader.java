package org.facturier.einvoice.syntax;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/** Reads one document, element by element, along the rows of the table. For one thread and one document. */
final class DocumentReader {

    private static final int MOST_FINDINGS = 1_000;
    private static final Slot SPECIFICATION = Shape.of(ProcessControl.class).slot("specification");
    private static final Message ELEMENTS = say("elements", "the document has more than {most} elements");
    private static final Message DEPTH = say("depth", "elements are nested deeper than {most}");
    private static final Message TEXT = say("text", "a text is longer than {most} characters");
    private static final Message LINES = say("lines", "the invoice has more than {most} lines");
    private static final Message ATTACHED = say("attached", "what is attached is longer than {most} bytes");

    private final XMLStreamReader xml;
    private final ReadingLimits limits;
    private final Trace.Builder trace = new Trace.Builder();
    private final List<Frame> stack = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Decoded> attached = new HashMap<>();
    /** Where the parser is, for those who may want to know. */
    private final Supplier<String> here = this::place;

    private Table table = Table.of(Syntax.CII);
    private Values values = new Values(Syntax.CII);
    private SyntaxChecks checks = SyntaxChecks.of(Syntax.CII, trace);
    private long attachedBytes;
    private int elements;
    private boolean saidOther;
    /** Where BT-24 stands, empty for nowhere. */
    private String specified = "";

    DocumentReader(XMLStreamReader xml, ReadingLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    Reading read() throws XMLStreamException {
        toRoot();
        table = tableOfRoot();
        values = new Values(table.syntax());
        checks = SyntaxChecks.of(table.syntax(), trace);
        Frame root = new Frame(Shape.of(ElectronicInvoice.class));
        root.stated = true;
        stack.add(root);
        path.add(table.root().name);
        children(table.root());
        toEnd();
        dropFiller(root);
        ElectronicInvoice invoice = (ElectronicInvoice) root.build(trace);
        checks.whole(invoice, trace.trace());
        Specification.doubt(invoice, specified).ifPresent(this::tell);
        return new Reading(invoice, table.syntax(), trace.trace(), new Findings(findings), attached);
    }

    /** An order reference that stands there only because a sales order has no other place is none. */
    private static void dropFiller(Frame root) {
        if (root.get(root.shape.slot("salesOrder")) != null) {
            root.dropWeak(root.shape.slot("purchaseOrder"));
        }
    }

    /** Goes to the start tag of the document element; what declares a type on the way is refused. */
    private void toRoot() throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            refuseDtd(xml.getEventType());
            xml.next();
        }
    }

    /** Goes to the end of the document, so that a second root or a broken end is met. */
    private void toEnd() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    /** Refuses what could be expanded: a document type, a reference to an entity. */
    private void refuseDtd(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal(ReadingRule.NO_DTD.at(
                    place(),
                    event == XMLStreamConstants.DTD
                            ? say("dtd", "the document declares its own type")
                            : say("entity", "the document uses an entity")));
        }
    }

    /** {@return the table of the document element that the parser stands at} */
    private Table tableOfRoot() {
        for (Syntax syntax : Syntax.values()) {
            if (syntax.isOf(xml.getLocalName(), String.valueOf(xml.getNamespaceURI()))) {
                return Table.of(syntax);
            }
        }
        throw new Refusal(ReadingRule.KNOWN_ROOT.at(
                place(),
                say("the root element of the document is {root}, in the namespace {namespace}")
                        .with("root", xml.getLocalName())
                        .with("namespace", String.valueOf(xml.getNamespaceURI()))));
    }

    /** {@return where the parser is: elements from the root on, line and column} */
    private String place() {
        return (path.isEmpty() ? "" : "/" + String.join("/", path) + ", ") + Xml.place(xml.getLocation());
    }

    /** Reads what stands in the element that the parser has opened, to its end tag. */
    private void children(Node row) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(row);
            } else {
                refuseDtd(event);
            }
        }
    }

    /** Reads a child of an element: the row that it is told by at once, or all of it before it is told. */
    private void child(Node parent) throws XMLStreamException {
        countElement();
        String local = xml.getLocalName();
        Node[] rows = parent.rows(local);
        if (rows.length == 0 || !rows[0].namespace.equals(xml.getNamespaceURI())) {
            unknown(parent, local, Attributes.of(xml));
            return;
        }
        path.add(rows[0].name);
        if (rows[0].looksAhead()) {
            Bundle bundle = Bundle.outermost(xml, path);
            checks.element(parent, rows[0], bundle.attributes, here);
            fill(bundle);
            checks.bundle(rows[0], bundle, stack.get(0), top());
            replay(rows, bundle);
        } else {
            Attributes attributes = Attributes.of(xml);
            checks.element(parent, rows[0], attributes, here);
            Node row = atOnce(rows, attributes);
            if (row == null) {
                path.remove(path.size() - 1);
                unknown(parent, local, attributes);
                return;
            }
            element(row, attributes);
        }
        path.remove(path.size() - 1);
    }

    /** Counts an element and its depth against the limits. */
    private void countElement() {
        if (++elements > limits.elements()) {
            throw tooMuch(ELEMENTS, limits.elements());
        }
        if (path.size() > limits.depth()) {
            throw tooMuch(DEPTH, limits.depth());
        }
    }

    private Refusal tooMuch(Message says, long most) {
        return new Refusal(ReadingRule.WITHIN_LIMITS.at(place(), says.with("most", most)));
    }

    /** {@return the first row that the attributes of a start tag fit, null where none does} */
    private @Nullable Node atOnce(Node[] rows, Attributes attributes) {
        for (Node row : rows) {
            if (row.condition == null || holds(row.condition, own(row.condition, attributes))) {
                return row;
            }
        }
        return null;
    }

    private static @Nullable String own(Condition condition, Attributes attributes) {
        return condition.attribute().map(attributes::get).orElse(null);
    }

    /** {@return whether a condition holds, a currency in it being that of the invoice as far as it was read} */
    private boolean holds(Condition condition, @Nullable String found) {
        String value = condition.value();
        if (!value.startsWith("$")) {
            return condition.holds(found, value);
        }
        Frame root = stack.get(0);
        return condition.holds(found, (String) root.get(root.shape.slot(value.substring(1))));
    }

    /** Passes over an element that is no term, and says so. */
    private void unknown(@Nullable Node parent, String local, Attributes attributes) throws XMLStreamException {
        tell(ReadingRule.KNOWN_CONTENT.at(
                place(), say("'{element}' is no term here").with("element", local)));
        skip(parent, local, attributes);
    }

    /** Goes to the end tag of an element that is no term; checks see all that is in it. */
    private void skip(@Nullable Node parent, String local, Attributes attributes) throws XMLStreamException {
        if (checks.keeps(local)) {
            Bundle kept = Bundle.outermost(xml, path);
            fill(kept);
            passed(parent, kept);
            return;
        }
        checks.unknown(parent, local, attributes, here);
        path.add(local);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                countElement();
                skip(null, xml.getLocalName(), Attributes.of(xml));
            } else {
                refuseDtd(event);
            }
        }
        path.remove(path.size() - 1);
    }

    /** Keeps a finding, up to a thousand of them. */
    private void tell(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    /** Reads an element that a row is about. */
    private void element(Node row, Attributes attributes) throws XMLStreamException {
        boolean outerSaid = begin(row, attributes, here);
        if (row.isLeaf()) {
            leaf(row, attributes);
        } else {
            children(row);
        }
        end(row, outerSaid);
    }

    /** Reads the text or the attachment of an element that a row is about. */
    private void leaf(Node row, Attributes attributes) throws XMLStreamException {
        if (row.value != null && row.value.slot().type() == AttachedDocument.class) {
            attach(row, attributes, binary(), here);
        } else {
            value(row, text(), attributes, here);
        }
    }

    /** Keeps what is in the element that the parser has opened, with all that is in that. */
    private void fill(Bundle kept) throws XMLStreamException {
        if (isBinary(kept.local)) {
            kept.attached = binary();
            return;
        }
        Pieces text = new Pieces();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                countElement();
                path.add(xml.getLocalName());
                fill(kept.open(xml));
                path.remove(path.size() - 1);
            } else if (isText(event)) {
                if (text.length() > 0 || !xml.isWhiteSpace()) {
                    add(text);
                }
            } else {
                refuseDtd(event);
            }
        }
        kept.say(text.toString());
    }

    /** {@return whether an element of this name holds an attachment, whose text is never kept} */
    private static boolean isBinary(String local) {
        return local.equals("EmbeddedDocumentBinaryObject") || local.equals("AttachmentBinaryObject");
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    /** Adds the text that the parser stands at, up to the limit of one text. */
    private void add(Pieces text) {
        if (text.length() + xml.getTextLength() > limits.text()) {
            throw tooMuch(TEXT, limits.text());
        }
        text.add(xml.getText());
    }

    /** Reads an element that was kept, along the first row that fits it. */
    private void replay(Node[] rows, Bundle kept) {
        for (Node row : rows) {
            if (row.namespace.equals(kept.namespace)
                    && (row.condition == null || holds(row.condition, kept.find(row.condition)))) {
                replay(row, kept);
                return;
            }
        }
        passed(null, kept);
        tell(ReadingRule.KNOWN_CONTENT.at(
                kept.get(), say("'{element}' is no term here").with("element", kept.local)));
    }

    /** Passes over an element that was kept and is no term, with all that is in it. */
    private void passed(@Nullable Node parent, Bundle kept) {
        checks.passed(kept);
        checks.unknown(parent, kept.local, kept.attributes, kept);
        for (Bundle child : kept.children) {
            passed(null, child);
        }
    }

    /** Reads an element that was kept, along a row. */
    private void replay(Node row, Bundle kept) {
        boolean outerSaid = begin(row, kept.attributes, kept);
        if (kept.attached != null && row.value != null) {
            attach(row, kept.attributes, kept.attached, kept);
        } else if (row.isLeaf()) {
            value(row, kept.text, kept.attributes, kept);
            if (kept.padded && row.value != null && row.value.slot().name().equals("category")) {
                top().note(new Oddity("category", Oddity.Kind.PADDED, kept.text, kept.get()));
            }
        }
        for (Bundle child : kept.children) {
            Node first = first(row, child);
            checks.element(row, first, child.attributes, child);
            if (first != null && first.looksAhead()) {
                checks.bundle(first, child, stack.get(0), top());
            }
            replay(row.rows(child.local), child);
        }
        end(row, outerSaid);
    }

    private static @Nullable Node first(Node parent, Bundle child) {
        Node[] rows = parent.rows(child.local);
        return rows.length == 0 ? null : rows[0];
    }

    /** {@return whether something else was said around an element whose groups are opened here, and whose attributes taken} */
    private boolean begin(Node row, Attributes attributes, Supplier<String> place) {
        if (row.onlyOne.isPresent() && counted(row).isSecond(row)) {
            trace.broken(row.onlyOne.get(), place.get());
        }
        boolean outer = saidOther;
        for (int i = 0; i < row.groups.size(); i++) {
            open(row.groups.get(i));
            saidOther = false;
        }
        if (row.has(Sign.FOREIGN)) {
            top().note(new Oddity(
                    row.value == null ? "category" : row.value.slot().name(), Oddity.Kind.FOREIGN, "", place.get()));
        }
        if (row.has(Sign.MARKS)) {
            top().stated = true;
        }
        for (int i = 0; i < row.attributes.size(); i++) {
            Node attribute = row.attributes.get(i);
            String stated = attributes.get(attribute.local);
            if (stated != null) {
                value(attribute, stated.strip(), Attributes.NONE, place);
            }
        }
        return outer;
    }

    /** {@return the group in which a row may stand once: that of its value, or the one that is open} */
    private Frame counted(Node row) {
        return row.has(Sign.FIRST) ? stack.get(0) : top();
    }

    private Frame top() {
        return stack.get(stack.size() - 1);
    }

    /** Opens a group, or the one that is there already where the hub has one of its kind. */
    private void open(Node.GroupStep step) {
        Frame holder = holder(step.path());
        Slot slot = step.path().slot();
        Frame opened = slot.isMany() ? holder.append(slot) : holder.enter(slot);
        opened.stated |= step.kept() == Node.Kept.ALWAYS;
        if (slot.name().equals("lines") && holder.size(slot) > limits.lines()) {
            throw tooMuch(LINES, limits.lines());
        }
        stack.add(opened);
    }

    /** {@return the group that a way starts from and leads to, groups on the way being made} */
    private Frame holder(Node.SlotPath way) {
        Frame at = way.up() == Node.SlotPath.ROOT ? stack.get(0) : stack.get(stack.size() - 1 - way.up());
        List<Slot> through = way.through();
        for (int i = 0; i < through.size(); i++) {
            at = at.enter(through.get(i));
        }
        return at;
    }

    /** Closes the groups that an element is; what holds nothing is dropped where the table says so. */
    private void end(Node row, boolean outerSaid) {
        for (int i = row.groups.size() - 1; i >= 0; i--) {
            Node.GroupStep step = row.groups.get(i);
            Frame closed = stack.remove(stack.size() - 1);
            Slot contradicted = closed.contradicted();
            if (contradicted != null) {
                tell(ReadingRule.SAID_ONCE.at(
                        place(), say("'{component}' has two values").with("component", contradicted.name())));
            }
            boolean empty = step.kept() != Node.Kept.ALWAYS && !closed.stated && closed.isEmpty();
            if (empty && (step.kept() == Node.Kept.NEVER || saidOther)) {
                holder(step.path()).drop(step.path().slot());
            } else if (step.kept() == Node.Kept.UNLESS_OTHER) {
                closed.stated = true;
            }
        }
        if (!row.groups.isEmpty()) {
            saidOther = outerSaid;
        }
    }

    /** {@return the text of the element that the parser has opened, without blanks around it} */
    private String text() throws XMLStreamException {
        Pieces text = new Pieces();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (isText(event)) {
                add(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                countElement();
                unknown(null, xml.getLocalName(), Attributes.of(xml));
            } else {
                refuseDtd(event);
            }
        }
        return text.toString().strip();
    }

    /**
     * {@return what the base64 of the element that the parser has opened stands for, within what is left of the limit}
     */
    private Decoded binary() throws XMLStreamException {
        Base64Text decoding = new Base64Text(limits.attachments() - attachedBytes);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (isText(event)) {
                decoding.take(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (decoding.isTooMuch()) {
                    throw tooMuch(ATTACHED, limits.attachments());
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                countElement();
                unknown(null, xml.getLocalName(), Attributes.of(xml));
            } else {
                refuseDtd(event);
            }
        }
        Decoded decoded = decoding.decoded();
        attachedBytes += decoded.length();
        return decoded;
    }

    /** Keeps the bytes beside the hub, and what is said of them in it. */
    private void attach(Node row, Attributes attributes, Decoded decoded, Supplier<String> place) {
        Node.SlotPath way = java.util.Objects.requireNonNull(row.value);
        Frame frame = holder(way);
        if (decoded.broken()) {
            odd(frame, way.slot(), Oddity.Kind.UNREADABLE, "", place);
        }
        attached.put(decoded.sha256(), decoded);
        frame.put(
                way.slot(),
                new AttachedDocument(
                        Optional.ofNullable(attributes.get("mimeCode")),
                        Optional.ofNullable(attributes.get("filename")),
                        decoded.length(),
                        decoded.sha256()));
    }

    /** Puts a text where its row says that it belongs. */
    private void value(Node row, String stated, Attributes attributes, Supplier<String> place) {
        if (row.has(Sign.NOTE)) {
            values.note(stated, top());
            return;
        }
        if (row.constant != null) {
            checks.constant(row, stated, place);
        }
        Node.SlotPath way = row.value;
        if (way == null) {
            return;
        }
        if (way.up() == Node.SlotPath.ROOT) {
            saidOther = true;
        }
        Frame frame = holder(way);
        Slot slot = way.slot();
        if (way.scheme()) {
            frame.putScheme(slot, stated);
            return;
        }
        if (slot.type() == java.math.BigDecimal.class) {
            checks.amount(row, stated, attributes, place);
        }
        if (slot == SPECIFICATION) {
            specified = place.get();
        }
        checks.text(row, stated, place);
        Values.Taken taken = values.put(row, frame, slot, stated, attributes);
        switch (taken) {
            case YES -> {}
            case BLANK -> odd(frame, slot, Oddity.Kind.BLANK, stated, place);
            case UNREADABLE -> odd(frame, slot, Oddity.Kind.UNREADABLE, stated, place);
            case REPEATED -> odd(frame, slot, Oddity.Kind.REPEATED, stated, place);
            case FOREIGN -> odd(frame, slot, Oddity.Kind.FOREIGN, stated, place);
        }
        if (taken != Values.Taken.YES) {
            checks.odd(row, slot, taken, stated, place);
        }
    }

    /** Notes what the hub cannot hold, and tells it where it is wrong. */
    private void odd(Frame frame, Slot slot, Oddity.Kind kind, String stated, Supplier<String> at) {
        String place = at.get();
        String quoted = stated.length() > 100 ? stated.substring(0, 100) : stated;
        frame.note(new Oddity(slot.name(), kind, quoted, place));
        if (kind == Oddity.Kind.UNREADABLE || kind == Oddity.Kind.FOREIGN) {
            tell(ReadingRule.TYPED.at(
                    place,
                    say("'{text}' is no value of {component}")
                            .with("text", quoted)
                            .with("component", slot.name())));
        } else if (kind == Oddity.Kind.REPEATED) {
            tell(ReadingRule.SAID_ONCE.at(
                    place, say("'{component}' has two values").with("component", slot.name())));
        }
    }
}

package org.facturier.einvoice.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A row of the binding table: an element or attribute, the term or group that it is, and what may stand below it. Set up by
 * {@link Table} and not changed after; the fields are read by reader, writer and checks.
 *
 * <p>A row may be a group, a value, both (no row is now), or neither: an element that is only on the way, such as
 * {@code cac:Party}. Several rows may have the name of one element, told apart by their conditions: {@code cac:AllowanceCharge}
 * is an allowance or a charge by its {@code ChargeIndicator}.
 */
final class Node {

    private static final Node[] NONE = {};

    /** The prefix in the table and in what is written; empty for an attribute. */
    final String prefix;
    /** The namespace; empty for an attribute. */
    final String namespace;
    /** The name of the element without prefix, or that of the attribute. */
    final String local;
    /** Whether the name says that it is an amount. */
    final boolean amount;
    /** The name as the table has it and places show it: {@code cbc:ID}, or {@code unitCode} for an attribute. */
    final String name;
    /** The start tag as it is written, without the sign at its end: {@code <cbc:ID}. */
    final byte[] startTag;
    /** The end tag as it is written. */
    final byte[] endTag;
    /** The row above, null for the document element. */
    final @Nullable Node parent;
    /**
     * The elements below, in the order of the schema: the order of writing. For reading, the order counts only among rows of
     * one name.
     */
    final List<Node> children = new ArrayList<>();
    /**
     * Attributes that are terms, such as {@code @unitCode}. Those of identifiers and attachments are no rows: they are part of
     * the value.
     */
    final List<Node> attributes = new ArrayList<>();
    /** Groups that the element stands for, from outside to inside. */
    final List<GroupStep> groups = new ArrayList<>();

    /** Where the text belongs, null where the element is no value. */
    @Nullable
    SlotPath value;

    /** What must hold so that the row is about an element; null where it always is. */
    @Nullable
    Condition condition;

    /** The text that is written whatever the invoice says, such as {@code VAT}; when read it is no value. */
    @Nullable
    String constant;

    /**
     * The text that is written where the value is missing and the schema wants the element, such as {@code NA} for the order
     * number.
     */
    @Nullable
    String filler;

    /** The code of the hub for each code of the document; empty where codes are not mapped. */
    Map<String, String> readCodes = Map.of();
    /** The code of the document for each code of the hub; a code that is not in it is written as it is. */
    Map<String, String> writeCodes = Map.of();
    /** The rule that a second element of the row in its group breaks. */
    Optional<String> onlyOne = Optional.empty();
    /** The plain words behind the name, a bit for each: {@link #has}. */
    private int signs;
    /** The place of the row among the rows of its group that may be there once, from zero; only where {@link #onlyOne} is. */
    int mark;

    /** The rows below that are written, in the order of the schema. */
    Node[] written = NONE;
    /** The attributes that are written. */
    Node[] writtenAttributes = NONE;
    /** The rows below that are read, by local name, several in the order of the table. */
    private final Map<String, Node[]> byName = new HashMap<>();
    /** Worked out once, because each element of a document asks; so are the two that follow. */
    private boolean looksAhead;

    private boolean fixed;
    private boolean schemeApart;

    Node(@Nullable Node parent, String prefix, String namespace, String local) {
        this.parent = parent;
        this.prefix = prefix;
        this.namespace = namespace.intern(); // as parsers do: equal ones are the same, and told so at once
        this.local = local.intern();
        this.amount = local.endsWith("Amount");
        this.name = prefix.isEmpty() ? local : prefix + ":" + local;
        this.startTag = Markup.bytes("<" + name);
        this.endTag = Markup.bytes("</" + name + ">");
    }

    /**
     * A group that an element stands for.
     *
     * @param path  where it is in the hub
     * @param kept  when it is kept though it holds nothing
     */
    record GroupStep(SlotPath path, Kept kept) {}

    /**
     * When a group is kept though it holds nothing.
     *
     * <p>The question comes up at the end tag, and only for a group of which no element said that it is there. An empty
     * {@code cac:BillingReference} is an earlier invoice without number, about which a rule complains; an empty
     * {@code ApplicableHeaderTradeDelivery} is no delivery, because CII demands the element in each document.
     */
    enum Kept {
        /** Always: the element is the group, and an empty one was meant. */
        ALWAYS,
        /** Never: the schema wants the element anyhow, {@code >delivery?}. */
        NEVER,
        /**
         * Unless the element said something else, {@code >period??}: {@code InvoicePeriod} of UBL with nothing but a code is
         * BT-8 and no period; quite empty it is a period without days.
         */
        UNLESS_OTHER
    }

    /**
     * Where a value belongs: so many groups out, then through groups to a component.
     *
     * <p>{@code =^debit.mandate} below {@code >payment >transfers?} is {@code up} 1 (from the transfer to the payment),
     * {@code through} the debit, {@code slot} its mandate: BT-89. Groups on the way are made when a value is put there; the
     * writer finds nothing where one of them is missing.
     *
     * @param up  groups to leave; {@link #ROOT} for all
     * @param through  the groups to enter on the way, each one that a group has once
     * @param slot  the component
     * @param scheme  whether it is the scheme of the identifier there
     */
    record SlotPath(int up, List<Slot> through, Slot slot, boolean scheme) {
        /** Leaves all groups: the way starts at the invoice. */
        static final int ROOT = -1;
    }

    /** {@return whether the row has a sign} */
    boolean has(Sign sign) {
        return (signs >> sign.ordinal() & 1) != 0;
    }

    /** Gives the row a sign. */
    void mark(Sign sign) {
        signs |= 1 << sign.ordinal();
    }

    /** {@return whether the reader finds the row; where not, the element is found by another row of its name or is no term} */
    boolean isRead() {
        return !has(Sign.WRITE);
    }

    /** {@return whether the writer uses the row: weak and joined ones have their value written by another row} */
    boolean isWritten() {
        return !has(Sign.READ) && !has(Sign.WEAK) && !has(Sign.JOIN);
    }

    /** {@return whether no element stands below: the text of the element is what it has to say} */
    boolean isLeaf() {
        return children.isEmpty();
    }

    /** Sets up the way from names to rows, once the table is complete; for this row and all below it. */
    void complete() {
        Map<String, List<Node>> found = new HashMap<>();
        for (Node child : children) {
            child.complete();
            if (child.isRead()) {
                found.computeIfAbsent(child.local, name -> new ArrayList<>()).add(child);
            }
        }
        for (Map.Entry<String, List<Node>> rows : found.entrySet()) {
            byName.put(rows.getKey(), rows.getValue().toArray(NONE));
        }
        written = written(children);
        writtenAttributes = written(attributes);
        fixed = isLeaf() ? constant != null : groups.isEmpty() && areFixed(children);
        schemeApart = parent != null && hasScheme(parent.children);
        looksAhead = has(Sign.WHOLE) || condition != null && !condition.isKnownAtOnce();
    }

    private static Node[] written(List<Node> rows) {
        List<Node> found = new ArrayList<>(rows.size());
        for (Node row : rows) {
            if (row.isWritten()) {
                found.add(row);
            }
        }
        return found.toArray(NONE);
    }

    private static boolean areFixed(List<Node> rows) {
        for (Node row : rows) {
            if (!row.fixed) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasScheme(List<Node> rows) {
        for (Node row : rows) {
            if (row.value != null && row.value.scheme()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the rows that may be about a child of this name; none for what the table does not know} Names are local ones:
     * the caller compares the namespace.
     */
    Node[] rows(String name) {
        return byName.getOrDefault(name, NONE);
    }

    /**
     * {@return whether only what stands below tells if the row is about the element, or a check wants to see all of it}
     *
     * <p>Of several rows with one name the first is asked for all: the one without a condition, if any, stands last.
     */
    boolean looksAhead() {
        return looksAhead;
    }

    /** {@return whether all that is written of the row is the same in every document: constants} */
    boolean isFixed() {
        return fixed;
    }

    /** {@return whether the scheme of the identifier of this row stands in an element beside it} */
    boolean isSchemeApart() {
        return schemeApart;
    }

    /** {@return the names from the root on: {@code /in:Invoice/cbc:ID}} */
    String way() {
        return (parent == null ? "" : parent.way()) + "/" + name;
    }

    /** {@return whether the row stands, at any depth, below an element of this name} */
    boolean isWithin(String ancestor) {
        Node at = parent;
        while (at != null && !at.local.equals(ancestor)) {
            at = at.parent;
        }
        return at != null;
    }

    @Override
    public String toString() {
        return (parent == null ? "" : parent + "/") + name + (condition == null ? "" : "[" + condition + "]");
    }
}

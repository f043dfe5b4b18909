package org.facturier.einvoice.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.facturier.einvoice.model.Edition;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;

/**
 * The binding of the terms to one syntax, read once from its file: the tree of elements in the order of the schema, each with
 * the term or group that it is. Reader and writer both go by it, so that there is one mapping and not two. Immutable once made,
 * safe for threads.
 *
 * <p>A file has a head ({@code edition}, {@code namespace}), fragments that are put in where they are used ({@code define},
 * {@code use}) and one tree for each document element ({@code root}). A row is an element with its prefix, or an attribute
 * ({@code @name}) of the row above; two blanks are one step inwards. An excerpt of {@code cii.table}, and what it says:
 * <pre>{@code
 * ram:SellerTradeParty >seller                 the element is BG-4
 *   ram:Name =name                             its text is seller.name, BT-27
 *   ram:SpecifiedTaxRegistration
 *     ram:ID [@schemeID=VA] =vatIdentifier     BT-31, only with this attribute
 *     ram:ID [@schemeID=FC] =taxRegistration read
 * }</pre>
 *
 * <p>What stands behind the name of an element:
 * <ul>
 *   <li>{@code =slot} a value; {@code >slot} a group, {@code >slot?} one that is kept only if it holds something,
 *       {@code >slot??} one that is kept unless its element said something of another group.
 *   <li>Ways to a component: {@code ^} the group around, {@code /} the invoice, {@code a.b} through the group {@code a},
 *       {@code a.scheme} the scheme of the identifier {@code a}. From within a transfer, {@code =^means} is
 *       {@code payment.means}.
 *   <li>{@code [..]} a {@link Condition}: of several rows with one name, the first that holds has the element.
 *   <li>{@code 'X'} a constant, {@code else:X} written for a missing value, {@code map:5=3} a code of the document and the one
 *       of the hub.
 *   <li>{@code max:UBL-SR-12} the rule that is broken where the row is met a second time in its group.
 *   <li>{@code (invoice)}, {@code (creditnote)} before the name: the row is only in that document of UBL.
 *   <li>Plain words are signs of the row, such as {@code read}, {@code write}, {@code first}: {@link Sign} lists them.
 * </ul>
 *
 * <p>A mistake in a file, such as a component that the record does not have, fails when its table is first asked for; that each row of
 * the published bindings is in the tables is held by a test.
 *
 * @source CEN/TS 16931-3-2 (UBL), CEN/TS 16931-3-3 (CII)
 */
final class Table {

    /** The tables that were asked for; each is read once in a process, in some milliseconds. */
    private static final Map<Syntax, Table> KNOWN = new ConcurrentHashMap<>();

    private final Syntax syntax;
    private final Edition edition;
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    /** The rows of each {@code define}. They become nodes anew in each place of use, because a node knows its parent. */
    private final Map<String, List<Row>> fragments = new HashMap<>();

    private final Node root;
    /** How many rows of each group may be there once, so far. */
    private final Map<Shape<?>, Integer> marks = new HashMap<>();

    /**
     * Reads the file of a syntax and builds the tree below the root that is of it; a root of another syntax in the same file is
     * passed over.
     */
    private Table(Syntax syntax) {
        this.syntax = syntax;
        List<String> lines = lines(syntax.file());
        this.edition = Edition.valueOf(first(lines, "edition "));
        List<Row> body = sections(lines);
        Row top = body.get(0);
        this.root = node(null, top.tokens().get(1));
        build(root, body, 1, body.size(), Shape.of(ElectronicInvoice.class), new ArrayDeque<>());
        root.complete();
    }

    /** {@return the binding to a syntax, the same one each time} */
    static Table of(Syntax syntax) {
        return KNOWN.computeIfAbsent(syntax, Table::new);
    }

    Syntax syntax() {
        return syntax;
    }

    /**
     * {@return the edition of the norm whose terms the file binds} Later editions give ids of this one another meaning, so that
     * it is part of the file.
     */
    Edition edition() {
        return edition;
    }

    /** {@return the row of the document element; it stands for the invoice itself and opens no group} */
    Node root() {
        return root;
    }

    /**
     * {@return the prefixes that the file uses, and what they stand for, in the order of the file} The writer declares them;
     * the reader goes by namespaces and takes any prefix.
     */
    Map<String, String> namespaces() {
        return namespaces;
    }

    /**
     * A line of the file.
     *
     * @param depth  steps inwards, zero for what stands at the margin
     * @param tokens  what stands between the blanks, the name of the element first; a constant in quotes is one token
     */
    private record Row(int depth, List<String> tokens) {}

    /** {@return the lines of a file beside this class, without comments and blank lines} */
    private static List<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<String> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line);
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return what stands behind a word at the start of a line, in the first line that has it} */
    private static String first(List<String> lines, String start) {
        for (String line : lines) {
            if (line.startsWith(start)) {
                return line.substring(start.length());
            }
        }
        throw new IllegalStateException("no line begins with " + start);
    }

    /**
     * Sorts the file into namespaces, named fragments and the tree of this syntax.
     *
     * @return the rows of the tree, its root first; fragments may stand before or behind it
     */
    private List<Row> sections(List<String> lines) {
        List<Row> current = new ArrayList<>();
        List<Row> mine = List.of();
        for (String line : lines) {
            Row row = row(line);
            String head = row.tokens().get(0);
            if (row.depth() > 0) {
                current.add(row);
            } else if (head.equals("namespace")) {
                namespaces.put(row.tokens().get(1), row.tokens().get(2));
            } else if (head.equals("define")) {
                current = new ArrayList<>();
                fragments.put(row.tokens().get(1), current);
            } else if (head.equals("root")) {
                current = new ArrayList<>(List.of(row));
                mine = row.tokens().get(1).equals(syntax.root()) ? current : mine;
            }
        }
        return mine;
    }

    /** {@return a line as a row: two blanks are one step inwards} */
    private static Row row(String line) {
        int spaces = line.length() - line.stripLeading().length();
        return new Row(spaces / 2, tokens(line.strip()));
    }

    /**
     * {@return a line divided at blanks, but for those within quotes} A line has one constant at most:
     * {@code ram:Name 'Project reference'} are two tokens.
     */
    private static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        int quote = text.indexOf('\'');
        if (quote < 0) {
            words(text, found);
            return found;
        }
        int end = text.lastIndexOf('\'') + 1;
        words(text.substring(0, quote), found);
        found.add(text.substring(quote, end));
        words(text.substring(end), found);
        return found;
    }

    /** Adds what stands between blanks; by hand, for a pattern takes a good part of the time that a table takes. */
    private static void words(String text, List<String> found) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    found.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /**
     * Makes the nodes of rows that stand at one depth, each with the rows below it.
     *
     * @param body  the rows of the tree or fragment
     * @param from  the first row
     * @param to  behind the last row
     * @param shape  the group whose components the rows are
     * @param around  the groups around that one, the nearest first
     */
    private void build(Node parent, List<Row> body, int from, int to, Shape<?> shape, Deque<Shape<?>> around) {
        int i = from;
        while (i < to) {
            int next = i + 1;
            while (next < to && body.get(next).depth() > body.get(i).depth()) {
                next++;
            }
            add(parent, body, i, next, shape, around);
            i = next;
        }
    }

    /**
     * Makes the node of one row, unless it is of the other document of UBL; a fragment is put in the place where it is used,
     * with the group that is open there. So {@code Address} is the address of the seller in one place and of the delivery in
     * another.
     *
     * @param body  the rows of the tree or fragment
     * @param from  the row
     * @param to  behind the last row below it
     * @param shape  the group that the row stands in
     * @param around  the groups around that one, the nearest first; not changed
     */
    private void add(Node parent, List<Row> body, int from, int to, Shape<?> shape, Deque<Shape<?>> around) {
        List<String> tokens = body.get(from).tokens();
        if (tokens.get(0).startsWith("(")) {
            if (!tokens.get(0).equals(syntax == Syntax.UBL_INVOICE ? "(invoice)" : "(creditnote)")) {
                return;
            }
            tokens = tokens.subList(1, tokens.size());
        }
        if (tokens.get(0).equals("use")) {
            List<Row> fragment = Objects.requireNonNull(fragments.get(tokens.get(1)), tokens.get(1));
            build(parent, fragment, 0, fragment.size(), shape, around);
            return;
        }
        boolean attribute = tokens.get(0).startsWith("@");
        Node node = attribute ? attribute(parent, tokens.get(0).substring(1)) : node(parent, tokens.get(0));
        (attribute ? parent.attributes : parent.children).add(node);
        Deque<Shape<?>> outer = new ArrayDeque<>(around);
        Shape<?> inner = describe(node, tokens, shape, outer);
        build(node, body, from + 1, to, inner, outer);
    }

    /** {@return a new row for an attribute, which has no namespace in either syntax} */
    private static Node attribute(Node parent, String name) {
        return new Node(parent, "", "", name);
    }

    /**
     * {@return a new row for an element such as {@code cbc:ID}, in the namespace that the head of the file gives its prefix}
     */
    private Node node(@org.jspecify.annotations.Nullable Node parent, String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, colon);
        return new Node(
                parent, prefix, Objects.requireNonNull(namespaces.get(prefix), prefix), name.substring(colon + 1));
    }

    /**
     * Reads the signs of a row, and gives the group that its children belong to: the last that the row opens, or the one that
     * it stands in.
     *
     * <p>Signs count from left to right: in {@code >payment >transfers? =^means} the way of the second group starts in the
     * first, and that of the value in the second.
     */
    private Shape<?> describe(Node node, List<String> tokens, Shape<?> shape, Deque<Shape<?>> around) {
        Shape<?> inner = shape;
        for (String token : tokens.subList(1, tokens.size())) {
            if (token.startsWith("[")) {
                node.condition = Condition.parse(token.substring(1, token.length() - 1));
            } else if (token.startsWith(">")) {
                inner = group(node, token.substring(1), inner, around);
            } else if (token.startsWith("=")) {
                node.value = path(token.substring(1), inner, around);
            } else if (token.startsWith("'")) {
                node.constant = token.substring(1, token.length() - 1);
            } else if (token.startsWith("max:")) {
                node.onlyOne = Optional.of(token.substring("max:".length()));
            } else if (token.startsWith("else:")) {
                node.filler = token.substring("else:".length());
            } else if (token.startsWith("map:")) {
                codes(node, token.substring("map:".length()));
            } else {
                node.mark(Sign.valueOf(token.toUpperCase(Locale.ROOT)));
            }
        }
        if (node.onlyOne.isPresent()) {
            node.mark = mark(node.has(Sign.FIRST) ? Shape.of(ElectronicInvoice.class) : shape);
        }
        return inner;
    }

    /** {@return the next place among the rows of a group that may be there once; a group counts them by the bits of a number} */
    private int mark(Shape<?> shape) {
        int mark = marks.merge(shape, 1, Integer::sum) - 1;
        if (mark >= Long.SIZE) {
            throw new IllegalStateException("more than " + Long.SIZE + " rows of " + shape + " may be there once");
        }
        return mark;
    }

    /**
     * Reads a map of codes such as {@code 5=3,29=35}: what stands in the document, then what stands in the hub. CII writes BT-8
     * in the codes of UNTDID 2475, UBL and the hub in those of UNTDID 2005.
     */
    private static void codes(Node node, String pairs) {
        Map<String, String> read = new HashMap<>();
        Map<String, String> write = new HashMap<>();
        for (String pair : pairs.split(",")) {
            String[] codes = pair.split("=");
            read.put(codes[0], codes[1]);
            write.put(codes[1], codes[0]);
        }
        node.readCodes = Map.copyOf(read);
        node.writeCodes = Map.copyOf(write);
    }

    /**
     * Reads a group that the element of a row is: {@code seller}, {@code delivery?}, {@code period??}.
     *
     * @return the shape of the group, in which the rows below go on
     */
    private static Shape<?> group(Node node, String token, Shape<?> shape, Deque<Shape<?>> around) {
        Node.Kept kept = token.endsWith("??")
                ? Node.Kept.UNLESS_OTHER
                : token.endsWith("?") ? Node.Kept.NEVER : Node.Kept.ALWAYS;
        Node.SlotPath path = path(token.replace("?", ""), shape, around);
        node.groups.add(new Node.GroupStep(path, kept));
        around.push(shape);
        return path.slot().shape();
    }

    /**
     * Reads a way to a component: signs for leaving groups, names of groups to enter, the name of the component.
     *
     * @param text  the way, such as {@code ^orderLine}, {@code /payment.debit.creditor} or {@code invoicedObject.scheme}
     * @param shape  the group that it starts from
     * @param around  the groups around that one, the nearest first
     * @return the way, its components looked up, so that reading a document compares no names of components
     */
    private static Node.SlotPath path(String text, Shape<?> shape, Deque<Shape<?>> around) {
        int up = 0;
        String rest = text;
        Shape<?> at = shape;
        List<Shape<?>> outer = new ArrayList<>(around);
        while (rest.startsWith("^")) {
            at = outer.get(up++);
            rest = rest.substring(1);
        }
        if (rest.startsWith("/")) {
            up = Node.SlotPath.ROOT;
            at = Shape.of(ElectronicInvoice.class);
            rest = rest.substring(1);
        }
        String[] names = rest.split("\\.");
        boolean scheme = names[names.length - 1].equals("scheme");
        int last = names.length - (scheme ? 2 : 1);
        List<Slot> through = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            Slot step = at.slot(names[i]);
            through.add(step);
            at = step.shape();
        }
        return new Node.SlotPath(up, List.copyOf(through), at.slot(names[last]), scheme);
    }
}

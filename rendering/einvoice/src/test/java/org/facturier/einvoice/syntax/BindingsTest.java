package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.model.Term;
import org.junit.jupiter.api.Test;

/** Each term of the norm stands in our tables where the published bindings have it. */
class BindingsTest {

    /** Groups that our table opens at another element of the same way, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "BG-2", "UBL has no element for it: its terms stand in the root",
            "BG-3", "opened at BillingReference, so that an empty one is seen",
            "BG-4", "opened at AccountingSupplierParty, so that one without Party is seen",
            "BG-7", "opened at AccountingCustomerParty, as the seller",
            "BG-17", "the repeating unit is the payment means around it, in which CII keeps the institution, too",
            "BG-19", "CII has no element for it: it exists where one of its terms does",
            "BT-21", "stands before the text of the note in UBL, by its codec",
            "BT-22", "stands behind the subject of the note in UBL, by its codec");

    private record Row(String term, String cii, String invoice, String creditNote) {}

    @Test
    void each_row_is_bound_in_cii() throws IOException {
        assertThat(unbound(Syntax.CII)).isEmpty();
    }

    @Test
    void each_row_is_bound_in_a_ubl_invoice() throws IOException {
        assertThat(unbound(Syntax.UBL_INVOICE)).isEmpty();
    }

    @Test
    void each_row_is_bound_in_a_ubl_credit_note() throws IOException {
        assertThat(unbound(Syntax.UBL_CREDIT_NOTE)).isEmpty();
    }

    private static List<String> unbound(Syntax syntax) throws IOException {
        Map<String, Set<String>> ours = new TreeMap<>();
        walk(Table.of(syntax).root(), "", List.of(new Open(Shape.of(ElectronicInvoice.class), new Term(""))), ours);
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            String path =
                    syntax == Syntax.CII ? row.cii() : syntax == Syntax.UBL_INVOICE ? row.invoice() : row.creditNote();
            Set<String> bound = ours.getOrDefault(row.term(), Set.of());
            for (String way : path.split(" \\| ")) {
                boolean known = bound.contains(plain(way)) || OTHERWISE.containsKey(row.term());
                if (!known) {
                    wrong.add(row.term() + " " + way + " | ours: " + bound);
                }
            }
        }
        return wrong;
    }

    /** {@return a way without its conditions} */
    private static String plain(String way) {
        return way.strip().replaceAll("\\[[^\\]]*\\]", "");
    }

    private record Open(Shape<?> shape, Term group) {}

    private static void walk(Node row, String path, List<Open> groups, Map<String, Set<String>> found) {
        List<Open> open = new ArrayList<>(groups);
        for (Node.GroupStep step : row.groups) {
            Open holder = holder(step.path(), open);
            Term term = step.path().slot().term(holder.group()).orElseThrow();
            found.computeIfAbsent(term.id(), id -> new TreeSet<>()).add(path);
            open.add(new Open(step.path().slot().shape(), term));
        }
        if (row.value != null) {
            value(row, path, open, found);
        }
        for (Node attribute : row.attributes) {
            walk(attribute, path + "/@" + attribute.local, open, found);
        }
        for (Node child : row.children) {
            walk(child, path.isEmpty() ? child.name : path + "/" + child.name, open, found);
        }
    }

    private static Open holder(Node.SlotPath way, List<Open> open) {
        Open at = way.up() == Node.SlotPath.ROOT ? open.get(0) : open.get(open.size() - 1 - way.up());
        for (Slot step : way.through()) {
            at = new Open(step.shape(), step.term(at.group()).orElseThrow());
        }
        return at;
    }

    private static void value(Node row, String path, List<Open> open, Map<String, Set<String>> found) {
        Node.SlotPath way = Objects.requireNonNull(row.value);
        Optional<Term> term = way.slot().term(holder(way, open).group());
        if (term.isEmpty()) {
            return;
        }
        String id = term.get().id();
        if (way.scheme()) {
            put(found, id + "-1", path);
            return;
        }
        put(found, id, path);
        if (way.slot().type() == Identifier.class) {
            put(found, id + "-1", path + (row.has(Sign.LIST) ? "/@listID" : "/@schemeID"));
            put(found, id + "-2", path + "/@listVersionID");
        }
        if (way.slot().type() == AttachedDocument.class) {
            put(found, id + "-1", path + "/@mimeCode");
            put(found, id + "-2", path + "/@filename");
        }
    }

    private static void put(Map<String, Set<String>> found, String term, String path) {
        found.computeIfAbsent(term, id -> new TreeSet<>()).add(path);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BindingsTest.class.getResourceAsStream("bindings.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(BindingsTest::cells)
                    .forEach(cells -> rows.add(new Row(cells.get(0), cells.get(3), cells.get(4), cells.get(5))));
        }
        assertThat(rows).hasSize(212);
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return Arrays.asList(cells.toArray(new String[0]));
    }
}

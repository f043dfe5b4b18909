package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.examples.quickstart.lives.DocumentEvent.Line;
import org.facturier.examples.quickstart.lives.Off;
import org.facturier.examples.quickstart.lives.oracle.Paper.Amounts;
import org.facturier.examples.quickstart.lives.oracle.Paper.Meaning;
import org.facturier.examples.quickstart.lives.oracle.Paper.Row;
import org.facturier.examples.quickstart.lives.oracle.Paper.Span;
import org.facturier.examples.quickstart.lives.oracle.Paper.Take;

/** Works out what lines come to. */
final class PaperWriter {

    private final Papers papers;

    PaperWriter(Papers papers) {
        this.papers = papers;
    }

    static List<Row> rows(List<Line> lines, Optional<Off> off) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            long net = Cents.of(line.quantity().multiply(line.price()));
            Optional<Span> stands = line.stands().map(of -> new Span(of.rule(), of.from(), of.until()));
            rows.add(new Row(
                    String.valueOf(rows.size() + 1), line.rate(), thousandths(line.quantity()), net, net, stands));
        }
        return lessened(rows, off);
    }

    static long thousandths(BigDecimal quantity) {
        return quantity.movePointRight(3).longValueExact();
    }

    /** What is taken off the whole is shared over rates from the highest, then within a rate line after line. */
    static List<Row> lessened(List<Row> rows, Optional<Off> off) {
        long whole = rows.stream().mapToLong(Row::charge).sum();
        long taken = off.map(less -> less.percent() ? Cents.percent(less.value(), whole) : Cents.of(less.value()))
                .orElse(0L);
        if (taken == 0 || whole == 0) {
            return rows;
        }
        Map<BigDecimal, List<Row>> byRate = new TreeMap<>(Comparator.reverseOrder());
        rows.forEach(row -> byRate.computeIfAbsent(new BigDecimal(row.rate()), rate -> new ArrayList<>())
                .add(row));
        List<Long> nets = byRate.values().stream()
                .map(group -> group.stream().mapToLong(Row::charge).sum())
                .toList();
        List<Long> shares = Cents.largestRemainder(taken, nets);
        Map<String, Row> less = new LinkedHashMap<>();
        int place = 0;
        for (List<Row> group : byRate.values()) {
            List<Long> parts = Cents.cumulative(
                    shares.get(place++), group.stream().map(Row::charge).toList());
            for (int i = 0; i < group.size(); i++) {
                Row row = group.get(i);
                less.put(row.label(), row.less(parts.get(i)));
            }
        }
        return rows.stream().map(row -> less.get(row.label())).toList();
    }

    /** {@return what an invoice comes to by rate: tax is of the sum} */
    static Map<String, Amounts> groups(List<Row> rows, List<Take> riding) {
        Map<String, Long> nets = new LinkedHashMap<>();
        rows.forEach(row -> nets.merge(row.rate(), row.net(), Long::sum));
        riding.forEach(take -> nets.merge(take.rate(), -take.net(), Long::sum));
        Map<String, Amounts> groups = new LinkedHashMap<>();
        nets.forEach((rate, net) -> groups.put(rate, new Amounts(net, Cents.percent(new BigDecimal(rate), net))));
        return groups;
    }

    static Map<String, Amounts> noteGroups(List<Take> takes) {
        Map<String, Amounts> groups = new LinkedHashMap<>();
        takes.forEach(take -> groups.merge(take.rate(), new Amounts(take.net(), take.tax()), Amounts::plus));
        return groups;
    }

    /** So much of a line is to be credited. */
    record Wanted(String paper, String named, String label, String rate, long net, Meaning meaning) {}

    /** {@return each with its tax: rate x all that is taken of its invoice so far, less what was taken before} */
    List<Take> taxed(List<Wanted> wanted) {
        Map<String, Map<String, Amounts>> before = new LinkedHashMap<>();
        List<Take> takes = new ArrayList<>();
        for (Wanted want : wanted) {
            Map<String, Amounts> taken = before.computeIfAbsent(
                    want.paper(),
                    number ->
                            new LinkedHashMap<>(papers.taken(papers.find(number).orElseThrow())));
            Amounts so = taken.getOrDefault(want.rate(), Amounts.NONE);
            long net = so.net() + want.net();
            long tax = taxOf(want.paper(), want.rate(), net) - so.tax();
            taken.put(want.rate(), new Amounts(net, so.tax() + tax));
            takes.add(new Take(want.paper(), want.named(), want.label(), want.rate(), want.net(), tax, want.meaning()));
        }
        return takes;
    }

    private long taxOf(String number, String rate, long net) {
        Amounts own = papers.find(number).orElseThrow().own().get(rate);
        return own != null && own.net() == net ? own.tax() : Cents.percent(new BigDecimal(rate), net);
    }
}

package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.oracle.Contracts.Contract;
import org.facturier.examples.quickstart.lives.oracle.Dues.Piece;
import org.facturier.examples.quickstart.lives.oracle.Paper.Head;
import org.facturier.examples.quickstart.lives.oracle.Paper.Kind;
import org.facturier.examples.quickstart.lives.oracle.Paper.Meaning;
import org.facturier.examples.quickstart.lives.oracle.Paper.Row;
import org.facturier.examples.quickstart.lives.oracle.Paper.Span;
import org.facturier.examples.quickstart.lives.oracle.Paper.Take;
import org.facturier.examples.quickstart.lives.oracle.PaperWriter.Wanted;

/** One run of one agreement: what is due and what was billed are joined by days they share, and the difference is billed. */
final class Runs {

    private static final String DIFFERENCE = "+";

    /** A line that billed days of a rule. */
    private record Billed(Paper paper, Row row) {}

    /** Days of a rule that hang together. */
    private record Joint(List<Piece> due, List<Billed> billed) {
        boolean touches(Span span) {
            return due.stream().anyMatch(piece -> piece.span().overlaps(span))
                    || billed.stream()
                            .anyMatch(line -> line.row().stands().orElseThrow().overlaps(span));
        }
    }

    /** A document that is proposed. */
    record Proposal(LocalDate billedOn, List<Row> charges, List<Row> differences, List<Wanted> back) {}

    private final Papers papers;
    private final Contract contract;
    private final Dues dues;
    private final Variant variant;
    private final Map<LocalDate, List<Row>> charges = new TreeMap<>();
    private final List<Row> differences = new ArrayList<>();
    private final List<Wanted> back = new ArrayList<>();

    Runs(Papers papers, Contracts contracts, Contract contract, Variant variant) {
        this.papers = papers;
        this.contract = contract;
        this.dues = new Dues(contracts, contract);
        this.variant = variant;
    }

    /** {@return what is to be billed as of a day} */
    List<Proposal> plan(LocalDate asOf) {
        dues.keys().forEach(key -> joints(key, asOf).forEach(this::settle));
        List<Proposal> proposals = new ArrayList<>();
        charges.forEach((day, rows) -> proposals.add(new Proposal(day, rows, List.of(), List.of())));
        if (differences.isEmpty() && back.isEmpty()) {
            return proposals;
        }
        Proposal last = proposals.isEmpty()
                ? new Proposal(asOf, List.of(), List.of(), List.of())
                : proposals.remove(proposals.size() - 1);
        proposals.addAll(joined(last));
        return proposals;
    }

    /** What is credited rides where the sum stays above zero. */
    private List<Proposal> joined(Proposal last) {
        Proposal own = new Proposal(last.billedOn(), last.charges(), differences, List.of());
        Proposal note = new Proposal(last.billedOn(), List.of(), List.of(), back);
        long sum = rows(own).stream().mapToLong(Row::net).sum();
        if (sum > back.stream().mapToLong(Wanted::net).sum()) {
            return List.of(new Proposal(last.billedOn(), last.charges(), differences, back));
        }
        if (sum == 0 && own.charges().isEmpty() && own.differences().isEmpty()) {
            return List.of(note);
        }
        return List.of(own, note);
    }

    /** {@return own lines, less the allowance on the whole of the document} */
    List<Row> rows(Proposal proposal) {
        List<Row> rows = new ArrayList<>(proposal.charges());
        rows.addAll(proposal.differences());
        return PaperWriter.lessened(rows, contract.on(proposal.billedOn()).rebate());
    }

    Paper issued(Proposal proposal, String number, LocalDate asOf) {
        List<Take> takes = new PaperWriter(papers).taxed(proposal.back());
        Head head = Head.of(contract.first().partner());
        if (proposal.charges().isEmpty() && proposal.differences().isEmpty()) {
            return Documents.note(number, papers.find(takes.get(0).paper()).orElseThrow(), asOf, takes, head);
        }
        List<Row> rows = rows(proposal);
        Paper paper = new Paper(
                Kind.INVOICE,
                number,
                asOf,
                head,
                Optional.empty(),
                rows,
                takes,
                PaperWriter.groups(rows, takes),
                List.of());
        LocalDate due = asOf.plusDays(contract.on(proposal.billedOn()).dueDays());
        return Documents.with(paper, List.of(new Part(due, Cents.amount(paper.payable()))));
    }

    private List<Joint> joints(String key, LocalDate asOf) {
        String rule = contract.first().agreement() + "/" + key;
        List<Billed> billed = billed(rule);
        LocalDate horizon = billed.stream()
                .map(line -> line.row().stands().orElseThrow().until())
                .max(Comparator.naturalOrder())
                .filter(end -> end.isAfter(asOf))
                .orElse(asOf);
        List<Joint> joints = new ArrayList<>();
        billed.forEach(line -> join(joints, line.row().stands().orElseThrow(), new Joint(List.of(), List.of(line))));
        for (Piece piece : dues.pieces(key, horizon)) {
            boolean known = joints.stream().anyMatch(joint -> !joint.billed().isEmpty() && joint.touches(piece.span()));
            if (known || !piece.billedOn().isAfter(asOf)) {
                join(joints, piece.span(), new Joint(List.of(piece), List.of()));
            }
        }
        return joints;
    }

    private List<Billed> billed(String rule) {
        List<Billed> billed = new ArrayList<>();
        for (Paper paper : papers.all()) {
            if (papers.replacing(paper.number()).isEmpty()) {
                paper.rows().stream()
                        .filter(row -> row.stands()
                                .filter(span -> span.rule().equals(rule))
                                .isPresent())
                        .forEach(row -> billed.add(new Billed(paper, row)));
            }
        }
        return billed;
    }

    private static void join(List<Joint> joints, Span span, Joint next) {
        List<Joint> touching =
                joints.stream().filter(joint -> joint.touches(span)).toList();
        List<Piece> due = new ArrayList<>();
        List<Billed> billed = new ArrayList<>();
        touching.forEach(joint -> {
            due.addAll(joint.due());
            billed.addAll(joint.billed());
        });
        due.addAll(next.due());
        billed.addAll(next.billed());
        joints.removeAll(touching);
        joints.add(new Joint(due, billed));
    }

    private void settle(Joint joint) {
        if (joint.billed().isEmpty()) {
            joint.due().stream().filter(piece -> piece.amount() != 0).forEach(this::charge);
            return;
        }
        Fraction due = Fraction.of(joint.due().stream().mapToLong(Piece::amount).sum());
        Fraction billed = Fraction.ZERO;
        Fraction byHand = Fraction.ZERO;
        for (Billed line : joint.billed()) {
            billed = billed.plus(Fraction.of(line.row().charge()))
                    .minus(part(line, Set.of(Meaning.RUN, Meaning.BILL_ANEW)));
            byHand = byHand.plus(part(line, variant.countsHand()));
        }
        if (due.minus(billed).sign() > 0) {
            difference(joint, due.minus(billed).down());
        } else if (billed.minus(byHand).minus(due).sign() > 0) {
            takeBack(joint, billed.minus(byHand).minus(due));
        }
    }

    /** {@return what was credited of a line, as a share of what it stands for} */
    private Fraction part(Billed line, Set<Meaning> meanings) {
        long taken = papers.taken(line.paper().number(), line.row().label(), meanings::contains);
        return Fraction.of(taken).times(line.row().charge(), line.row().net());
    }

    private void charge(Piece piece) {
        String label = piece.span().rule() + "@" + piece.span().from();
        charges.computeIfAbsent(piece.billedOn(), day -> new ArrayList<>())
                .add(row(label, piece, piece.span(), piece.amount()));
    }

    private static Row row(String label, Piece piece, Span span, long amount) {
        return new Row(label, piece.rate(), 1000, amount, amount, Optional.of(span));
    }

    private void difference(Joint joint, long more) {
        if (more == 0) {
            return;
        }
        Piece first = joint.due().stream()
                .min(Comparator.comparing(piece -> piece.span().from()))
                .orElseThrow();
        LocalDate until = joint.due().stream()
                .map(piece -> piece.span().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Span span = new Span(first.span().rule(), first.span().from(), until);
        differences.add(row(DIFFERENCE + span.rule() + "@" + span.from(), first, span, more));
    }

    /** The newest document first, its lines in their order, of each line at most what is left. */
    private void takeBack(Joint joint, Fraction wanted) {
        Fraction rest = wanted;
        List<Billed> newest = new ArrayList<>(joint.billed());
        newest.sort(Comparator.comparing((Billed line) -> papers.all().indexOf(line.paper()))
                .reversed()
                .thenComparing(line -> line.paper().rows().indexOf(line.row())));
        for (Billed line : newest) {
            if (rest.sign() > 0) {
                long due = Cents.of(rest.times(line.row().net(), line.row().charge()));
                long net = variant.caps() ? Math.min(papers.remaining(line.paper(), line.row()), due) : due;
                rest = rest.minus(
                        Fraction.of(net).times(line.row().charge(), line.row().net()));
                take(line, net);
            }
        }
    }

    private void take(Billed line, long net) {
        if (net > 0) {
            String number = line.paper().number();
            back.add(new Wanted(number, number, line.row().label(), line.row().rate(), net, Meaning.RUN));
        }
    }

    /** {@return sums by the rule that a row stands for} */
    static Map<String, Long> byRule(List<Row> rows) {
        Map<String, Long> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(row.stands().orElseThrow().rule(), row.charge(), Long::sum));
        return sums;
    }

    /** {@return whether a row bills more for days that were billed before} */
    static boolean isDifference(Row row) {
        return row.label().startsWith(DIFFERENCE);
    }
}

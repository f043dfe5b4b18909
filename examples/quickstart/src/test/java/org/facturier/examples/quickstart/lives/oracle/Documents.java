package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.examples.quickstart.lives.DocumentEvent.Back;
import org.facturier.examples.quickstart.lives.DocumentEvent.Bill;
import org.facturier.examples.quickstart.lives.DocumentEvent.Corrected;
import org.facturier.examples.quickstart.lives.DocumentEvent.Credited;
import org.facturier.examples.quickstart.lives.DocumentEvent.Foreign;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Intent;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.DocumentEvent.Replaced;
import org.facturier.examples.quickstart.lives.oracle.Paper.Head;
import org.facturier.examples.quickstart.lives.oracle.Paper.Kind;
import org.facturier.examples.quickstart.lives.oracle.Paper.Meaning;
import org.facturier.examples.quickstart.lives.oracle.Paper.Row;
import org.facturier.examples.quickstart.lives.oracle.Paper.Take;
import org.facturier.examples.quickstart.lives.oracle.PaperWriter.Wanted;

/** Makes documents of events; none where the event is refused. */
final class Documents {

    private final Papers papers;
    private final Variant variant;

    Documents(Papers papers, Variant variant) {
        this.papers = papers;
        this.variant = variant;
    }

    Optional<Paper> invoiced(Invoiced event) {
        Head head = new Head(
                event.partner(),
                event.currency(),
                event.selfBilled(),
                paidBefore(event.bill()),
                event.foreign().flatMap(Foreign::accountingRate));
        return billed(Kind.INVOICE, event.number(), event.on(), head, Optional.empty(), event.bill());
    }

    private static long paidBefore(Bill bill) {
        return Cents.of(bill.paidBefore().orElse(BigDecimal.ZERO));
    }

    /** An amount paid before below zero is none, and parts come to the whole. */
    private static Optional<Paper> billed(
            Kind kind, String number, LocalDate on, Head head, Optional<String> of, Bill bill) {
        List<Row> rows = PaperWriter.rows(bill.lines(), bill.discount());
        Paper paper = invoice(kind, number, on, head, of, rows, bill.dueDays());
        List<Part> parts = bill.instalments().isEmpty() ? paper.parts() : bill.instalments();
        long planned = parts.stream().mapToLong(part -> Cents.of(part.amount())).sum();
        return Optional.of(with(paper, parts)).filter(made -> head.paidBefore() >= 0 && planned == made.payable());
    }

    Optional<Paper> corrected(Corrected event) {
        return papers.find(event.of())
                .filter(of -> !of.isNote() && papers.replacing(of.number()).isEmpty())
                .filter(of -> papers.takes(of.number()).isEmpty() && of.takes().isEmpty())
                .flatMap(of -> billed(
                        Kind.CORRECTIVE,
                        event.number(),
                        event.on(),
                        of.head().paid(paidBefore(event.bill())),
                        Optional.of(of.number()),
                        event.bill()));
    }

    List<Paper> replaced(Replaced event) {
        Credited whole = new Credited(event.note(), event.of(), event.on(), Intent.BILL_ANEW, Map.of(), Map.of());
        return credited(whole)
                .flatMap(note -> billed(
                                Kind.INVOICE,
                                event.invoice(),
                                event.on(),
                                note.head().paid(paidBefore(event.bill())),
                                Optional.empty(),
                                event.bill())
                        .map(invoice -> List.of(note, invoice)))
                .orElse(List.of());
    }

    Optional<Paper> credited(Credited event) {
        return papers.find(event.of())
                .filter(of -> !of.isNote() && papers.replacing(of.number()).isEmpty())
                .flatMap(of -> event.inFull() ? inFull(event, of) : ofLines(event, of));
    }

    private Optional<Paper> inFull(Credited event, Paper of) {
        List<Wanted> wanted = new ArrayList<>();
        of.rows().stream()
                .filter(row -> papers.remaining(of, row) != 0)
                .forEach(row -> wanted.add(want(event, of, row)));
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        long left = wanted.stream().mapToLong(Wanted::net).sum();
        List<Take> riding = papers.riding(of);
        riding.forEach(take -> wanted.add(
                new Wanted(take.paper(), of.number(), take.label(), take.rate(), -take.net(), take.meaning())));
        long rode = riding.stream().mapToLong(Take::net).sum();
        return left < rode ? Optional.empty() : Optional.of(note(event.number(), of, event.on(), wanted));
    }

    private Wanted want(Credited event, Paper of, Row row) {
        return want(event, of, row, papers.remaining(of, row));
    }

    private static Wanted want(Credited event, Paper of, Row row, long net) {
        Meaning meaning = Meaning.valueOf(event.intent().name());
        return new Wanted(of.number(), of.number(), row.label(), row.rate(), net, meaning);
    }

    private Optional<Paper> ofLines(Credited event, Paper of) {
        List<Wanted> wanted = new ArrayList<>();
        of.rows().forEach(row -> net(event, row).ifPresent(net -> wanted.add(want(event, of, row, net))));
        boolean known =
                wanted.size() == event.amounts().size() + event.quantities().size();
        boolean left = of.rows().stream().allMatch(row -> net(event, row).orElse(0L) <= papers.remaining(of, row));
        return known && (left || !variant.caps())
                ? Optional.of(note(event.number(), of, event.on(), wanted))
                : Optional.empty();
    }

    private static Optional<Long> net(Credited event, Row row) {
        if (event.amounts().containsKey(row.label())) {
            return Optional.of(Cents.of(event.amounts().get(row.label())));
        }
        return Optional.ofNullable(event.quantities().get(row.label()))
                .map(quantity -> Cents.share(row.net(), PaperWriter.thousandths(quantity), row.units()));
    }

    private Paper note(String number, Paper of, LocalDate on, List<Wanted> wanted) {
        return note(number, of, on, new PaperWriter(papers).taxed(wanted), of.head());
    }

    static Paper note(String number, Paper of, LocalDate on, List<Take> takes, Head head) {
        return new Paper(
                Kind.CREDIT_NOTE,
                number,
                on,
                head.paid(0),
                Optional.of(of.number()),
                List.of(),
                takes,
                PaperWriter.noteGroups(takes),
                List.of());
    }

    /** What names a note counts at the invoice of the note; the tax of a note from elsewhere is its own. */
    Paper given(Given event) {
        Paper of = papers.find(event.of()).orElseThrow();
        Paper root = of.isNote() ? papers.find(of.of().orElseThrow()).orElseThrow() : of;
        List<Take> takes = new ArrayList<>();
        for (Back back : event.lines()) {
            long net = Cents.of(back.net());
            takes.add(new Take(
                    root.number(),
                    root.number(),
                    back.line(),
                    back.rate(),
                    net,
                    Cents.percent(new BigDecimal(back.rate()), net),
                    Meaning.GIVEN_BACK));
        }
        return note(event.number(), root, event.on(), takes, root.head());
    }

    static Paper invoice(
            Kind kind, String number, LocalDate on, Head head, Optional<String> of, List<Row> rows, int dueDays) {
        Paper paper =
                new Paper(kind, number, on, head, of, rows, List.of(), PaperWriter.groups(rows, List.of()), List.of());
        return with(paper, List.of(new Part(on.plusDays(dueDays), Cents.amount(paper.payable()))));
    }

    static Paper with(Paper paper, List<Part> parts) {
        return new Paper(
                paper.kind(),
                paper.number(),
                paper.on(),
                paper.head(),
                paper.of(),
                paper.rows(),
                paper.takes(),
                paper.groups(),
                parts);
    }
}

package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.examples.quickstart.lives.DocumentEvent;
import org.facturier.examples.quickstart.lives.DocumentEvent.Corrected;
import org.facturier.examples.quickstart.lives.DocumentEvent.Credited;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Replaced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Run;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.oracle.Paper.Row;

/** Makes documents and hands each over to the ledger. */
final class PaperDesk implements DocumentEvent.Cases<Figures> {

    private final Papers papers;
    private final Facts facts;
    private final Contracts contracts;
    private final Variant variant;
    private final Documents documents;
    private int lastOfRuns;

    PaperDesk(Papers papers, Facts facts, Contracts contracts, Variant variant) {
        this.papers = papers;
        this.facts = facts;
        this.contracts = contracts;
        this.variant = variant;
        this.documents = new Documents(papers, variant);
    }

    @Override
    public Figures invoiced(Invoiced event) {
        return issued(documents.invoiced(event));
    }

    @Override
    public Figures corrected(Corrected event) {
        return issued(documents.corrected(event));
    }

    @Override
    public Figures credited(Credited event) {
        return issued(documents.credited(event));
    }

    @Override
    public Figures given(Given event) {
        return issued(Optional.of(documents.given(event)));
    }

    @Override
    public Figures replaced(Replaced event) {
        List<Paper> made = documents.replaced(event);
        made.forEach(this::issue);
        return made.isEmpty() ? refused() : new Figures();
    }

    private Figures issued(Optional<Paper> paper) {
        paper.ifPresent(this::issue);
        return paper.isEmpty() ? refused() : new Figures();
    }

    private static Figures refused() {
        return new Figures().put("refused", "true");
    }

    private void issue(Paper paper) {
        papers.add(paper);
        facts.tell(paper);
    }

    /** Proposals by day, then by agreement, an invoice before the note of its day. */
    @Override
    public Figures run(Run event) {
        List<Paper> made = new ArrayList<>();
        Figures figures = new Figures();
        for (Planned planned : planned(event.asOf())) {
            String number = "R-" + (lastOfRuns + made.size() + 1);
            Paper paper = planned.runs().issued(planned.proposal(), number, event.asOf());
            figures(figures, "run." + made.size() + ".", planned.proposal(), paper);
            made.add(paper);
        }
        lastOfRuns += made.size();
        made.forEach(this::issue);
        return figures;
    }

    /** What is proposed of an agreement. */
    private record Planned(Runs runs, Runs.Proposal proposal) {}

    private List<Planned> planned(LocalDate asOf) {
        List<Planned> planned = new ArrayList<>();
        for (Contracts.Contract contract : contracts.contracts().values()) {
            Runs runs = new Runs(papers, contracts, contract, variant);
            runs.plan(asOf).forEach(proposal -> planned.add(new Planned(runs, proposal)));
        }
        planned.sort(Comparator.comparing(each -> each.proposal().billedOn()));
        return planned;
    }

    private static void figures(Figures figures, String at, Runs.Proposal proposal, Paper paper) {
        figures.put(at + "type", paper.kind().name())
                .put(at + "billedOn", proposal.billedOn().toString())
                .put(at + "net", Cents.text(paper.net()))
                .put(at + "tax", Cents.text(paper.tax()))
                .put(at + "payable", Cents.text(paper.payable()));
        for (Row row : proposal.charges()) {
            String days = row.stands().orElseThrow().from() + "/"
                    + row.stands().orElseThrow().until();
            String rule = row.stands().orElseThrow().rule();
            figures.put(at + "charges." + rule + "@" + days, Cents.text(row.charge()));
        }
        Runs.byRule(proposal.differences())
                .forEach((rule, sum) -> figures.put(at + "differences." + rule, Cents.text(sum)));
        backs(paper)
                .forEach((name, amounts) -> figures.put(at + "takeBacks." + name + ".net", Cents.text(amounts.net()))
                        .put(at + "takeBacks." + name + ".tax", Cents.text(amounts.tax())));
        if (paper.isNote()) {
            paper.named()
                    .keySet()
                    .forEach(number -> figures.put(at + "settles." + number, Cents.text(paper.settles(number))));
        }
    }

    private static Map<String, Paper.Amounts> backs(Paper paper) {
        Map<String, Paper.Amounts> backs = new TreeMap<>();
        paper.takes()
                .forEach(take -> backs.merge(
                        take.paper() + "." + rule(take.label()),
                        new Paper.Amounts(take.net(), take.tax()),
                        Paper.Amounts::plus));
        return backs;
    }

    private static String rule(String label) {
        return label.replaceFirst("^\\+", "").replaceFirst("@.*", "");
    }
}

package org.facturier.examples.quickstart.lives.oracle;

import java.util.Comparator;
import java.util.StringJoiner;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** Figures of documents: what is open, left to credit, and settled by notes. */
final class Standing {

    private final Papers papers;
    private final Fold fold;

    Standing(Papers papers, Fold fold) {
        this.papers = papers;
        this.fold = fold;
    }

    void figures(Figures figures) {
        for (Paper paper : papers.all()) {
            String name = "documents." + paper.number() + ".";
            figures.put(name + "type", paper.kind().name())
                    .put(name + "payable", Cents.text(paper.payable()))
                    .put("open." + paper.number(), open(paper));
            if (paper.isNote()) {
                paper.named()
                        .keySet()
                        .forEach(to ->
                                figures.put("settles." + paper.number() + "." + to, Cents.text(paper.settles(to))));
            } else {
                remaining(figures, paper);
            }
        }
    }

    private String open(Paper paper) {
        StringJoiner open = new StringJoiner(" ");
        fold.items().stream()
                .filter(item -> item.source.equals(paper.number()))
                .filter(item -> item.inForce && item.kind != Kind.PAID_BEFORE || fold.open(item) > 0)
                .sorted(Comparator.comparing((Item item) -> papers.place(item.target))
                        .thenComparing(item -> item.due))
                .forEach(item -> open.add(Cents.text(fold.open(item))));
        return open.toString();
    }

    private void remaining(Figures figures, Paper paper) {
        String name = "left." + paper.number() + ".";
        paper.rows().stream()
                .filter(row -> !Runs.isDifference(row))
                .forEach(row -> figures.put(name + "lines." + row.label(), Cents.text(papers.remaining(paper, row))));
        papers.remaining(paper)
                .forEach((rate, left) -> figures.put(name + "rates." + rate + ".net", Cents.text(left.net()))
                        .put(name + "rates." + rate + ".tax", Cents.text(left.tax())));
    }
}

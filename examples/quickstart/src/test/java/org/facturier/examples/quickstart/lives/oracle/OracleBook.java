package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facturier.examples.quickstart.lives.AgreementEvent;
import org.facturier.examples.quickstart.lives.Book;
import org.facturier.examples.quickstart.lives.DocumentEvent;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.oracle.Paper.Amounts;
import org.facturier.examples.quickstart.lives.oracle.Vat.Regime;

/** A naive reading of the rules: it keeps what was told and sums everything anew whenever it is asked. */
public final class OracleBook implements Book, Event.Cases<Figures> {

    private final Papers papers = new Papers();
    private final Facts facts;
    private final Contracts contracts = new Contracts();
    private final List<Event> told = new ArrayList<>();
    private final Map<Regime, Map<YearMonth, Map<String, Amounts>>> reported = new EnumMap<>(Regime.class);
    private final PaperDesk desk;

    public OracleBook(Variant variant) {
        this.facts = new Facts(variant);
        this.desk = new PaperDesk(papers, facts, contracts, variant);
        for (Regime regime : Regime.values()) {
            reported.put(regime, new HashMap<>());
        }
    }

    Papers papers() {
        return papers;
    }

    Facts facts() {
        return facts;
    }

    Contracts contracts() {
        return contracts;
    }

    @Override
    public Figures tell(Event event) {
        told.add(event);
        return event.match(this);
    }

    @Override
    public Figures agreement(AgreementEvent event) {
        return event.match(contracts);
    }

    @Override
    public Figures document(DocumentEvent event) {
        return event.match(desk);
    }

    @Override
    public Figures money(MoneyEvent event) {
        return new Telling(facts).tell(event);
    }

    /** What was reported before stays. */
    @Override
    public Figures reported(Event.Reported event) {
        reported.forEach((regime, months) -> new Vat(facts)
                .months(event.through().atEndOfMonth(), regime, months)
                .forEach(months::putIfAbsent));
        return new Figures();
    }

    /** What is open goes on, and what is not was nothing any more. */
    @Override
    public Figures forward(Event.Forward event) {
        return new Figures();
    }

    @Override
    public Figures again(Event.Again event) {
        Event once = told.get(event.of());
        return once instanceof DocumentEvent ? new Figures() : once.match(this);
    }

    @Override
    public Figures on(LocalDate day) {
        Figures figures = new Figures();
        Fold fold = Fold.to(day, facts);
        new Standing(papers.to(day), fold).figures(figures);
        new Owing(facts, fold, day).figures(figures);
        Vat vat = new Vat(facts);
        reported.forEach((regime, months) -> vat.figures(figures, day, regime, months));
        new Exchange(facts, fold).figures(figures);
        return figures;
    }

    @Override
    public Set<String> findings() {
        return Set.of();
    }
}

package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.account.Fact;
import org.facturier.core.account.Issued;
import org.facturier.core.account.Ledger;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.examples.quickstart.lives.AgreementEvent;
import org.facturier.examples.quickstart.lives.Book;
import org.facturier.examples.quickstart.lives.DocumentEvent;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;

/** A host that keeps its documents, agreements and facts, and asks the library for every figure. */
public final class LibraryBook implements Book, Event.Cases<Figures> {

    private final Contracts contracts = new Contracts();
    private final Desk desk;
    private final Till till;
    private final List<Event> told = new ArrayList<>();
    private Ledger ledger = Ledger.of(House.ID, List.of());

    /** @param life  all events that will be told */
    public LibraryBook(List<Event> life) {
        Names names = new Names(life);
        this.desk = new Desk(contracts, names);
        this.till = new Till(names);
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
        int before = desk.issued().size();
        Figures figures = event.match(desk);
        desk.issued().stream().skip(before).map(Issued::new).forEach(this::fact);
        return figures;
    }

    @Override
    public Figures money(MoneyEvent event) {
        event.match(till).forEach(this::fact);
        if (event instanceof Paid paid && paid.reference().isPresent()) {
            Matching.facts(ledger, paid).forEach(this::fact);
        }
        return new Figures();
    }

    private void fact(Fact fact) {
        ledger = ledger.tell(fact);
    }

    @Override
    public Figures reported(Event.Reported event) {
        return new Figures();
    }

    @Override
    public Figures forward(Event.Forward event) {
        ledger = Ledger.of(House.ID, ledger.carriedForward(event.on()));
        return new Figures();
    }

    /** A document is made once, and handed over twice. */
    @Override
    public Figures again(Event.Again event) {
        Event once = told.get(event.of());
        if (once instanceof DocumentEvent) {
            desk.issued().stream().map(Issued::new).forEach(this::fact);
            return new Figures();
        }
        return once.match(this);
    }

    @Override
    public Figures on(LocalDate day) {
        Figures figures = new Figures();
        List<Invoice> issued = desk.issued();
        new Standing(desk, day).figures(figures);
        new Owing(ledger, day).figures(figures, issued);
        Gains.figures(figures, ledger, day);
        return figures;
    }

    @Override
    public Set<String> findings() {
        Findings all = ledger.findings()
                .plus(desk.chain().findings())
                .plus(InvoiceCheck.standard().check(desk.issued()));
        return all.stream().map(finding -> finding.code().text()).collect(Collectors.toSet());
    }
}

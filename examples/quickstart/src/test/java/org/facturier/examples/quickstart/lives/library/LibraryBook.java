package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Matchers;
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
    private final Returns returns = new Returns();
    private final List<Event> told = new ArrayList<>();
    private final List<List<Fact>> facts = new ArrayList<>();
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
        facts.add(new ArrayList<>());
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
        tell(desk.issued().stream().skip(before).map(Issued::new).toList());
        return figures;
    }

    /** Where the payer wrote something, the first matcher is asked, and what it proposes is told. */
    @Override
    public Figures money(MoneyEvent event) {
        tell(
                event instanceof Paid paid && paid.reference().isPresent()
                        ? ledger.settle(Till.payment(paid), Matchers.byReferenceThenAge())
                                .facts()
                        : event.match(till));
        return new Figures();
    }

    private void tell(List<? extends Fact> more) {
        for (Fact fact : more) {
            ledger = ledger.tell(fact);
        }
        facts.get(facts.size() - 1).addAll(more);
    }

    @Override
    public Figures reported(Event.Reported event) {
        returns.report(ledger, event.through());
        return new Figures();
    }

    @Override
    public Figures forward(Event.Forward event) {
        ledger = Ledger.of(House.ID, CarriedForward.of(ledger, event.on()));
        return new Figures();
    }

    /** What was told of an event is told once more; a document is made once. */
    @Override
    public Figures again(Event.Again event) {
        tell(List.copyOf(facts.get(event.of())));
        return told.get(event.of()) instanceof AgreementEvent once ? once.match(contracts) : new Figures();
    }

    @Override
    public Figures on(LocalDate day) {
        Figures figures = new Figures();
        List<Invoice> issued = desk.issued();
        new Standing(desk, day).figures(figures);
        new Owing(ledger, day).figures(figures, issued);
        returns.figures(figures, ledger, day);
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

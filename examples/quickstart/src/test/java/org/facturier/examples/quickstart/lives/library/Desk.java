package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.reference.DocumentKey;
import org.facturier.examples.quickstart.lives.DocumentEvent;
import org.facturier.examples.quickstart.lives.DocumentEvent.Corrected;
import org.facturier.examples.quickstart.lives.DocumentEvent.Credited;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Replaced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Run;
import org.facturier.examples.quickstart.lives.Figures;

/** Makes documents: each is drafted, issued under its number and kept; what the library refuses is not made. */
final class Desk implements DocumentEvent.Cases<Figures> {

    private static final String REASON = "Put right";

    private final Contracts contracts;
    private final Names names;
    private final List<Invoice> issued = new ArrayList<>();
    private final Set<DocumentKey> ofRuns = new HashSet<>();
    private Chain chain = Chain.none();

    Desk(Contracts contracts, Names names) {
        this.contracts = contracts;
        this.names = names;
    }

    /** {@return every document, in the order in which they were made} */
    List<Invoice> issued() {
        return List.copyOf(issued);
    }

    Chain chain() {
        return chain;
    }

    Labels labels(Invoice document) {
        return Labels.of(document, ofRuns.contains(DocumentKey.of(document)));
    }

    @Override
    public Figures invoiced(Invoiced event) {
        return made(() -> Outcome.accepted(Drafts.invoice(event)), event.number(), event.on());
    }

    @Override
    public Figures corrected(Corrected event) {
        return made(
                () -> Correction.of(chain, names.document(event.of()))
                        .flatMap(correction ->
                                correction.corrective(REASON, instead(event.of(), event.bill(), event.on()))),
                event.number(),
                event.on());
    }

    private InvoiceDraft instead(String of, DocumentEvent.Bill bill, LocalDate on) {
        return Drafts.instead(chain.find(names.document(of)).orElseThrow(), bill, on);
    }

    @Override
    public Figures replaced(Replaced event) {
        Outcome<List<Invoice>> both = Correction.of(chain, names.document(event.of()))
                .flatMap(correction -> correction.replacement(REASON, instead(event.of(), event.bill(), event.on())))
                .flatMap(replacement -> issue(replacement.creditNote(), event.note(), event.on())
                        .flatMap(note -> issue(replacement.invoice(), event.invoice(), event.on())
                                .map(invoice -> List.of(note, invoice))));
        return kept(both);
    }

    @Override
    public Figures credited(Credited event) {
        return made(
                () -> Correction.of(chain, names.document(event.of()))
                        .map(correction -> correction.as(
                                CreditIntent.valueOf(event.intent().name())))
                        .flatMap(correction -> credit(correction, event)),
                event.number(),
                event.on());
    }

    private Outcome<InvoiceDraft> credit(Correction correction, Credited event) {
        if (event.inFull()) {
            return correction.inFull(REASON);
        }
        Invoice of = chain.find(names.document(event.of())).orElseThrow();
        String currency = of.header().currency().getCode();
        return event.quantities().isEmpty()
                ? correction.ofLines(REASON, byLine(of, event.amounts(), net -> House.money(net, currency)))
                : correction.ofQuantities(REASON, byLine(of, event.quantities(), Function.identity()));
    }

    private <T, R> Map<Integer, R> byLine(Invoice of, Map<String, T> byLabel, Function<T, R> value) {
        Map<Integer, R> byLine = new TreeMap<>();
        byLabel.forEach((label, each) -> byLine.put(labels(of).line(label), value.apply(each)));
        return byLine;
    }

    @Override
    public Figures given(Given event) {
        Invoice of = chain.find(names.document(event.of())).orElseThrow();
        return made(() -> Outcome.accepted(Drafts.note(of, labels(of), event)), event.number(), event.on());
    }

    @Override
    public Figures run(Run event) {
        Figures figures = new Figures();
        List<ProposedInvoice> proposed = Planned.asOf(event.asOf(), contracts, chain);
        for (int i = 0; i < proposed.size(); i++) {
            String number = "R-" + (ofRuns.size() + 1);
            Invoice document = issue(Drafts.treated(proposed.get(i).draft()), number, event.asOf())
                    .orThrow();
            ofRuns.add(DocumentKey.of(document));
            keep(document);
            new Proposed(chain, document)
                    .figures(figures, "run." + i + ".", proposed.get(i).billedOn());
        }
        return figures;
    }

    /** What a constructor refuses is refused, too. */
    private Figures made(Supplier<Outcome<InvoiceDraft>> draft, String number, LocalDate on) {
        try {
            return kept(draft.get().flatMap(right -> issue(right, number, on)).map(List::of));
        } catch (IllegalArgumentException noValue) {
            return new Figures().put("refused", "true").because(String.valueOf(noValue.getMessage()));
        }
    }

    private Figures kept(Outcome<List<Invoice>> documents) {
        documents.value().ifPresent(made -> made.forEach(this::keep));
        return documents.value().isPresent()
                ? new Figures()
                : new Figures()
                        .put("refused", "true")
                        .because(documents.findings().all().toString());
    }

    private Outcome<Invoice> issue(InvoiceDraft draft, String number, LocalDate on) {
        return Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of(House.SERIES, on));
    }

    private void keep(Invoice document) {
        issued.add(document);
        chain = chain.with(document);
    }

    /** {@return documents by day, to tell them} */
    Map<DocumentKey, Invoice> byKey() {
        Map<DocumentKey, Invoice> byKey = new LinkedHashMap<>();
        issued.forEach(document -> byKey.put(DocumentKey.of(document), document));
        return byKey;
    }
}

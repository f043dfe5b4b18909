package org.facturier.examples.guide;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.ChainRule;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberingStrategies;

/** Credits what comes back, once for each key. */
final class CreditDesk {

    private final NumberStore store;
    private final Clock clock;
    private Chain chain;

    CreditDesk(NumberStore store, Clock clock, Chain chain) {
        this.store = store;
        this.clock = clock;
        this.chain = chain;
    }

    // region credit
    record Asked(Map<Integer, BigDecimal> back, InvoiceDraft draft) {}

    private final Map<String, Asked> asked = new HashMap<>(); // a table of yours, by key

    synchronized Outcome<Invoice> credit(String key, DocumentKey invoice, Map<Integer, BigDecimal> back) {
        Outcome<InvoiceDraft> draft = Optional.ofNullable(asked.get(key))
                .filter(before -> before.back().equals(back))
                .map(before -> Outcome.accepted(before.draft()))
                .orElseGet(() ->
                        Correction.of(chain, invoice).flatMap(correction -> correction.ofQuantities("Retour", back)));
        return draft.flatMap(known -> issued(key, new Asked(back, known)));
    }

    private Outcome<Invoice> issued(String key, Asked request) {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .rule(ChainRule.of(chain))
                .build();
        LocalDate today = LocalDate.now(clock);
        Outcome<Invoice> outcome = store.advance(
                "AV",
                new IssuingRequest(key, request.draft()),
                last -> issuer.issue(request.draft(), Issuance.of("AV", today).after(last)));
        outcome.value()
                .filter(note -> asked.putIfAbsent(key, request) == null)
                .ifPresent(note -> chain = chain.with(note));
        return outcome;
    }
    // endregion

    /** {@return the documents, with the notes that were issued} */
    synchronized Chain chain() {
        return chain;
    }
}

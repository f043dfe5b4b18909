package org.facturier.tax.vatreturn;

import static org.facturier.core.finding.Message.say;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.VatMap;

/** What a host says of each part of a document, asked once; where it fails the part is named and counts as the seller's. */
final class AskedStates implements ConsumptionState {

    private record Part(DocumentKey document, TaxTreatment treatment) {}

    private final ConsumptionState host;
    private final Map<Part, Outcome<Optional<CountryCode>>> answers = new LinkedHashMap<>();

    AskedStates(ConsumptionState host) {
        this.host = host;
    }

    @Override
    public Optional<CountryCode> of(Invoice invoice, TaxTreatment treatment) {
        return answers.computeIfAbsent(new Part(DocumentKey.of(invoice), treatment), part -> asked(invoice, treatment))
                .value()
                .orElse(Optional.empty());
    }

    /** {@return what was found so far, each once} */
    Findings findings() {
        return new Findings(answers.values().stream()
                .flatMap(answer -> answer.findings().stream())
                .distinct()
                .toList());
    }

    private Outcome<Optional<CountryCode>> asked(Invoice invoice, TaxTreatment treatment) {
        return VatReturnRule.STATE_SAID
                .ask(invoice.number().text(), () -> host.of(invoice, treatment))
                .map(state -> Outcome.of(state, outside(invoice, state)))
                .orElse(Outcome::rejected);
    }

    private static Findings outside(Invoice invoice, Optional<CountryCode> state) {
        return state.filter(there -> !VatMap.published().isMember(there, true, invoice.issuedOn()))
                .map(there -> Findings.of(outside(invoice, there)))
                .orElseGet(Findings::none);
    }

    private static Finding outside(Invoice invoice, CountryCode there) {
        return VatReturnRule.STATE_SAID.at(
                invoice.number().text(),
                say("{country} was no member state on {day}")
                        .with("country", there)
                        .with("day", invoice.issuedOn()));
    }
}

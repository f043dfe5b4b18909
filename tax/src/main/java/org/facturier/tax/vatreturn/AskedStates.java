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

/**
 * What a host says of each part of a document, asked once, in the order of the documents; where it fails the part is named and
 * counts as the seller's, so that one bad answer leaves all other findings to be found. Not safe for many threads: one ledger
 * has it to itself.
 */
final class AskedStates implements ConsumptionState {

    /** What is asked about: all that bears one treatment on one document. */
    private record Part(DocumentKey document, TaxTreatment treatment) {}

    private final ConsumptionState host;
    private final VatMap map;
    private final Map<Part, Outcome<Optional<CountryCode>>> answers = new LinkedHashMap<>();

    AskedStates(ConsumptionState host, VatMap map) {
        this.host = host;
        this.map = map;
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

    /** An exception, null and a state outside the Union are findings at the number of the invoice. */
    private Outcome<Optional<CountryCode>> asked(Invoice invoice, TaxTreatment treatment) {
        return VatReturnRule.STATE_SAID
                .ask(invoice.number().text(), () -> host.of(invoice, treatment))
                .map(state -> Outcome.of(state, outside(invoice, state)))
                .orElse(Outcome::rejected);
    }

    /** The shop is one of member states: a state that was none on the day of the invoice has no part in it. */
    private Findings outside(Invoice invoice, Optional<CountryCode> state) {
        return state.filter(there -> !map.isMember(there, true, invoice.issuedOn()))
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

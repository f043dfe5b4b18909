package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;

/**
 * What each line bears, and what that wants said. A line that states its treatment keeps it and is not asked about; for each
 * other one the determiner is asked with the facts of the supply. Allowances and charges of the document have no supply of
 * their own: they bear what lines bear, or the treatment that they state.
 *
 * @param treatments  of the lines, in their order
 * @param taxPoints  when tax falls due on the lines, in their order; empty where the host gave a treatment without one
 * @param notices  each once, in order of first appearance
 * @param levies  what the document says is levied beside VAT, then what was decided
 */
record Determinations(
        List<TaxTreatment> treatments,
        List<Optional<TaxPoint>> taxPoints,
        List<LegalNotice> notices,
        List<Levy> levies) {

    /**
     * {@return what all lines bear, with what the determiner remarks; rejected where one line has no treatment} All lines are
     * asked about, so that every reason is told at once.
     *
     * @param draft  the draft
     * @param determiner  decides on lines that say nothing; without one each of these is an error
     * @param asOf  the day for which is calculated
     */
    static Outcome<Determinations> of(InvoiceDraft draft, Optional<TaxDeterminer> determiner, LocalDate asOf) {
        int size = draft.lines().size();
        List<TaxTreatment> treatments = new ArrayList<>(size);
        List<Optional<TaxPoint>> taxPoints = new ArrayList<>(size);
        List<LegalNotice> notices = new ArrayList<>();
        DecidedLevies levies = new DecidedLevies();
        DecidedScope scope = new DecidedScope();
        Findings.Gathering findings = Findings.gathering();
        for (int i = 0; i < size; i++) {
            LineItem line = draft.lines().get(i);
            if (line.treatment().isPresent()) {
                treatments.add(line.treatment().get());
                taxPoints.add(line.taxPoint());
                scope.stated(line.treatment().get());
                continue;
            }
            String path = "lines[" + i + "]";
            Outcome<TaxDetermination> decided =
                    determine(new DraftSupply(draft.header(), line, path, asOf), determiner);
            findings.add(decided.findings());
            decided.value().ifPresent(decision -> {
                treatments.add(decision.treatment());
                taxPoints.add(Optional.of(decision.taxPoint()));
                notices.addAll(decision.notices());
                levies.add(decision, path);
                scope.decided(decision.treatment(), path);
            });
        }
        return Outcome.of(
                new Determinations(
                        treatments,
                        taxPoints,
                        eachOnce(notices),
                        levies.after(draft.header().levies())),
                eachOnce(findings.findings()).plus(levies.findings()).plus(scope.findings()));
    }

    /** What is wrong with a party is so for each line, and said once. */
    private static Findings eachOnce(Findings findings) {
        return findings.isEmpty()
                ? findings
                : new Findings(findings.stream().distinct().toList());
    }

    private static List<LegalNotice> eachOnce(List<LegalNotice> notices) {
        return notices.isEmpty() ? notices : notices.stream().distinct().toList();
    }

    /** A determiner that throws, or gives null, is a finding at the line and not an exception of the calculator. */
    private static Outcome<TaxDetermination> determine(DraftSupply supply, Optional<TaxDeterminer> determiner) {
        Optional<SupplyNature> nature = supply.line().nature();
        if (nature.isEmpty() || determiner.isEmpty()) {
            Message lacks = nature.isEmpty()
                    ? say("line", "the line says neither treatment nor nature")
                    : say("determiner", "no determiner was given");
            return Outcome.rejected(CalculationRule.TREATMENT_KNOWN.at(supply.path() + ".treatment", lacks));
        }
        return CalculationRule.PART_ANSWERS
                .ask(supply.path() + ".treatment", () -> determiner.get().determine(supply.facts(nature.get())))
                .map(decided -> placed(decided, supply))
                .orElse(Outcome::rejected);
    }

    /** Remarks on an answer stay with it; they name the place of the draft, not the fact. */
    private static Outcome<TaxDetermination> placed(Outcome<TaxDetermination> decided, DraftSupply supply) {
        Findings placed = supply.placed(decided.findings());
        return decided.value().map(decision -> Outcome.of(decision, placed)).orElseGet(() -> Outcome.rejected(placed));
    }
}

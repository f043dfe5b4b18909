package org.facturier.core.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;

/**
 * What each line bears, and what that wants said.
 *
 * @param treatments  of the lines, in their order
 * @param taxPoints  of the lines, in their order; empty where the host gave a treatment without one
 * @param notices  each once, in order of first appearance
 * @param levies  what the document says is levied beside VAT, then what was decided
 */
record Determinations(
        List<TaxTreatment> treatments,
        List<Optional<TaxPoint>> taxPoints,
        List<LegalNotice> notices,
        List<Levy> levies) {

    static Outcome<Determinations> of(InvoiceDraft draft, Optional<TaxDeterminer> determiner, LocalDate asOf) {
        int size = draft.lines().size();
        List<TaxTreatment> treatments = new ArrayList<>(size);
        List<Optional<TaxPoint>> taxPoints = new ArrayList<>(size);
        List<LegalNotice> notices = new ArrayList<>();
        DecidedLevies levies = new DecidedLevies();
        Findings findings = Findings.none();
        for (int i = 0; i < size; i++) {
            LineItem line = draft.lines().get(i);
            if (line.treatment().isPresent()) {
                treatments.add(line.treatment().get());
                taxPoints.add(line.taxPoint());
                continue;
            }
            String path = "lines[" + i + "]";
            Outcome<TaxDetermination> decided = determine(draft.header(), line, determiner, asOf, path);
            findings = findings.plus(decided.findings());
            decided.value().ifPresent(decision -> {
                treatments.add(decision.treatment());
                taxPoints.add(Optional.of(decision.taxPoint()));
                notices.addAll(decision.notices());
                levies.add(decision, path);
            });
        }
        return Outcome.of(
                new Determinations(
                        treatments,
                        taxPoints,
                        eachOnce(notices),
                        levies.after(draft.header().levies())),
                findings.plus(levies.findings()));
    }

    private static List<LegalNotice> eachOnce(List<LegalNotice> notices) {
        return notices.isEmpty() ? notices : notices.stream().distinct().toList();
    }

    private static Outcome<TaxDetermination> determine(
            DocumentHeader header, LineItem line, Optional<TaxDeterminer> determiner, LocalDate asOf, String path) {
        Optional<SupplyNature> nature = line.nature();
        if (nature.isEmpty() || determiner.isEmpty()) {
            String lacks = nature.isEmpty() ? "the line says neither treatment nor nature" : "no determiner was given";
            return Outcome.rejected(CalculationRule.TREATMENT_KNOWN.at(path + ".treatment", lacks));
        }
        Outcome<TaxDetermination> decided = determiner.get().determine(supply(header, line, nature.get(), asOf));
        return decided.value()
                .map(decision -> Outcome.of(decision, decided.findings().under(path)))
                .orElseGet(() -> Outcome.rejected(decided.findings().under(path)));
    }

    private static TaxableSupply supply(DocumentHeader header, LineItem line, SupplyNature nature, LocalDate asOf) {
        return TaxableSupply.builder()
                .seller(header.seller())
                .buyer(header.buyer())
                .nature(nature)
                .suppliedOn(suppliedOn(header, line, asOf))
                .deliveredTo(header.delivery().flatMap(Delivery::to))
                .language(header.language())
                .build();
    }

    /** The line's own period comes first, then the delivery; an invoice in advance has the tax of its own date. */
    private static LocalDate suppliedOn(DocumentHeader header, LineItem line, LocalDate asOf) {
        LocalDate completed = line.period()
                .map(ServicePeriod::lastDay)
                .or(() -> header.delivery().flatMap(Delivery::completedOn))
                .orElse(asOf);
        return completed.isAfter(asOf) ? asOf : completed;
    }
}

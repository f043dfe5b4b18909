package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxTreatment;

/**
 * Holds the codes of reasons to the lists of EN 16931, said on the draft or decided by a determiner. A code of another list is
 * read by nobody who receives the document as data, so that it is refused everywhere and not by a rule of the host's. A reason
 * in words alone is always good.
 */
final class CodeChecks {

    private final List<Finding> found = new ArrayList<>();

    private CodeChecks() {}

    /**
     * {@return what is on no list: of lines the treatments and the reasons of their allowances and charges, then those of the
     * whole}
     *
     * @param draft  as it stands, which places are of
     * @param calculated  what it comes to, with the treatments decided
     */
    static Findings of(InvoiceDraft draft, CalculatedAmounts calculated) {
        CodeChecks checks = new CodeChecks();
        calculated.lines().forEach(checks::line);
        for (int i = 0; i < draft.allowancesAndCharges().size(); i++) {
            checks.allowanceCharge(
                    draft.allowancesAndCharges().get(i).allowanceCharge(),
                    "allowancesAndCharges[" + i + "].allowanceCharge");
        }
        calculated.allowancesAndCharges().forEach(checks::allowanceCharge);
        return checks.found.isEmpty() ? Findings.none() : new Findings(checks.found);
    }

    /** The reason of its treatment, then those of its own allowances and charges. */
    private void line(InvoiceLine line) {
        if (!isListed(line.treatment())) {
            exemption(line.treatment(), "lines[" + (line.number() - 1) + "].treatment");
        }
        for (int i = 0; i < line.item().allowancesAndCharges().size(); i++) {
            allowanceCharge(
                    line.item().allowancesAndCharges().get(i),
                    "lines[" + (line.number() - 1) + "].allowancesAndCharges[" + i + "]");
        }
    }

    /** A treatment of its own; one that was taken over from lines is named there. */
    private void allowanceCharge(StatedAllowanceCharge part) {
        if (part.agreed().treatment().isPresent() && !isListed(part.treatment())) {
            exemption(part.treatment(), "allowancesAndCharges[" + (part.number() - 1) + "].treatment");
        }
    }

    /** {@return whether a treatment has a listed reason, one without a code, or none} */
    private static boolean isListed(TaxTreatment treatment) {
        return treatment.reason().isEmpty() || treatment.reason().get().isListed();
    }

    private void exemption(TaxTreatment treatment, String path) {
        String code = treatment.reason().flatMap(ExemptionReason::code).orElseThrow();
        found.add(IssuingRule.EXEMPTION_LISTED.at(
                path, say("VATEX has no code {code}").with("code", code)));
    }

    /** A reason without a code is in words. */
    private void allowanceCharge(AllowanceCharge part, String path) {
        if (!part.isReasonListed()) {
            found.add(IssuingRule.REASON_LISTED.at(
                    path + ".reasonCode",
                    say("{code} is no code of {list}")
                            .with("code", part.reasonCode().orElseThrow())
                            .with(
                                    "list",
                                    (part instanceof AllowanceCharge.Allowance ? "UNTDID 5189" : "UNTDID 7161"))));
        }
    }
}

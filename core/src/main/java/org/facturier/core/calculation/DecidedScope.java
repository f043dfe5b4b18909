package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Findings;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a determiner decides is within the scope of VAT on one line and outside it on another. What is outside has no
 * rate (category O) and stands on a document of its own.
 *
 * <p>Where all lines state their treatment themselves nothing is found: what somebody states is not decided here.
 *
 * @source EN 16931 BR-O-11 to BR-O-14
 */
final class DecidedScope {

    private @Nullable TaxTreatment within;
    private @Nullable TaxTreatment outside;
    private String path = "";

    /** Takes the treatment that a line states itself. It counts beside a decided one. */
    void stated(TaxTreatment treatment) {
        if (isOutside(treatment)) {
            outside = treatment;
        } else {
            within = treatment;
        }
    }

    /**
     * Takes the treatment that was decided on a line. What is outside is named, for that is what is billed apart; else the
     * first line that was decided.
     *
     * @param line  its path
     */
    void decided(TaxTreatment treatment, String line) {
        stated(treatment);
        if (path.isEmpty() || isOutside(treatment)) {
            path = line;
        }
    }

    private static boolean isOutside(TaxTreatment treatment) {
        return treatment.category() == TaxCategory.O;
    }

    /** {@return one finding where both occur and something was decided, else none} */
    Findings findings() {
        return path.isEmpty() || within == null || outside == null
                ? Findings.none()
                : Findings.of(CalculationRule.OUTSIDE_SCOPE_ALONE.at(
                        path,
                        say("the document has {outside} beside {within}")
                                .with("outside", outside)
                                .with("within", within)));
    }
}

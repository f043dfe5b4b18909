package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;

/**
 * A tax treatment in JSON: category, percentage unless the category has none, reason where there is one.
 *
 * <p>{@code {"category": "S", "percent": "20"}}. Which rates a category allows is for the treatment itself to say.
 *
 * @param category  the category
 * @param percent  hundredths; left out for category {@code O}
 * @param reason  why no tax is charged
 */
record TreatmentForm(TaxCategory category, Optional<BigDecimal> percent, Optional<ExemptionReason> reason) {

    /** @throws IllegalArgumentException if category or percentage is missing, or category {@code O} has one (BR-O-05) */
    TreatmentForm {
        Completeness.of("a tax treatment").needs("category", category).verify();
        if (category != TaxCategory.O) {
            Completeness.of("a tax treatment")
                    .needs("percent", percent.orElse(null))
                    .verify();
        } else if (percent.isPresent()) {
            throw new RefusedException(say("outsideWithPercent", "category O has no percentage (BR-O-05)"));
        }
    }

    static final class Writing extends StdConverter<TaxTreatment, TreatmentForm> {
        @Override
        public TreatmentForm convert(TaxTreatment treatment) {
            return new TreatmentForm(treatment.category(), treatment.percent(), treatment.reason());
        }
    }

    static final class Reading extends StdConverter<TreatmentForm, TaxTreatment> {
        /**
         * {@return the treatment}
         *
         * @throws RefusedException if category {@code O} has no reason, or the rate is none of its category
         */
        @Override
        public TaxTreatment convert(TreatmentForm form) {
            return form.category() == TaxCategory.O
                    ? new TaxTreatment.OutsideScope(form.reason()
                            .orElseThrow(() -> new RefusedException(
                                    say("outsideWithoutReason", "category O needs an exemption reason"))))
                    : new TaxTreatment.Rated(
                            new TaxRate(form.category(), form.percent().orElseThrow()), form.reason());
        }
    }

    /** What Jackson is told about {@link TaxTreatment}. */
    @JsonSerialize(converter = Writing.class)
    @JsonDeserialize(converter = Reading.class)
    interface Mixin {}
}

package org.facturier.examples.quickstart;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.ModelConstraints;
import org.facturier.core.issuing.Issuer;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.reminders.policy.Dunning;
import org.facturier.tax.mention.FrenchInvoiceRules;
import org.facturier.tax.mention.FrenchMentions;
import org.facturier.tax.supply.EuropeanVat;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** How this host composes the library: each part is named, and any of them could be a class of its own. */
final class TrainingOrganisation {

    /** The identifier of the organisation among the parties of its documents. */
    static final String HOUSE = "ateliers";

    private TrainingOrganisation() {}

    static Issuer issuer() {
        return Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .rule(FrenchInvoiceRules.standard())
                .rule(ModelConstraints.checkedBy(validator()))
                .mentions(FrenchMentions.standard())
                .build();
    }

    static Dunning dunning() {
        return Dunning.standard();
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}

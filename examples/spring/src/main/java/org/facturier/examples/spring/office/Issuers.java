package org.facturier.examples.spring.office;

import jakarta.validation.Validator;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.ChainRule;
import org.facturier.core.check.ModelConstraints;
import org.facturier.core.issuing.Issuer;
import org.facturier.examples.spring.House;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.tax.mention.FrenchInvoiceRules;
import org.facturier.tax.mention.FrenchMentions;
import org.facturier.tax.supply.EuropeanVat;
import org.springframework.stereotype.Component;

/** How this house issues: each part is named. */
@Component
class Issuers {

    private final House house;
    private final Validator validator;
    private final PdfInvoiceRenderer pdf;

    Issuers(House house, Validator validator, PdfInvoiceRenderer pdf) {
        this.house = house;
        this.validator = validator;
        this.pdf = pdf;
    }

    /** {@return an issuer that gives no number to what credits more than a partner's documents left} */
    Issuer after(Chain chain) {
        return Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .mentions(FrenchMentions.standard())
                .rule(new OwnDocument(house))
                .rule(FrenchInvoiceRules.standard())
                .rule(ModelConstraints.checkedBy(validator))
                .rule(ChainRule.of(chain))
                .rule(pdf.printable())
                .build();
    }
}

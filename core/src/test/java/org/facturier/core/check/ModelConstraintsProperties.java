package org.facturier.core.check;

import jakarta.validation.Validation;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.contracts.DocumentRuleContract;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.ProForma;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

class ModelConstraintsProperties implements DocumentRuleContract {

    private static final DocumentRule RULE = ModelConstraints.checkedBy(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @Override
    public DocumentRule rule() {
        return RULE;
    }

    @Override
    public List<ProForma> wrong() {
        String tooLong = "x".repeat(600);
        return List.of(
                issued(Samples.draft(Samples.line("EUR 1.00").description(tooLong))),
                issued(Samples.draft(Samples.line("EUR 1.00")).toBuilder()
                        .header(Samples.header()
                                .buyer(InvoiceArbitraries.buyer().toBuilder()
                                        .tradingName(tooLong)
                                        .build())
                                .buyerReference(tooLong)
                                .build())
                        .build()));
    }

    private static ProForma issued(InvoiceDraft draft) {
        return Samples.issue("F-1", draft, Samples.DAY).proForma();
    }
}

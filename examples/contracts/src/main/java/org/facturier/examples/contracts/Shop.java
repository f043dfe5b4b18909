package org.facturier.examples.contracts;

import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuer;

/** How the shop puts the library together. */
final class Shop {

    private Shop() {}

    static InvoiceCalculator calculator() {
        return InvoiceCalculator.standard().with(FiveRappen.INSTANCE);
    }

    static Issuer issuer() {
        return Issuer.builder()
                .calculator(calculator())
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of(Long.toString(
                        1 + previous.map(last -> Long.parseLong(last.text())).orElse(0L)))))
                .build();
    }

    static InvoiceCheck check() {
        return InvoiceCheck.standard().with(FiveRappen.INSTANCE);
    }
}

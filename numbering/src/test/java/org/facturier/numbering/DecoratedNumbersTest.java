package org.facturier.numbering;

import java.util.Comparator;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberingStrategy;

/** A shape whose numbers do not sort as text: only read back do they show their order. */
class DecoratedNumbersTest implements NumberingStrategyContract {

    private final NumberPattern pattern = NumberingStrategies.pattern("{product}-{partner}{counter}/{month}{year}");

    @Override
    public NumberingStrategy strategy() {
        return pattern;
    }

    @Override
    public Comparator<InvoiceNumber> order() {
        return Comparator.comparing(number -> pattern.position(number, "FAC").orElseThrow());
    }
}

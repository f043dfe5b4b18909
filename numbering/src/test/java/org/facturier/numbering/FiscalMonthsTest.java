package org.facturier.numbering;

import java.time.MonthDay;
import java.util.Comparator;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberingStrategy;

/** In a fiscal year from July, month 07 comes before month 01: only read back do the numbers show their order. */
class FiscalMonthsTest implements NumberingStrategyContract {

    private final NumberPattern pattern = NumberPattern.builder("{fiscal}/{month}-{counter:4}-{check:97-10}")
            .fiscalYearFrom(MonthDay.of(7, 1))
            .build();

    @Override
    public NumberingStrategy strategy() {
        return pattern;
    }

    @Override
    public Comparator<InvoiceNumber> order() {
        return Comparator.comparing(number -> pattern.position(number, "FAC").orElseThrow());
    }
}

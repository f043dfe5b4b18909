package org.facturier.numbering;

import java.time.MonthDay;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.issuing.NumberingStrategy;

class FiscalNumbersTest implements NumberingStrategyContract {

    @Override
    public NumberingStrategy strategy() {
        return NumberingStrategies.fiscalYearly(MonthDay.of(4, 6));
    }
}

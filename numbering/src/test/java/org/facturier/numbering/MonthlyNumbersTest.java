package org.facturier.numbering;

import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.issuing.NumberingStrategy;

class MonthlyNumbersTest implements NumberingStrategyContract {

    @Override
    public NumberingStrategy strategy() {
        return NumberingStrategies.monthly();
    }
}

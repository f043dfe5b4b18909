package org.facturier.core.calculation;

import net.jqwik.api.Group;
import org.facturier.core.contracts.VatCalculatorContract;
import org.facturier.core.tax.VatCalculator;

class VatCalculatorsProperties {

    @Group
    class PerGroupKeeps implements VatCalculatorContract {
        @Override
        public VatCalculator calculator() {
            return VatCalculators.perGroup();
        }
    }

    @Group
    class PerLineKeeps implements VatCalculatorContract {
        @Override
        public VatCalculator calculator() {
            return VatCalculators.perLine();
        }
    }

    @Group
    class InclusiveByDifferenceKeeps implements VatCalculatorContract {
        @Override
        public VatCalculator calculator() {
            return VatCalculators.inclusiveByDifference();
        }
    }

    @Group
    class InclusiveWithRoundingKeeps implements VatCalculatorContract {
        @Override
        public VatCalculator calculator() {
            return VatCalculators.inclusiveWithRounding();
        }
    }

    @Group
    class CumulativeCreditKeeps implements VatCalculatorContract {
        @Override
        public VatCalculator calculator() {
            return VatCalculators.cumulativeCredit();
        }
    }
}

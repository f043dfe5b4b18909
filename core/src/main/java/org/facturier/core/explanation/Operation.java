package org.facturier.core.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Rounding;

/** What is done with figures to get another. Each is exact but for the rounding that its result may be stated with. */
public enum Operation {

    /** All of them added. */
    SUM {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },

    /** The first less all others; of a single one, its negation. */
    DIFFERENCE {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            BigDecimal first = operands.get(0);
            return operands.size() == 1
                    ? first.negate()
                    : operands.stream().skip(1).reduce(first, BigDecimal::subtract);
        }
    },

    /** The first times the second, divided by the third. */
    PROPORTION {
        @Override
        BigDecimal divisor(List<BigDecimal> operands) {
            return operands.get(2);
        }

        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.get(0).multiply(operands.get(1));
        }
    },

    /** So many hundredths, the second, of the first. */
    PERCENTAGE {
        @Override
        BigDecimal divisor(List<BigDecimal> operands) {
            return HUNDRED;
        }

        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.get(0).multiply(operands.get(1));
        }
    },

    /** What is left of the first when so many hundredths, the second, are taken out that had been put on it. */
    PERCENTAGE_TAKEN_OUT {
        @Override
        BigDecimal divisor(List<BigDecimal> operands) {
            return HUNDRED.add(operands.get(1));
        }

        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.get(0).multiply(HUNDRED);
        }
    },

    /** The first times the second. */
    PRODUCT {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.get(0).multiply(operands.get(1));
        }
    },

    /** The part of the first, by largest remainder, that falls to the place named second among the weights after it. */
    SHARE_BY_LARGEST_REMAINDER {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return share(Apportionment.LARGEST_REMAINDER, operands);
        }
    },

    /** The part of the first, by cumulative rounding, that falls to the place named second among the weights after it. */
    SHARE_BY_CUMULATION {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return share(Apportionment.CUMULATIVE, operands);
        }
    },

    /** The part of the first, the last one absorbing, that falls to the place named second among the weights after it. */
    SHARE_BEFORE_LAST_ABSORBS {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return share(Apportionment.LAST_ABSORBS, operands);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** {@return the operation that shares an amount out in this way} */
    public static Operation sharing(Apportionment way) {
        return switch (way) {
            case LARGEST_REMAINDER -> SHARE_BY_LARGEST_REMAINDER;
            case CUMULATIVE -> SHARE_BY_CUMULATION;
            case LAST_ABSORBS -> SHARE_BEFORE_LAST_ABSORBS;
        };
    }

    /** {@return the exact result, before it is divided} */
    abstract BigDecimal exact(List<BigDecimal> operands);

    /** {@return by what the exact result is divided, last of all} */
    BigDecimal divisor(List<BigDecimal> operands) {
        return BigDecimal.ONE;
    }

    /**
     * {@return the result, rounded once to so many decimals: halves away from zero}
     *
     * @param operands  as many as the operation takes
     * @param decimals  0 or more
     * @throws ArithmeticException if it would divide by zero
     */
    public BigDecimal rounded(List<BigDecimal> operands, int decimals) {
        return Rounding.nearest(exact(operands), divisor(operands), decimals);
    }

    /** Places count from 1. */
    private static BigDecimal share(Apportionment way, List<BigDecimal> operands) {
        int place = operands.get(1).intValueExact();
        return way.share(operands.get(0), operands.subList(2, operands.size())).get(place - 1);
    }
}

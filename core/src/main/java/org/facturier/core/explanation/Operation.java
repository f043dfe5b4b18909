package org.facturier.core.explanation;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Decimals;
import org.facturier.core.money.Percentage;
import org.facturier.core.money.Rounding;

/**
 * What is done with figures to get another. Each is exact but for the rounding that its result may be stated with.
 *
 * <p>The order of the operands is part of what it says. One that shares an amount out takes the amount, the place that is asked
 * for, counted from 1, and then all weights: the share of the second of 3 and 1 in 10.00 is of the operands 10.00, 2, 3, 1.
 */
public enum Operation {

    /** All of them added. */
    SUM(0, Operation.MANY) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },

    /** The first less all others; of a single one, its negation. */
    DIFFERENCE(1, Operation.MANY) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            BigDecimal first = operands.get(0);
            return operands.size() == 1
                    ? first.negate()
                    : operands.stream().skip(1).reduce(first, BigDecimal::subtract);
        }
    },

    /** The first times the second, divided by the third. 250 pieces at 3.20 for 100 are 8.00. */
    PROPORTION(3, 3) {
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
    PERCENTAGE(2, 2) {
        @Override
        BigDecimal divisor(List<BigDecimal> operands) {
            return HUNDRED;
        }

        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.get(0).multiply(operands.get(1));
        }
    },

    /**
     * What is left of the first when so many hundredths, the second, are taken out that had been put on it. 20 % taken out of
     * 120.00 are 100.00.
     */
    PERCENTAGE_TAKEN_OUT(2, 2) {
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
    PRODUCT(2, 2) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return operands.get(0).multiply(operands.get(1));
        }
    },

    /** The multiple of the second that is nearest to the first, halves away from zero. Of 0.05, that of 107.73 is 107.75. */
    MULTIPLE(2, 2) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return Rounding.multiple(operands.get(0), operands.get(1));
        }
    },

    /** The part of the first, by largest remainder, that falls to the place named second among the weights after it. */
    SHARE_BY_LARGEST_REMAINDER(3, Operation.MANY) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return share(Apportionment.LARGEST_REMAINDER, operands);
        }
    },

    /**
     * So many hundredths, the second, of the figure at the place named first among those after them: by largest remainder,
     * so that what each has comes to so many hundredths of all.
     */
    PERCENTAGE_BY_LARGEST_REMAINDER(3, Operation.MANY) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            List<BigDecimal> figures = operands.subList(2, operands.size());
            int decimals = figures.stream().mapToInt(BigDecimal::scale).max().orElse(0);
            BigDecimal percent = new Percentage(operands.get(1)).value();
            List<BigDecimal> ideals = figures.stream()
                    .map(figure -> figure.multiply(percent).movePointLeft(2))
                    .toList();
            return NearestParts.of(ideals, decimals).get(place(operands.get(0), figures.size()));
        }
    },

    /** The part of the first, by cumulative rounding, that falls to the place named second among the weights after it. */
    SHARE_BY_CUMULATION(3, Operation.MANY) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return share(Apportionment.CUMULATIVE, operands);
        }
    },

    /** The part of the first, the last one absorbing, that falls to the place named second among the weights after it. */
    SHARE_BEFORE_LAST_ABSORBS(3, Operation.MANY) {
        @Override
        BigDecimal exact(List<BigDecimal> operands) {
            return share(Apportionment.LAST_ABSORBS, operands);
        }
    };

    private static final int MANY = Integer.MAX_VALUE;
    /** The most digits of a figure: an explanation may come from elsewhere, and a chain of products grows fast. */
    private static final int LONGEST = 1_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int least;
    private final int most;

    /**
     * @param least  how many operands it takes at least
     * @param most  at most
     */
    Operation(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** {@return the operation that shares an amount out in this way} */
    public static Operation sharing(Apportionment way) {
        return switch (way) {
            case LARGEST_REMAINDER -> SHARE_BY_LARGEST_REMAINDER;
            case CUMULATIVE -> SHARE_BY_CUMULATION;
            case LAST_ABSORBS -> SHARE_BEFORE_LAST_ABSORBS;
        };
    }

    /**
     * Refuses what the operation cannot be done with.
     *
     * @param operands  how many there are
     * @throws IllegalArgumentException if the operation takes more or less
     */
    public void requireOperands(int operands) {
        if (operands < least || operands > most) {
            throw new RefusedException(
                    least == most
                            ? say("operandsExactly", "{operation} takes {least} operands, not {given}")
                                    .with("operation", this)
                                    .with("least", least)
                                    .with("given", operands)
                            : say("operandsAtLeast", "{operation} takes at least {least}, not {given}")
                                    .with("operation", this)
                                    .with("least", least)
                                    .with("given", operands));
        }
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
     * @throws IllegalArgumentException if there are more or less, one has over 1,000 digits on a side of its point, a share is asked for that none of the weights has, these
     *     come to nothing, or no percentage is given where one is taken
     * @throws ArithmeticException if it would divide by zero, or come to more than 1,000 digits
     */
    public BigDecimal rounded(List<BigDecimal> operands, int decimals) {
        requireOperands(operands.size());
        operands.forEach(Decimals::workedOut);
        BigDecimal exact = exact(operands);
        if (exact.precision() > LONGEST) {
            throw new ArithmeticException("a figure has more than " + LONGEST + " digits");
        }
        return Rounding.nearest(exact, divisor(operands), decimals);
    }

    /** {@return whether a figure is the exact result, with nothing rounded away} */
    boolean comesTo(BigDecimal figure, List<BigDecimal> operands) {
        return exact(operands).compareTo(Decimals.workedOut(figure).multiply(divisor(operands))) == 0;
    }

    /** {@return the part that falls to a place} */
    private static BigDecimal share(Apportionment way, List<BigDecimal> operands) {
        List<BigDecimal> weights = operands.subList(2, operands.size());
        int place = place(operands.get(1), weights.size());
        return way.share(operands.get(0), weights).get(place);
    }

    /** {@return from 0, the place that is named from 1} */
    private static int place(BigDecimal named, int size) {
        for (int i = 0; i < size; i++) {
            if (named.compareTo(BigDecimal.valueOf(i + 1L)) == 0) {
                return i;
            }
        }
        throw new RefusedException(say("placeAmong", "there is no place {place} among {size}")
                .with("place", named)
                .with("size", size));
    }
}

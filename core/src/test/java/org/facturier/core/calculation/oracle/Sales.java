package org.facturier.core.calculation.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.core.calculation.oracle.Sale.Kind;
import org.facturier.core.calculation.oracle.Sale.Part;
import org.facturier.core.calculation.oracle.Sale.Row;
import org.facturier.core.calculation.oracle.Sale.Way;

/** Sales by chance: few cents and many, sold and returned, with and without parts. */
final class Sales {

    private static final List<BigDecimal> RATES = List.of(
            new BigDecimal("20"),
            new BigDecimal("10"),
            new BigDecimal("5.5"),
            new BigDecimal("2.1"),
            new BigDecimal("19"));

    private final Random chance;

    Sales(long seed) {
        this.chance = new Random(seed);
    }

    /**
     * {@return a sale}
     *
     * @param ways  one of which it is
     * @param returns  whether some lines may be returned
     */
    Sale next(List<Way> ways, boolean returns) {
        int decimals = List.of(2, 2, 2, 0, 3).get(chance.nextInt(5));
        List<Row> rows = new ArrayList<>();
        int count = 1 + chance.nextInt(5);
        for (int i = 0; i < count; i++) {
            rows.add(row(decimals, returns));
        }
        return new Sale(decimals, ways.get(chance.nextInt(ways.size())), rows, parts(decimals, 3, true));
    }

    private Row row(int decimals, boolean returns) {
        BigDecimal quantity = one(6) ? number(30, 3) : BigDecimal.valueOf(1 + chance.nextInt(9));
        boolean isReturned = returns && one(4);
        return new Row(
                isReturned ? quantity.negate() : quantity,
                number(one(3) ? 2 : 200, one(4) ? decimals + 2 : decimals),
                one(8) ? BigDecimal.valueOf(3) : BigDecimal.ONE,
                rate(),
                isReturned ? List.of() : parts(decimals, 2, false));
    }

    private BigDecimal rate() {
        return RATES.get(chance.nextInt(RATES.size()));
    }

    private List<Part> parts(int decimals, int most, boolean ofWhole) {
        List<Part> parts = new ArrayList<>();
        int count = one(2) ? 0 : chance.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            Kind kind = Kind.values()[chance.nextInt(4)];
            BigDecimal number = kind == Kind.AMOUNT ? BigDecimal.valueOf(chance.nextInt(3000)) : number(30, 2);
            Optional<BigDecimal> rate = ofWhole && one(3) ? Optional.of(rate()) : Optional.empty();
            parts.add(new Part(one(2), kind, number, chance.nextInt(20_000), rate));
        }
        return parts;
    }

    /** {@return zero or more, below {@code most}} */
    BigDecimal number(int most, int decimals) {
        BigDecimal bound = BigDecimal.valueOf(most).movePointRight(decimals);
        return BigDecimal.valueOf(chance.nextInt(bound.intValueExact()), decimals);
    }

    boolean one(int of) {
        return chance.nextInt(of) == 0;
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }
}

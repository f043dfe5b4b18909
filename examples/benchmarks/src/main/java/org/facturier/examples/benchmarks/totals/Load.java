package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which invoice is summed. The same number of lines always makes the same invoice. */
public enum Load {
    /** Quantities times prices under three rates, nothing taken off. */
    PLAIN(new String[] {"20", "10", "5.5"}, Optional.empty()) {
        @Override
        List<Basket.Allowance> allowances(int line) {
            return List.of();
        }
    },

    /** None, one or two allowances a line, two thirds of them by percentage, four rates, and one discount on the whole. */
    DISCOUNTED(new String[] {"20", "10", "5.5", "2.1"}, Optional.of(new BigDecimal("3"))) {
        @Override
        List<Basket.Allowance> allowances(int line) {
            return IntStream.range(0, line % 3)
                    .mapToObj(part -> allowance(line, part))
                    .toList();
        }
    };

    private static final List<BigDecimal> DISCOUNTS =
            List.of(new BigDecimal("10"), new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("12.5"));

    private final List<BigDecimal> percents;
    private final Optional<BigDecimal> discount;

    Load(String[] percents, Optional<BigDecimal> discount) {
        this.percents = List.of(percents).stream().map(BigDecimal::new).toList();
        this.discount = discount;
    }

    Basket basket(int lines) {
        return new Basket(IntStream.range(0, lines).mapToObj(this::line).toList(), discount);
    }

    private Basket.Line line(int i) {
        return new Basket.Line(
                BigDecimal.valueOf(25 + 137L * i % 9975, 2),
                BigDecimal.valueOf(10_000 + 7_919L * i % 9_990_000, 4),
                percents.get(i % percents.size()),
                allowances(i));
    }

    abstract List<Basket.Allowance> allowances(int line);

    private static Basket.Allowance allowance(int line, int part) {
        return (line / 3 + part) % 3 == 2
                ? new Basket.Fixed(BigDecimal.valueOf(5 + 7L * line % 90, 2))
                : new Basket.Part(DISCOUNTS.get((line + part) % DISCOUNTS.size()));
    }
}

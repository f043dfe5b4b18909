package org.facturier.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.money.Percentage;

/** What the explanation works out by itself is what the calculation worked out. */
class OperationProperties {

    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-200"), new BigDecimal("200"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3);
    }

    @Property
    void a_percentage_of_each_is_that_of_money(
            @ForAll("figures") List<BigDecimal> figures, @ForAll("percents") BigDecimal percent) {
        List<BigDecimal> parts = new ArrayList<>();
        for (int place = 1; place <= figures.size(); place++) {
            List<BigDecimal> operands = new ArrayList<>(List.of(BigDecimal.valueOf(place), percent));
            operands.addAll(figures);
            parts.add(Operation.PERCENTAGE_BY_LARGEST_REMAINDER.rounded(operands, 2));
        }
        assertThat(parts)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(new Percentage(percent).ofEach(figures, 2));
    }
}

package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ManyLinesOfOrdersTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A line takes some kilobytes; asked for all lines at each, 2,000 of them took 16 times what 500 do. */
    @Test
    @Tag("once")
    void what_is_left_of_an_order_at_prices_with_tax_is_asked_once() {
        allocatedBy(50);
        long few = allocatedBy(500);
        assertThat(allocatedBy(2_000)).isLessThan(6 * few);
    }

    private static long allocatedBy(int lines) {
        Order order = order(lines);
        Map<Integer, BigDecimal> one = IntStream.rangeClosed(1, lines)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), line -> BigDecimal.ONE));
        Invoice part = Samples.issue(
                "F-1",
                OrderBilling.of(order, List.of()).orThrow().quantities(one).orThrow(),
                Samples.DAY);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        OrderBilling.of(order, List.of(part)).orThrow();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static Order order(int lines) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .policy(VatCalculators.inclusiveByDifference().policy())
                        .build())
                .lines(Collections.nCopies(
                        lines, Samples.line("EUR 9.99").quantity(3).build()))
                .build();
        return new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), Samples.DAY),
                draft,
                Samples.issuer("-")
                        .calculator()
                        .calculate(draft, Samples.DAY)
                        .orThrow()
                        .calculated());
    }
}

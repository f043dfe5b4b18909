package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OverdrawnLinesTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A finding takes less than a kilobyte or two; gathered in squares, 10,000 of them took more than a gigabyte. */
    @Test
    void what_is_wrong_with_many_lines_is_gathered_at_the_cost_of_each() {
        allocatedBy(100);
        long few = allocatedBy(2_500);
        long many = allocatedBy(10_000);
        assertThat(many).isLessThan(6 * few).isLessThan(60L << 20);
    }

    private static long allocatedBy(int lines) {
        InvoiceDraft draft = draft(lines);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Findings found =
                InvoiceCalculator.standard().calculate(draft, Samples.DAY).findings();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(found).hasSize(lines);
        return allocated;
    }

    private static InvoiceDraft draft(int lines) {
        LineItem overdrawn = Samples.line("EUR 10.00")
                .allowanceCharge(new AllowanceCharge.Allowance(
                        Measure.amount(Money.parse("EUR 10.01")), "remise", Optional.empty()))
                .build();
        return InvoiceDraft.builder()
                .header(Samples.header().build())
                .lines(Collections.nCopies(lines, overdrawn))
                .build();
    }
}

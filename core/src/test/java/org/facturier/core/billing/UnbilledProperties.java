package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.usage.Usage;
import org.joda.money.Money;

class UnbilledProperties {

    @Provide
    Arbitrary<BillingWorld> worlds() {
        return BillingWorld.arbitrary();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BillingWorld.days();
    }

    @Property
    void every_line_taken_away_is_found_and_nothing_else(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        HostBook book = new HostBook();
        Map<String, Money> removed = new TreeMap<>();
        for (ProposedInvoice proposed :
                book.plan(day, world.versions(), world.usage()).invoices()) {
            List<LineItem> left = new ArrayList<>(proposed.draft().lines());
            left.removeIf(line -> random.nextInt(4) == 0);
            List<LineItem> gone = new ArrayList<>(proposed.draft().lines());
            gone.removeAll(left);
            gone.forEach(line -> removed.merge(
                    name(line.origin().orElseThrow()),
                    AgreedAmount.of(proposed.draft().header().currency(), line),
                    Money::plus));
            if (!left.isEmpty()) {
                book.issue(of(proposed.draft(), left), day);
            }
        }
        removed.values().removeIf(Money::isZero);
        assertThat(missing(book, world, world.usage(), day)).isEqualTo(removed);
    }

    private static InvoiceDraft of(InvoiceDraft draft, List<LineItem> lines) {
        InvoiceDraft.Builder kept =
                InvoiceDraft.builder().header(draft.header()).lines(lines);
        draft.allowancesAndCharges().forEach(kept::allowanceCharge);
        return kept.build();
    }

    private static Map<String, Money> missing(HostBook book, BillingWorld world, List<Usage> usage, LocalDate day) {
        Map<String, Money> missing = new TreeMap<>();
        UnbilledDetector.in(book.plan(day, world.versions(), usage))
                .periods()
                .forEach(each -> missing.merge(name(each.origin()), each.missing(), Money::plus));
        missing.values().removeIf(Money::isZero);
        return missing;
    }

    @Property
    void usage_that_came_late_is_found_until_it_is_billed(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<Usage> early =
                world.usage().stream().filter(record -> random.nextBoolean()).toList();
        HostBook book = new HostBook();
        book.bill(day, world.versions(), early);
        assertThat(missing(book, world, early, day)).isEmpty();
        book.bill(day, world.versions(), world.usage());
        assertThat(missing(book, world, world.usage(), day)).isEmpty();
    }

    private static String name(LineOrigin origin) {
        return origin.agreement() + " " + origin.rule();
    }
}

package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.document.LineOrigin;
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
        List<LineOrigin> removed = new ArrayList<>();
        List<BilledLine> left = new ArrayList<>();
        for (BilledLine line : lines(BillingRun.standard().plan(world.versions(), world.usage(), List.of(), day))) {
            if (random.nextInt(4) == 0) {
                removed.add(line.origin());
            } else {
                left.add(line);
            }
        }
        assertThat(UnbilledDetector.in(BillingRun.standard().plan(world.versions(), world.usage(), left, day))
                        .periods())
                .extracting(Unbilled::origin)
                .containsExactlyInAnyOrderElementsOf(removed);
    }

    @Property
    void all_usage_that_came_late_is_found_to_the_cent(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<Usage> early =
                world.usage().stream().filter(record -> random.nextBoolean()).toList();
        List<BilledLine> billed = lines(BillingRun.standard().plan(world.versions(), early, List.of(), day));
        Map<String, Money> missing = new TreeMap<>();
        UnbilledDetector.in(BillingRun.standard().plan(world.versions(), world.usage(), billed, day))
                .periods()
                .forEach(each -> missing.merge(name(each.origin()), each.missing(), Money::plus));
        Map<String, Money> expected =
                sums(lines(BillingRun.standard().plan(world.versions(), world.usage(), List.of(), day)));
        sums(billed).forEach((name, amount) -> expected.merge(name, amount.negated(), Money::plus));
        expected.values().removeIf(Money::isZero);
        missing.values().removeIf(Money::isZero);
        assertThat(missing).isEqualTo(expected);
    }

    private static Map<String, Money> sums(Collection<BilledLine> lines) {
        Map<String, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(name(line.origin()), line.amount(), Money::plus));
        return sums;
    }

    private static String name(LineOrigin origin) {
        return origin.agreement() + " " + origin.version() + " " + origin.rule();
    }
}

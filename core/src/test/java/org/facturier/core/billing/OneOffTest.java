package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.agreement;
import static org.facturier.core.billing.BillingFixture.once;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OneOffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 10);

    private final PartnerAgreement agreement =
            agreement(once("EUR 250.00", DAY)).build();
    private final HostBook book = new HostBook();

    @Test
    void it_is_billed_once_from_its_day_on() {
        assertThat(bill(DAY.minusDays(1), agreement)).isEmpty();
        assertThat(bill(DAY, agreement)).containsExactly("EUR 250.00 2026-03-10/2026-03-11 v1");
        assertThat(bill(LATER, agreement)).isEmpty();
    }

    @Test
    void an_end_before_its_day_takes_it_away_also_when_it_was_billed() {
        PartnerAgreement ended = agreement.toBuilder().validUntil(DAY).build();
        assertThat(bill(LATER, ended)).isEmpty();
        assertThat(bill(LATER, agreement)).hasSize(1);
        assertThat(bill(LATER, ended)).containsExactly("EUR -250.00 2026-03-10/2026-03-11 v1");
        assertThat(bill(LATER, ended)).isEmpty();
    }

    @Test
    void an_amendment_before_its_day_moves_it_and_one_on_a_later_day_leaves_it() {
        PartnerAgreement moved = agreement
                .amended(START, DAY.minusDays(1))
                .rules(List.of(once("EUR 300.00", DAY.plusDays(5))))
                .build();
        assertThat(bill(LATER, agreement, moved)).containsExactly("EUR 300.00 2026-03-15/2026-03-16 v2");
        book.clear();
        PartnerAgreement afterwards = agreement
                .amended(START, DAY.plusDays(1))
                .rules(List.of(once("EUR 300.00", DAY)))
                .build();
        assertThat(bill(LATER, agreement, afterwards)).containsExactly("EUR 250.00 2026-03-10/2026-03-11 v1");
    }

    @Test
    void it_counts_for_a_commitment() {
        BillingRule.Commitment least = new BillingRule.Commitment(
                "bounds",
                "Engagement",
                BillingFixture.cycle(CycleUnit.QUARTER, BillingTiming.IN_ARREARS),
                List.of("setup"),
                Optional.of(Money.parse("EUR 400.00")),
                Optional.empty(),
                BillingFixture.SERVICE,
                Optional.empty());
        // 400.00 less 250.00
        assertThat(bill(BillingFixture.APRIL, agreement.toBuilder().rule(least).build()))
                .containsExactly("EUR 250.00 2026-03-10/2026-03-11 v1", "EUR 150.00 2026-01-01/2026-04-01 v1");
    }

    @Test
    void it_stands_in_the_calendar() {
        BillingCalendar calendar =
                BillingCalendar.of(List.of(agreement), List.of(), new ServicePeriod(DAY, DAY.plusDays(1)));
        assertThat(calendar.entries()).hasSize(1);
        assertThat(calendar.entries().get(0).amount()).contains(Money.parse("EUR 250.00"));
    }

    private List<String> bill(LocalDate day, PartnerAgreement... versions) {
        return book.bill(day, versions).stream()
                .flatMap(document -> document.lines().stream()
                        .map(line -> (document.type().isCredit() ? line.net().negated() : line.net()) + " "
                                + line.item().period().orElseThrow() + " v"
                                + line.item().origin().orElseThrow().version()))
                .toList();
    }
}

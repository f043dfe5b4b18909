package org.facturier.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServicePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void june_has_thirty_days_by_its_last_day_and_by_the_day_after() {
        ServicePeriod june = ServicePeriod.including(FIRST, LAST);
        assertThat(june).isEqualTo(new ServicePeriod(FIRST, LocalDate.of(2026, 7, 1)));
        assertThat(june.days()).isEqualTo(30);
        assertThat(june.contains(LAST)).isTrue();
        assertThat(june.lastDay()).isEqualTo(LAST);
    }

    @Test
    void a_period_may_be_one_day_and_not_less() {
        assertThat(ServicePeriod.including(LAST, LAST).days()).isOne();
        assertThatThrownBy(() -> ServicePeriod.including(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServicePeriod(LAST, LAST)).isInstanceOf(IllegalArgumentException.class);
    }
}

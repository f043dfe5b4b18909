package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facturier.core.Samples;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InvoiceDraftTest {

    @Test
    void what_was_paid_before_is_zero_or_more() {
        InvoiceDraft.Builder draft = Samples.draft(Samples.line("EUR 10.00")).toBuilder();
        assertThatThrownBy(() -> draft.prepaid(Money.parse("EUR -5.00")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what was paid before is zero or more, not EUR -5.00");
        assertThat(draft.prepaid(Money.parse("EUR 0.00")).build().prepaid()).contains(Money.parse("EUR 0.00"));
    }
}

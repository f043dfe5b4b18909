package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.used;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What a proposed invoice asks for: the same again is one request, something else is another. */
class RequestTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final PartnerAgreement AGREEMENT = BillingFixture.agreement(
                    hours(new UnitPrice(BigMoney.parse("EUR 1"))))
            .build();

    private final HostBook book = new HostBook();

    private ProposedInvoice proposed(LocalDate day, String... hours) {
        List<Usage> usage = IntStream.range(0, hours.length)
                .mapToObj(i -> used("u" + i, hours[i]))
                .toList();
        return book.plan(day, List.of(AGREEMENT), usage).invoices().get(0);
    }

    @Test
    void the_same_proposal_asks_for_the_same_on_another_day() {
        assertThat(proposed(APRIL, "10").request())
                .isEqualTo(proposed(MAY, "10").request());
    }

    @Test
    void late_usage_asks_anew_once_the_first_was_billed() {
        ProposedInvoice first = proposed(APRIL, "10");
        book.issue(first.draft(), APRIL);
        ProposedInvoice late = proposed(MAY, "10", "5");
        assertThat(late.request()).isNotEqualTo(first.request());
        book.issue(late.draft(), MAY);
        assertThat(proposed(MAY, "10", "5", "5").request()).isNotEqualTo(late.request());
    }

    @Test
    void late_usage_before_anything_was_billed_is_not_answered_with_another_invoice() {
        ProposedInvoice first = proposed(APRIL, "10");
        Outcome.Accepted<Invoice> answer = new Outcome.Accepted<>(book.issue(first.draft(), APRIL), Findings.none());
        IssuingRequest same = new IssuingRequest(first.request(), HostBook.taxed(first.draft()));
        assertThat(same.answeredBy(answer)).isEqualTo(answer);
        book.clear();
        ProposedInvoice more = proposed(APRIL, "10", "5");
        IssuingRequest other = new IssuingRequest(more.request(), HostBook.taxed(more.draft()));
        assertThat(other.answeredBy(answer).findings().stream().map(each -> each.code()))
                .containsExactly(IssuingRule.REQUEST_UNCHANGED.code());
    }
}

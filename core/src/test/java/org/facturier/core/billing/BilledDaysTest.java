package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.cycle;
import static org.facturier.core.billing.BillingFixture.used;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is billed are days of a rule, whatever version billed them. */
class BilledDaysTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JUNE_11 = LocalDate.of(2026, 6, 11);
    private static final LocalDate HALF = LocalDate.of(2026, 6, 16);
    private static final LocalDate JUNE_21 = LocalDate.of(2026, 6, 21);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final HostBook book = new HostBook();

    private static BillingRule fee(String amount) {
        return BillingFixture.fee("EUR " + amount, CycleUnit.MONTH, BillingTiming.IN_ADVANCE);
    }

    private static BillingRule fee(String amount, LocalDate anchor, CycleUnit unit) {
        BillingCycle cycle = new BillingCycle(anchor, unit, 1, BillingTiming.IN_ADVANCE);
        return new BillingRule.RecurringFee(
                "fee", "Abonnement", cycle, Money.parse("EUR " + amount), SERVICE, Optional.empty());
    }

    private static BillingRule units(String price) {
        return new BillingRule.UsageFee(
                "units",
                "Unités",
                cycle(CycleUnit.MONTH, BillingTiming.IN_ARREARS),
                "hours",
                Unit.ONE,
                new UnitPrice(BigMoney.parse("EUR " + price)),
                SERVICE,
                Optional.empty());
    }

    private static PartnerAgreement first(BillingRule rule) {
        return Samples.agreement(JUNE, rule).build();
    }

    private static PartnerAgreement then(PartnerAgreement before, LocalDate from, BillingRule rule) {
        return before.amended(from, from).rules(List.of(rule)).build();
    }

    private List<String> billed(LocalDate day, PartnerAgreement... versions) {
        return HostBook.words(book.bill(day, versions));
    }

    @AfterEach
    void no_check_finds_anything() {
        assertThat(InvoiceCheck.standard().check(book.chain().documents())).isEmpty();
    }

    @Test
    void a_downgrade_and_an_end_both_credit_of_the_invoice() {
        // 10.00 for June; 4.00 from the 11th: 3.33 and 2.67; ended on the 21st: 3.33 and 1.34
        PartnerAgreement ten = first(fee("10.00"));
        PartnerAgreement four = then(ten, JUNE_11, fee("4.00"));
        billed(JUNE, ten);
        assertThat(billed(JUNE_11, ten, four)).containsExactly("CREDIT_NOTE 4.00: 4.00 of F-1 line 1");
        PartnerAgreement ended = four.toBuilder().validUntil(JUNE_21).build();
        assertThat(billed(JUNE_21, ten, ended)).containsExactly("CREDIT_NOTE 1.33: 1.33 of F-1 line 1");
        assertThat(book.document(3).header().references().preceding())
                .containsExactly(book.document(1).reference());
        assertThat(book.net()).isEqualTo(Money.parse("EUR 4.67"));
    }

    @Test
    void two_downgrades_both_credit_of_the_invoice() {
        // 4.00 from the 11th: 6.00 left; 1.00 from the 21st: 3.33, 1.34 and 0.33
        PartnerAgreement ten = first(fee("10.00"));
        PartnerAgreement four = then(ten, JUNE_11, fee("4.00"));
        billed(JUNE, ten);
        billed(JUNE_11, ten, four);
        assertThat(billed(JUNE_21, ten, four, then(four, JUNE_21, fee("1.00"))))
                .containsExactly("CREDIT_NOTE 1.00: 1.00 of F-1 line 1");
        assertThat(book.net()).isEqualTo(Money.parse("EUR 5.00"));
    }

    /** Ten units on 5 June and ten on the 15th. */
    private BillingProposal unitsBilled(LocalDate day, PartnerAgreement... versions) {
        List<Usage> usage = List.of(used("u1", "2026-06-05", "10"), used("u2", "2026-06-15", "10"));
        BillingProposal proposal = book.plan(day, List.of(versions), usage);
        book.issue(proposal, day);
        assertThat(book.bill(day, List.of(versions), usage)).isEmpty();
        return proposal;
    }

    private static List<RuleCode> codes(BillingProposal proposal) {
        return proposal.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01", "2026-06-11", "2026-06-15"})
    void usage_of_a_version_put_right_is_given_back_and_not_billed_again(String day) {
        PartnerAgreement one = Samples.agreement(MAY, units("1")).build();
        LocalDate from = LocalDate.parse(day);
        unitsBilled(JULY, one, then(one, from, units("2")));
        assertThat(book.net()).isGreaterThan(Money.parse("EUR 20.00"));
        BillingProposal right = unitsBilled(JULY, one, then(one, from, units("1")));
        assertThat(right.invoices())
                .extracting(each -> each.draft().header().type())
                .containsExactly(DocumentType.CREDIT_NOTE);
        assertThat(codes(right)).isEmpty();
        assertThat(book.net()).isEqualTo(Money.parse("EUR 20.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01", "2026-06-11", "2026-06-15"})
    void usage_of_a_version_that_was_dropped_is_due_as_the_one_before_says(String day) {
        PartnerAgreement one = Samples.agreement(MAY, units("1")).build();
        unitsBilled(JULY, one, then(one, LocalDate.parse(day), units("2")));
        assertThat(codes(unitsBilled(JULY, one))).containsExactly(BillingRunRule.VERSION_GIVEN.code());
        assertThat(book.net()).isEqualTo(Money.parse("EUR 20.00"));
    }

    @ParameterizedTest
    @CsvSource({"1, 20.00", "1.5, 25.00", "2, 30.00", "3, 40.00"})
    void a_third_version_of_the_same_day_in_place_of_the_second_bills_the_difference(String price, String net) {
        PartnerAgreement one = first(units("1"));
        PartnerAgreement two = then(one, JUNE_11, units("2"));
        unitsBilled(JULY, one, two);
        unitsBilled(JULY, one, then(two, JUNE_11, units(price)));
        assertThat(book.net()).isEqualTo(Money.parse("EUR " + net));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01", "2026-06-02", "2026-06-30", "2026-07-01"})
    void an_amendment_at_the_edge_of_a_period_is_put_right_like_any_other(String edge) {
        // 10.00 for May, June and July; from the edge 40.00, then 10.00 after all
        LocalDate from = LocalDate.parse(edge);
        PartnerAgreement ten = Samples.agreement(MAY, fee("10.00")).build();
        billed(JULY, ten);
        billed(JULY, ten, then(ten, from, fee("40.00")));
        assertThat(book.net()).isGreaterThan(Money.parse("EUR 30.00"));
        billed(JULY, ten, then(ten, from, fee("10.00")));
        assertThat(book.net()).isEqualTo(Money.parse("EUR 30.00"));
        assertThat(billed(JULY, ten)).isEmpty();
    }

    @Test
    void a_change_of_cycle_bills_the_difference_and_no_day_twice() {
        // 10.00 for June; from the 16th 365.00 a year: 5.00 of June are given back
        PartnerAgreement month = first(fee("10.00"));
        billed(JUNE, month);
        assertThat(billed(HALF, month, then(month, HALF, fee("365.00", HALF, CycleUnit.YEAR))))
                .hasSize(1);
        assertThat(book.net()).isEqualTo(Money.parse("EUR 370.00"));
    }

    @Test
    void a_cycle_put_back_leaves_what_the_days_billed_come_to() {
        // a year to 15 June 2027 was billed; of 370.00 the 13 months to 30 June 2027 come to 130.00
        PartnerAgreement month = first(fee("10.00"));
        PartnerAgreement back = then(month, HALF, fee("10.00"));
        billed(JUNE, month);
        billed(HALF, month, then(month, HALF, fee("365.00", HALF, CycleUnit.YEAR)));
        assertThat(billed(JULY, month, back)).containsExactly("CREDIT_NOTE 240.00: 240.00 of F-2 line 1");
        assertThat(billed(JULY.plusMonths(11), month, back)).isEmpty();
        assertThat(billed(JULY.plusYears(1), month, back)).containsExactly("INVOICE 10.00: 10.00 fee");
    }

    @Test
    void what_an_end_gave_back_is_billed_again_where_it_goes_on_after_all() {
        PartnerAgreement ten = first(fee("10.00"));
        billed(JUNE, ten);
        billed(JUNE_11, ten.toBuilder().validUntil(JUNE_11).build());
        billed(JUNE_21, ten.toBuilder().validUntil(JUNE_21).build());
        assertThat(book.net()).isEqualTo(Money.parse("EUR 6.67"));
        billed(JUNE_21, ten);
        assertThat(book.net()).isEqualTo(Money.parse("EUR 10.00"));
    }

    @Test
    void a_change_of_anchor_bills_the_difference_and_no_day_twice() {
        // 30.00 for June; from the 16th months begin on the 16th: 15.00 of June are given back, 30.00 billed to 16 July
        PartnerAgreement month = first(fee("30.00"));
        billed(JUNE, month);
        assertThat(billed(HALF, month, then(month, HALF, fee("30.00", HALF, CycleUnit.MONTH))))
                .hasSize(1);
        assertThat(book.net()).isEqualTo(Money.parse("EUR 45.00"));
    }

    @Test
    void a_backdated_cheaper_price_is_one_note_that_only_credits() {
        // January: 0.32 and 7.74 of 10.00, so 1.94 back; February 2.00
        PartnerAgreement ten = BillingFixture.agreement(fee("10.00")).build();
        LocalDate february = LocalDate.of(2026, 2, 1);
        billed(february, ten);
        PartnerAgreement eight = ten.amended(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 1, 2))
                .rules(List.of(fee("8.00")))
                .build();
        assertThat(billed(LocalDate.of(2026, 2, 20), ten, eight))
                .containsExactly("CREDIT_NOTE 3.94: 1.94 of F-1 line 1; 2.00 of F-2 line 1");
        assertThat(book.net()).isEqualTo(Money.parse("EUR 16.06"));
    }
}

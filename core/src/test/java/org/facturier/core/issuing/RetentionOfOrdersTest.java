package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Works at 10,000.00, with 20 % 12,000.00, of which 5 %, 600.00, is held back for a year. */
class RetentionOfOrdersTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final PlannedInstalment HELD =
            PlannedInstalment.retention("5", DueDateRule.days(0).afterMonths(12));
    private static final PaymentPlan BALANCE =
            PaymentPlan.of(List.of(PlannedInstalment.balance(DueDateRule.days(30)), HELD));
    private static final PaymentPlan PERCENTS = PaymentPlan.of(List.of(
            PlannedInstalment.percent("30", DueDateRule.days(30)),
            PlannedInstalment.percent("65", DueDateRule.days(60)),
            HELD));

    private final List<Invoice> issued = new ArrayList<>();

    @Test
    void a_deposit_holds_nothing_back_and_the_final_invoice_all() {
        Order order = order(BALANCE);
        assertThat(instalments(billing(order).deposit("Acompte", Percentage.of("30"))))
                .containsExactly("EUR 3600.00");
        assertThat(instalments(billing(order).rest("Acompte"))).containsExactly("EUR 7800.00", "EUR 600.00 held");
    }

    @Test
    void where_no_instalment_is_the_balance_the_last_bears_it() {
        Order order = order(PERCENTS);
        issue(billing(order).deposit("Acompte", Percentage.of("30")));
        // 30 % of 8400.00, 600.00 of 12000.00, and what is between
        assertThat(instalments(billing(order).rest("Acompte")))
                .containsExactly("EUR 2520.00", "EUR 5280.00", "EUR 600.00 held");
    }

    @Test
    void what_a_part_held_back_of_itself_is_not_held_back_again() {
        Order order = order(BALANCE);
        issue(billing(order).deposit("Acompte", Percentage.of("30")));
        assertThat(instalments(billing(order).amountWithTax("Situation", eur("2400.00"))))
                .containsExactly("EUR 2280.00", "EUR 120.00 held");
        assertThat(instalments(billing(order).rest("Déjà facturé"))).containsExactly("EUR 5520.00", "EUR 480.00 held");
    }

    @Test
    void a_deposit_that_was_given_back_is_part_of_the_rest() {
        Order order = order(BALANCE);
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("30")));
        issued.add(Samples.issue(
                "A-1", Corrections.of(deposit, List.of()).inFull("annulé").orThrow(), DAY));
        assertThat(instalments(billing(order).rest("Acompte"))).containsExactly("EUR 11400.00", "EUR 600.00 held");
    }

    @Test
    void no_more_is_held_back_than_is_payable() {
        Order order = order(BALANCE);
        issue(billing(order).deposit("Acompte", Percentage.of("96")));
        assertThat(instalments(billing(order).rest("Acompte"))).containsExactly("EUR 0.00", "EUR 480.00 held");
    }

    @Test
    void shares_go_as_far_as_what_is_held_back_leaves_of_the_rest() {
        PaymentPlan halves = PaymentPlan.of(List.of(
                PlannedInstalment.percent("50", DueDateRule.days(30)),
                PlannedInstalment.percent("45", DueDateRule.days(60)),
                HELD));
        // 960.00 are left of 12000.00, of which 600.00 are held back: half of 960.00 is 480.00, and 360.00 are there
        assertThat(restAfter(halves, "92")).containsExactly("EUR 360.00", "EUR 0.00", "EUR 600.00 held");
        // half of 1200.00 is all that is there
        assertThat(restAfter(halves, "90")).containsExactly("EUR 600.00", "EUR 0.00", "EUR 600.00 held");
        // half of 1320.00 is 660.00, and 60.00 are between
        assertThat(restAfter(halves, "89")).containsExactly("EUR 660.00", "EUR 60.00", "EUR 600.00 held");
        assertThat(restAfter(halves, "95")).containsExactly("EUR 0.00", "EUR 0.00", "EUR 600.00 held");
        assertThat(restAfter(halves, "97")).containsExactly("EUR 0.00", "EUR 0.00", "EUR 360.00 held");
    }

    @Test
    void fixed_amounts_go_as_far_as_that_too() {
        PaymentPlan fixed = PaymentPlan.of(List.of(
                new PlannedInstalment(
                        new InstalmentShare.AmountShare(eur("1000.00")), DueDateRule.days(30), Optional.empty()),
                PlannedInstalment.balance(DueDateRule.days(60)),
                HELD));
        assertThat(restAfter(fixed, "92")).containsExactly("EUR 360.00", "EUR 0.00", "EUR 600.00 held");
        PaymentPlan ofRemainder =
                new PaymentPlan(fixed.instalments(), PaymentPlan.Base.REMAINING, Apportionment.LARGEST_REMAINDER);
        assertThat(restAfter(ofRemainder, "92")).containsExactly("EUR 360.00", "EUR 0.00", "EUR 600.00 held");
        assertThat(restAfter(fixed, "50")).containsExactly("EUR 1000.00", "EUR 4400.00", "EUR 600.00 held");
    }

    private List<String> restAfter(PaymentPlan plan, String percent) {
        issued.clear();
        Order order = order(plan);
        issue(billing(order).deposit("Acompte", Percentage.of(percent)));
        return instalments(billing(order).rest("Acompte"));
    }

    @Test
    void without_a_deposit_the_terms_are_those_of_the_order() {
        Order order = order(PERCENTS);
        assertThat(instalments(billing(order).rest("Acompte")))
                .containsExactly("EUR 3600.00", "EUR 7800.00", "EUR 600.00 held");
    }

    private static Order order(PaymentPlan plan) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().terms(PaymentTerms.of(plan)).build())
                .line(Samples.line("EUR 10000.00").build())
                .build();
        return new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), DAY),
                draft,
                Samples.issuer("-").calculator().calculate(draft, DAY).orThrow().calculated());
    }

    private OrderBilling billing(Order order) {
        return OrderBilling.of(order, issued).orThrow();
    }

    private List<String> instalments(Outcome<InvoiceDraft> draft) {
        return issue(draft).schedule().instalments().stream()
                .map(part -> part.amount() + (part.isRetention() ? " held" : ""))
                .toList();
    }

    private Invoice issue(Outcome<InvoiceDraft> draft) {
        Invoice invoice = Samples.issue("N-" + (issued.size() + 1), draft.orThrow(), DAY);
        issued.add(invoice);
        assertThat(InvoiceCheck.standard().check(invoice).all()).isEmpty();
        return invoice;
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}

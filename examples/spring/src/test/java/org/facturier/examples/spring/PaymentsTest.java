package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Money, and how a partner stands. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PaymentsTest {

    private final TestHost host = TestHost.empty();
    private final Caller caller = host.caller("en");

    @BeforeEach
    void an_invoice() {
        host.clock().goTo(Papers.TODAY);
        assertThat(caller.postOnce("order 1", "/invoices", Papers.draft()).status())
                .isEqualTo(201);
    }

    @Test
    void what_is_open_is_read_off_the_book_for_any_day() {
        Answer open = caller.get("/partners/cafe/open-items");
        assertThat(open.at("/accounts")).hasSize(1);
        assertThat(open.textAt("/accounts/0/asOf")).isEqualTo("2026-03-02");
        assertThat(open.textAt("/accounts/0/balance")).isEqualTo("EUR 2280.00");
        assertThat(open.textAt("/accounts/0/debits/0/dueOn")).isEqualTo("2026-04-01");
        assertThat(open.textAt("/accounts/0/overdue")).isEqualTo("EUR 0.00");
        Answer late = caller.get("/partners/cafe/open-items?on=2026-04-11");
        assertThat(late.textAt("/accounts/0/overdue")).isEqualTo("EUR 2280.00");
        assertThat(late.textAt("/accounts/0/daysLate")).isEqualTo("10");
        assertThat(caller.get("/partners/nobody/open-items").at("/accounts")).isEmpty();
    }

    @Test
    void a_payment_is_put_to_the_invoice_that_it_names() {
        Answer taken = caller.post("/payments", Papers.payment());
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(taken.each("/result/told", "type")).contains("RECEIVED", "ALLOCATED");
        assertThat(taken.textAt("/result/position/balance")).isEqualTo("EUR 0.00");
        assertThat(taken.at("/result/position/debits")).isEmpty();
    }

    @Test
    void a_payment_told_twice_counts_once() {
        caller.post("/payments", Papers.payment());
        Answer again = caller.post("/payments", Papers.payment());
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.at("/result/told")).isEmpty();
        assertThat(again.textAt("/result/position/balance")).isEqualTo("EUR 0.00");
        assertThat(host.column("SELECT id FROM told_fact WHERE told -> 'fact' ->> 'type' = 'RECEIVED'"))
                .containsExactly("bank-1");
    }

    @Test
    void another_payment_under_its_identifier_is_a_conflict_that_changes_nothing() {
        caller.post("/payments", Papers.payment());
        String payment = Papers.text("payment.json");
        for (String other : new String[] {payment.replace("2280.00", "2279.00"), payment.replace("cafe", "bistro")}) {
            Answer refused = host.caller("fr").post("/payments", other);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
            assertThat(refused.each("/findings", "code")).containsExactly("LED-FACT-02");
            assertThat(refused.textAt("/detail"))
                    .isEqualTo(
                            "le fait bank-1 a déjà été rapporté avec un autre contenu, daté du 2 mars 2026, qui demeure");
        }
        assertThat(host.column("SELECT partner FROM ledger_partner")).containsExactly("cafe");
        assertThat(caller.get("/partners/cafe/open-items").textAt("/accounts/0/balance"))
                .isEqualTo("EUR 0.00");
    }

    @Test
    void what_is_too_much_stays_on_account_for_the_next_invoice() {
        Answer taken = caller.post("/payments", Papers.text("payment.json").replace("2280.00", "2300.00"));
        assertThat(taken.textAt("/result/position/onAccount")).isEqualTo("EUR -20.00");
    }
}

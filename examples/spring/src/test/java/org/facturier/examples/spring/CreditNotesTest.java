package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Invoices credited, in part and in whole. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CreditNotesTest {

    private static final String NOTES = "/invoices/F-2026-0001/credit-notes";
    private static final String HALF_A_DAY = Papers.text("credit.json");
    private static final String ALL = "{\"reason\": \"Annulation\"}";

    private final TestHost host = TestHost.empty();
    private final Caller caller = host.caller("en");

    @BeforeEach
    void an_invoice() {
        host.clock().goTo(Papers.TODAY);
        assertThat(caller.postOnce("order 1", "/invoices", Papers.draft()).status())
                .isEqualTo(201);
    }

    @Test
    void a_part_of_a_line_is_credited_in_a_series_of_its_own() {
        Answer note = caller.postOnce("credit 1", NOTES, HALF_A_DAY);
        assertThat(note.status()).as(note.toString()).isEqualTo(201);
        assertThat(note.textAt("/result/number")).isEqualTo("A-2026-0001");
        assertThat(note.textAt("/result/header/type")).isEqualTo("CREDIT_NOTE");
        // 475.00 and 20 %
        assertThat(note.textAt("/result/calculated/totals/payable")).isEqualTo("EUR 570.00");
        assertThat(balance()).isEqualTo("EUR 1710.00");
    }

    @Test
    void what_is_left_is_credited_when_no_line_is_named() {
        caller.postOnce("credit 1", NOTES, HALF_A_DAY);
        Answer rest = caller.postOnce("credit 2", NOTES, ALL);
        assertThat(rest.textAt("/result/calculated/totals/payable")).isEqualTo("EUR 1710.00");
        assertThat(balance()).isEqualTo("EUR 0.00");
        Answer more = caller.postOnce("credit 3", NOTES, ALL);
        assertThat(more.status()).as(more.toString()).isEqualTo(422);
        assertThat(host.column("SELECT number FROM issued_invoice ORDER BY id"))
                .containsExactly("F-2026-0001", "A-2026-0001", "A-2026-0002");
    }

    @Test
    void the_same_key_credits_once_whatever_was_credited_since() {
        Answer first = caller.postOnce("credit 1", NOTES, HALF_A_DAY);
        caller.postOnce("credit 2", NOTES, ALL);
        Answer again = caller.postOnce("credit 1", NOTES, HALF_A_DAY);
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(balance()).isEqualTo("EUR 0.00");
    }

    @Test
    void the_same_key_for_something_else_is_a_conflict() {
        caller.postOnce("credit 1", NOTES, HALF_A_DAY);
        for (Answer other : new Answer[] {
            caller.postOnce("credit 1", NOTES, ALL), caller.postOnce("order 1", NOTES, ALL),
        }) {
            assertThat(other.status()).as(other.toString()).isEqualTo(409);
            assertThat(other.each("/findings", "code")).containsExactly("INV-REQUEST-01");
        }
        assertThat(balance()).isEqualTo("EUR 1710.00");
    }

    @Test
    void more_than_a_line_came_to_is_not_credited() {
        Answer refused = caller.postOnce("credit 1", NOTES, HALF_A_DAY.replace("475.00", "1900.01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(host.column("SELECT series FROM invoice_series")).containsExactly("F");
    }

    @Test
    void two_at_once_credit_no_more_than_there_is() throws Exception {
        Thread[] callers = new Thread[4];
        for (int i = 0; i < callers.length; i++) {
            String key = "credit " + i;
            callers[i] = new Thread(() -> caller.postOnce(key, NOTES, ALL));
            callers[i].start();
        }
        for (Thread each : callers) {
            each.join();
        }
        assertThat(host.column("SELECT number FROM issued_invoice WHERE series = 'A'"))
                .containsExactly("A-2026-0001");
        assertThat(balance()).isEqualTo("EUR 0.00");
    }

    @Test
    void an_invoice_that_is_not_there_cannot_be_credited() {
        assertThat(caller.postOnce("credit 1", "/invoices/F-2026-0099/credit-notes", ALL)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_credit_says_why() {
        Answer silent = caller.postOnce("credit 1", NOTES, "{}");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.each("/findings", "code")).containsExactly("JSON-VALUE-01");
    }

    private String balance() {
        return caller.get("/partners/cafe/open-items").textAt("/accounts/0/balance");
    }
}

package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.facturier.examples.spring.office.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What is billed and reminded of without anybody asking. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NightTest {

    private final TestHost host = TestHost.empty();
    private final Caller caller = host.caller("en");

    @BeforeEach
    void an_agreement_and_its_usage() {
        host.clock().goTo(Papers.TODAY);
        Answer agreed = caller.post("/agreements", Papers.agreement());
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
        Answer used = caller.post("/usage", "text/csv", Papers.text("usage.csv"));
        assertThat(used.status()).as(used.toString()).isEqualTo(200);
        assertThat(used.textAt("/result")).isEqualTo("2");
    }

    @Test
    void what_an_agreement_says_is_billed_once() {
        Answer preview = caller.get("/billing-runs/preview?on=2026-02-01");
        assertThat(preview.at("/invoices")).hasSize(1);
        assertThat(host.column("SELECT number FROM issued_invoice")).isEmpty();

        Answer billed = caller.post("/billing-runs");
        assertThat(billed.status()).as(billed.toString()).isEqualTo(200);
        assertThat(billed.at("/findings")).as(billed.toString()).isEmpty();
        // January: 90.00 and 3 hours at 60.00, 20 %; February: 90.00 and 1.5 hours
        assertThat(payables()).containsExactly("EUR 324.00", "EUR 216.00");
        assertThat(billed.at("/result")).hasSize(2);

        Answer again = caller.post("/billing-runs");
        assertThat(again.at("/result")).isEmpty();
        assertThat(payables()).hasSize(2);
    }

    @Test
    void two_runs_at_once_bill_nothing_twice() throws Exception {
        Thread[] runs = new Thread[3];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new Thread(() -> caller.post("/billing-runs"));
            runs[i].start();
        }
        for (Thread run : runs) {
            run.join();
        }
        assertThat(payables()).containsExactly("EUR 324.00", "EUR 216.00");
    }

    @Test
    void usage_that_comes_late_is_billed_by_the_next_run() {
        caller.post("/billing-runs");
        // the file of before is read again with one line more
        Answer late = caller.post("/usage", "text/csv", Papers.text("usage.csv") + "u3,cafe,hours,2026-01-21,2\n");
        assertThat(late.textAt("/result")).isEqualTo("1");
        caller.post("/billing-runs");
        // two hours more of January: 120.00 and 20 %
        assertThat(payables()).containsExactly("EUR 324.00", "EUR 216.00", "EUR 144.00");
    }

    @Test
    void a_file_with_a_line_that_cannot_be_read_is_refused_whole() {
        Answer refused = host.caller("de")
                .post("/usage", "text/csv", Papers.text("usage.csv") + "u3,cafe,hours,2026-01-21,many\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.each("/findings", "path")).containsExactly("body:4");
        assertThat(host.column("SELECT id FROM usage_record ORDER BY id")).containsExactly("u1", "u2");
    }

    @Test
    void a_version_of_an_agreement_stays_as_it_was_agreed() {
        assertThat(caller.post("/agreements", Papers.agreement()).status()).isEqualTo(200);
        Answer changed = host.caller("de")
                .post("/agreements", Papers.text("agreement.json").replace("EUR 90.00", "EUR 80.00"));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(409);
        assertThat(changed.textAt("/detail"))
                .isEqualTo("Version 1 der Vereinbarung A1 wurde mit anderem Inhalt vereinbart");
        Answer odd =
                caller.post("/agreements", Papers.text("agreement.json").replace("\"version\": 1", "\"version\": 2"));
        assertThat(odd.status()).as(odd.toString()).isEqualTo(422);
        assertThat(odd.each("/findings", "code")).contains("AGR-DAY-01");
        assertThat(host.column("SELECT agreed ->> 'version' FROM agreement")).containsExactly("1");
    }

    @Test
    void the_house_does_not_bill_for_others() {
        Answer foreign = host.caller("fr")
                .post(
                        "/agreements",
                        Papers.text("agreement.json")
                                .replace("\"A1\"", "\"A2\"")
                                .replace("\"id\": \"ateliers\"", "\"id\": \"others\""));
        assertThat(foreign.status()).as(foreign.toString()).isEqualTo(422);
        assertThat(foreign.each("/findings", "message")).contains("le fournisseur est others, non ateliers");
        assertThat(host.column("SELECT id FROM agreement")).containsExactly("A1");
    }

    @Test
    void who_is_late_is_reminded_once_a_level_and_sent_a_letter() {
        caller.post("/billing-runs"); // both due on 1 April
        assertThat(caller.post("/reminder-runs").at("/sent")).isEmpty();
        Answer preview = caller.get("/partners/cafe/reminders/preview?on=2026-04-06");
        assertThat(preview.textAt("/due/0/claimed")).isEqualTo("EUR 540.00");

        host.clock().goTo(LocalDate.of(2026, 4, 6));
        Answer friendly = caller.post("/reminder-runs");
        assertThat(friendly.status()).as(friendly.toString()).isEqualTo(200);
        assertThat(friendly.at("/sent")).hasSize(1);
        assertThat(friendly.textAt("/sent/0/reminder/level/key")).isEqualTo("friendly");
        assertThat(friendly.textAt("/sent/0/reminder/claimed")).isEqualTo("EUR 540.00");
        assertThat(caller.post("/reminder-runs").at("/sent")).isEmpty();

        host.clock().goTo(LocalDate.of(2026, 5, 12));
        assertThat(caller.post("/reminder-runs").textAt("/sent/0/reminder/level/key"))
                .isEqualTo("firm");
        Answer letter = caller.get("/reminders/" + friendly.textAt("/sent/0/id") + "/pdf");
        assertThat(letter.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(letter.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void who_paid_is_not_reminded() {
        caller.post("/billing-runs");
        caller.post(
                "/payments",
                Papers.text("payment.json").replace("2280.00", "540.00").replace("facture F-2026-0001", ""));
        host.clock().goTo(LocalDate.of(2026, 5, 12));
        assertThat(caller.post("/reminder-runs").at("/sent")).isEmpty();
    }

    @Test
    void money_that_came_before_its_invoice_is_put_to_it_at_night() {
        caller.post("/payments", Papers.text("payment.json").replace("2280.00", "400.00"));
        caller.post("/billing-runs");
        caller.post("/reminder-runs");
        Answer open = caller.get("/partners/cafe/open-items");
        assertThat(open.textAt("/accounts/0/balance")).isEqualTo("EUR 140.00");
        // it names the invoice over 324.00 of January; what is more stays on account
        assertThat(open.each("/accounts/0/debits", "open")).containsExactly("EUR 216.00");
        assertThat(open.textAt("/accounts/0/onAccount")).isEqualTo("EUR -76.00");
    }

    @Test
    void the_job_of_the_night_does_both_and_does_not_start_by_itself_here() {
        host.clock().goTo(LocalDate.of(2026, 3, 1));
        host.part(Night.class).pass();
        host.clock().goTo(LocalDate.of(2026, 4, 20));
        host.part(Night.class).pass();
        // January and February on 1 March, March on 20 April
        assertThat(payables()).containsExactly("EUR 324.00", "EUR 216.00", "EUR 108.00");
        assertThat(host.column("SELECT reminder -> 'level' ->> 'key' FROM sent_reminder"))
                .containsExactly("friendly");
        assertThat(host.part(ScheduledTaskHolder.class).getScheduledTasks()).isEmpty();
    }

    private List<String> payables() {
        return host.column(
                "SELECT document -> 'calculated' -> 'totals' ->> 'payable' FROM issued_invoice ORDER BY number");
    }
}

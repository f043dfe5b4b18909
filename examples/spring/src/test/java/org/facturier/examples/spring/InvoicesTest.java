package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.json.FacturierJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From draft to numbered invoice, and back. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InvoicesTest {

    private final TestHost host = TestHost.empty();
    private final Caller caller = host.caller("en");

    @BeforeEach
    void today() {
        host.clock().goTo(Papers.TODAY);
    }

    @Test
    void a_draft_becomes_an_invoice_that_is_numbered_kept_and_told_to_the_book() throws Exception {
        Answer created = caller.postOnce("order 1", "/invoices", Papers.draft());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith("/invoices/F-2026-0001");
        assertThat(created.textAt("/result/number")).isEqualTo("F-2026-0001");
        assertThat(created.textAt("/result/issuedOn")).isEqualTo("2026-03-02");
        // two days at 950.00, 20 % of tax
        assertThat(created.textAt("/result/calculated/totals/payable")).isEqualTo("EUR 2280.00");
        assertThat(created.at("/findings")).isEmpty();

        Answer read = caller.get("/invoices/F-2026-0001");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.at("")).isEqualTo(created.at("/result"));
        assertThat(host.column("SELECT document FROM issued_invoice")).containsExactly(read.text());
        assertThat(host.column("SELECT concat_ws(' ', partner, id) FROM told_fact"))
                .containsExactly("cafe ateliers/F/F-2026-0001");
    }

    @Test
    void an_invoice_is_handed_out_as_pdf() {
        caller.postOnce("order 1", "/invoices", Papers.draft());
        Answer pdf = caller.get("/invoices/F-2026-0001/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_same_key_and_draft_give_the_same_invoice_also_on_another_day() {
        Answer first = caller.postOnce("order 1", "/invoices", Papers.draft());
        host.clock().goTo(Papers.TODAY.plusDays(40));
        Answer again = caller.postOnce("order 1", "/invoices", Papers.draft());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(host.column("SELECT number FROM issued_invoice")).containsExactly("F-2026-0001");
        assertThat(host.column("SELECT id FROM told_fact")).hasSize(1);
    }

    @Test
    void the_same_key_and_another_draft_are_a_conflict() {
        caller.postOnce("order 1", "/invoices", Papers.draft());
        Answer other = caller.postOnce("order 1", "/invoices", Papers.draft("bistro"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(other.each("/findings", "code")).containsExactly("INV-REQUEST-01");
        assertThat(other.each("/findings", "path")).containsExactly("request order 1");
        assertThat(other.textAt("/detail")).isEqualTo("F-2026-0001 was issued for it, of another draft");
        assertThat(host.column("SELECT partner FROM ledger_partner")).containsExactly("cafe");
    }

    @Test
    void another_key_bills_once_more() {
        caller.postOnce("order 1", "/invoices", Papers.draft());
        Answer second = caller.postOnce("order 2", "/invoices", Papers.draft());
        assertThat(second.textAt("/result/number")).isEqualTo("F-2026-0002");
    }

    @Test
    void without_a_key_nothing_is_billed() {
        for (Answer refused : List.of(
                caller.post("/invoices", Papers.draft()),
                caller.postOnce(" ", "/invoices", Papers.draft()),
                caller.postOnce("k".repeat(256), "/invoices", Papers.draft()))) {
            assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        }
        assertThat(host.column("SELECT number FROM issued_invoice")).isEmpty();
    }

    @Test
    void twenty_at_once_have_numbers_without_a_gap() throws Exception {
        List<Answer> answers = atOnce(IntStream.range(0, 20)
                .mapToObj(i -> new Order("order " + i, "partner " + i % 7))
                .toList());
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.textAt("/result/number"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> String.format(Locale.ROOT, "F-2026-%04d", number))
                        .toList());
    }

    @Test
    void one_order_asked_for_twenty_times_at_once_is_billed_once() throws Exception {
        List<Answer> answers = atOnce(IntStream.range(0, 20)
                .mapToObj(i -> new Order("order 1", "cafe"))
                .toList());
        assertThat(answers)
                .extracting(answer -> answer.status() + " " + answer.textAt("/result/number"))
                .containsOnly("201 F-2026-0001");
        assertThat(host.column("SELECT number FROM issued_invoice")).hasSize(1);
    }

    @Test
    void a_transaction_that_fails_after_the_number_leaves_no_hole() {
        host.execute("ALTER TABLE told_fact ADD CONSTRAINT broken CHECK (partner <> 'broken')");
        try {
            caller.postOnce("order 1", "/invoices", Papers.draft());
            Answer failed = caller.postOnce("order 2", "/invoices", Papers.draft("broken"));
            assertThat(failed.status()).as(failed.toString()).isEqualTo(500);
            Answer next = caller.postOnce("order 3", "/invoices", Papers.draft());
            assertThat(next.textAt("/result/number")).isEqualTo("F-2026-0002");
        } finally {
            host.execute("ALTER TABLE told_fact DROP CONSTRAINT broken");
        }
        // and what failed can be asked for again
        Answer again = caller.postOnce("order 2", "/invoices", Papers.draft("broken"));
        assertThat(again.textAt("/result/number")).isEqualTo("F-2026-0003");
    }

    @Test
    void a_draft_refused_takes_no_number_and_leaves_nothing() {
        Answer foreign = caller.postOnce(
                "order 1", "/invoices", Papers.text("draft.json").replace("\"ateliers\"", "\"others\""));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.each("/findings", "code")).containsExactly("HOUSE-PARTY-01");
        assertThat(foreign.each("/findings", "path")).containsExactly("header.seller");
        assertThat(host.column("SELECT series FROM invoice_series")).isEmpty();
        assertThat(host.column("SELECT partner FROM ledger_partner")).isEmpty();
        // and the key is free
        assertThat(caller.postOnce("order 1", "/invoices", Papers.draft()).textAt("/result/number"))
                .isEqualTo("F-2026-0001");
    }

    private record Order(String key, String buyer) {}

    private List<Answer> atOnce(List<Order> orders) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(orders.size());
        try {
            List<Future<Answer>> asked = new ArrayList<>();
            for (Order order : orders) {
                InvoiceDraft draft = Papers.draft(order.buyer());
                String json = FacturierJson.mapper().writeValueAsString(draft);
                asked.add(threads.submit(() -> caller.postOnce(order.key(), "/invoices", json)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

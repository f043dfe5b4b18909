package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.finding.Message.say;
import static org.facturier.examples.postgres.Sales.HOUSE;
import static org.facturier.examples.postgres.Sales.account;
import static org.facturier.examples.postgres.Sales.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Position;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** On a real database. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PostgresLedgersTest {

    private static final LocalDate MARCH = Sales.MARCH;

    private final PGSimpleDataSource database = Database.empty();
    private final PostgresLedgers ledgers = PostgresLedgers.in(database, HOUSE);
    private final Issued invoice = Sales.invoice("F-1", "P1", "100.00");

    @Test
    void a_fact_is_kept_as_it_was_told_with_who_told_it() throws Exception {
        ToldFact told =
                new ToldFact(Sales.paid("bank-1", "P1", "50.00"), Optional.of("camille"), Optional.of("dominique"));
        ledgers.tell("P1", before -> List.of(told)).orThrow();
        assertThat(column("SELECT told FROM told_fact"))
                .containsExactly(FacturierJson.mapper().writeValueAsString(told));
        assertThat(column("SELECT concat_ws(' ', house, id, happened_on, kind, currency) FROM told_fact"))
                .containsExactly("house bank-1 2026-02-04 RECEIVED EUR");
        assertThat(column("SELECT told ->> 'approvedBy' FROM told_fact")).containsExactly("dominique");
    }

    @Test
    void what_is_read_is_what_was_told_of_one_partner_and_of_the_house() {
        Issued other = Sales.invoice("F-2", "P2", "200.00");
        Ledger first = told(
                "P1", invoice, Sales.paid("bank-1", "P1", "150.00"), Sales.put("a-1", "bank-1", invoice, "120.00"));
        Ledger second = told("P2", other);
        assertThat(ledgers.of("P1"))
                .isEqualTo(first)
                .isEqualTo(Ledger.of(HOUSE, first.facts().toList()));
        assertThat(ledgers.of("P2")).isEqualTo(second);
        Ledger whole = ledgers.whole();
        assertThat(whole)
                .isEqualTo(Ledger.of(
                        HOUSE, Stream.concat(first.facts(), second.facts()).toList()));
        // 120.00 billed, 150.00 paid: 30.00 on account; 240.00 billed and not paid
        assertThat(position(whole, "P1")).isEqualTo(position(first, "P1"));
        assertThat(position(whole, "P1").balance()).isEqualTo(eur("-30.00"));
        assertThat(position(whole, "P2")).isEqualTo(position(second, "P2"));
        assertThat(position(whole, "P2").balance()).isEqualTo(eur("240.00"));
        assertThat(whole.findings().all()).isEmpty();
    }

    @Test
    void facts_may_be_told_late_and_before_what_they_name() {
        told("P1", Sales.put("a-1", "bank-1", invoice, "120.00"));
        told("P1", new Reversed("return-1", MARCH, "bank-1", "AC04"));
        told("P1", Sales.paid("bank-1", "P1", "120.00"));
        Ledger last = told("P1", invoice);
        assertThat(position(last, "P1").balance()).isEqualTo(eur("120.00"));
        assertThat(position(ledgers.of("P1"), "P1")).isEqualTo(position(last, "P1"));
        assertThat(last.account(account("P1"))
                        .orElseThrow()
                        .at(MARCH.minusDays(1))
                        .balance())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void of_a_partner_nothing_was_told_of_there_is_an_empty_ledger() {
        assertThat(ledgers.of("nobody")).isEqualTo(Ledger.of(HOUSE, List.of()));
        assertThat(column("SELECT partner FROM ledger_partner")).isEmpty();
    }

    @Test
    void a_fact_told_twice_counts_once() {
        told("P1", Sales.paid("bank-1", "P1", "50.00"));
        Ledger again = told("P1", Sales.paid("bank-1", "P1", "50.00"), Sales.paid("bank-1", "P1", "50.00"));
        assertThat(position(again, "P1").balance()).isEqualTo(eur("-50.00"));
        assertThat(column("SELECT facts FROM ledger_partner")).containsExactly("1");
        assertThat(ledgers.of("P1").findings().all()).isEmpty();
    }

    @Test
    void another_content_under_one_identifier_is_refused_with_all_that_was_told_beside_it() {
        told("P1", Sales.paid("bank-1", "P1", "50.00"));
        Outcome<Ledger> other = tell("P1", invoice, Sales.paid("bank-1", "P1", "60.00"));
        assertThat(codes(other)).containsExactly("LED-FACT-02");
        assertThat(codes(tell("P2", Sales.paid("bank-1", "P2", "50.00")))).containsExactly("LED-FACT-02");
        assertThat(codes(tell("P2", Sales.paid("bank-2", "P2", "1.00"), Sales.paid("bank-2", "P2", "2.00"))))
                .containsExactly("LED-FACT-02");
        assertThat(column("SELECT id FROM told_fact")).containsExactly("bank-1");
        assertThat(column("SELECT partner FROM ledger_partner")).containsExactly("P1");
    }

    @Test
    void a_fact_of_another_partner_is_not_told() {
        assertThatThrownBy(() -> tell("P1", Sales.paid("bank-1", "P2", "50.00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bank-1")
                .hasMessageContaining("P2");
        assertThatThrownBy(() -> transfer("P1", "P2", Sales.paid("bank-1", "P2", "50.00")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(column("SELECT id FROM told_fact")).isEmpty();
    }

    @Test
    void a_rule_refuses_before_anything_is_told() {
        PostgresLedgers fourEyes = ledgers.rule(PostgresLedgersTest::approved);
        told("P1", invoice);
        ItemKey item = new ItemKey.DocumentItem(DocumentKey.of(invoice.document()));
        Fact writeOff = new Relieved("w-1", MARCH, item, eur("5.00"), ReliefReason.WRITE_OFF);
        ToldFact alone = new ToldFact(writeOff, Optional.of("camille"), Optional.empty());
        ToldFact together = new ToldFact(writeOff, Optional.of("camille"), Optional.of("dominique"));
        ToldFact promise = ToldFact.of(new Promised("promise-1", MARCH, DocumentKey.of(invoice.document()), MARCH));
        assertThat(codes(fourEyes.tell("P1", before -> List.of(promise, alone))))
                .containsExactly("HOST-EYES-01");
        assertThat(column("SELECT id FROM told_fact")).containsExactly(invoice.id());
        Ledger after = fourEyes.tell("P1", before -> List.of(promise, together)).orThrow();
        assertThat(position(after, "P1").balance()).isEqualTo(eur("115.00"));
        // told before: nobody asks who tells it now
        assertThat(fourEyes.tell("P1", before -> List.of(alone)).orThrow()).isEqualTo(after);
    }

    @Test
    void a_rule_sees_what_the_same_step_told_before() {
        FactRule noDebt = (told, before) -> told.fact().asPromised().isPresent()
                        && before.account(account("P1")).isEmpty()
                ? refusal()
                : Findings.none();
        Fact promise = new Promised("promise-1", MARCH, DocumentKey.of(invoice.document()), MARCH);
        PostgresLedgers ruled = ledgers.rule(noDebt);
        assertThat(ruled.tell("P1", before -> facts(promise)).value()).isEmpty();
        assertThat(ruled.tell("P1", before -> facts(invoice, promise)).value()).isPresent();
    }

    @Test
    void an_exception_in_the_step_leaves_nothing_behind_and_comes_through() {
        assertThatThrownBy(() -> ledgers.tell("P1", before -> {
                    throw new ArithmeticException("no");
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(column("SELECT partner FROM ledger_partner")).isEmpty();
    }

    @Test
    void a_failure_between_two_facts_takes_both_back() {
        Database.execute(database, "ALTER TABLE told_fact ADD CHECK (id <> 'bank-2')");
        assertThatThrownBy(() -> tell("P1", Sales.paid("bank-1", "P1", "1.00"), Sales.paid("bank-2", "P1", "1.00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("partner P1");
        assertThat(column("SELECT id FROM told_fact")).isEmpty();
    }

    @Test
    void a_commit_is_on_disk_where_somebody_switched_that_off() throws Exception {
        database.setOptions("-c synchronous_commit=off");
        Database.rememberDurability(database, "told_fact");
        told("P1", invoice);
        assertThat(column("SELECT setting FROM durability")).containsExactly("on");
    }

    @Test
    void what_is_told_with_a_corrective_invoice_to_another_partner_stands_under_both() {
        told("P1", invoice);
        Issued corrective = Sales.corrective("F-2", invoice, "P2", "80.00");
        transfer("P1", "P2", corrective).orThrow();
        // P1 was billed by mistake: it owes nothing more, P2 owes 80.00 and tax
        assertThat(position(ledgers.of("P1"), "P1").balance()).isEqualTo(eur("0.00"));
        assertThat(position(ledgers.of("P2"), "P2").balance()).isEqualTo(eur("96.00"));
        assertThat(position(ledgers.whole(), "P1").balance()).isEqualTo(eur("0.00"));
        assertThat(position(ledgers.whole(), "P2").balance()).isEqualTo(eur("96.00"));
    }

    private static Findings approved(ToldFact told, Ledger before) {
        boolean alone =
                told.fact().asRelieved().isPresent() && told.approvedBy().isEmpty();
        return alone ? refusal() : Findings.none();
    }

    private static Findings refusal() {
        return Findings.of(new Finding(
                new RuleCode("HOST-EYES-01"),
                Severity.ERROR,
                "",
                say("by one alone"),
                Optional.empty(),
                Optional.empty()));
    }

    private Ledger told(String partner, Fact... facts) {
        return tell(partner, facts).orThrow();
    }

    private Outcome<Ledger> tell(String partner, Fact... facts) {
        return ledgers.tell(partner, before -> facts(facts));
    }

    private Outcome<Ledger> transfer(String from, String to, Fact... facts) {
        return ledgers.transfer(from, to, before -> facts(facts));
    }

    private static List<ToldFact> facts(Fact... facts) {
        return Stream.of(facts).map(ToldFact::of).toList();
    }

    private static Position position(Ledger ledger, String partner) {
        return ledger.account(account(partner)).orElseThrow().at(MARCH);
    }

    private static List<String> codes(Outcome<Ledger> refused) {
        assertThat(refused.value()).isEmpty();
        return refused.findings().all().stream()
                .map(finding -> finding.code().toString())
                .toList();
    }

    private List<String> column(String query) {
        return Database.column(database, query);
    }
}

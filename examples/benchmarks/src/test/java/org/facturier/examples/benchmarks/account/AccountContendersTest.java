package org.facturier.examples.benchmarks.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is timed: the ledger and the loops come to the same figures. */
class AccountContendersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void ledger_and_loop_find_the_same_open_and_the_same_balances(int partners) {
        List<Fact> facts = Trade.facts(2_000, partners);
        Ledger ledger = Books.folded(facts);
        OpenLoop loop = OpenLoop.of(facts);
        assertThat(ledger.findings().all()).isEmpty();
        assertThat(Books.balances(ledger, Trade.LAST)).hasSize(partners).isEqualTo(loop.balances());
        Map<String, BigDecimal> left = new HashMap<>(loop.open());
        left.values().removeIf(amount -> amount.signum() == 0);
        assertThat(open(ledger)).isNotEmpty().isEqualTo(left);
    }

    @Test
    void facts_told_one_by_one_give_the_same_ledger() {
        List<Fact> facts = Trade.facts(500, 1);
        Map<String, BigDecimal> open = open(Books.folded(facts));
        assertThat(open(Books.asked(Books.told(facts)))).isNotEmpty().isEqualTo(open);
        assertThat(open(Books.toldAndAsked(facts))).isEqualTo(open);
    }

    @Test
    void ledger_and_loop_age_alike_today_and_half_a_year_ago() {
        List<Fact> facts = Instalments.facts(600, 7);
        Ledger ledger = Books.folded(facts);
        List<AgeingLoop.Due> due = AgeingLoop.open(facts, Instalments.NEWEST);
        assertThat(due).hasSize(600);
        assertThat(columns(Books.aged(ledger, Instalments.NEWEST)))
                .isEqualTo(listed(AgeingLoop.aged(due, Instalments.NEWEST)));
        assertThat(columns(Books.aged(ledger, Instalments.HALF_WAY)))
                .isEqualTo(listed(AgeingLoop.aged(AgeingLoop.open(facts, Instalments.HALF_WAY), Instalments.HALF_WAY)));
    }

    private static Map<String, List<BigDecimal>> columns(Map<String, AgedBalance> aged) {
        Map<String, List<BigDecimal>> columns = new HashMap<>();
        aged.forEach((partner, row) -> columns.put(
                partner, row.debits().values().stream().map(Money::getAmount).toList()));
        return columns;
    }

    private static Map<String, List<BigDecimal>> listed(Map<String, BigDecimal[]> rows) {
        Map<String, List<BigDecimal>> columns = new HashMap<>();
        rows.forEach((partner, row) -> columns.put(partner, List.of(row)));
        return columns;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void matcher_and_loop_leave_the_same_open(int partners) {
        Bank bank = new Bank(400, partners, 50);
        Map<String, BigDecimal> left = MatchingLoop.settled(bank.invoices(), bank.payments());
        Ledger ledger = bank.ledger();
        List<OpenItem> items = ledger.open(Bank.PAID).all().toList();
        assertThat(items).hasSize(400);
        assertThat(left).hasSizeLessThan(350);
        assertThat(open(Matched.proposed(items, bank.payments()))).isEqualTo(left);
        assertThat(open(Matched.settled(ledger, bank.payments()).open(Bank.PAID)))
                .isEqualTo(left);
    }

    private static Map<String, BigDecimal> open(OpenItems items) {
        Map<String, BigDecimal> open = new HashMap<>();
        items.all()
                .forEach(item -> open.put(
                        ((ItemKey.InstalmentItem) item.key())
                                .document()
                                .number()
                                .text(),
                        item.open().getAmount()));
        return open;
    }

    private static Map<String, BigDecimal> open(Ledger ledger) {
        Map<String, BigDecimal> open = new HashMap<>();
        ledger.accounts().map(account -> account.at(Trade.LAST)).forEach(position -> {
            position.debits().forEach(item -> open.put(name(item), item.open().getAmount()));
            position.credits().forEach(item -> open.put(name(item), item.open().getAmount()));
        });
        return open;
    }

    private static String name(AccountItem item) {
        return item.document()
                .map(document -> document.number().text())
                .orElseGet(() -> ((ItemKey.MoneyItem) item.key()).payment());
    }
}

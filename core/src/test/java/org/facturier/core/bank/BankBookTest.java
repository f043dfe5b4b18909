package org.facturier.core.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BankBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final OwnAccount ACCOUNT =
            OwnAccount.of("FR76 3000 6000 0112 3456 7890 189").in(CurrencyUnit.EUR);

    @Test
    void two_equal_fees_without_a_reference_are_two() {
        BankTransaction fee = BankTransaction.of(DAY, eur("-3.00")).build();
        assertThat(amounts(statement(1, "100.00", "94.00", fee, fee))).containsExactly("EUR -3.00", "EUR -3.00");
    }

    @Test
    void two_equal_fees_of_two_statements_are_two() {
        BankTransaction fee = BankTransaction.of(DAY, eur("-3.00")).build();
        assertThat(amounts(statement(1, "100.00", "97.00", fee), statement(2, "97.00", "94.00", fee)))
                .containsExactly("EUR -3.00", "EUR -3.00");
    }

    @Test
    void what_was_announced_gives_way_to_what_is_booked_under_its_reference() {
        BankTransaction announced = booked("R-1", "49.00").toBuilder()
                .status(TransactionStatus.PENDING)
                .build();
        BankStatement report = report("1", announced);
        assertThat(amounts(report)).containsExactly("EUR 49.00");
        BankBook book = BankBook.of(List.of(report, statement(1, "0.00", "50.00", booked("R-1", "50.00"))));
        assertThat(book.movements())
                .extracting(each -> each.transaction().status())
                .containsExactly(TransactionStatus.BOOKED);
        assertThat(book.movements().get(0).transaction().amount()).isEqualTo(eur("50.00"));
    }

    @Test
    void a_batch_told_whole_gives_way_to_its_details() {
        BankTransaction whole = booked("B-1", "30.00");
        BankTransaction first = detail("B-1", 1, "10.00");
        BankTransaction second = detail("B-1", 2, "20.00");
        BankStatement statement = statement(1, "0.00", "30.00", whole);
        assertThat(amounts(statement, notification(first, second))).containsExactly("EUR 10.00", "EUR 20.00");
        assertThat(amounts(statement, notification(first))).containsExactly("EUR 10.00", "EUR 30.00");
    }

    @Test
    void what_a_report_tells_without_a_reference_is_told_again_by_the_statement_of_its_day() {
        BankTransaction fee = BankTransaction.of(DAY, eur("-3.00")).build();
        assertThat(amounts(report("1", fee))).containsExactly("EUR -3.00");
        assertThat(amounts(report("1", fee), statement(1, "100.00", "97.00", fee)))
                .containsExactly("EUR -3.00");
        // one that does not balance may lack it
        assertThat(amounts(report("1", fee), statement(1, "100.00", "97.00"))).containsExactly("EUR -3.00");
    }

    @Test
    void a_reference_used_for_other_money_is_counted_and_remarked() {
        BankStatement statement = statement(1, "0.00", "30.00", booked("R-1", "10.00"), booked("R-1", "20.00"));
        BankBook book = BankBook.of(List.of(statement));
        assertThat(book.movements()).hasSize(2);
        assertThat(codes(book)).containsExactly("BANK-REF-01");
        assertThat(book.findings().all().get(0).path()).isEqualTo("FR76****0189");
    }

    @Test
    void a_statement_told_in_two_ways_counts_all_of_both() {
        BankBook book = BankBook.of(List.of(
                statement(1, "0.00", "10.00", booked("R-1", "10.00")),
                statement(1, "0.00", "20.00", booked("R-2", "20.00"))));
        assertThat(book.movements()).hasSize(2);
        assertThat(codes(book)).containsExactly("BANK-TWICE-02");
    }

    @Test
    void a_gap_in_numbers_and_in_balances_is_found() {
        BankBook book = BankBook.of(List.of(
                on(DAY.plusDays(1), statement(3, "50.00", "50.00")),
                statement(1, "0.00", "10.00", booked("R-1", "10.00"))));
        assertThat(codes(book)).containsExactly("BANK-NEXT-02", "BANK-NEXT-01");
        assertThat(book.findings().all().get(1).message())
                .isEqualTo("it opens with EUR 50.00, and FR76****0189 S-1 closed with EUR 10.00 on 2026-01-05");
        assertThat(codes(BankBook.of(List.of(
                        statement(365, "0.00", "0.00"), on(LocalDate.of(2027, 1, 2), statement(1, "0.00", "0.00"))))))
                .isEmpty();
    }

    @Test
    void pages_go_on_from_each_other_by_balances_in_between() {
        BankStatement first = page(
                1, List.of(balance("OPBD", "0.00"), balance("ITBD", "10.00")), BankEntry.of(booked("R-1", "10.00")));
        BankStatement second = page(
                2, List.of(balance("ITBD", "10.00"), balance("CLBD", "30.00")), BankEntry.of(booked("R-2", "20.00")));
        assertThat(first.check()).isEmpty();
        assertThat(second.check()).isEmpty();
        BankStatement next = on(DAY.plusDays(1), statement(2, "30.00", "30.00"));
        assertThat(BankBook.of(List.of(next, second, first)).findings()).isEmpty();
        BankStatement middle = page(
                2, List.of(balance("ITBD", "10.00"), balance("ITBD", "31.00")), BankEntry.of(booked("R-2", "20.00")));
        assertThat(middle.check()).extracting(finding -> finding.code().text()).containsExactly("BANK-BALANCE-01");
    }

    @Test
    void an_entry_sums_to_the_cent_or_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BankEntry(
                        Optional.empty(),
                        DAY,
                        eur("10.01"),
                        TransactionStatus.BOOKED,
                        Optional.empty(),
                        List.of(booked("R-1", "10.00"))))
                .withMessageContaining("EUR 10.01");
    }

    @Test
    void a_report_of_the_day_is_not_held_to_balances() {
        BankStatement report = new BankStatement(
                StatementHead.of(StatementKind.REPORT, ACCOUNT, "R"),
                List.of(balance("OPBD", "0.00"), balance("ITBD", "99.00")),
                List.of(BankEntry.of(booked("R-1", "10.00"))));
        assertThat(report.check()).isEmpty();
    }

    private static List<String> amounts(BankStatement... statements) {
        return BankBook.of(Arrays.asList(statements)).movements().stream()
                .map(each -> each.transaction().amount().toString())
                .toList();
    }

    private static List<String> codes(BankBook book) {
        return book.findings().stream().map(each -> each.code().text()).toList();
    }

    private static BankTransaction booked(String reference, String amount) {
        return BankTransaction.of(DAY, eur(amount))
                .key(TransactionKey.of(reference))
                .build();
    }

    private static BankTransaction detail(String reference, int index, String amount) {
        return BankTransaction.of(DAY, eur(amount))
                .key(TransactionKey.of(reference, index))
                .build();
    }

    private static BankStatement statement(
            long number, String opening, String closing, BankTransaction... transactions) {
        return new BankStatement(
                new StatementHead(
                        StatementKind.STATEMENT, ACCOUNT, "S-" + number, Optional.of(number), Optional.empty()),
                List.of(balance("OPBD", opening), balance("CLBD", closing)),
                entries(transactions));
    }

    private static BankStatement on(LocalDate day, BankStatement statement) {
        return new BankStatement(
                statement.head(),
                statement.balances().stream()
                        .map(each -> new BankBalance(each.type(), each.amount(), day))
                        .toList(),
                statement.entries());
    }

    private static BankStatement page(int number, List<BankBalance> balances, BankEntry... entries) {
        return new BankStatement(
                new StatementHead(StatementKind.STATEMENT, ACCOUNT, "S-1", Optional.of(1L), Optional.of(number)),
                balances,
                List.of(entries));
    }

    private static BankStatement report(String identifier, BankTransaction... transactions) {
        return new BankStatement(
                StatementHead.of(StatementKind.REPORT, ACCOUNT, identifier), List.of(), entries(transactions));
    }

    private static BankStatement notification(BankTransaction... transactions) {
        return new BankStatement(
                StatementHead.of(StatementKind.NOTIFICATION, ACCOUNT, "N"), List.of(), entries(transactions));
    }

    private static List<BankEntry> entries(BankTransaction... transactions) {
        return Arrays.stream(transactions).map(BankEntry::of).toList();
    }

    private static BankBalance balance(String type, String amount) {
        return new BankBalance(type, eur(amount), DAY);
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}

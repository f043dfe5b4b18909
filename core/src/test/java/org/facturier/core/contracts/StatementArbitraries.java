package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bank.Undone;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What banks say: few amounts, days and references, so that much of it looks alike. */
public final class StatementArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final OwnAccount ACCOUNT =
            OwnAccount.of("FR7630006000011234567890189").in(CurrencyUnit.EUR);

    private StatementArbitraries() {}

    /** {@return transactions with a bank reference and without, booked and announced, received, sent and returned} */
    public static Arbitrary<BankTransaction> transactions() {
        Arbitrary<Optional<TransactionKey>> keys = Arbitraries.of("A", "B", "C", "D", "")
                .map(text -> Optional.of(text).filter(said -> !said.isEmpty()).map(TransactionKey::of));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2).map(DAY::plusDays);
        Arbitrary<Money> amounts =
                Arbitraries.of(5_00L, 10_00L, -5_00L, 0L).map(minor -> Money.ofMinor(CurrencyUnit.EUR, minor));
        return Combinators.combine(keys, days, amounts, statuses(), words(), Arbitraries.of("", "AM04"))
                .as(StatementArbitraries::transaction);
    }

    private static Arbitrary<TransactionStatus> statuses() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(TransactionStatus.BOOKED)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(TransactionStatus.class)));
    }

    private static Arbitrary<Remittance> words() {
        return Arbitraries.of("", "F-2026-0001", "cotisation")
                .map(text -> new Remittance(
                        text, List.of(), Optional.of("E-" + text).filter(id -> id.length() > 3), Optional.empty()));
    }

    private static BankTransaction transaction(
            Optional<TransactionKey> key,
            LocalDate day,
            Money amount,
            TransactionStatus status,
            Remittance words,
            String reason) {
        BankTransaction.Builder transaction = BankTransaction.of(day, amount)
                .status(status)
                .remittance(words)
                .counterparty(Counterparty.of("Camille"));
        key.ifPresent(transaction::key);
        if (!reason.isEmpty()) {
            transaction.undone(new Undone(Optional.empty(), Optional.empty(), Optional.of(reason)));
        }
        return transaction.build();
    }

    /** {@return statements of one account, some of them the same statement, some told in pages; each balances} */
    public static Arbitrary<BankStatement> statements() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 3);
        Arbitrary<StatementKind> kinds = Arbitraries.of(StatementKind.class);
        return Combinators.combine(
                        kinds, numbers, transactions().map(BankEntry::of).list().ofMaxSize(6))
                .as((kind, number, entries) -> statement(
                        new StatementHead(
                                kind, ACCOUNT, kind + "-" + number, Optional.of((long) number), Optional.empty()),
                        entries));
    }

    /** {@return a statement of entries that balances} */
    public static BankStatement statement(StatementHead head, List<BankEntry> entries) {
        Money opening = Money.of(CurrencyUnit.EUR, 100);
        Money closing = entries.stream()
                .filter(BankEntry::isBooked)
                .map(BankEntry::amount)
                .reduce(opening, Money::plus);
        List<BankBalance> balances = new ArrayList<>();
        if (head.kind() == StatementKind.STATEMENT) {
            balances.add(new BankBalance(BankBalance.OPENING_BOOKED, opening, DAY));
            balances.add(new BankBalance(BankBalance.CLOSING_BOOKED, closing, DAY.plusDays(2)));
        }
        return new BankStatement(head, balances, entries);
    }
}

package org.facturier.core.json;

import static org.facturier.core.Samples.DAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.facturier.core.party.Iban;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What banks say, as hosts keep it. */
final class StoredStatements {

    private static final Iban IBAN = Iban.of("FR7630006000011234567890189");

    private StoredStatements() {}

    static SortedMap<String, Object> all() {
        BankTransaction full = full();
        BankTransaction least = BankTransaction.of(DAY, eur("-3.00")).build();
        BankTransaction pending = BankTransaction.of(DAY, eur("5.00"))
                .status(TransactionStatus.PENDING)
                .build();
        return new TreeMap<>(Map.of(
                "bank-statement",
                statement(List.of(batch(full, least), BankEntry.of(pending))),
                "bank-statement.least",
                new BankStatement(
                        StatementHead.of(StatementKind.NOTIFICATION, OwnAccount.of("4711"), "N-1"),
                        List.of(),
                        List.of()),
                "bank-transaction",
                full,
                "bank-transaction.least",
                least));
    }

    private static BankStatement statement(List<BankEntry> entries) {
        OwnAccount account = OwnAccount.of(IBAN.text()).in(CurrencyUnit.EUR);
        StatementHead head =
                new StatementHead(StatementKind.STATEMENT, account, "S-12", Optional.of(12L), Optional.of(1));
        return new BankStatement(
                head,
                List.of(
                        new BankBalance(BankBalance.OPENING_BOOKED, eur("10.00"), DAY),
                        new BankBalance(BankBalance.CLOSING_BOOKED, eur("102.00"), DAY)),
                entries);
    }

    private static BankEntry batch(BankTransaction full, BankTransaction least) {
        return new BankEntry(
                Optional.of("B-1"), DAY, eur("92.00"), TransactionStatus.BOOKED, Optional.of(2), List.of(full, least));
    }

    private static BankTransaction full() {
        return BankTransaction.of(DAY, eur("95.00"))
                .key(TransactionKey.of("B-1", 1))
                .valueOn(DAY.plusDays(1))
                .fee(eur("5.00"))
                .originalAmount(Money.parse("USD 110.00"))
                .exchangeRate(new BigDecimal("1.1"))
                .counterparty(new Counterparty("Camille", Optional.of(IBAN), Optional.empty(), Optional.of("CMCIFR2A")))
                .ultimate(new Counterparty("Dominique", Optional.empty(), Optional.of("4711"), Optional.empty()))
                .addressee(Counterparty.of("Nous"))
                .remittance(new Remittance("F-1", List.of("RF18539007547034"), Optional.of("E-1"), Optional.of("M-1")))
                .undone(new Undone(Optional.of("B-0"), Optional.of("E-0"), Optional.of("AM04")))
                .code("PMNT/RCDT/ESCT")
                .bankText("VIREMENT")
                .build();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}

package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.matching.BankMatcher;
import org.facturier.core.matching.Bookings;
import org.facturier.core.matching.MatchingPolicy;
import org.facturier.core.matching.NumberShape;
import org.facturier.core.matching.Payers;
import org.facturier.core.matching.Reconciliation;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** As many transactions of a bank as open invoices, of five to a partner: two in three name theirs, one says nothing. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g"})
@State(Scope.Thread)
public class ReconciliationBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int OF_ONE_PARTNER = 5;
    private static final int WITHOUT_NUMBER = 3;

    /** How many invoices are open, and how many transactions there are. */
    @Param({"1000", "10000"})
    public int count;

    private final List<OpenItem> items = new ArrayList<>();
    private final List<BankTransaction> transactions = new ArrayList<>();
    private BankMatcher matcher;

    /** Prepares invoices and transactions. */
    @Setup
    public void prepare() {
        Payers.Builder payers = Payers.builder();
        for (int i = 0; i < count; i++) {
            String partner = "partner " + i / OF_ONE_PARTNER;
            InvoiceNumber number = InvoiceNumber.of(String.format(Locale.ROOT, "F-2026-%05d", i));
            Money amount = Money.ofMinor(CurrencyUnit.EUR, 10_000 + i * 7919L % 490_000);
            items.add(OpenItem.of(new ItemKey.InstalmentItem(new DocumentKey("house", "F", number), 1), partner, amount)
                    .on(DAY.minusDays(40))
                    .dueOn(DAY.minusDays(10))
                    .reference(Reference.number(number))
                    .build());
            String words = i % WITHOUT_NUMBER == 0
                    ? "merci"
                    : "Facture " + number.text().replace("-", " ");
            transactions.add(BankTransaction.of(DAY.plusDays(i % 20), amount)
                    .key(TransactionKey.of("B" + i))
                    .counterparty(Counterparty.of(partner.toUpperCase(Locale.ROOT)))
                    .remittance(Remittance.of(words))
                    .build());
        }
        for (int partner = 0; partner <= count / OF_ONE_PARTNER; partner++) {
            payers.name("partner " + partner, "Partner " + partner);
        }
        matcher = new BankMatcher(
                List.of(NumberShape.of(
                        new NumberShape.Letters("F-"),
                        new NumberShape.Digits(NumberShape.Kind.YEAR, 4),
                        new NumberShape.Letters("-"),
                        new NumberShape.Digits(NumberShape.Kind.COUNTER, 5))),
                payers.build(),
                MatchingPolicy.STANDARD);
    }

    /** Numbers looked up in a map, amounts taken off. */
    @Benchmark
    public Map<String, BigDecimal> plainLoop() {
        Map<String, BigDecimal> open = new HashMap<>();
        for (OpenItem item : items) {
            open.put(item.references().iterator().next().bare(), item.open().getAmount());
        }
        for (BankTransaction transaction : transactions) {
            String number =
                    transaction.remittance().text().replace("Facture", "").replace(" ", "");
            open.computeIfPresent(
                    number, (name, left) -> left.subtract(transaction.amount().getAmount()));
        }
        return open;
    }

    /** The index of the items made, each transaction judged, what is sure taken. */
    @Benchmark
    public Reconciliation reconciled() {
        return Reconciliation.of(matcher, transactions, OpenItems.of(items), Bookings.none());
    }
}

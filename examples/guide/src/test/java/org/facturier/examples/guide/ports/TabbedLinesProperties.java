package org.facturier.examples.guide.ports;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bankfile.StatementReader;
import org.facturier.core.contracts.StatementReaderContract;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The smallest reader of statements: a day, an amount and a reference on a line, which ends with a full stop. */
class TabbedLinesProperties implements StatementReaderContract {

    // region port
    private static final OwnAccount OURS = OwnAccount.of("FR76 3000 6000 0112 3456 7890 189");

    static final StatementReader TABBED_LINES = (source, file, sink) -> {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        sink.begins(StatementHead.of(StatementKind.NOTIFICATION, OURS, source));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                sink.entry(BankEntry.of(transaction(line)));
            } catch (RuntimeException unreadable) { // all other lines are taken
                sink.finds(PortRule.LINE_READ.at(source + ":" + number, "the line was not taken"));
            }
        }
        sink.ends(List.of());
    };

    private static BankTransaction transaction(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4 || !fields[3].equals(".")) { // where a file breaks off, an amount may end anywhere
            throw new IllegalArgumentException(line);
        }
        return BankTransaction.of(LocalDate.parse(fields[0]), Money.parse(fields[1]))
                .key(TransactionKey.of(fields[2]))
                .build();
    }
    // endregion

    @Override
    public StatementReader statementReader() {
        return TABBED_LINES;
    }

    @Override
    public Arbitrary<byte[]> statementFiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 28),
                        Arbitraries.integers().between(-9_999, 9_999),
                        Arbitraries.integers().between(1, 999))
                .as((day, cents, reference) -> "2026-01-" + day + "\tEUR "
                        + Money.ofMinor(CurrencyUnit.EUR, cents).getAmount() + "\tR-" + reference + "\t.\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(lines -> String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }
}

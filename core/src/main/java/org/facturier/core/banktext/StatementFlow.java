package org.facturier.core.banktext;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.facturier.core.bank.BalanceCheck;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bankfile.StatementSink;
import org.facturier.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What every reader says goes through here: statements begin and end one after the other, and each is held to its balances as it
 * passes. For one file.
 */
public final class StatementFlow {

    private final StatementSink sink;
    private List<BankBalance> balances = new ArrayList<>();
    private @Nullable BalanceCheck check;
    private String place = "";

    public StatementFlow(StatementSink sink) {
        this.sink = sink;
    }

    public boolean isOpen() {
        return check != null;
    }

    /** Begins a statement; one that was not ended is. */
    public void begin(String where, StatementHead head) {
        end();
        place = where;
        check = new BalanceCheck(head);
        sink.begins(head);
    }

    /** Keeps a balance of the statement that is open, or of the one that begins next. */
    public void balance(BankBalance balance) {
        balances.add(balance);
    }

    /** Hands on an entry of the statement that is open. */
    public void entry(Supplier<String> where, BankEntry entry) {
        requireNonNull(check, "a statement is open").add(where, entry).ifPresent(sink::finds);
        sink.entry(entry);
    }

    /** Ends the statement that is open, if one is. */
    public void end() {
        if (check != null) {
            check.verify(place, balances).forEach(sink::finds);
            check = null;
            sink.ends(List.copyOf(balances));
            balances = new ArrayList<>();
        }
    }

    public void find(Finding finding) {
        sink.finds(finding);
    }
}

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
 * What every reader says goes through here: statements begin and end one after the other, and each is held to its balances as
 * it passes. For one file.
 *
 * <p>So no reader checks balances, and none can let statements overlap. It keeps the balances of one statement and a sum, and
 * none of its entries.
 */
public final class StatementFlow {

    private final StatementSink sink;
    private List<BankBalance> balances = new ArrayList<>();
    private @Nullable BalanceCheck check;
    private String place = "";

    /** @param sink takes statements, entries and findings as they come */
    public StatementFlow(StatementSink sink) {
        this.sink = sink;
    }

    public boolean isOpen() {
        return check != null;
    }

    /**
     * Begins a statement; one that was not ended is.
     *
     * @param where file, line and path, for what is found of its balances
     * @param head the statement
     */
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

    /**
     * Hands on an entry of the statement that is open. One in another currency is found, and handed on all the same.
     *
     * @param where says where it stands; asked only where something is found, as to build a path costs time
     * @throws NullPointerException if no statement is open, which is a fault of the reader and not of the file
     */
    public void entry(Supplier<String> where, BankEntry entry) {
        requireNonNull(check, "a statement is open").add(where, entry).ifPresent(sink::finds);
        sink.entry(entry);
    }

    /**
     * Ends the statement that is open, if one is: what its balances do not say together is found, then the sink takes them. The
     * end of the file ends it, too, however the file ends.
     */
    public void end() {
        if (check != null) {
            check.verify(place, balances).forEach(sink::finds);
            check = null;
            sink.ends(List.copyOf(balances));
            balances = new ArrayList<>();
        }
    }

    /**
     * Hands on a finding.
     *
     * @param finding with its place
     */
    public void find(Finding finding) {
        sink.finds(finding);
    }
}

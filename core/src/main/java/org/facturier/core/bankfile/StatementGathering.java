package org.facturier.core.bankfile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all that is read of one file, for hosts whose files are small; memory grows with the file. A statement is put together
 * at its end, so that one that breaks off is among them as far as it was read.
 */
final class StatementGathering implements StatementSink {

    private final List<BankStatement> statements = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private List<BankEntry> entries = new ArrayList<>();
    private @Nullable StatementHead head;

    @Override
    public void begins(StatementHead itsHead) {
        head = itsHead;
        entries = new ArrayList<>();
    }

    @Override
    public void entry(BankEntry entry) {
        entries.add(entry);
    }

    @Override
    public void ends(List<BankBalance> balances) {
        statements.add(new BankStatement(requireNonNull(head, "head"), balances, entries));
    }

    @Override
    public void finds(Finding finding) {
        found.add(finding);
    }

    /** {@return all that was read so far, statements and findings each in the order of the file} */
    StatementFile file() {
        return new StatementFile(statements, new Findings(found));
    }
}

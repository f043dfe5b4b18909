package org.facturier.core.bankfile;

import java.util.List;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.finding.Finding;

/**
 * Takes what a {@link StatementReader} reads, in the order of the file: the head of a statement, its entries, its balances, then
 * the next statement. Findings come whenever they are found.
 */
public interface StatementSink {

    /** Takes the head of a statement; the entries that follow are of this statement. */
    void begins(StatementHead head);

    /** Takes one entry of the statement begun last. */
    void entry(BankEntry entry);

    /**
     * Takes the balances of the statement begun last, and its end. Where the file breaks off it comes with the balances read so
     * far.
     *
     * @param balances  in the order of the statement
     */
    void ends(List<BankBalance> balances);

    /** Takes what is wrong with the file, at its place. */
    void finds(Finding finding);
}

package org.facturier.core.bankfile;

import java.util.List;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * What was read from one file.
 *
 * @param statements  in the order of the file; of one that breaks off, what was read of it
 * @param findings  what is wrong, with file, line and path
 */
public record StatementFile(List<BankStatement> statements, Findings findings) {

    /** @throws IllegalArgumentException if a part is missing */
    public StatementFile {
        Completeness.of("a file of statements")
                .needs("statements", statements)
                .needs("findings", findings)
                .verify();
        statements = List.copyOf(statements);
    }
}

package org.facturier.core.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * What a bank tells of one account: a statement of some days, a report of the day so far, or some entries.
 *
 * @param head  which account, and which of its statements
 * @param balances  in the order of the statement; none in a notification
 * @param entries  in the order of the statement
 */
public record BankStatement(StatementHead head, List<BankBalance> balances, List<BankEntry> entries) {

    /** @throws IllegalArgumentException if a part is missing */
    public BankStatement {
        Completeness.of("a statement")
                .needs("head", head)
                .needsEach("balances", balances)
                .needsEach("entries", entries)
                .verify();
        balances = List.copyOf(balances);
        entries = List.copyOf(entries);
    }

    /** {@return what was booked when it opened, where it says so; of a later page, what the page before left} */
    public Optional<BankBalance> opening() {
        return new Balances(balances).opening();
    }

    /** {@return what was booked when it closed, where it says so; of a page that another follows, what it leaves} */
    public Optional<BankBalance> closing() {
        return new Balances(balances).closing();
    }

    /** {@return every transaction of every entry, in the order of the statement} */
    public Stream<BankTransaction> transactions() {
        return entries.stream().flatMap(entry -> entry.transactions().stream());
    }

    /** {@return what it says that cannot be: entries of another currency, a closing balance that is not the opening one and all entries} */
    public Findings check() {
        Findings.Gathering found = Findings.gathering();
        BalanceCheck check = new BalanceCheck(head);
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            check.add(() -> head.place() + " entries[" + index + "]", entries.get(i))
                    .map(Findings::of)
                    .ifPresent(found::add);
        }
        found.add(check.verify(head.place(), balances));
        return found.findings();
    }
}

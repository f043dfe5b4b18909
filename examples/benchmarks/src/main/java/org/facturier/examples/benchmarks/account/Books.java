package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Fact;
import org.facturier.core.account.Ledger;

/** The ledger over the same facts. */
final class Books {

    private Books() {}

    /** {@return a ledger whose every account was asked: it folds what it is asked for} */
    static Ledger folded(List<Fact> facts) {
        Ledger ledger = Ledger.of(Papers.HOUSE, facts);
        ledger.accounts().forEach(account -> account.lastDay());
        return ledger;
    }

    /** {@return how late what each partner owes is} */
    static Map<String, AgedBalance> aged(Ledger ledger, LocalDate day) {
        Map<String, AgedBalance> aged = new TreeMap<>();
        ledger.accounts().forEach(account -> aged.put(account.key().partner(), AgedBalance.of(account.at(day))));
        return aged;
    }

    /** {@return what each partner owes} */
    static Map<String, BigDecimal> balances(Ledger ledger, LocalDate day) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        ledger.accounts()
                .forEach(account -> balances.put(
                        account.key().partner(), account.at(day).balance().getAmount()));
        return balances;
    }
}

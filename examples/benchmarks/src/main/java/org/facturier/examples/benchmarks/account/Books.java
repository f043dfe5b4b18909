package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.account.Account;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;

/** The ledger over the same facts. */
final class Books {

    private Books() {}

    /** {@return a ledger of facts, each of its accounts asked} */
    static Ledger folded(List<? extends Fact> facts) {
        return asked(Ledger.of(Papers.HOUSE, facts));
    }

    /** {@return a ledger that was told facts one by one} */
    static Ledger told(List<? extends Fact> facts) {
        Ledger ledger = Ledger.of(Papers.HOUSE, List.of());
        for (Fact fact : facts) {
            ledger = ledger.tell(fact);
        }
        return ledger;
    }

    /** {@return a ledger that was told facts one by one, its accounts asked each time} */
    static Ledger toldAndAsked(List<? extends Fact> facts) {
        Ledger ledger = Ledger.of(Papers.HOUSE, List.of());
        for (Fact fact : facts) {
            ledger = asked(ledger.tell(fact));
        }
        return ledger;
    }

    /** {@return a ledger whose accounts were asked for their last day, for which they have to be folded} */
    static Ledger asked(Ledger ledger) {
        ledger.accounts().forEach(Account::lastDay);
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

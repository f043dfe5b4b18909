package org.facturier.examples.quickstart.lives.library;

import java.util.List;
import org.facturier.core.account.Fact;
import org.facturier.core.account.Ledger;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;

/** What the first matcher proposes of a payment, as facts to be told. */
final class Matching {

    private Matching() {}

    static List<Fact> facts(Ledger ledger, Paid paid) {
        return List.of();
    }
}

package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import org.facturier.core.account.ExchangeDifference;
import org.facturier.core.ledger.Ledger;
import org.facturier.examples.quickstart.lives.Figures;
import org.joda.money.Money;

/** What links brought or cost in the accounting currency. */
final class Gains {

    private Gains() {}

    static void figures(Figures figures, Ledger ledger, LocalDate day) {
        ledger.accounts()
                .flatMap(account -> account.exchangeDifferences().stream())
                .filter(difference -> !difference.on().isAfter(day))
                .map(ExchangeDifference::gain)
                .reduce(Money::plus)
                .ifPresent(gain -> figures.put(
                        "exchange." + gain.getCurrencyUnit(), gain.getAmount().toPlainString()));
    }
}

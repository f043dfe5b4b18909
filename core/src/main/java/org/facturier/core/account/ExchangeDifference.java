package org.facturier.core.account;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What a link brought or cost because both sides were worth something else in the accounting currency. The account, in its own
 * currency, knows nothing of it.
 *
 * @param on  the day of the link
 * @param fact  the identifier of the fact that said so
 * @param credit  the credit
 * @param debit  the debit
 * @param settled  how much was settled, in the currency of the account; below zero where the link ended
 * @param gain  what the house gained, in its accounting currency; below zero what it lost
 */
public record ExchangeDifference(LocalDate on, String fact, ItemKey credit, ItemKey debit, Money settled, Money gain) {

    public ExchangeDifference {
        Completeness.of("an exchange difference")
                .needs("on", on)
                .needs("fact", fact)
                .needs("credit", credit)
                .needs("debit", debit)
                .needs("settled", settled)
                .needs("gain", gain)
                .verify();
    }
}

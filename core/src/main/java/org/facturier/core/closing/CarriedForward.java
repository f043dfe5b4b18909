package org.facturier.core.closing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.tax.TaxPoint;

/**
 * What to tell a new ledger that begins after a day: an entry for each item that is open or relieved, under its key, with
 * the reliefs, open disputes and promises that still hold. What happened later is told to it as it was told to the old one;
 * what reaches back behind the day waits there, with a finding.
 *
 * <p>Only what is left goes on, with what it came to at first beside it. Of an invoice of 120.00 of which 61.93 are paid
 * the new ledger is told an entry of 58.07, dated the day, due when the instalment was due and named by the number of the
 * invoice. A payment of 58.07 then settles it; the reversal of the payment of 61.93 finds nothing there and is named.
 *
 * <p>An entry comes to what is open and what is relieved together: 120.00 of which 50.00 are written off go on as 120.00
 * with the write-off of 50.00 told beside it. So the write-off still yields to money that comes after all.
 */
public final class CarriedForward {

    private CarriedForward() {}

    /**
     * {@return the facts that a ledger of the days after begins with} The tax of lines that state no tax point counts as due
     * with the delivery.
     *
     * <p>The facts stand in the order in which they may be told: by account, as in {@link Ledger#accounts}, and of each the
     * entries first. Empty where nothing is open and nothing is relieved.
     *
     * @param ledger  the old ledger
     * @param day  the last one of which it tells
     */
    public static List<Fact> of(Ledger ledger, LocalDate day) {
        return of(ledger, day, TaxPoint.DELIVERY);
    }

    /**
     * {@return the same, where lines that state no tax point have another} The tax point decides how much tax is handed
     * over: of what is due as it is paid the unpaid part goes on in {@link org.facturier.core.fact.Carried#taxNotYetDue};
     * what is due with the delivery or the invoice goes on nowhere.
     *
     * @param ledger  the old ledger; it is only read
     * @param day  the last one of which it tells, inclusive; the entries are dated that day
     * @param taxPoint  the tax point of lines that state none
     */
    public static List<Fact> of(Ledger ledger, LocalDate day, TaxPoint taxPoint) {
        TaxNotYetDue taxes = new TaxNotYetDue(ledger, day, taxPoint);
        return ledger.accounts()
                .map(AccountBook::behind)
                .flatMap(book -> new CarryingForward(book, day, taxes).facts().stream())
                .toList();
    }
}

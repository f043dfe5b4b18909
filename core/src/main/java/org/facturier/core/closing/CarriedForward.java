package org.facturier.core.closing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reading.AccountBook;
import org.facturier.core.tax.TaxPoint;

/**
 * What to tell a new ledger that begins after a day: an entry for each item that is open or relieved, under its
 * key, with the reliefs, open disputes and promises that still hold. What happened later is told to it as it was told
 * to the old one; what reaches back behind the day waits there, with a finding.
 */
public final class CarriedForward {

    private CarriedForward() {}

    /**
     * {@return the facts that a ledger of the days after begins with} The tax of lines that state no tax point counts as due
     * with the delivery.
     *
     * @param ledger  the old ledger
     * @param day  the last one of which it tells
     */
    public static List<Fact> of(Ledger ledger, LocalDate day) {
        return of(ledger, day, TaxPoint.DELIVERY);
    }

    /**
     * {@return the same, where lines that state no tax point have another}
     *
     * @param ledger  the old ledger
     * @param day  the last one of which it tells
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

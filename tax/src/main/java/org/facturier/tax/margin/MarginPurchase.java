package org.facturier.tax.margin;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxRate;
import org.joda.money.Money;

/**
 * What was bought to be sold under the margin scheme, for {@link GlobalMargin}: from a private person, a small enterprise or
 * another dealer under the scheme, so that no tax can be deducted of it (art. 314).
 * @param on the day of purchase
 * @param price all that was paid, tax included; negative where goods went back
 * @param rate the rate at which such goods are sold
 */
public record MarginPurchase(LocalDate on, Money price, TaxRate rate) {

    public MarginPurchase {
        Completeness.of("a purchase under the margin scheme")
                .needs("on", on)
                .needs("price", price)
                .needs("rate", rate)
                .verify();
    }
}

package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.LineItem;
import org.joda.money.Money;

/**
 * One line to be billed.
 *
 * @param billedOn  on which day
 * @param owedToPartner  whether the partner is the seller
 * @param line  the line, its quantity negative where it takes back
 * @param amount  what it comes to before allowances and charges
 * @param takesBackFrom  the invoices it takes something back from
 */
record Charge(
        LocalDate billedOn, boolean owedToPartner, LineItem line, Money amount, List<DocumentReference> takesBackFrom) {

    Charge {
        takesBackFrom = List.copyOf(takesBackFrom);
    }

    Charge on(LocalDate day) {
        return new Charge(day, owedToPartner, line, amount, takesBackFrom);
    }

    boolean isAdjustment() {
        return line.origin().flatMap(origin -> origin.adjustment()).isPresent();
    }
}

package org.facturier.examples.guide;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Issued;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.ledger.Ledger;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.CurrencyUnit;

/** What the recipes of the cookbook share: an issuer that decides VAT, an invoice of 1,440.00, and the book that knows it. */
final class Recipes {

    // region shared
    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    static final Issuer ISSUER = Issuer.builder()
            .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    static final Invoice CHANDELIER = issued(Lumen.draft("Lustre en laiton", "EUR 1200.00")); // F-2026-0001
    static final AccountKey CAFE = new AccountKey(Lumen.SELLER.id(), Lumen.BUYER.id(), CurrencyUnit.EUR);
    static final Ledger LEDGER = Ledger.of(CAFE.house(), List.of(new Issued(CHANDELIER)));

    static Invoice issued(InvoiceDraft draft) {
        return ISSUER.issue(draft, Issuance.of("F", TODAY)).orThrow();
    }
    // endregion

    private Recipes() {}
}

package org.facturier.examples.benchmarks.vat;

import java.util.List;
import java.util.function.Supplier;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.mention.InvoiceProfile;
import org.facturier.tax.mention.RequiredMentions;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.vatreturn.ReturnForm;

/** Reads rates, borders, kinds, cases and words, forms of VAT numbers, mentions and boxes of the return. */
public final class EveryTable implements Supplier<Object> {

    private final TaxableSupply supply = Sale.REVERSED.supply();

    /** {@return something of each table} */
    @Override
    public Object get() {
        return List.of(
                EuropeanVat.standard().decide(supply).orThrow().questions(),
                VatNumberCheck.standard().check(supply.buyer()),
                RequiredMentions.of(InvoiceProfile.FR_B2B),
                ReturnForm.ca3());
    }
}

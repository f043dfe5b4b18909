package org.facturier.core.contracts;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;

/** Corrections of an invoice where all documents are at hand, as in tests. */
public final class Corrections {

    private Corrections() {}

    /** {@return the correction of an invoice on which these notes were issued} */
    public static Correction of(Invoice invoice, List<Invoice> notes) {
        List<Invoice> all = new ArrayList<>(notes);
        all.add(invoice);
        return Correction.of(Chain.of(all), DocumentKey.of(invoice)).orThrow();
    }
}

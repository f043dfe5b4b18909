package org.facturier.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.tax.CorrectionBasis;

/** Holds what a correction says that an invoice came to, to that invoice. */
final class BasisCheck {

    private record Known(String seller, DocumentReference reference) {}

    private final Chain chain;
    private final Map<Known, Invoice> invoices = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    private BasisCheck(Chain chain) {
        this.chain = chain;
    }

    static List<Finding> findings(Chain chain) {
        BasisCheck check = new BasisCheck(chain);
        chain.documents().stream()
                .filter(BasisCheck::standsAlone)
                .forEach(invoice -> check.invoices.put(known(invoice, invoice.reference()), invoice));
        chain.documents().forEach(check::document);
        return check.found;
    }

    /** What took something back itself came to what is left of it, which its neighbours say. */
    private static boolean standsAlone(Invoice invoice) {
        return invoice.lines().stream().allMatch(line -> line.item().corrects().isEmpty());
    }

    private static Known known(Invoice document, DocumentReference reference) {
        return new Known(document.header().seller().id(), reference);
    }

    private void document(Invoice document) {
        for (int i = 0; i < document.bases().size(); i++) {
            Invoice corrected =
                    invoices.get(known(document, document.bases().get(i).document()));
            if (corrected != null) {
                basis(document, i, corrected);
            }
        }
    }

    private void basis(Invoice document, int at, Invoice corrected) {
        CorrectionBasis said = document.bases().get(at).basis();
        CorrectionBasis right = chain.basis(DocumentKey.of(corrected));
        // what earlier notes left of the rounding is theirs to say
        boolean isFirst = said.credited().isEmpty();
        if (!said.invoiced().equals(right.invoiced())
                || (isFirst && !said.rounding().equals(corrected.totals().rounding()))
                || !said.levies().equals(right.levies())) {
            found.add(CheckRule.BASIS.at(
                    document.number() + " bases[" + at + "]",
                    "it says otherwise than "
                            + document.bases().get(at).document().number() + " what that came to"));
        }
    }
}

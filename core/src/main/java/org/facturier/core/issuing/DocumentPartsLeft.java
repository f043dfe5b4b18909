package org.facturier.core.issuing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** What earlier credit notes have left of the document allowances and charges of an invoice, as fixed amounts. */
final class DocumentPartsLeft {

    /** What tells one allowance or charge from another across the notes of one invoice. */
    private record Key(boolean charge, String reason, Optional<String> reasonCode, TaxTreatment treatment) {

        static Key of(StatedAllowanceCharge stated) {
            AllowanceCharge agreed = stated.allowanceCharge();
            return new Key(agreed instanceof Charge, agreed.reason(), agreed.reasonCode(), stated.treatment());
        }

        DocumentAllowanceCharge of(Money amount) {
            Measure fixed = Measure.amount(amount);
            AllowanceCharge part =
                    charge ? new Charge(fixed, reason, reasonCode) : new Allowance(fixed, reason, reasonCode);
            return new DocumentAllowanceCharge(part, Optional.of(treatment));
        }
    }

    private DocumentPartsLeft() {}

    static List<DocumentAllowanceCharge> of(Invoice invoice, List<Invoice> earlier) {
        Map<Key, Money> left = new LinkedHashMap<>();
        invoice.valuation()
                .allowancesAndCharges()
                .forEach(part -> left.merge(Key.of(part), part.amount(), Money::plus));
        earlier.stream()
                .flatMap(note -> note.valuation().allowancesAndCharges().stream())
                .forEach(part -> left.computeIfPresent(Key.of(part), (key, amount) -> amount.minus(part.amount())));
        return left.entrySet().stream()
                .filter(part -> !part.getValue().isZero())
                .map(part -> part.getKey().of(part.getValue()))
                .toList();
    }
}

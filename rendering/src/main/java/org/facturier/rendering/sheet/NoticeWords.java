package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.core.tax.LegalNotice;
import org.facturier.rendering.wording.Printable;

/**
 * The words of the law that a page bears. A credit note keeps its notices on payment, which the rules of electronic invoicing
 * ask of it too, but nobody reads them there: who is owed money is not told of penalties and discounts.
 *
 * @source Code de commerce, art. L441-9 (invoices); BR-FR-05 (invoices and credit notes)
 */
final class NoticeWords {

    // UNTDID 4451: discount for early payment, cost of late payment, indemnity for recovery

    /**
     * Subjects of notices on payment (UNTDID 4451): discount for early payment, cost of late payment, indemnity for recovery.
     */
    private static final Set<String> ON_PAYMENT = Set.of("AAB", "PMD", "PMT");

    private NoticeWords() {}

    /**
     * {@return the notices in the order of the document, a paragraph each, without those that a credit note keeps to itself}
     */
    static List<String> of(Invoice invoice) {
        boolean credit = invoice.type().isCredit();
        return invoice.notices().stream()
                .filter(notice -> !credit || !ON_PAYMENT.contains(notice.subject()))
                .map(LegalNotice::text)
                .map(Printable::text)
                .toList();
    }
}

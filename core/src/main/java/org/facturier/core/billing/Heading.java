package org.facturier.core.billing;

import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.DeliveryPreference.Grouping;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;

/**
 * What agreements must have in common to stand on one invoice: the partner wants it, and all that the document says but for its
 * lines is the same. Two headings that are equal are one document, of one day and direction.
 *
 * <p>So an agreement with other terms, another purchase order, another language or an allowance of its own stands apart,
 * whatever the partner wants. One with a fixed amount on each invoice stands by itself, for the amount is due for each.
 *
 * @param alone  the agreement that stands by itself, empty where it need not
 * @param site  the site that stands by itself, empty where it need not
 * @param head  what the document says but for its lines; empty where nobody is to join
 * @param parts  what is taken off or put on the whole
 * @param delivery  how the partner wants it
 */
record Heading(
        Optional<String> alone,
        Optional<String> site,
        Optional<DocumentHeader> head,
        List<DocumentAllowanceCharge> parts,
        Optional<DeliveryPreference> delivery) {

    /**
     * {@return the heading of an agreement; where nothing is said of grouping, each stands by itself}
     *
     * @param agreement  the version in force on the day of the document
     * @param selfBilled  whether the partner is the seller
     */
    static Heading of(PartnerAgreement agreement, boolean selfBilled) {
        Grouping grouping = agreement
                .delivery()
                .map(DeliveryPreference::grouping)
                .filter(wanted -> agreement.allowancesAndCharges().stream().noneMatch(Heading::isFixed))
                .orElse(Grouping.BY_AGREEMENT);
        return grouping == Grouping.BY_AGREEMENT
                ? new Heading(
                        Optional.of(agreement.id()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        agreement.delivery())
                : new Heading(
                        Optional.empty(),
                        grouping == Grouping.BY_SITE ? agreement.site().map(Site::id) : Optional.empty(),
                        Optional.of(DraftFactory.head(agreement, selfBilled).build()),
                        agreement.allowancesAndCharges(),
                        agreement.delivery());
    }

    /** A fixed amount is due for each agreement that says so. */
    private static boolean isFixed(DocumentAllowanceCharge part) {
        return part.allowanceCharge().measure().fixed().isPresent();
    }
}

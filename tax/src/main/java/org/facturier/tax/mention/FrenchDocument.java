package org.facturier.tax.mention;

import java.util.List;
import java.util.Set;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.VatMap;

/**
 * A draft as French law looks at it.
 *
 * @param header  of the draft
 */
record FrenchDocument(DocumentHeader header) {

    private static final String FRANCHISE = "VATEX-FR-FRANCHISE";
    private static final Set<TaxCategory> WITHOUT_TAX = Set.of(TaxCategory.E, TaxCategory.O);
    private static final CountryCode FRANCE = CountryCode.of("FR");

    static FrenchDocument of(InvoiceDraft draft) {
        return new FrenchDocument(draft.header());
    }

    /** {@return whether the seller, or who writes in the seller's name, is in France} */
    boolean isFrench() {
        return isInFrance(header.seller()) || (header.type().isSelfBilled() && isInFrance(header.buyer()));
    }

    boolean isSellerFrench() {
        return isInFrance(header.seller());
    }

    /** {@return whether the seller is in the franchise en base: as was said, else as the reasons of the lines tell} */
    boolean isSellerSmall(CalculatedAmounts calculated) {
        return header.known().holds(TaxFact.SELLER_IS_SMALL_ENTERPRISE).orElseGet(() -> isUnderFranchise(calculated));
    }

    /** One line gives the reason, and none bears tax or needs a number, which a seller in the franchise does not have. */
    private static boolean isUnderFranchise(CalculatedAmounts calculated) {
        List<TaxTreatment> borne =
                calculated.lines().stream().map(InvoiceLine::treatment).toList();
        return borne.stream().allMatch(treatment -> WITHOUT_TAX.contains(treatment.category()))
                && borne.stream()
                        .flatMap(treatment -> treatment.reason().stream())
                        .flatMap(reason -> reason.code().stream())
                        .anyMatch(FRANCHISE::equals);
    }

    boolean isBuyerFrenchBusiness() {
        return isInFrance(header.buyer()) && header.buyer().kind() == PartyKind.BUSINESS;
    }

    boolean isToConsumer() {
        return header.buyer().kind() == PartyKind.CONSUMER;
    }

    boolean isToPublicBody() {
        return header.buyer().kind() == PartyKind.PUBLIC_BODY;
    }

    boolean isFrenchPublicBuyer() {
        return isInFrance(header.buyer()) && isToPublicBody();
    }

    /** Overseas departments are France; Monaco is for VAT, but its trade law is its own. */
    static boolean isInFrance(Party party) {
        return party.address()
                .filter(address -> !address.country().code().equals("MC"))
                .map(VatMap.published()::place)
                .filter(place -> place.country().equals(FRANCE))
                .isPresent();
    }
}

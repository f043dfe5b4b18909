package org.facturier.tax.mention;

import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Valuation;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.tax.regime.VatMap;

/**
 * A draft as French law looks at it.
 *
 * @param header  of the draft
 */
record FrenchDocument(DocumentHeader header) {

    private static final String FRANCHISE = "VATEX-FR-FRANCHISE";
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

    /** {@return whether the seller is in the franchise en base: as was said, else as the reason of a line tells} */
    boolean isSellerSmall(Valuation valuation) {
        return header.known()
                .holds(Circumstance.SELLER_IS_SMALL_ENTERPRISE)
                .orElseGet(() -> valuation.lines().stream()
                        .flatMap(line -> line.treatment().reason().stream())
                        .flatMap(reason -> reason.code().stream())
                        .anyMatch(FRANCHISE::equals));
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

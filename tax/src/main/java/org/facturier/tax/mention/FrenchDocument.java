package org.facturier.tax.mention;

import java.util.List;
import java.util.Set;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.VatMap;

/**
 * A draft as French law looks at it: who is in France, and what the buyer is. France is what has French VAT but for Monaco, so
 * that overseas departments are in it.
 * @param header of the draft
 * @param map tells what is in France
 */
record FrenchDocument(DocumentHeader header, VatMap map) {

    private static final String FRANCHISE = "VATEX-FR-FRANCHISE";
    private static final Set<TaxCategory> WITHOUT_TAX = Set.of(TaxCategory.E, TaxCategory.O);
    private static final CountryCode FRANCE = CountryCode.of("FR");

    /** {@return whether the seller, or who writes in the seller's name, is in France} */
    boolean isFrench() {
        return isInFrance(header.seller(), map) || (header.type().isSelfBilled() && isInFrance(header.buyer(), map));
    }

    /** {@return whether the law of the seller's country is French; Monaco has the VAT of France and a trade law of its own} */
    boolean isSellerFrench() {
        return isInFrance(header.seller(), map);
    }

    /** {@return whether the seller is in the franchise en base: as was said, else as the reasons of the lines tell} */
    boolean isSellerSmall(CalculatedAmounts calculated) {
        return header.known().holds(TaxFact.SELLER_IS_SMALL_ENTERPRISE).orElseGet(() -> isUnderFranchise(calculated));
    }

    /**
     * One line gives the reason of the franchise, and none bears tax or needs a number: a seller in the franchise charges none,
     * so that a taxed line beside it says that the seller is not in it.
     */
    private static boolean isUnderFranchise(CalculatedAmounts calculated) {
        List<TaxTreatment> borne =
                calculated.lines().stream().map(InvoiceLine::treatment).toList();
        return borne.stream().allMatch(treatment -> WITHOUT_TAX.contains(treatment.category()))
                && borne.stream()
                        .flatMap(treatment -> treatment.reason().stream())
                        .flatMap(reason -> reason.code().stream())
                        .anyMatch(FRANCHISE::equals);
    }

    /** {@return whether the buyer is a business in France} */
    boolean isBuyerFrenchBusiness() {
        return isInFrance(header.buyer(), map) && header.buyer().kind() == PartyKind.BUSINESS;
    }

    /** {@return whether a private person buys, to whom trade law does not speak} */
    boolean isToConsumer() {
        return header.buyer().kind() == PartyKind.CONSUMER;
    }

    /** {@return whether a public body buys, which has terms and words of its own} */
    boolean isToPublicBody() {
        return header.buyer().kind() == PartyKind.PUBLIC_BODY;
    }

    /** {@return whether it is one that receives its documents through Chorus Pro} */
    boolean isFrenchPublicBuyer() {
        return isInFrance(header.buyer(), map) && isToPublicBody();
    }

    /** Overseas departments are France; Monaco is for VAT, but its trade law is its own. */
    static boolean isInFrance(Party party, VatMap map) {
        return party.address()
                .filter(address -> !address.country().code().equals("MC"))
                .map(map::place)
                .filter(place -> place.country().equals(FRANCE))
                .isPresent();
    }
}

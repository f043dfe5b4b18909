package org.facturier.tax.vatreturn;

import java.util.Optional;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.TaxCategory;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.supply.VatTreatment;

/**
 * Which entries are in the recapitulative statement of the seller's own state: what is declared there and supplied to a buyer
 * with a number of another member state.
 *
 * @param map  tells who is a member on the day
 * @source Directive 2006/112/EC, art. 262
 */
record Recapitulation(VatMap map) {

    /** {@return as what an entry is in the statement, empty where it is not} */
    Optional<RecapitulativeKind> of(VatEntry entry) {
        return entry.buyer()
                .filter(buyer -> isAbroad(buyer, entry))
                .filter(buyer -> entry.declaration().isBy(Declaration.Way.AT_HOME))
                .flatMap(buyer -> kind(entry).filter(kind -> isInTheUnion(buyer, kind, entry)));
    }

    /** A buyer of the seller's own state is in no statement. */
    private static boolean isAbroad(TaxId buyer, VatEntry entry) {
        return !entry.seller().map(TaxId::prefix).equals(Optional.of(buyer.prefix()));
    }

    /** Northern Ireland is in for goods. */
    private boolean isInTheUnion(TaxId buyer, RecapitulativeKind kind, VatEntry entry) {
        return buyer.country()
                .filter(country -> map.isMember(country, kind == RecapitulativeKind.GOODS, entry.on()))
                .isPresent();
    }

    private static Optional<RecapitulativeKind> kind(VatEntry entry) {
        return entry.supply()
                .map(Recapitulation::kind)
                .orElseGet(() -> kind(entry.treatment().category()));
    }

    /**
     * What the law calls it: article 138 for goods, 141 and 197 for a triangle, 196 for services. Other reverse charges are of
     * one state.
     */
    private static Optional<RecapitulativeKind> kind(VatTreatment supply) {
        return switch (supply) {
            case INTRA_COMMUNITY_SUPPLY_ART138 -> Optional.of(RecapitulativeKind.GOODS);
            case DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR -> Optional.of(RecapitulativeKind.TRIANGULAR_GOODS);
            case REVERSE_CHARGE_ART196 -> Optional.of(RecapitulativeKind.SERVICES);
            default -> Optional.empty();
        };
    }

    /** A line that states no nature is what its category is for in the first place. */
    private static Optional<RecapitulativeKind> kind(TaxCategory category) {
        return switch (category) {
            case K -> Optional.of(RecapitulativeKind.GOODS);
            case AE -> Optional.of(RecapitulativeKind.SERVICES);
            default -> Optional.empty();
        };
    }
}

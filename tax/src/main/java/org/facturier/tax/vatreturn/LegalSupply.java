package org.facturier.tax.vatreturn;

import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.party.Address;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.PlaceRule;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.supply.VatDecision;
import org.facturier.tax.supply.VatTreatment;

/**
 * What the law makes of a line, which its treatment alone does not tell: a reverse charge may be of one state or across a
 * border, and a rate of any state. It is decided anew from the nature of the line, and counts where the decision comes to what
 * the line states.
 * @param name what the law calls it, empty where nothing tells
 * @param declared to whom it is declared, empty where no decision tells
 */
record LegalSupply(Optional<VatTreatment> name, Optional<Declaration> declared) {

    private static final LegalSupply UNTOLD = new LegalSupply(Optional.empty(), Optional.empty());
    private static final Set<PlaceRule> WHERE_BUYER_IS = Set.of(PlaceRule.BUYER, PlaceRule.BUYER_OUTSIDE_UNION);
    private static final Set<VatTreatment> IN_THE_ONE_STOP_SHOP =
            Set.of(VatTreatment.OSS_DESTINATION, VatTreatment.MOSS_DESTINATION);
    private static final Set<VatTreatment> DECLARED_WHERE_THEY_ARE = Set.of(
            VatTreatment.DOMESTIC,
            VatTreatment.DESTINATION_REGISTRATION,
            VatTreatment.INTRA_COMMUNITY_SUPPLY_ART138,
            VatTreatment.EXPORT_ART146,
            VatTreatment.EXPORT_ART146_OVERSEAS);

    /** {@return that nothing tells} */
    static LegalSupply untold() {
        return UNTOLD;
    }

    /** {@return what the law makes of a line that bears a treatment: by a decision that comes to it, else by the kind of supply} */
    static LegalSupply of(Invoice invoice, LineItem item, TaxTreatment treatment, EuropeanVat vat) {
        return vat.decisionFor(invoice.header(), item, treatment, invoice.issuedOn())
                .map(decision -> decided(decision, invoice, vat.tables().map()))
                .orElseGet(() -> isReversedWhereItIs(item, treatment, vat.tables()) ? reversedThere() : UNTOLD);
    }

    private static LegalSupply decided(VatDecision decision, Invoice invoice, VatMap map) {
        return new LegalSupply(Optional.of(decision.treatment()), Optional.of(declaration(decision, invoice, map)));
    }

    /**
     * The kind of supply tells that the reverse charge is one of the state where it takes place; which state that is does not
     * matter at home, where it is declared.
     */
    private static LegalSupply reversedThere() {
        return new LegalSupply(Optional.of(VatTreatment.DOMESTIC_REVERSE_CHARGE), Optional.empty());
    }

    /** Article 196 is about services that are taxed where the buyer is. */
    private static boolean isReversedWhereItIs(LineItem item, TaxTreatment treatment, VatTables tables) {
        return treatment.category() == TaxCategory.AE
                && item.nature()
                        .map(SupplyNature::kind)
                        .flatMap(tables::kind)
                        .filter(kind -> !WHERE_BUYER_IS.contains(kind.forBusiness()))
                        .isPresent();
    }

    /** {@return to whom an invoice declares it; what no decision tells is asked of the host} */
    Declaration declaration(Invoice invoice, TaxTreatment treatment, ConsumptionState states) {
        return declared.orElseGet(() -> states.of(invoice, treatment)
                .map(Declaration::throughOneStopShop)
                .orElse(Declaration.atHome()));
    }

    /**
     * Through the shop where the decision says so; to another state where the seller owes the tax, or the goods leave from a
     * stock there; else at home, also what the buyer owes.
     */
    private static Declaration declaration(VatDecision decision, Invoice invoice, VatMap map) {
        VatPlace there = decision.place();
        if (IN_THE_ONE_STOP_SHOP.contains(decision.treatment())) {
            return Declaration.throughOneStopShop(there.country());
        }
        return DECLARED_WHERE_THEY_ARE.contains(decision.treatment()) && isAbroad(invoice, there, map)
                ? Declaration.byRegistration(there.country())
                : Declaration.atHome();
    }

    /** France and Monaco are one VAT, and so are Great Britain and Northern Ireland. */
    private static boolean isAbroad(Invoice invoice, VatPlace there, VatMap map) {
        Optional<Address> seller = invoice.header().seller().address();
        return seller.map(map::place)
                .filter(home -> !home.isOfOneVatWith(there))
                .isPresent();
    }
}

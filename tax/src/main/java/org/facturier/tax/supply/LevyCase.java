package org.facturier.tax.supply;

import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.LevyGround;
import org.facturier.tax.regime.TerritoryStatus;

/**
 * A case in which the law levies something beside VAT, and the tax fact that decides it. Each case says which supplies may
 * bear it, whose quality decides, and by which letters of a Spanish tax number a party is known to be none that can be levied.
 */
enum LevyCase {
    /** The supplier of a small Spanish retailer charges the surcharge (LIVA, art. 154 to 156). */
    EQUIVALENCE_SURCHARGE(
            TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, SupplyRule.SURCHARGE_KNOWN, "buyer", "ABCDFGHNPQRSUVW") {
        @Override
        boolean mayBear(SupplyFacts facts, TaxRate rate) {
            return facts.isGoods()
                    && rate.category() == TaxCategory.S
                    && facts.buyingParty().kind() == PartyKind.BUSINESS
                    && facts.sellerCountry().equals(SPAIN)
                    && facts.place().country().equals(SPAIN)
                    && facts.place().status() == TerritoryStatus.VAT;
        }

        @Override
        Party levied(SupplyFacts facts) {
            return facts.buyingParty();
        }

        @Override
        LevyGround ground(SupplyFacts facts) {
            return LevyGround.EQUIVALENCE_SURCHARGE;
        }
    },
    /**
     * Who pays a professional for his business withholds income tax (RIRPF, art. 76 and 95; DPR 600/1973, art. 25), but not
     * one under the Italian flat rate, which goes with the exemption of small enterprises (L. 190/2014, art. 1, c. 67).
     */
    PROFESSIONAL_FEES(
            TaxFact.SELLER_FEES_BEAR_WITHHOLDING, SupplyRule.WITHHOLDING_KNOWN, "seller", "ABCDEFGHJNPQRSUVW") {
        @Override
        boolean mayBear(SupplyFacts facts, TaxRate rate) {
            return !facts.isGoods()
                    && !facts.is(TaxFact.SELLER_IS_SMALL_ENTERPRISE)
                    && facts.buyingParty().kind() != PartyKind.CONSUMER
                    && facts.buyer().country().equals(facts.sellerCountry());
        }

        @Override
        Party levied(SupplyFacts facts) {
            return facts.supply().seller();
        }

        @Override
        LevyGround ground(SupplyFacts facts) {
            return facts.is(TaxFact.SELLER_IN_FIRST_YEARS)
                    ? LevyGround.FIRST_PROFESSIONAL_FEES
                    : LevyGround.PROFESSIONAL_FEES;
        }
    };

    private static final CountryCode SPAIN = CountryCode.of("ES");

    private final TaxFact decides;
    private final SupplyRule asks;
    private final String path;
    private final String letters;

    LevyCase(TaxFact decides, SupplyRule asks, String path, String letters) {
        this.decides = decides;
        this.asks = asks;
        this.path = path;
        this.letters = letters;
    }

    /** {@return whether such a supply may bear it, if the tax fact holds} */
    abstract boolean mayBear(SupplyFacts facts, TaxRate rate);

    /** {@return whose quality decides it} */
    abstract Party levied(SupplyFacts facts);

    /** {@return for what it is levied, by which the rate is looked up} */
    abstract LevyGround ground(SupplyFacts facts);

    /** {@return whether the tax fact holds that decides it, empty where nobody said} */
    Optional<Boolean> holds(SupplyFacts facts) {
        return facts.holds(decides);
    }

    /** {@return what a finding asks for} */
    TaxFact taxFact() {
        return decides;
    }

    /** {@return the rule that asks for the tax fact} */
    SupplyRule asks() {
        return asks;
    }

    /** {@return the party whose quality decides it, {@code seller} or {@code buyer}} */
    String path() {
        return path;
    }

    /**
     * {@return whether the number of a Spanish party says that it is none that can be levied: its letter is that of a
     * company or public body}
     *
     * @source Orden EHA/451/2008 (ES), art. 3
     */
    boolean isExcluded(SupplyFacts facts) {
        return levied(facts).vatId().filter(this::isExcluded).isPresent();
    }

    private boolean isExcluded(TaxId number) {
        return number.country().equals(Optional.of(SPAIN))
                && letters.indexOf(number.number().charAt(0)) >= 0;
    }
}

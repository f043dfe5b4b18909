package org.facturier.core.taxfact;

import static org.facturier.core.taxfact.TaxFact.Extent.DOCUMENT;
import static org.facturier.core.taxfact.TaxFact.Extent.LINE;
import static org.facturier.core.taxfact.TaxFact.FactSubject.BUYER;
import static org.facturier.core.taxfact.TaxFact.FactSubject.SELLER;
import static org.facturier.core.taxfact.TaxFact.FactSubject.SUPPLY;

/**
 * A fact of a supply that is known to hold or known not to hold, and that neither addresses nor numbers tell. What is not
 * said is not known, which is another thing than no.
 *
 * @source Directive 2006/112/EC
 */
public enum TaxFact {
    /** The seller is under the exemption of small enterprises (art. 284). */
    SELLER_IS_SMALL_ENTERPRISE(SELLER, DOCUMENT),
    /** The seller declares in the one-stop shop, before July 2021 the mini one-stop shop (art. 358 to 369zc). */
    SELLER_IN_ONE_STOP_SHOP(SELLER, DOCUMENT),
    /** The seller is above the threshold for sales to consumers in other member states (art. 59c). */
    SELLER_OVER_DISTANCE_THRESHOLD(SELLER, DOCUMENT),
    /** The seller has no establishment where the supply takes place; taken from its address where nothing is said. */
    SELLER_NOT_ESTABLISHED_THERE(SUPPLY, LINE),
    /** The seller has opted for the taxation of what is exempt (art. 137), as may be done building by building. */
    SELLER_OPTED_FOR_TAXATION(SELLER, LINE),
    /** The seller is the second of three in a triangular sale (art. 141). */
    SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE(SUPPLY, LINE),
    /** The buyer's VAT number was found valid; no: the buyer is known to have none that is. */
    BUYER_VAT_NUMBER_VALID(BUYER, DOCUMENT),
    /** The buyer is registered for VAT where the supply takes place; a number from there says so, another says nothing. */
    BUYER_REGISTERED_THERE(SUPPLY, LINE),
    /** The buyer is established where the supply takes place; an address there says so, one elsewhere says nothing. */
    BUYER_ESTABLISHED_THERE(SUPPLY, LINE),
    /** There is proof that the goods left (art. 146); where nothing is said the exemption stands, and a warning asks. */
    EXPORT_PROVEN(SUPPLY, LINE),
    /**
     * The buyer is a retailer under the Spanish equivalence surcharge, and has said so (LIVA, art. 148 and 163); no on a
     * line: the goods are not for resale (art. 157, recalled).
     */
    BUYER_UNDER_EQUIVALENCE_SURCHARGE(BUYER, LINE),
    /** The seller is a professional from whose fees the payer withholds income tax, in Spain or Italy; no on a line: no fee. */
    SELLER_FEES_BEAR_WITHHOLDING(SELLER, LINE),
    /** The seller has said that it is in the years after the start for which less is withheld (RIRPF, art. 95). */
    SELLER_IN_FIRST_YEARS(SELLER, DOCUMENT),
    /**
     * The seller is a large or a mid-sized enterprise: 250 people or more, or more than 50 million EUR of turnover and 43
     * million of balance sheet (décret 2008-1354, art. 3); French law requires some mentions of it a year earlier.
     */
    SELLER_IS_LARGE_OR_MID_SIZED(SELLER, DOCUMENT);

    private final FactSubject subject;
    private final Extent extent;

    TaxFact(FactSubject subject, Extent extent) {
        this.subject = subject;
        this.extent = extent;
    }

    /** {@return of what it is true; what is true of a seller or buyer can be said of a party} */
    public FactSubject subject() {
        return subject;
    }

    /** {@return for how much one answer holds} */
    public Extent extent() {
        return extent;
    }

    /** Of what a tax fact is true. */
    public enum FactSubject {
        /** Of who sells. */
        SELLER,
        /** Of who buys. */
        BUYER,
        /** Of what is sold, from where to where. */
        SUPPLY
    }

    /** For how much one answer holds. */
    public enum Extent {
        /** For a whole document: nobody is another from line to line. */
        DOCUMENT,
        /** For a line: others may have another answer. */
        LINE
    }
}

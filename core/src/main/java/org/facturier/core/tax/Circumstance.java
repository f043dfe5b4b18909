package org.facturier.core.tax;

/**
 * A fact of a supply that is known to hold or known not to hold, and that neither addresses nor numbers tell. What is not
 * said is not known, which is another thing than no.
 *
 * @source Directive 2006/112/EC
 */
public enum Circumstance {
    /** The seller is under the exemption of small enterprises (art. 284). */
    SELLER_IS_SMALL_ENTERPRISE,
    /** The seller declares in the one-stop shop, before July 2021 the mini one-stop shop (art. 358 to 369zc). */
    SELLER_IN_ONE_STOP_SHOP,
    /** The seller is above the threshold for sales to consumers in other member states (art. 59c). */
    SELLER_OVER_DISTANCE_THRESHOLD,
    /** The seller has no establishment where the supply takes place; taken from its address where nothing is said. */
    SELLER_NOT_ESTABLISHED_THERE,
    /** The seller has opted for the taxation of what is exempt (art. 137). */
    SELLER_OPTED_FOR_TAXATION,
    /** The seller is the second of three in a triangular sale (art. 141). */
    SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE,
    /** The buyer's VAT number was found valid; no: the buyer is known to have none that is. */
    BUYER_VAT_NUMBER_VALID,
    /** The buyer is registered for VAT where the supply takes place; taken from its number where nothing is said. */
    BUYER_REGISTERED_THERE,
    /** There is proof that the goods left (art. 146); taken to exist where nothing is said. */
    EXPORT_PROVEN,
    /** The buyer is a retailer under the Spanish equivalence surcharge, and has said so (LIVA, art. 148 and 163). */
    BUYER_UNDER_EQUIVALENCE_SURCHARGE,
    /** The seller is a professional from whose fees the payer withholds income tax, in Spain or Italy. */
    SELLER_FEES_BEAR_WITHHOLDING,
    /** The seller has said that it is in the years after the start for which less is withheld (RIRPF, art. 95). */
    SELLER_IN_FIRST_YEARS
}

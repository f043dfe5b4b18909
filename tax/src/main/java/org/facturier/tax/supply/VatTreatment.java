package org.facturier.tax.supply;

/** What the law makes of a supply. The names are stable; articles are of Directive 2006/112/EC. */
public enum VatTreatment {
    /** Taxed by the seller in the country where it is established. */
    DOMESTIC,
    /** Within one country, and its law makes the buyer owe the tax (art. 194 and 199). */
    DOMESTIC_REVERSE_CHARGE,
    /** Within another member state by a seller not established there; the registered buyer owes the tax (art. 194). */
    DOMESTIC_REVERSE_CHARGE_ART194,
    /** The second sale of a triangle; the last buyer owes the tax (art. 141 and 197). */
    DOMESTIC_REVERSE_CHARGE_ART197_TRIANGULAR,
    /** A service to a business in another member state, which owes the tax (art. 196). */
    REVERSE_CHARGE_ART196,
    /** Goods to another member state, exempt (art. 138). */
    INTRA_COMMUNITY_SUPPLY_ART138,
    /** Goods that leave the Union, exempt (art. 146). */
    EXPORT_ART146,
    /** Goods that cross between France, its overseas departments and the Union, exempt as if exported (CGI, art. 294, 2). */
    EXPORT_ART146_OVERSEAS,
    /** Taxed in another member state and declared in the one-stop shop (art. 369a to 369k), from July 2021. */
    OSS_DESTINATION,
    /** The same in the mini one-stop shop, until June 2021. */
    MOSS_DESTINATION,
    /** Taxed in another country, where the seller has to register. */
    DESTINATION_REGISTRATION,
    /** The place of supply is outside the VAT of the seller. */
    OUTSIDE_SCOPE_PLACE_OF_SUPPLY,
    /** In a territory where VAT is not levied (art. 6). */
    VAT_NOT_APPLICABLE_TERRITORY,
    /** The indirect tax of the Canary Islands. */
    REGIONAL_TAX_IGIC,
    /** The tax of Ceuta and Melilla. */
    REGIONAL_TAX_IPSI,
    /** Exempt because the seller is small (art. 284). */
    SMALL_BUSINESS_EXEMPTION,
    /** Exempt for what it is (art. 132 and 135). */
    EXEMPT_ACTIVITY,
    /** Taxed on the margin, which the invoice does not show (art. 306 to 325). */
    MARGIN_SCHEME,
    /** No supply of the seller at all: money laid out for the customer (art. 79(c)). */
    DISBURSEMENT
}

package org.facturier.einvoice.rules.en16931;

import java.util.Set;

/**
 * What the norm asks of one VAT category: a row of parameters for rules that are the same for all.
 *
 * <p>A category says how a supply stands to VAT, as a code of UNTDID 5305 (BT-151 of a line, BT-95 of an allowance, BT-102 of a
 * charge, BT-118 of a row of the breakdown). Nine of them have ten rules each, which differ only in what is here:
 *
 * <pre>{@code
 *       rate       rows          reason   identified
 * S     above 0    each rate     no       seller
 * Z     0          one           no       seller
 * E     0          one           yes      seller
 * AE    0          one           yes      seller and buyer, registrations count
 * K     0          one           yes      seller and buyer by VAT identifier
 * G     0          one           yes      seller by VAT identifier
 * O     none       one           yes      nobody by VAT identifier
 * L, M  0 or more  each rate     no       seller
 * }</pre>
 *
 * <p>B, split payment in Italy, is a code of the norm's list, too, but has two rules of its own and none of these ({@code
 * National}).
 */
enum VatCategory {
    /**
     * Standard rate: VAT is charged, at any rate above zero; reduced rates are also S. The breakdown has a row for each rate,
     * and no reason. In France 20, 10, 5.5 and 2.1.
     */
    STANDARD("BR-S", "S", Rate.POSITIVE, Identified.SELLER, true, false),
    /** Zero rate: taxable, and the rate is zero. Not an exemption, so no reason is stated. All of it in one row. */
    ZERO("BR-Z", "Z", Rate.ZERO, Identified.SELLER, false, false),
    /**
     * Exempt: the law frees the supply, and the row says by which provision, in words (BT-120) or as a code of VATEX (BT-121).
     * All of it in one row, so that an invoice cannot state two exemptions with reasons of their own.
     */
    EXEMPT("BR-E", "E", Rate.ZERO, Identified.SELLER, false, true),
    /**
     * Reverse charge: the buyer owes the VAT, so the rate is zero and both sides must be known to their tax offices; the
     * registration of the buyer (BT-47) is enough.
     */
    REVERSE_CHARGE(
            "BR-AE", "AE", Rate.ZERO, Identified.BOTH_OR_REGISTRATION, false, true, "VATEX-EU-AE", "VATEX-FR-AE"),
    /**
     * Intra-community supply: goods that go to a business in another member state. Both VAT identifiers are stated, and besides
     * when (BR-IC-11) and to which country (BR-IC-12) they were delivered. The code is K, the rules are called IC.
     */
    INTRA_COMMUNITY("BR-IC", "K", Rate.ZERO, Identified.BOTH, false, true, "VATEX-EU-IC"),
    /** Export outside the EU: no VAT, and only the seller must have a VAT identifier; a tax registration is not enough. */
    EXPORT("BR-G", "G", Rate.ZERO, Identified.SELLER_BY_VAT, false, true, "VATEX-EU-G"),
    /**
     * Outside the scope of VAT: not even a rate of zero is stated, and no VAT identifier of anybody. Such an invoice has
     * nothing of another category beside it (BR-O-11 to BR-O-14).
     */
    OUT_OF_SCOPE("BR-O", "O", Rate.NONE, Identified.NOBODY, false, true, "VATEX-EU-O"),
    /**
     * IGIC of the Canary Islands; the norm calls its rules BR-IG, the official files BR-AF. Behaves as S, with a rate that may
     * be zero; the file for CII wants it above zero and asks nothing of the amounts.
     */
    CANARY_ISLANDS("BR-AF", "L", Rate.NOT_NEGATIVE, Identified.SELLER, true, false),
    /**
     * IPSI of Ceuta and Melilla; the norm calls its rules BR-IP, the official files BR-AG. As IGIC; the file for CII asks
     * nothing of the amounts.
     */
    CEUTA_AND_MELILLA("BR-AG", "M", Rate.NOT_NEGATIVE, Identified.SELLER, true, false);

    /**
     * What a rate may be: BT-152 of a line, BT-96 of an allowance, BT-103 of a charge. For all but {@link #NONE} it must be
     * stated.
     */
    enum Rate {
        /** Stated and above zero. */
        POSITIVE,
        /** Stated and zero or more. */
        NOT_NEGATIVE,
        /** Stated and zero, with any number of decimals. */
        ZERO,
        /** Not stated; zero is a breach. */
        NONE
    }

    /**
     * Who must be identified for taxes. The terms are BT-31 (VAT identifier of the seller), BT-32 (its local tax registration),
     * BT-63 (VAT identifier of the representative), BT-48 (VAT identifier of the buyer) and BT-47 (registration of the buyer).
     */
    enum Identified {
        /** The seller by VAT identifier or tax registration, or its representative: BT-31, BT-32 or BT-63. */
        SELLER,
        /** The seller by VAT identifier, or its representative: BT-31 or BT-63. */
        SELLER_BY_VAT,
        /** The seller by VAT identifier, or its representative, and the buyer by VAT identifier: BT-31 or BT-63, and BT-48. */
        BOTH,
        /**
         * The seller by VAT identifier or tax registration, or its representative, and the buyer by VAT identifier or
         * registration: BT-31, BT-32 or BT-63, and BT-48 or BT-47.
         */
        BOTH_OR_REGISTRATION,
        /** Nobody may be, by a VAT identifier: none of BT-31, BT-63 and BT-48. The tax registration, BT-32, may stand. */
        NOBODY
    }

    /** How the ids of its rules start; after it come a hyphen and two digits. Differs from the code for K, L and M. */
    final String prefix;
    /** UNTDID 5305, as it stands in documents. */
    final String code;
    /** What the rate of a line, an allowance, a charge may be (rules 05 to 07). */
    final Rate rate;
    /** Who must be identified (rules 02 to 04). */
    final Identified identified;
    /**
     * Whether the breakdown has one row for each rate, whose VAT is calculated; where not it has one row at most, and no VAT
     * (rules 01, 08 and 09).
     */
    final boolean byRate;
    /** Whether the breakdown says why there is no VAT; where not, it must not (rule 10). */
    final boolean reason;
    /** The codes of VATEX that mean the category; empty where the law knows many reasons, or none is stated (rule 10). */
    final Set<String> codes;

    VatCategory(
            String prefix,
            String code,
            Rate rate,
            Identified identified,
            boolean byRate,
            boolean reason,
            String... codes) {
        this.prefix = prefix;
        this.code = code;
        this.rate = rate;
        this.identified = identified;
        this.byRate = byRate;
        this.reason = reason;
        this.codes = Set.of(codes);
    }
}

package org.facturier.core.codelist;

import java.util.Set;

/** The code lists of EN 16931, of the edition of its rules: what drafts are held to, and e-invoices. */
public final class CodeLists {

    /** UNTDID 1001 as far as a UBL invoice may have it, BT-3. */
    public static final CodeList INVOICE_TYPES = CodeList.read("invoice-types");

    /** UNTDID 1001 as far as a UBL credit note may have it, BT-3. */
    public static final CodeList CREDIT_NOTE_TYPES = CodeList.read("credit-note-types");

    /** ISO 4217, BT-5 and BT-6. */
    public static final CodeList CURRENCIES = CodeList.read("currencies");

    /** ISO 3166-1 alpha-2, with 1A and XI. */
    public static final CodeList COUNTRIES = CodeList.read("countries");

    /** UNTDID 4451, BT-21. */
    public static final CodeList NOTE_SUBJECTS = CodeList.read("note-subjects");

    /** UNTDID 1153, BT-18-1 and BT-128-1. */
    public static final CodeList OBJECT_SCHEMES = CodeList.read("object-schemes");

    /** ISO/IEC 6523, the schemes of identifiers. */
    public static final CodeList IDENTIFIER_SCHEMES = CodeList.read("identifier-schemes");

    /** UNTDID 7143, BT-158-1. */
    public static final CodeList ITEM_CLASSIFICATIONS = CodeList.read("item-classifications");

    /** UNTDID 4461, BT-81. */
    public static final CodeList PAYMENT_MEANS = CodeList.read("payment-means");

    /**
     * UNTDID 4461, the part by which the payer sends money to an account, which has to be told then (BR-61): transfers (30, 42,
     * 45, 58), giro (50, 56, 93 to 95) and credits of a clearing house (2, 6, 13, 17, 19, 28, 32, 35, 37, 39, 41).
     */
    public static final CodeList CREDIT_TRANSFERS = CodeList.read("credit-transfers");

    /** Countries and territories of the SEPA schemes. */
    public static final CodeList SEPA_COUNTRIES = CodeList.read("sepa-countries");

    /** States of the European Economic Area and their territories that have IBANs of their own. */
    public static final CodeList EEA_COUNTRIES = CodeList.read("eea-countries");

    /** UNTDID 5305 as the norm takes it, with B: the VAT categories. */
    public static final CodeList VAT_CATEGORIES = CodeList.read("vat-categories");

    /** UNTDID 5189, BT-98 and BT-140. */
    public static final CodeList ALLOWANCE_REASONS = CodeList.read("allowance-reasons");

    /** UNTDID 7161, BT-105 and BT-145. */
    public static final CodeList CHARGE_REASONS = CodeList.read("charge-reasons");

    /** VATEX, BT-121. */
    public static final CodeList EXEMPTION_REASONS = CodeList.read("exemption-reasons");

    /** UN/ECE Recommendations 20 and 21, BT-130 and BT-150. */
    public static final CodeList UNITS = CodeList.read("units");

    /** EAS, BT-34-1 and BT-49-1. */
    public static final CodeList ADDRESS_SCHEMES = CodeList.read("address-schemes");

    /** UNTDID 2005 as the norm takes it, BT-8: date of the invoice, of delivery, of payment. */
    public static final CodeList TAX_POINTS =
            new CodeList("UNTDID 2005, the part that EN 16931 takes (BR-CL-06)", Set.of("3", "35", "432"));

    /** The media types that the norm takes, BT-125-1. */
    public static final CodeList MEDIA_TYPES = new CodeList(
            "IANA media types, the part that EN 16931 takes (BR-CL-24)",
            Set.of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet"));

    private CodeLists() {}
}

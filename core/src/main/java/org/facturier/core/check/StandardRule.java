package org.facturier.core.check;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What EN 16931 asks of every document beyond its sums, in the terms of this library. Each has a hint that says what to do.
 * Warnings are left to whoever writes the e-invoice.
 */
public enum StandardRule implements Rule {
    /** What has no rate has a document of its own: the standard forbids any other category beside O. */
    SCOPE_ALONE(
            "EN-SCOPE-01",
            "What is outside the scope of VAT does not stand beside what is within.",
            "EN 16931 BR-O-11 to BR-O-14",
            Severity.ERROR,
            "bill it apart, on a document of its own"),
    /** One group, one reason. The standard has one group for each category without tax, and the model one for each reason. */
    ONE_REASON(
            "EN-REASON-01",
            "All that bears no tax under one category does so for one reason.",
            "EN 16931 BR-E-01, BR-AE-01, BR-IC-01, BR-G-01, BR-O-01",
            Severity.ERROR,
            "bill what has another reason apart, or word both reasons as one"),
    /** Who sells, for VAT. Across a border nothing serves in its place. */
    SELLER_NUMBER(
            "EN-SELLER-01",
            "The seller has a VAT number where goods go to another member state, or out of the Union.",
            "EN 16931 BR-IC-02, BR-G-02",
            Severity.ERROR,
            "give the VAT number of the seller"),
    /** So is who it is to the tax office. */
    SELLER_REGISTERED(
            "EN-SELLER-02",
            "The seller has a VAT number or a tax registration number where VAT counts.",
            "EN 16931 BR-S-02, BR-Z-02, BR-E-02, BR-AE-02, BR-AF-02, BR-AG-02",
            Severity.WARNING,
            "give the VAT number of the seller, or its tax registration number [ids.vatId, ids.taxRegistration]"),
    /** Who owes the tax, or buys free of it. */
    BUYER_NUMBER(
            "EN-BUYER-01",
            "The buyer has a VAT number where goods go to another member state, and that or a number of a register where it"
                    + " owes the tax.",
            "EN 16931 BR-AE-02, BR-IC-02",
            Severity.ERROR,
            "give the VAT number of the buyer"),
    /** When goods went to another member state. */
    DELIVERY_DAY(
            "EN-DELIVERY-01",
            "Of goods that go to another member state the day of delivery or the period is stated.",
            "EN 16931 BR-IC-11",
            Severity.ERROR,
            "state it in the header [Delivery.on, Delivery.during]"),
    /** And where. */
    DELIVERY_COUNTRY(
            "EN-DELIVERY-02",
            "Of goods that go to another member state the country is known: that of the delivery, else of the buyer.",
            "EN 16931 BR-IC-12",
            Severity.ERROR,
            "state in the header where they went [Delivery.to]"),
    /** Nothing between total and amount due. The standard has no place for a levy, so that each receiver has to be asked. */
    LEVY_BESIDE(
            "EN-LEVY-01",
            "Between the total with tax and the amount due stands nothing but what was paid and the rounding amount.",
            "EN 16931 BR-CO-16",
            Severity.WARNING,
            "agree with the receiver of an e-invoice on how the levy is carried"),
    /** Prices are net. */
    PRICE_WITHOUT_TAX(
            "EN-PRICE-01",
            "The price of a unit is without tax.",
            "EN 16931 BT-146",
            Severity.WARNING,
            "take prices without tax for documents that become e-invoices"),
    /** Nobody is paid in the place of himself. */
    PAYEE_OTHER(
            "EN-PAYEE-01",
            "A payee is named only where it is another than the seller.",
            "EN 16931 BR-17, BG-10",
            Severity.ERROR,
            "name a payee only where it is another than the seller"),
    /** Networks that receivers know. */
    ADDRESS_SCHEME(
            "EN-ADDRESS-01",
            "The scheme of an electronic address is one of the code list EAS.",
            "EN 16931 BR-CL-25",
            Severity.ERROR,
            "give the address in a scheme of the list, such as 0225 for a French firm"),
    /** Files that receivers open. */
    FILE_TYPE(
            "EN-ATTACHMENT-01",
            "A file in the document is a PDF, an image in PNG or JPEG, a CSV file or a spreadsheet.",
            "EN 16931 BR-CL-24",
            Severity.ERROR,
            "attach a PDF, an image in PNG or JPEG, a CSV file or a spreadsheet");

    private final RuleStatement statement;

    StandardRule(String code, String demand, String source, Severity severity, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}

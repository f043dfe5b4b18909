package org.facturier.einvoice.syntax;

/**
 * The ways of writing an invoice that EN 16931 is bound to. The document element tells which one a document is, name and
 * namespace together; file names, prefixes and BT-24 are not looked at.
 *
 * <p>UBL has two documents where CII has one: the type BT-3 decides which of the two an invoice is. Both share one table file,
 * in which {@code (invoice)} and {@code (creditnote)} mark the rows that only one of them has.
 */
public enum Syntax {
    /** UBL 2.1, root {@code Invoice}. The lines stand last, so that currency and totals are known when they are read. */
    UBL_INVOICE("ubl.table", "in:Invoice", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"),
    /**
     * UBL 2.1, root {@code CreditNote}: quantity and type have names of their own ({@code CreditedQuantity},
     * {@code CreditNoteTypeCode}), the due date BT-9 stands within the means of payment, and the project BT-11 is a document
     * reference of type 50.
     */
    UBL_CREDIT_NOTE("ubl.table", "cn:CreditNote", "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"),
    /**
     * UN/CEFACT Cross Industry Invoice, D16B and D22B, which differ in nothing that is used here: one table serves both. The
     * lines stand before the header, so that the currency is not known while they are read.
     */
    CII("cii.table", "rsm:CrossIndustryInvoice", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100");

    private final String file;
    private final String root;
    private final String namespace;

    Syntax(String file, String root, String namespace) {
        this.file = file;
        this.root = root;
        this.namespace = namespace;
    }

    /**
     * {@return whether it is one of the two documents of UBL} The two share their table, the way of writing a day
     * ({@code 2026-09-01}) and the checks of the syntax.
     */
    public boolean isUbl() {
        return this != CII;
    }

    /** {@return the file beside this class that has the table} */
    String file() {
        return file;
    }

    /** {@return the root in that file that belongs to the syntax: prefix and name, the prefix as the file declares it} */
    String root() {
        return root;
    }

    /** {@return whether it is the syntax of documents with this document element, told before any table is read} */
    boolean isOf(String local, String documentNamespace) {
        return root.substring(root.indexOf(':') + 1).equals(local) && namespace.equals(documentNamespace);
    }
}

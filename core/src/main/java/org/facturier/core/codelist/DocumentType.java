package org.facturier.core.codelist;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;

/**
 * What kind of document it is. It decides what its lines do to earlier documents, and for whom its amounts count.
 *
 * <p>All types that EN 16931 lists are known, each with what it does: it asks for money or gives it back, bills a deposit,
 * replaces an invoice, is written by the buyer. The library itself issues the first six; a host may say any other, such as
 * {@link #FACTORED_INVOICE}, which behaves as an invoice. There is one value for each type, so that two may be compared by
 * {@code ==}.
 *
 * @source EN 16931-1:2017, BT-3 (UNTDID 1001); XP Z12-012 for 471 to 473 and 500 to 503
 */
public final class DocumentType {

    /** A request to pay for what was supplied. */
    public static final DocumentType INVOICE = of("380");
    /** Credits an invoice, in whole or in part; its amounts are positive and are owed to the buyer. */
    public static final DocumentType CREDIT_NOTE = of("381");
    /** Replaces an invoice that was wrong: that one is owed no more, and its tax goes back. */
    public static final DocumentType CORRECTIVE_INVOICE = of("384");
    /** Bills a deposit, with its tax; the final invoice takes it off by lines. */
    public static final DocumentType PREPAYMENT_INVOICE = of("386");
    /** Issued by the buyer in the name of the seller. */
    public static final DocumentType SELF_BILLED_INVOICE = of("389");
    /** A credit note issued by the buyer in the name of the seller. */
    public static final DocumentType SELF_BILLED_CREDIT_NOTE = of("261");

    /** Credits several invoices at once, such as a rebate at the end of a year. */
    public static final DocumentType CONSOLIDATED_CREDIT_NOTE = of("262");
    /** Bills a part of what was ordered. */
    public static final DocumentType PARTIAL_INVOICE = of("326");
    /** Asks for more than an earlier invoice did. */
    public static final DocumentType DEBIT_NOTE = of("383");
    /** An invoice whose claim is assigned to a factor, who is paid. */
    public static final DocumentType FACTORED_INVOICE = of("393");
    /** Credits an invoice whose claim is assigned to a factor. */
    public static final DocumentType FACTORED_CREDIT_NOTE = of("396");
    /** A corrective invoice issued by the buyer. */
    public static final DocumentType SELF_BILLED_CORRECTIVE_INVOICE = of("471");
    /** A corrective invoice whose claim is assigned to a factor. */
    public static final DocumentType FACTORED_CORRECTIVE_INVOICE = of("472");
    /** A corrective invoice issued by the buyer, its claim assigned to a factor. */
    public static final DocumentType SELF_BILLED_FACTORED_CORRECTIVE_INVOICE = of("473");
    /** Bills a deposit, issued by the buyer. */
    public static final DocumentType SELF_BILLED_PREPAYMENT_INVOICE = of("500");
    /** Issued by the buyer, its claim assigned to a factor. */
    public static final DocumentType SELF_BILLED_FACTORED_INVOICE = of("501");
    /** A credit note issued by the buyer on an invoice whose claim is assigned to a factor. */
    public static final DocumentType SELF_BILLED_FACTORED_CREDIT_NOTE = of("502");
    /** Credits a deposit. */
    public static final DocumentType PREPAYMENT_CREDIT_NOTE = of("503");
    /** Tells of an invoice for the books, and asks for nothing. */
    public static final DocumentType ACCOUNTING_INFORMATION = of("751");
    /** Bills a part of construction works as they progress. */
    public static final DocumentType PARTIAL_CONSTRUCTION_INVOICE = of("875");
    /** Bills the last part of construction works, before their final account. */
    public static final DocumentType PARTIAL_FINAL_CONSTRUCTION_INVOICE = of("876");
    /** The final account of construction works. */
    public static final DocumentType FINAL_CONSTRUCTION_INVOICE = of("877");

    /** What a type does. */
    enum Kind {
        INVOICE,
        PREPAYMENT,
        CORRECTIVE,
        CREDIT
    }

    private final String code;
    private final String name;
    private final Kind kind;
    private final boolean selfBilled;
    private final String creditedBy;

    DocumentType(String code, String name, Kind kind, boolean selfBilled, String creditedBy) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.selfBilled = selfBilled;
        this.creditedBy = creditedBy;
    }

    /**
     * {@return the type with a code}
     *
     * @param code  of UNTDID 1001, such as {@code 380}
     * @throws IllegalArgumentException if the standard lists no such type
     */
    public static DocumentType of(String code) {
        return DocumentTypes.coded(code).orElseThrow(() -> unknown(code, "380"));
    }

    /**
     * {@return the type of a name, which is how it is written in JSON}
     *
     * @param name  such as {@code CREDIT_NOTE}
     * @throws IllegalArgumentException if no type has the name
     */
    public static DocumentType named(String name) {
        return DocumentTypes.named(name).orElseThrow(() -> unknown(name, "CREDIT_NOTE"));
    }

    private static RefusedException unknown(String given, String example) {
        return new RefusedException(
                say("typeUnknown", "EN 16931 lists no type of document {given}, as it does {example}")
                        .with("given", Shortened.quote(given))
                        .with("example", example));
    }

    /** {@return all types that the standard lists, by their codes in ascending order} */
    public static List<DocumentType> listed() {
        return DocumentTypes.ALL;
    }

    /** {@return the code of UNTDID 1001} */
    public String code() {
        return code;
    }

    /** {@return the name, in capitals, such as {@code FACTORED_INVOICE}} */
    public String name() {
        return name;
    }

    /** {@return whether its amounts are owed to the buyer} */
    public boolean isCredit() {
        return kind == Kind.CREDIT;
    }

    /** {@return whether the buyer writes it in the name of the seller} */
    public boolean isSelfBilled() {
        return selfBilled;
    }

    /** {@return whether it replaces an invoice, which is owed no more} */
    public boolean isCorrective() {
        return kind == Kind.CORRECTIVE;
    }

    /** {@return whether it bills a deposit, whose tax is due as it is paid} */
    public boolean isPrepayment() {
        return kind == Kind.PREPAYMENT;
    }

    /** {@return the type of the note that credits a document of this type; of a credit note, its own} */
    public DocumentType credit() {
        return of(creditedBy);
    }

    /** {@return the one of the six types that the library issues which does the same} */
    public DocumentType plain() {
        return switch (kind) {
            case INVOICE -> selfBilled ? SELF_BILLED_INVOICE : INVOICE;
            case PREPAYMENT -> PREPAYMENT_INVOICE;
            case CORRECTIVE -> CORRECTIVE_INVOICE;
            case CREDIT -> selfBilled ? SELF_BILLED_CREDIT_NOTE : CREDIT_NOTE;
        };
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}

package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.LINE;
import static org.facturier.einvoice.rules.Scope.NOTE;
import static org.facturier.einvoice.rules.Scope.PAYMENT;
import static org.facturier.einvoice.rules.Scope.SUPPORTING;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.codelist.CodeList;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Subject;

/**
 * Which codes may be stated: BR-CL, and BR-CO-09 about the prefix of VAT identifiers.
 *
 * <p>A code list of the norm is a part of a public list, with an edition: a code that the public list has may be missing here,
 * and one that passes here may be refused by the narrower list of a profile or a country. The lists are those of the official
 * files of version 1.3.16 ({@link org.facturier.core.codelist.CodeLists}).
 *
 * <p>A code that is absent breaks none of these rules; where it is demanded {@link Presence} asks for it. In official mode an
 * element without text is a code of no list, but for the rules about schemes, media types and units. Codes are compared as they
 * are written, capitals included; in official mode those of VATEX in small letters, too.
 *
 * <p>The norm gives one id to several terms. So one finding about the invoice may be about any of its addresses or of its
 * allowances, and says no more than that one is wrong.
 */
final class Codes {

    /** BR-CL-08 in the official file for UBL lacks eighteen subjects that the list, and the file for CII, have. */
    private static final CodeList NOTE_SUBJECTS_OF_UBL = CodeLists.NOTE_SUBJECTS.minus(
            "BAT", "BAU", "BAV", "BAW", "BAX", "BAY", "BAZ", "BBA", "BBB", "BMF", "BMG", "BMH", "CCJ", "CCK", "CCL",
            "CCM", "CCN", "CCO");

    private Codes() {}

    /** {@return the rules of this class, by subject and not in the order of their ids} */
    static List<InvoiceRule<?>> all() {
        Rules rules = new Rules();
        document(rules);
        PartyCodes.list(rules);
        amounts(rules);
        lines(rules);
        return rules.all();
    }

    /**
     * Codes of the invoice as a whole.
     * <ul>
     *   <li>BR-CL-01: the type (BT-3), UNTDID 1001 in part, divided between the two documents of UBL ({@link #type}).
     *   <li>BR-CL-03: the currency of each single amount, ISO 4217. Both syntaxes can state one at an amount, the hub has no
     *       place for it, so the reader gathers them ({@link #amountCurrencies}).
     *   <li>BR-CL-04, -05: the currency of the invoice (BT-5) and that of its VAT books (BT-6), ISO 4217.
     *   <li>BR-CL-06: what makes VAT fall due (BT-8): 3 the issue of the invoice, 35 the delivery, 432 the payment. CII writes
     *       5, 29 and 72 of another list for the same; the hub has those of UBL, and in official mode a code that has no
     *       counterpart breaks the rule.
     *   <li>BR-CL-08: the subject of a note (BT-21), UNTDID 4451.
     *   <li>BR-CL-16: the means of payment (BT-81), UNTDID 4461.
     *   <li>BR-CL-24: the media type of what is attached (BT-125-1), six of them. What the bytes are is not looked at.
     * </ul>
     */
    private static void document(Rules rules) {
        rules.add(
                        "BR-CL-01",
                        INVOICE,
                        "BT-3",
                        "the type is a code of UNTDID 1001 that the norm takes",
                        "take a code of the list, such as 380 or 381",
                        Codes::type)
                .add(
                        "BR-CL-03",
                        INVOICE,
                        "BT-5",
                        "each amount is in a currency of ISO 4217",
                        "take a code of ISO 4217, such as EUR",
                        Codes::amountCurrencies)
                .add(
                        "BR-CL-04",
                        INVOICE,
                        "BT-5",
                        "the currency of the invoice is one of ISO 4217",
                        "take a code of ISO 4217, such as EUR",
                        (i, s) -> has(CodeLists.CURRENCIES, i.currency(), i, "currency", s))
                .add(
                        "BR-CL-05",
                        INVOICE,
                        "BT-6",
                        "the accounting currency is one of ISO 4217",
                        "take a code of ISO 4217, such as EUR",
                        (i, s) -> has(CodeLists.CURRENCIES, i.accountingCurrency(), i, "accountingCurrency", s))
                .add(
                        "BR-CL-06",
                        INVOICE,
                        "BT-8",
                        "what makes VAT fall due is the issue, the delivery or the payment",
                        "take 3, 35 or 432 (in CII 5, 29 or 72)",
                        (i, s) -> has(CodeLists.TAX_POINTS, i.taxPointCode(), i, "taxPointCode", s)
                                && !(s.isOfficial() && s.trace().isUnreadable(i, "taxPointCode")))
                .add(
                        "BR-CL-08",
                        NOTE,
                        "BT-21",
                        "the subject of a note is a code of UNTDID 4451",
                        "take a code of the list, such as AAI",
                        (n, s) -> has(noteSubjects(s), n.subject(), n, "subject", s))
                .add(
                        "BR-CL-16",
                        PAYMENT,
                        "BT-81",
                        "the means of payment is a code of UNTDID 4461",
                        "take a code of the list, such as 58",
                        (p, s) -> has(CodeLists.PAYMENT_MEANS, p.means(), p, "means", s))
                .add(
                        "BR-CL-24",
                        SUPPORTING,
                        "BT-125-1",
                        "an attached document is of a media type that the norm takes",
                        "attach a PDF, PNG, JPEG, CSV, XLSX or ODS file",
                        (d, s) -> has(CodeLists.MEDIA_TYPES, d.attachment().flatMap(AttachedDocument::mime)));
    }

    /**
     * Categories and exemptions.
     * <ul>
     *   <li>BR-CL-17, -18: VAT categories, UNTDID 5305 in part, of ten codes. The first of allowances and charges of the
     *       document (BT-95, BT-102), the second of lines (BT-151). The rows of the breakdown (BT-118) are of the first,
     *       in the official file for CII of the second.
     *   <li>BR-CL-22: the code of an exemption (BT-121), VATEX. Small letters pass officially.
     * </ul>
     */
    private static void amounts(Rules rules) {
        rules.add(
                        "BR-CL-17",
                        INVOICE,
                        "BT-95 BT-102 BT-118",
                        "the VAT category is a code of UNTDID 5305 that the norm takes",
                        "take one of S, Z, E, AE, K, G, O, L, M, B",
                        Codes::categories)
                .add(
                        "BR-CL-18",
                        INVOICE,
                        "BT-151",
                        "the VAT category of the item is a code of UNTDID 5305 that the norm takes",
                        "take one of S, Z, E, AE, K, G, O, L, M, B",
                        Codes::lineCategory)
                .add(
                        "BR-CL-22",
                        BREAKDOWN,
                        "BT-121",
                        "the code of an exemption is one of VATEX",
                        "take a code of the list, such as VATEX-EU-132",
                        (b, s) -> has(
                                CodeLists.EXEMPTION_REASONS,
                                s.isOfficial()
                                        ? b.exemptionCode().map(code -> code.toUpperCase(Locale.ROOT))
                                        : b.exemptionCode(),
                                b,
                                "exemptionCode",
                                s));
    }

    /**
     * Reasons and units.
     * <ul>
     *   <li>BR-CL-19: why an allowance of document (BT-98) or line (BT-140) is given, UNTDID 5189.
     *   <li>BR-CL-20: why a charge of document (BT-105) or line (BT-145) is made, UNTDID 7161.
     *   <li>BR-CL-23: the units of quantity (BT-130) and of the base quantity of the price (BT-150), Recommendation 20 or 21.
     *       That both are the same unit is not asked here.
     * </ul>
     */
    private static void lines(Rules rules) {
        String allowances = "the reason code of an allowance is one of UNTDID 5189 that the norm takes";
        String charges = "the reason code of a charge is one of UNTDID 7161 that the norm takes";
        rules.add(
                        "BR-CL-19",
                        INVOICE,
                        "BT-98 BT-140",
                        allowances,
                        "take a code of the list, such as 95 for a discount",
                        Codes::allowanceReasons)
                .add(
                        "BR-CL-20",
                        INVOICE,
                        "BT-105 BT-145",
                        charges,
                        "take a code of the list, such as FC for freight",
                        Codes::chargeReasons)
                .add(
                        "BR-CL-23",
                        LINE,
                        "BT-130 BT-150",
                        "the unit is a code of UN/ECE Recommendation 20 or 21",
                        "take a code of the list, such as C62 for pieces",
                        (l, s) -> has(CodeLists.UNITS, l.unit())
                                && has(CodeLists.UNITS, l.price().flatMap(Price::baseUnit)));
    }

    /**
     * {@return whether a code is of a list, or not stated; an element without text is of none, in official mode}
     * @param list the list
     * @param code the code that the hub holds
     * @param group the group that it stands in, to look up what else was met there
     * @param component the name of its component
     * @param subject the invoice
     */
    static boolean has(CodeList list, Optional<String> code, Record group, String component, Subject subject) {
        return code.isPresent()
                ? list.contains(code.get())
                : !(subject.isOfficial() && subject.trace().isBlank(group, component));
    }

    /** {@return whether a code is of a list, or not stated} */
    static boolean has(CodeList list, Optional<String> code) {
        return code.isEmpty() || list.contains(code.get());
    }

    /** {@return whether the codes of the reasons of all allowances, of document and lines, are of the list} */
    private static boolean allowanceReasons(ElectronicInvoice invoice, Subject subject) {
        boolean known = reasons(CodeLists.ALLOWANCE_REASONS, invoice.allowances(), subject);
        for (Line line : invoice.lines()) {
            known = known && reasons(CodeLists.ALLOWANCE_REASONS, line.allowances(), subject);
        }
        return known;
    }

    /** {@return whether the codes of the reasons of all charges, of document and lines, are of the list} */
    private static boolean chargeReasons(ElectronicInvoice invoice, Subject subject) {
        boolean known = reasons(CodeLists.CHARGE_REASONS, invoice.charges(), subject);
        for (Line line : invoice.lines()) {
            known = known && reasons(CodeLists.CHARGE_REASONS, line.charges(), subject);
        }
        return known;
    }

    /** {@return whether the code of each reason is of a list, where there is one} */
    private static boolean reasons(CodeList list, List<AllowanceCharge> all, Subject subject) {
        for (AllowanceCharge one : all) {
            if (!has(list, one.reasonCode(), one, "reasonCode", subject)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether BT-3 is of the list; UBL divides it between its two documents}
     *
     * <p>A credit note (381) is a document of its own in UBL, so that 381 in an invoice breaks the rule, and 380 in a credit
     * note. CII has one document, and takes both.
     */
    private static boolean type(ElectronicInvoice invoice, Subject subject) {
        if (invoice.type().isEmpty()) {
            return !(subject.isOfficial() && subject.trace().isBlank(invoice, "type"));
        }
        String code = invoice.type().get();
        return switch (subject.syntax()) {
            case UBL_INVOICE -> CodeLists.INVOICE_TYPES.contains(code);
            case UBL_CREDIT_NOTE -> CodeLists.CREDIT_NOTE_TYPES.contains(code);
            case CII -> CodeLists.INVOICE_TYPES.contains(code) || CodeLists.CREDIT_NOTE_TYPES.contains(code);
        };
    }

    /**
     * {@return whether each amount of the document is in a known currency; one without any is not}
     *
     * <p>Which currency is not asked, only that it is one. The same in both modes.
     */
    private static boolean amountCurrencies(ElectronicInvoice invoice, Subject subject) {
        for (String currency : currencies(invoice, subject)) {
            if (!CodeLists.CURRENCIES.contains(currency)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the currencies that amounts are stated in; of an invoice that was not read, those that a writer will state: BT-5
     * at each amount in UBL and at the total VAT in CII, BT-6 at BT-111}
     */
    private static Set<String> currencies(ElectronicInvoice invoice, Subject subject) {
        if (subject.trace().isOfDocument()) {
            return subject.trace().currencies();
        }
        Set<String> stated = new HashSet<>();
        Optional<Totals> totals = invoice.totals();
        if (subject.syntax().isUbl()
                ? totals.isPresent()
                : totals.flatMap(Totals::vat).isPresent()) {
            stated.add(invoice.currency().orElse(""));
        }
        if (totals.flatMap(Totals::vatInAccountingCurrency).isPresent()) {
            stated.add(invoice.accountingCurrency().orElse(""));
        }
        return stated;
    }

    /**
     * {@return whether BR-CL-17 holds: allowances, charges and rows}
     *
     * <p>In the official file for CII the rule of the lines looks at the breakdown, and this one does not.
     */
    private static boolean categories(ElectronicInvoice invoice, Subject subject) {
        return known(invoice.allowances(), subject)
                && known(invoice.charges(), subject)
                && (subject.isOfficialCii() || knownRows(invoice, subject));
    }

    /** {@return the subjects that a note may have: the official file for UBL does not know the newest of the list} */
    private static CodeList noteSubjects(Subject subject) {
        return subject.isOfficialUbl() ? NOTE_SUBJECTS_OF_UBL : CodeLists.NOTE_SUBJECTS;
    }

    /** {@return whether BR-CL-18 holds: the lines, and in the official file for CII the rows} */
    private static boolean lineCategory(ElectronicInvoice invoice, Subject subject) {
        for (Line line : invoice.lines()) {
            if (line.vat().isPresent()
                    && !has(
                            CodeLists.VAT_CATEGORIES,
                            line.vat().get().category(),
                            line.vat().get(),
                            "category",
                            subject)) {
                return false;
            }
        }
        return !subject.isOfficialCii() || knownRows(invoice, subject);
    }

    /** {@return whether the category of each allowance or charge is of the list, or absent} */
    private static boolean known(List<AllowanceCharge> all, Subject subject) {
        for (AllowanceCharge one : all) {
            if (!has(CodeLists.VAT_CATEGORIES, one.category(), one, "category", subject)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the category of each row of the breakdown is of the list, or absent} */
    private static boolean knownRows(ElectronicInvoice invoice, Subject subject) {
        for (VatBreakdown row : invoice.breakdown()) {
            if (!has(CodeLists.VAT_CATEGORIES, row.category(), row, "category", subject)) {
                return false;
            }
        }
        return true;
    }
}

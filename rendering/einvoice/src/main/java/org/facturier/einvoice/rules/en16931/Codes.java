package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.CLASSIFICATION;
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
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.TaxRepresentative;
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

    /** ISO 3166-1, and the file for UBL: without AN, which is no more, and with SS, South Sudan, which the file for CII lacks. */
    private static final CodeList COUNTRIES_OF_UBL =
            CodeLists.COUNTRIES.minus("AN").plus("SS");
    /** The countries of the file for CII. */
    private static final CodeList COUNTRIES_OF_CII = CodeLists.COUNTRIES;
    /**
     * What a VAT identifier may start with: a country, or EL, which Greece writes. GR passes as a country. XI, for Northern
     * Ireland, is among the countries.
     */
    private static final CodeList VAT_PREFIXES = COUNTRIES_OF_UBL.plus("EL");
    /** The same as the official files have it, with AN, which is no more, and SS. */
    private static final CodeList OFFICIAL_VAT_PREFIXES = VAT_PREFIXES.plus("AN", "SS");
    /** BR-CL-08 in the official file for UBL lacks eighteen subjects that the list, and the file for CII, have. */
    private static final CodeList NOTE_SUBJECTS_OF_UBL = CodeLists.NOTE_SUBJECTS.minus(
            "BAT", "BAU", "BAV", "BAW", "BAX", "BAY", "BAZ", "BBA", "BBB", "BMF", "BMG", "BMH", "CCJ", "CCK", "CCL",
            "CCM", "CCN", "CCO");

    private Codes() {}

    /** {@return the rules of this class, by subject and not in the order of their ids} */
    static List<InvoiceRule<?>> all() {
        Rules rules = new Rules();
        document(rules);
        identifiers(rules);
        countries(rules);
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
     * Schemes of identifiers. A scheme says in which register a number is to be looked up; where it is absent there is nothing
     * to ask, as BR-62 to BR-65 say where it is demanded.
     * <ul>
     *   <li>BR-CL-07: of the invoiced object, in the document (BT-18) and on a line (BT-128), UNTDID 1153.
     *   <li>BR-CL-10: of the identifiers of seller (BT-29), buyer (BT-46) and payee (BT-60), ISO/IEC 6523.
     *   <li>BR-CL-11: of their registrations (BT-30, BT-47, BT-61), ISO/IEC 6523, such as 0002 for a SIREN.
     *   <li>BR-CL-13: of the classes of an item (BT-158), UNTDID 7143. The version of the scheme is free.
     *   <li>BR-CL-21: of the standard identifier of an item (BT-157), ISO/IEC 6523, such as 0160 for a GTIN.
     *   <li>BR-CL-25: of the electronic addresses of seller (BT-34) and buyer (BT-49): EAS, a list of its own that is not
     *       ISO/IEC 6523, though it has many of its codes.
     *   <li>BR-CL-26: of the place of delivery (BT-71), ISO/IEC 6523.
     * </ul>
     */
    private static void identifiers(Rules rules) {
        rules.add(
                        "BR-CL-07",
                        INVOICE,
                        "BT-18-1 BT-128-1",
                        "the scheme of an invoiced object is a code of UNTDID 1153",
                        "take a code of the list, such as ABT",
                        Codes::objects)
                .add(
                        "BR-CL-10",
                        INVOICE,
                        "BT-29-1 BT-46-1 BT-60-1",
                        "the scheme of an identifier of a party is one of ISO/IEC 6523",
                        "take a code of the list, such as 0088",
                        Codes::parties)
                .add(
                        "BR-CL-11",
                        INVOICE,
                        "BT-30-1 BT-47-1 BT-61-1",
                        "the scheme of a registration is one of ISO/IEC 6523",
                        "take a code of the list, such as 0002",
                        Codes::registrations)
                .add(
                        "BR-CL-13",
                        CLASSIFICATION,
                        "BT-158-1",
                        "the scheme of an item class is a code of UNTDID 7143",
                        "take a code of the list, such as STI",
                        (c, s) -> has(CodeLists.ITEM_CLASSIFICATIONS, c.scheme()))
                .add(
                        "BR-CL-21",
                        LINE,
                        "BT-157-1",
                        "the scheme of a standard item identifier is one of ISO/IEC 6523",
                        "take a code of the list, such as 0160",
                        (l, s) -> has(
                                CodeLists.IDENTIFIER_SCHEMES,
                                l.item().flatMap(Item::standardIdentifier).flatMap(Identifier::scheme)))
                .add(
                        "BR-CL-25",
                        INVOICE,
                        "BT-34-1 BT-49-1",
                        "the scheme of an electronic address is a code of EAS",
                        "take a code of the list, such as 0225",
                        (i, s) -> has(
                                        CodeLists.ADDRESS_SCHEMES,
                                        i.seller().flatMap(Seller::endpoint).flatMap(Identifier::scheme))
                                && has(
                                        CodeLists.ADDRESS_SCHEMES,
                                        i.buyer().flatMap(Buyer::endpoint).flatMap(Identifier::scheme)))
                .add(
                        "BR-CL-26",
                        INVOICE,
                        "BT-71-1",
                        "the scheme of a place of delivery is one of ISO/IEC 6523",
                        "take a code of the list, such as 0088",
                        (i, s) -> has(
                                CodeLists.IDENTIFIER_SCHEMES,
                                i.delivery().flatMap(Delivery::location).flatMap(Identifier::scheme)));
    }

    /**
     * Countries, and the prefixes of VAT identifiers.
     * <ul>
     *   <li>BR-CL-14: the countries of seller, buyer, representative and delivery (BT-40, BT-55, BT-69, BT-80), ISO 3166-1, two
     *       letters.
     *   <li>BR-CL-15: the country from which an item comes (BT-159), the same list. For both the files differ in AN and SS; strictly the first
     *       is no country and the second is one.
     *   <li>BR-CO-09: VAT identifiers (BT-31, BT-48, BT-63) start with the code of their country. Only these two letters are
     *       looked at: FR of FR12345678901, neither its length nor its check digits, nor whether it is the country of the
     *       party.
     * </ul>
     */
    private static void countries(Rules rules) {
        rules.add(
                        "BR-CL-14",
                        INVOICE,
                        "BT-40 BT-55 BT-69 BT-80",
                        "the country of an address is one of ISO 3166-1",
                        "take a code of two letters, such as FR",
                        Codes::addresses)
                .add(
                        "BR-CL-15",
                        LINE,
                        "BT-159",
                        "the country of origin is one of ISO 3166-1",
                        "take a code of two letters, such as FR",
                        (l, s) -> l.item().isEmpty()
                                || has(
                                        countries(s),
                                        l.item().get().origin(),
                                        l.item().get(),
                                        "origin",
                                        s))
                .add(
                        "BR-CO-09",
                        INVOICE,
                        "BT-31 BT-48 BT-63",
                        "a VAT identifier starts with the code of its country",
                        "put the code of the country first, EL for Greece",
                        Codes::vatIdentifiers);
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
    private static boolean has(CodeList list, Optional<String> code, Record group, String component, Subject subject) {
        return code.isPresent()
                ? list.contains(code.get())
                : !(subject.isOfficial() && subject.trace().isBlank(group, component));
    }

    /** {@return whether a code is of a list, or not stated} */
    private static boolean has(CodeList list, Optional<String> code) {
        return code.isEmpty() || list.contains(code.get());
    }

    /** {@return the countries that count} */
    private static CodeList countries(Subject subject) {
        return subject.isOfficialCii() ? COUNTRIES_OF_CII : COUNTRIES_OF_UBL;
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
     * {@return whether the schemes of invoiced objects are of the list}
     *
     * <p>The official file for CII looks at each reference with such a scheme, also where its type does not make it an invoiced
     * object; the reader notes those.
     */
    private static boolean objects(ElectronicInvoice invoice, Subject subject) {
        boolean others = !subject.isOfficialCii()
                || subject.trace().others(invoice, "invoicedObject").stream()
                        .allMatch(CodeLists.OBJECT_SCHEMES::contains);
        boolean known = others && scheme(CodeLists.OBJECT_SCHEMES, invoice.invoicedObject());
        for (Line line : invoice.lines()) {
            known = known && scheme(CodeLists.OBJECT_SCHEMES, line.object());
        }
        return known;
    }

    /** {@return whether the scheme of an identifier is of a list, where there is one} */
    private static boolean scheme(CodeList list, Optional<Identifier> identifier) {
        return identifier.isEmpty() || has(list, identifier.get().scheme());
    }

    /** {@return whether the schemes of all identifiers of seller, buyer and payee are of the list} */
    private static boolean parties(ElectronicInvoice invoice, Subject subject) {
        boolean known = scheme(CodeLists.IDENTIFIER_SCHEMES, invoice.buyer().flatMap(Buyer::identifier))
                && scheme(CodeLists.IDENTIFIER_SCHEMES, invoice.payee().flatMap(Payee::identifier));
        List<Identifier> ofSeller =
                invoice.seller().isPresent() ? invoice.seller().get().identifiers() : List.of();
        for (Identifier one : ofSeller) {
            known = known && has(CodeLists.IDENTIFIER_SCHEMES, one.scheme());
        }
        return known;
    }

    /** {@return whether the schemes of the registrations of seller, buyer and payee are of the list} */
    private static boolean registrations(ElectronicInvoice invoice, Subject subject) {
        CodeList schemes = CodeLists.IDENTIFIER_SCHEMES;
        return scheme(schemes, invoice.seller().flatMap(Seller::registration))
                && scheme(schemes, invoice.buyer().flatMap(Buyer::registration))
                && scheme(schemes, invoice.payee().flatMap(Payee::registration));
    }

    /** {@return whether the country of each address that is there is of the list of the syntax, or absent} */
    private static boolean addresses(ElectronicInvoice invoice, Subject subject) {
        return isOfCountry(invoice.seller().flatMap(Seller::address), subject)
                && isOfCountry(invoice.buyer().flatMap(Buyer::address), subject)
                && isOfCountry(invoice.taxRepresentative().flatMap(TaxRepresentative::address), subject)
                && isOfCountry(invoice.delivery().flatMap(Delivery::address), subject);
    }

    private static boolean isOfCountry(Optional<Address> address, Subject subject) {
        return address.isEmpty() || has(countries(subject), address.get().country(), address.get(), "country", subject);
    }

    /** {@return whether the VAT identifiers of seller, buyer and representative start with a country} */
    private static boolean vatIdentifiers(ElectronicInvoice invoice, Subject subject) {
        CodeList prefixes = subject.isOfficial() ? OFFICIAL_VAT_PREFIXES : VAT_PREFIXES;
        return prefixed(invoice.seller().flatMap(Seller::vatIdentifier), prefixes, subject)
                && prefixed(invoice.buyer().flatMap(Buyer::vatIdentifier), prefixes, subject)
                && prefixed(invoice.taxRepresentative().flatMap(TaxRepresentative::vatIdentifier), prefixes, subject)
                && (!subject.isOfficial() || others(invoice, subject));
    }

    /**
     * {@return whether further VAT identifiers of a party, which the hub does not hold, start with a country}
     *
     * <p>In official mode of several VAT identifiers each one is looked at. Strictly a party has one.
     */
    private static boolean others(ElectronicInvoice invoice, Subject subject) {
        return others(invoice.seller(), subject)
                && others(invoice.buyer(), subject)
                && others(invoice.taxRepresentative(), subject);
    }

    private static boolean others(Optional<? extends Record> party, Subject subject) {
        for (String one :
                party.isPresent() ? subject.trace().others(party.get(), "vatIdentifier") : List.<String>of()) {
            if (!prefixed(Optional.of(one), OFFICIAL_VAT_PREFIXES, subject)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether a VAT identifier, where there is one, starts with a country: in capitals, and first, without a blank}
     *
     * <p>The official file for UBL looks for its first two signs within all countries as one text, and finds a single letter.
     */
    private static boolean prefixed(Optional<String> identifier, CodeList prefixes, Subject subject) {
        if (identifier.isEmpty()) {
            return true;
        }
        String id = identifier.get();
        return id.length() >= 2
                ? prefixes.contains(id.substring(0, 2))
                : subject.isOfficialUbl() && prefixes.codes().stream().anyMatch(code -> code.contains(id));
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

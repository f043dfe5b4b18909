package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.CLASSIFICATION;
import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.LINE;

import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.CodeList;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.TaxRepresentative;
import org.facturier.einvoice.rules.Subject;

/**
 * Which codes may be stated of parties and of things with a number: BR-CL about schemes of identifiers and countries, and BR-CO-09
 * about the prefix of VAT identifiers.
 */
final class PartyCodes {

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

    private PartyCodes() {}

    /** Adds the rules of this class. */
    static void list(Rules rules) {
        identifiers(rules);
        countries(rules);
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
                        PartyCodes::objects)
                .add(
                        "BR-CL-10",
                        INVOICE,
                        "BT-29-1 BT-46-1 BT-60-1",
                        "the scheme of an identifier of a party is one of ISO/IEC 6523",
                        "take a code of the list, such as 0088",
                        PartyCodes::parties)
                .add(
                        "BR-CL-11",
                        INVOICE,
                        "BT-30-1 BT-47-1 BT-61-1",
                        "the scheme of a registration is one of ISO/IEC 6523",
                        "take a code of the list, such as 0002",
                        PartyCodes::registrations)
                .add(
                        "BR-CL-13",
                        CLASSIFICATION,
                        "BT-158-1",
                        "the scheme of an item class is a code of UNTDID 7143",
                        "take a code of the list, such as STI",
                        (c, s) -> Codes.has(CodeLists.ITEM_CLASSIFICATIONS, c.scheme()))
                .add(
                        "BR-CL-21",
                        LINE,
                        "BT-157-1",
                        "the scheme of a standard item identifier is one of ISO/IEC 6523",
                        "take a code of the list, such as 0160",
                        (l, s) -> Codes.has(
                                CodeLists.IDENTIFIER_SCHEMES,
                                l.item().flatMap(Item::standardIdentifier).flatMap(Identifier::scheme)))
                .add(
                        "BR-CL-25",
                        INVOICE,
                        "BT-34-1 BT-49-1",
                        "the scheme of an electronic address is a code of EAS",
                        "take a code of the list, such as 0225",
                        (i, s) -> Codes.has(
                                        CodeLists.ADDRESS_SCHEMES,
                                        i.seller().flatMap(Seller::endpoint).flatMap(Identifier::scheme))
                                && Codes.has(
                                        CodeLists.ADDRESS_SCHEMES,
                                        i.buyer().flatMap(Buyer::endpoint).flatMap(Identifier::scheme)))
                .add(
                        "BR-CL-26",
                        INVOICE,
                        "BT-71-1",
                        "the scheme of a place of delivery is one of ISO/IEC 6523",
                        "take a code of the list, such as 0088",
                        (i, s) -> Codes.has(
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
                        PartyCodes::addresses)
                .add(
                        "BR-CL-15",
                        LINE,
                        "BT-159",
                        "the country of origin is one of ISO 3166-1",
                        "take a code of two letters, such as FR",
                        (l, s) -> l.item().isEmpty()
                                || Codes.has(
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
                        PartyCodes::vatIdentifiers);
    }

    /** {@return the countries that count} */
    private static CodeList countries(Subject subject) {
        return subject.isOfficialCii() ? COUNTRIES_OF_CII : COUNTRIES_OF_UBL;
    }

    /** {@return whether the scheme of an identifier is of a list, where there is one} */
    private static boolean scheme(CodeList list, Optional<Identifier> identifier) {
        return identifier.isEmpty() || Codes.has(list, identifier.get().scheme());
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

    /** {@return whether the schemes of all identifiers of seller, buyer and payee are of the list} */
    private static boolean parties(ElectronicInvoice invoice, Subject subject) {
        boolean known = scheme(CodeLists.IDENTIFIER_SCHEMES, invoice.buyer().flatMap(Buyer::identifier))
                && scheme(CodeLists.IDENTIFIER_SCHEMES, invoice.payee().flatMap(Payee::identifier));
        List<Identifier> ofSeller =
                invoice.seller().isPresent() ? invoice.seller().get().identifiers() : List.of();
        for (Identifier one : ofSeller) {
            known = known && Codes.has(CodeLists.IDENTIFIER_SCHEMES, one.scheme());
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
        return address.isEmpty()
                || Codes.has(countries(subject), address.get().country(), address.get(), "country", subject);
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
}

package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.INVOICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.TaxRepresentative;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Scope;
import org.facturier.einvoice.rules.Subject;

/**
 * Split payment in Italy (BR-B), cards (BR-51), and the day of payment (BR-CO-25), which the official files have left out.
 *
 * <p>The rules of EN 16931 that belong to one country or to no other subject. Rules that a country adds of its own accord, such
 * as BR-FR, are other sets.
 */
final class National {

    /** UNTDID 5305: VAT that an Italian public buyer pays to the tax office and not to the seller. */
    private static final String SPLIT = "B";

    private National() {}

    /**
     * {@return BR-B-01, BR-B-02 and BR-51}
     * <ul>
     *   <li>BR-B-01: split payment (B in BT-151, BT-95, BT-102 or BT-118) is for supplies within Italy, so each country that
     *       the invoice names must be Italy. One that is absent is no breach here.
     *   <li>BR-B-02: split payment and standard rate (S) do not stand in one invoice, wherever in it.
     *   <li>BR-51: of the number of a card (BT-87) only a part is shown. Ten characters pass, so that a few masked first digits
     *       do too. In the official file for UBL it is a warning, so that official mode leaves it out there; otherwise it stops
     *       the invoice.
     * </ul>
     */
    static List<InvoiceRule<?>> all() {
        return new Rules()
                .add(
                        "BR-B-01",
                        INVOICE,
                        "BT-151 BT-95 BT-102 BT-118",
                        "split payment is for invoices within Italy",
                        "take another category, or correct the countries",
                        (i, s) -> !uses(i, SPLIT) || isItalian(i))
                .add(
                        "BR-B-02",
                        INVOICE,
                        "BT-151 BT-95 BT-102 BT-118",
                        "an invoice with split payment has nothing of the standard rate",
                        "divide the invoice, or take one category",
                        (i, s) -> !uses(i, SPLIT) || !uses(i, "S"))
                .add(
                        "BR-51",
                        Scope.CARD,
                        "BT-87",
                        "of the number of a card only the last four to six digits are stated",
                        "state the last four digits",
                        (c, s) -> s.isOfficialUbl()
                                || c.number().isEmpty()
                                || c.number().get().length() <= 10)
                .all();
    }

    /**
     * {@return BR-CO-25, for whoever wants it: it is in the norm and in no official file}
     *
     * <p>The files had it and left it out by version 1.3.16. Profiles that extend the norm still have it, so it is kept, to be
     * switched on.
     */
    static InvoiceRule<ElectronicInvoice> dueDateOrTerms() {
        return new InvoiceRule<>(
                new org.facturier.einvoice.rules.RuleKey(
                        "BR-CO-25", org.facturier.einvoice.model.Edition.EN_2017, Optional.empty()),
                Severity.ERROR,
                INVOICE,
                List.of(org.facturier.einvoice.model.Term.bt(9), org.facturier.einvoice.model.Term.bt(20)),
                new org.facturier.einvoice.rules.RuleWords(
                        "where something is due, the invoice says until when or on which terms",
                        "give the due date or the terms of payment"),
                National::isDueStated);
    }

    /**
     * {@return whether nothing is due, or until when (BT-9) or on which terms (BT-20) is stated}
     *
     * <p>Due is BT-115 above zero. The same in both modes and syntaxes.
     */
    private static boolean isDueStated(ElectronicInvoice invoice, Subject subject) {
        return invoice.totals()
                        .flatMap(t -> t.due())
                        .filter(due -> due.signum() > 0)
                        .isEmpty()
                || invoice.dueDate().isPresent()
                || invoice.paymentTerms().isPresent();
    }

    /** {@return whether a line, an allowance, a charge or a row is of a category; whichever tax it is said to be of} */
    private static boolean uses(ElectronicInvoice invoice, String category) {
        return Stream.of(
                        invoice.lines().stream().map(line -> line.vat().flatMap(LineVat::category)),
                        invoice.allowances().stream().map(one -> one.category()),
                        invoice.charges().stream().map(one -> one.category()),
                        invoice.breakdown().stream().map(one -> one.category()))
                .flatMap(all -> all)
                .anyMatch(code -> code.isPresent() && code.get().equals(category));
    }

    /**
     * {@return whether each country that is named is Italy: of seller, buyer, representative, delivery, and the origin of each
     * item}
     *
     * <p>The official files count every country of the document, so that an item from another country (BT-159) breaks BR-B-01;
     * here likewise in both modes. A country that is absent does not count.
     */
    private static boolean isItalian(ElectronicInvoice invoice) {
        Stream<Optional<String>> addresses = Stream.of(
                        invoice.seller().flatMap(Seller::address),
                        invoice.buyer().flatMap(Buyer::address),
                        invoice.taxRepresentative().flatMap(TaxRepresentative::address),
                        invoice.delivery().flatMap(Delivery::address))
                .map(address -> address.flatMap(Address::country));
        Stream<Optional<String>> origins =
                invoice.lines().stream().map(line -> line.item().flatMap(Item::origin));
        return Stream.concat(addresses, origins)
                .allMatch(country -> country.isEmpty() || country.get().equals("IT"));
    }
}

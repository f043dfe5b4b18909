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
import org.facturier.einvoice.model.PaymentCard;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.TaxRepresentative;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Scope;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.VatSums.Category;

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
     *   <li>BR-B-01: split payment (B in BT-151, BT-95, BT-102 or BT-118) is for supplies within Italy ({@link #isDomestic}).
     *   <li>BR-B-02: split payment and standard rate (S) do not stand in one invoice, wherever in it.
     *   <li>BR-51: of the number of a card (BT-87) the last four to six digits are shown, and never the whole ({@link
     *       #isCutShort}). In the official file for UBL it is a warning, in that for CII it stops the invoice; both look at the
     *       length alone and let ten characters pass.
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
                        (i, s) -> !uses(SPLIT, s) || (s.isOfficial() ? namesOnlyItaly(i) : isDomestic(i)))
                .add(
                        "BR-B-02",
                        INVOICE,
                        "BT-151 BT-95 BT-102 BT-118",
                        "an invoice with split payment has nothing of the standard rate",
                        "divide the invoice, or take one category",
                        (i, s) -> !uses(SPLIT, s) || !uses("S", s))
                .add(
                        "BR-51",
                        Scope.CARD,
                        "BT-87",
                        "of the number of a card the last four to six digits are stated, and never the whole number",
                        "state the last four digits",
                        National::isCutShort)
                .weighing(s -> s.isOfficialUbl() ? Severity.WARNING : Severity.ERROR)
                .all();
    }

    /**
     * {@return whether the number of a card is cut short}
     *
     * <p>Strictly it ends with four to six digits, and shows no more than ten in all: the first six and the last four are what
     * the card schemes allow at most. What hides the others is free.
     *
     * <pre>{@code
     * 1234                 holds
     * 411111******1234     holds: 6 + 4       officially too long for CII, and a warning in UBL
     * 4111111111111111     breaks
     * 4111111              breaks: 7 at the end
     * ************         breaks: none
     * }</pre>
     */
    private static boolean isCutShort(PaymentCard card, Subject subject) {
        String number = card.number().orElse("");
        if (subject.isOfficial()) {
            return number.length() <= 10;
        }
        int digits = 0;
        int last = 0;
        for (int i = 0; i < number.length(); i++) {
            boolean digit = number.charAt(i) >= '0' && number.charAt(i) <= '9';
            digits += digit ? 1 : 0;
            last = digit ? last + 1 : 0;
        }
        return last >= 4 && last <= 6 && digits <= 10;
    }

    /**
     * {@return BR-CO-25, for whoever wants it: it is in the norm and in no official file}
     *
     * <p>The files had it and left it out by version 1.3.16. Profiles that extend the norm still have it, so it is kept, to be
     * switched on.
     */
    static InvoiceRule<ElectronicInvoice> dueDateOrTerms() {
        return Rules.rule(
                "BR-CO-25",
                Severity.ERROR,
                INVOICE,
                "BT-9 BT-20",
                "where something is due, the invoice says until when or on which terms",
                "give the due date or the terms of payment",
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
    private static boolean uses(String category, Subject subject) {
        Category sums = subject.sums().of(category);
        return sums.uses() > 0 || sums.rows() > 0;
    }

    /**
     * {@return whether the supply is one within Italy: of a seller there, or its representative there, to a buyer there; and not
     * delivered elsewhere}
     *
     * <p>Where the goods once came from (BT-159) does not matter.
     */
    private static boolean isDomestic(ElectronicInvoice invoice) {
        Optional<Address> delivered = invoice.delivery().flatMap(Delivery::address);
        return (isItalian(invoice.seller().flatMap(Seller::address))
                        || isItalian(invoice.taxRepresentative().flatMap(TaxRepresentative::address)))
                && isItalian(invoice.buyer().flatMap(Buyer::address))
                && (delivered.flatMap(Address::country).isEmpty() || isItalian(delivered));
    }

    private static boolean isItalian(Optional<Address> address) {
        return address.flatMap(Address::country).filter("IT"::equals).isPresent();
    }

    /**
     * {@return whether each country that is named is Italy: of seller, buyer, representative, delivery, and the origin of each
     * item}
     *
     * <p>The official files count every country of the document, so that an item from another country (BT-159) breaks BR-B-01.
     * A country that is absent does not count.
     */
    private static boolean namesOnlyItaly(ElectronicInvoice invoice) {
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

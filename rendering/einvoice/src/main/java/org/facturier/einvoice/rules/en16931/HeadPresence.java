package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.PAYEE;
import static org.facturier.einvoice.rules.Scope.TAX_REPRESENTATIVE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.rules.Subject;

/** What the head of an invoice must state: itself, its parties and its totals. */
final class HeadPresence {

    private HeadPresence() {}

    /**
     * Head, parties and totals.
     * <ul>
     *   <li>BR-01: which specification the invoice follows (BT-24). Which one is not asked; that is for a profile.
     *   <li>BR-02, -03, -04, -05: number (BT-1), day of issue (BT-2), type (BT-3) and currency (BT-5). In official mode a day
     *       that cannot be read is stated, as its element has a text; a day that is blank is not.
     *   <li>BR-06, -07: the names of seller (BT-27) and buyer (BT-44). The trading name (BT-28, BT-45) does not do instead.
     *   <li>BR-08, -10: the addresses of seller (BG-5) and buyer (BG-8), whatever is in them.
     *   <li>BR-09, -11: their countries (BT-40, BT-55), the only part of an address that is demanded ({@link #named}).
     *   <li>BR-12 to BR-15*: sum of lines (BT-106), total without VAT (BT-109), total with VAT (BT-112), amount due (BT-115).
     *       Official files do not ask them of an invoice without any totals. The total VAT (BT-110) is not demanded.
     *   <li>BR-16: a line (BG-25) at least.
     *   <li>BR-17: a payee (BG-10) has a name (BT-59) and is not the seller ({@link #payee}).
     *   <li>BR-18, -19, -20: a tax representative (BG-11) has a name (BT-62), an address (BG-12), and a country in it (BT-69).
     * </ul>
     */
    static void list(Rules rules) {
        rules.add(
                        "BR-01",
                        INVOICE,
                        "BT-24",
                        "the invoice says which specification it follows",
                        "state the specification, such as urn:cen.eu:en16931:2017",
                        (i, s) -> i.process().isPresent()
                                && i.process().get().specification().isPresent())
                .add(
                        "BR-02",
                        INVOICE,
                        "BT-1",
                        "the invoice has a number",
                        "give the number of the invoice",
                        (i, s) -> i.number().isPresent())
                .add(
                        "BR-03",
                        INVOICE,
                        "BT-2",
                        "the invoice has a day of issue",
                        "give the day on which the invoice is issued",
                        (i, s) -> i.issueDate().isPresent()
                                || s.isOfficial() && s.trace().isUnreadable(i, "issueDate"))
                .add(
                        "BR-04",
                        INVOICE,
                        "BT-3",
                        "the invoice says what kind of invoice it is",
                        "give the type, such as 380 for an invoice or 381 for a credit note",
                        (i, s) -> i.type().isPresent())
                .add(
                        "BR-05",
                        INVOICE,
                        "BT-5",
                        "the invoice says in which currency its amounts are",
                        "give the currency, such as EUR",
                        (i, s) -> i.currency().isPresent())
                .add(
                        "BR-06",
                        INVOICE,
                        "BT-27",
                        "the seller has a name",
                        "give the registered name of the seller",
                        (i, s) -> i.seller().isPresent()
                                && i.seller().get().name().isPresent())
                .add(
                        "BR-07",
                        INVOICE,
                        "BT-44",
                        "the buyer has a name",
                        "give the registered name of the buyer",
                        (i, s) ->
                                i.buyer().isPresent() && i.buyer().get().name().isPresent())
                .add(
                        "BR-08",
                        INVOICE,
                        "BG-5",
                        "the seller has a postal address",
                        "give the postal address of the seller",
                        (i, s) -> i.seller().isPresent()
                                && i.seller().get().address().isPresent())
                .add(
                        "BR-09",
                        INVOICE,
                        "BT-40",
                        "the address of the seller names its country",
                        "give the country of the seller",
                        (i, s) -> named(i.seller().flatMap(Seller::address), s))
                .add(
                        "BR-10",
                        INVOICE,
                        "BG-8",
                        "the buyer has a postal address",
                        "give the postal address of the buyer",
                        (i, s) -> i.buyer().isPresent()
                                && i.buyer().get().address().isPresent())
                .add(
                        "BR-11",
                        INVOICE,
                        "BT-55",
                        "the address of the buyer names its country",
                        "give the country of the buyer",
                        (i, s) -> named(i.buyer().flatMap(Buyer::address), s))
                .add(
                        "BR-12",
                        INVOICE,
                        "BT-106",
                        "the totals have the sum of the net amounts of lines",
                        "give the sum of the lines",
                        (i, s) -> totals(i, s, "lines", Totals::lines))
                .add(
                        "BR-13",
                        INVOICE,
                        "BT-109",
                        "the totals have the total without VAT",
                        "give the total without VAT",
                        (i, s) -> totals(i, s, "withoutVat", Totals::withoutVat))
                .add(
                        "BR-14",
                        INVOICE,
                        "BT-112",
                        "the totals have the total with VAT",
                        "give the total with VAT",
                        (i, s) -> totals(i, s, "withVat", Totals::withVat))
                .add(
                        "BR-15",
                        INVOICE,
                        "BT-115",
                        "the totals have the amount due",
                        "give the amount due",
                        (i, s) -> totals(i, s, "due", Totals::due))
                .add(
                        "BR-16",
                        INVOICE,
                        "BG-25",
                        "the invoice has a line",
                        "give at least one line",
                        (i, s) -> !i.lines().isEmpty())
                .add(
                        "BR-17",
                        PAYEE,
                        "BT-59",
                        "the payee has a name and is not the seller",
                        "name the payee, or leave the payee out where it is the seller",
                        HeadPresence::payee)
                .add(
                        "BR-18",
                        TAX_REPRESENTATIVE,
                        "BT-62",
                        "the tax representative has a name",
                        "give the name of the tax representative",
                        (r, s) -> r.name().isPresent())
                .add(
                        "BR-19",
                        TAX_REPRESENTATIVE,
                        "BG-12",
                        "the tax representative has a postal address",
                        "give the address of the tax representative",
                        (r, s) -> r.address().isPresent())
                .add(
                        "BR-20",
                        TAX_REPRESENTATIVE,
                        "BT-69",
                        "the address of the tax representative names its country",
                        "give the country of the tax representative",
                        (r, s) -> named(r.address(), s));
    }

    /**
     * {@return whether an address names its country}
     *
     * <p>Without an address the rule of the file for UBL has nothing to be asked of, and holds; in CII and strictly it breaks
     * beside BR-08 or BR-10.
     */
    private static boolean named(Optional<Address> address, Subject subject) {
        return address.isPresent() ? address.get().country().isPresent() : subject.isOfficialUbl();
    }

    /**
     * {@return whether one of the totals is there}
     *
     * <p>The official files ask it of the group: where the invoice has none, or no element stands for it, they say nothing.
     */
    private static boolean totals(
            ElectronicInvoice invoice,
            Subject subject,
            String component,
            Function<Totals, Optional<BigDecimal>> total) {
        if (invoice.totals().isEmpty()) {
            return subject.isOfficial();
        }
        Totals totals = invoice.totals().get();
        return subject.isOfficial() && subject.trace().isImplied(totals)
                || subject.states(totals, component, total.apply(totals).isPresent());
    }

    /**
     * {@return whether the payee has a name, and is not the seller}
     *
     * <p>A payee (BG-10) is stated only where it is another than the seller, such as a factor.
     */
    private static boolean payee(Payee payee, Subject subject) {
        if (!subject.states(payee, "name", payee.name().isPresent())) {
            return false;
        }
        Optional<Seller> seller = subject.invoice().seller();
        return seller.isEmpty()
                || !(subject.isOfficial()
                        ? isOfficiallySeller(payee, seller.get(), subject)
                        : isSeller(payee, seller.get()));
    }

    /**
     * {@return whether a payee is the seller: by its name or the name that it trades under (BT-27, BT-28), its registration
     * (BT-30) or one of its identifiers (BT-29), each with its scheme}
     */
    private static boolean isSeller(Payee payee, Seller seller) {
        boolean named = payee.name().equals(seller.name()) || payee.name().equals(seller.tradingName());
        boolean registered =
                payee.registration().isPresent() && payee.registration().equals(seller.registration());
        return named
                || registered
                || payee.identifier().isPresent()
                        && seller.identifiers().contains(payee.identifier().get());
    }

    /**
     * {@return the same as the official files see it}
     *
     * <p>In UBL the name is compared with the trading name of the seller (BT-28), as that is the element of the same place, in
     * CII with its name (BT-27); identifiers (BT-60, BT-29) whatever their schemes.
     */
    private static boolean isOfficiallySeller(Payee payee, Seller seller, Subject subject) {
        Optional<String> name = subject.syntax().isUbl() ? seller.tradingName() : seller.name();
        return payee.name().isPresent() && payee.name().equals(name)
                || payee.identifier().isPresent()
                        && seller.identifiers().stream()
                                .anyMatch(one -> one.value()
                                        .equals(payee.identifier().get().value()));
    }
}

package org.facturier.einvoice.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.ItemAttribute;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.PaymentCard;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.SupportingDocument;
import org.facturier.einvoice.model.TaxRepresentative;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;

/**
 * What a rule is asked of: the invoice, each line, the address of the seller. A rule about a group that an invoice does not have is
 * not asked at all.
 *
 * @param <G>  what the rule looks at
 */
public final class Scope<G> {

    /** The whole invoice. */
    public static final Scope<ElectronicInvoice> INVOICE =
            new Scope<>((invoice, to) -> to.visit(invoice, -1, -1), "", "");

    /** The seller, BG-4. */
    public static final Scope<Seller> SELLER = one("seller", ElectronicInvoice::seller);

    /** The address of the seller, BG-5. */
    public static final Scope<Address> SELLER_ADDRESS =
            one("seller.address", invoice -> invoice.seller().flatMap(Seller::address));

    /** The buyer, BG-7. */
    public static final Scope<Buyer> BUYER = one("buyer", ElectronicInvoice::buyer);

    /** The address of the buyer, BG-8. */
    public static final Scope<Address> BUYER_ADDRESS =
            one("buyer.address", invoice -> invoice.buyer().flatMap(Buyer::address));

    /** The payee, BG-10. */
    public static final Scope<Payee> PAYEE = one("payee", ElectronicInvoice::payee);

    /** The tax representative, BG-11. */
    public static final Scope<TaxRepresentative> TAX_REPRESENTATIVE =
            one("taxRepresentative", ElectronicInvoice::taxRepresentative);

    /** The address of the tax representative, BG-12. */
    public static final Scope<Address> TAX_REPRESENTATIVE_ADDRESS = one(
            "taxRepresentative.address", invoice -> invoice.taxRepresentative().flatMap(TaxRepresentative::address));

    /** The delivery, BG-13. */
    public static final Scope<Delivery> DELIVERY = one("delivery", ElectronicInvoice::delivery);

    /** The place of delivery, BG-15. */
    public static final Scope<Address> DELIVERY_ADDRESS =
            one("delivery.address", invoice -> invoice.delivery().flatMap(Delivery::address));

    /** The invoicing period, BG-14. */
    public static final Scope<Period> PERIOD = one("period", ElectronicInvoice::period);

    /** The payment instructions, BG-16. */
    public static final Scope<PaymentInstructions> PAYMENT = one("payment", ElectronicInvoice::payment);

    /** Each account to pay to, BG-17. */
    public static final Scope<CreditTransfer> TRANSFER = many(
            "payment.transfers",
            invoice -> invoice.payment().map(PaymentInstructions::transfers).orElse(List.of()));

    /** The card, BG-18. */
    public static final Scope<PaymentCard> CARD =
            one("payment.card", invoice -> invoice.payment().flatMap(PaymentInstructions::card));

    /** Each note, BG-1. */
    public static final Scope<Note> NOTE = many("notes", ElectronicInvoice::notes);

    /** Each earlier invoice, BG-3. */
    public static final Scope<PrecedingInvoice> PRECEDING =
            many("precedingInvoices", ElectronicInvoice::precedingInvoices);

    /** Each allowance of the document, BG-20. */
    public static final Scope<AllowanceCharge> ALLOWANCE = many("allowances", ElectronicInvoice::allowances);

    /** Each charge of the document, BG-21. */
    public static final Scope<AllowanceCharge> CHARGE = many("charges", ElectronicInvoice::charges);

    /** The totals, BG-22. */
    public static final Scope<Totals> TOTALS = one("totals", ElectronicInvoice::totals);

    /** Each row of the VAT breakdown, BG-23. */
    public static final Scope<VatBreakdown> BREAKDOWN = many("breakdown", ElectronicInvoice::breakdown);

    /** Each supporting document, BG-24. */
    public static final Scope<SupportingDocument> SUPPORTING =
            many("supportingDocuments", ElectronicInvoice::supportingDocuments);

    /** Each line, BG-25. */
    public static final Scope<Line> LINE = many("lines", ElectronicInvoice::lines);

    /** The period of each line, BG-26. */
    public static final Scope<Period> LINE_PERIOD =
            ofLine("period", line -> line.period().map(List::of).orElse(List.of()));

    /** Each allowance of each line, BG-27. */
    public static final Scope<AllowanceCharge> LINE_ALLOWANCE = ofLine("allowances", Line::allowances);

    /** Each charge of each line, BG-28. */
    public static final Scope<AllowanceCharge> LINE_CHARGE = ofLine("charges", Line::charges);

    /** Each property of each item, BG-32. */
    public static final Scope<ItemAttribute> ATTRIBUTE = ofLine(
            "item.attributes",
            line -> line.item().isPresent() ? line.item().get().attributes() : List.of());

    /** Each class of each item, BT-158. */
    public static final Scope<Identifier> CLASSIFICATION = ofLine(
            "item.classifications",
            line -> line.item().isPresent() ? line.item().get().classifications() : List.of());

    /** Takes each group of a scope. */
    interface Visitor<G> {

        /**
         * Takes a group.
         *
         * @param group  the group
         * @param outer  its place among those of the scope, or that of its line; -1 for the one group
         * @param inner  its place in its line; -1 where it is not of a line
         */
        void visit(G group, int outer, int inner);
    }

    private final BiConsumer<ElectronicInvoice, Visitor<G>> walk;
    private final String path;
    private final String inLine;

    private Scope(BiConsumer<ElectronicInvoice, Visitor<G>> walk, String path, String inLine) {
        this.walk = walk;
        this.path = path;
        this.inLine = inLine;
    }

    private static <G> Scope<G> one(String path, Function<ElectronicInvoice, Optional<G>> find) {
        return new Scope<>(
                (invoice, to) -> {
                    Optional<G> found = find.apply(invoice);
                    if (found.isPresent()) {
                        to.visit(found.get(), -1, -1);
                    }
                },
                path,
                "");
    }

    private static <G> Scope<G> many(String path, Function<ElectronicInvoice, List<G>> find) {
        return new Scope<>(
                (invoice, to) -> {
                    List<G> found = find.apply(invoice);
                    for (int i = 0; i < found.size(); i++) {
                        to.visit(found.get(i), i, -1);
                    }
                },
                path,
                "");
    }

    private static <G> Scope<G> ofLine(String path, Function<Line, List<G>> find) {
        return new Scope<>(
                (invoice, to) -> {
                    List<Line> lines = invoice.lines();
                    for (int i = 0; i < lines.size(); i++) {
                        List<G> found = find.apply(lines.get(i));
                        for (int j = 0; j < found.size(); j++) {
                            to.visit(found.get(j), i, j);
                        }
                    }
                },
                "lines",
                path);
    }

    void each(ElectronicInvoice invoice, Visitor<G> to) {
        walk.accept(invoice, to);
    }

    /** {@return the place of a group, such as {@code lines[2].allowances[0]}} */
    String place(int outer, int inner) {
        String start = outer < 0 ? path : path + "[" + outer + "]";
        return inLine.isEmpty() ? start : start + "." + inLine + "[" + inner + "]";
    }
}

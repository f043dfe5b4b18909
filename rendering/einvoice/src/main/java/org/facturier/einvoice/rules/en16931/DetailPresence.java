package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.ATTRIBUTE;
import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.BUYER;
import static org.facturier.einvoice.rules.Scope.CLASSIFICATION;
import static org.facturier.einvoice.rules.Scope.DELIVERY_ADDRESS;
import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.LINE;
import static org.facturier.einvoice.rules.Scope.LINE_PERIOD;
import static org.facturier.einvoice.rules.Scope.PAYMENT;
import static org.facturier.einvoice.rules.Scope.PERIOD;
import static org.facturier.einvoice.rules.Scope.PRECEDING;
import static org.facturier.einvoice.rules.Scope.SELLER;
import static org.facturier.einvoice.rules.Scope.TAX_REPRESENTATIVE;

import java.util.Optional;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.Subject;

/** What rows of VAT, means of payment, references and schemes must state. */
final class DetailPresence {

    private DetailPresence() {}

    /**
     * Breakdown, payment, references, schemes, and the days of VAT and of periods.
     * <ul>
     *   <li>BR-45*, -46*: each row of the breakdown has a taxable amount (BT-116) and VAT (BT-117), zero where there is none.
     *   <li>BR-47*: it has a category (BT-118), and one of VAT.
     *   <li>BR-48*: it has a rate (BT-119), zero for categories without VAT; only O has none. Of a row that states another tax
     *       it breaks, as that rate is of no VAT. These four are not asked of L and M in the official files for CII ({@link
     *       #shadowed}).
     *   <li>BR-49*: payment instructions (BG-16) name the means (BT-81). Officially not asked where no element stands for
     *       the instructions.
     *   <li>BR-50: each account to pay to (BG-17) has an identifier (BT-84), an IBAN or another number; officially where the
     *       means is 30 or 58.
     *   <li>BR-52: each supporting document (BG-24) has a reference (BT-122) ({@link #referenced}).
     *   <li>BR-53: where VAT is booked in another currency (BT-6), the total VAT is stated in it (BT-111) ({@link #vatBooked}).
     *       Official files for CII ask it from the totals, and nothing where there are none.
     *   <li>BR-54*: a property of an item (BG-32) has both a name (BT-160) and a value (BT-161).
     *   <li>BR-55*: a reference to an earlier invoice (BG-3) has its number (BT-25). The day is not demanded.
     *   <li>BR-56*: a tax representative has a VAT identifier (BT-63).
     *   <li>BR-57: a place of delivery (BG-15) names its country (BT-80). Starred in UBL only; in CII an element without text
     *       breaks it.
     *   <li>BR-61: a credit transfer says to which account (BT-84): at least one, where BR-50 asks each. Starred.
     *   <li>BR-62, -63: the electronic addresses of seller (BT-34) and buyer (BT-49) have a scheme. In the official files for
     *       CII an address without any text breaks it, which otherwise is no address.
     *   <li>BR-64, -65: the standard identifier (BT-157) and the classes (BT-158) of an item have a scheme. Which, is for
     *       BR-CL-21 and -13.
     *   <li>BR-CO-03: the day on which VAT falls due is stated as a day (BT-7) or by what makes it fall due (BT-8), not both.
     *       In official mode a code without text or one that cannot be read counts.
     *   <li>BR-CO-19*, -20*: an invoicing period (BG-14) and the period of a line (BG-26) have one of their two days at least.
     * </ul>
     */
    static void list(Rules rules) {
        rules.add(
                        "BR-45",
                        BREAKDOWN,
                        "BT-116",
                        "the VAT breakdown has a taxable amount",
                        "give what is taxable in this category and rate",
                        (b, s) -> shadowed(b, s)
                                || s.states(b, "taxable", b.taxable().isPresent()))
                .add(
                        "BR-46",
                        BREAKDOWN,
                        "BT-117",
                        "the VAT breakdown has a tax amount",
                        "give the VAT of this category and rate, zero where there is none",
                        (b, s) -> shadowed(b, s) || s.states(b, "tax", b.tax().isPresent()))
                .add(
                        "BR-47",
                        BREAKDOWN,
                        "BT-118",
                        "the VAT breakdown has a category",
                        "give the VAT category",
                        (b, s) -> shadowed(b, s)
                                || s.states(b, "category", b.category().isPresent()) && s.isVat(b))
                .add(
                        "BR-48",
                        BREAKDOWN,
                        "BT-119",
                        "the VAT breakdown has a rate, unless it is outside the scope of VAT",
                        "give the rate, zero for categories without VAT",
                        (b, s) -> shadowed(b, s)
                                || s.isVat(b) && (s.states(b, "rate", b.rate().isPresent()) || is(b.category(), "O")))
                .add(
                        "BR-49",
                        PAYMENT,
                        "BT-81",
                        "the payment instructions say by which means",
                        "give the means of payment, such as 30 or 58 for a credit transfer",
                        (p, s) -> s.isOfficial() && s.trace().isImplied(p)
                                || s.states(p, "means", p.means().isPresent()))
                .add(
                        "BR-50",
                        PAYMENT,
                        "BT-84",
                        "each account to pay to has an identifier",
                        "give the IBAN, or another number of the account",
                        DetailPresence::accounts)
                .add(
                        "BR-52",
                        INVOICE,
                        "BT-122",
                        "the supporting document has a reference",
                        "give the reference of the document",
                        DetailPresence::referenced)
                .add(
                        "BR-53",
                        INVOICE,
                        "BT-111",
                        "where VAT is booked in another currency, the total VAT is stated in it",
                        "give the total VAT in the accounting currency",
                        (i, s) -> !s.states(
                                        i,
                                        "accountingCurrency",
                                        i.accountingCurrency().isPresent())
                                || s.isOfficialCii() && i.totals().isEmpty()
                                || vatBooked(i, s))
                .add(
                        "BR-54",
                        ATTRIBUTE,
                        "BT-160 BT-161",
                        "the property of the item has a name and a value",
                        "give both name and value",
                        (a, s) -> s.states(a, "name", a.name().isPresent())
                                && s.states(a, "value", a.value().isPresent()))
                .add(
                        "BR-55",
                        PRECEDING,
                        "BT-25",
                        "the earlier invoice has a number",
                        "give the number of the earlier invoice",
                        (p, s) -> s.states(p, "number", p.number().isPresent()))
                .add(
                        "BR-56",
                        TAX_REPRESENTATIVE,
                        "BT-63",
                        "the tax representative has a VAT identifier",
                        "give the VAT identifier of the tax representative",
                        (r, s) -> s.states(r, "vatIdentifier", r.vatIdentifier().isPresent()))
                .add(
                        "BR-57",
                        DELIVERY_ADDRESS,
                        "BT-80",
                        "the place of delivery names its country",
                        "give the country of delivery",
                        (a, s) -> s.isOfficialUbl()
                                ? s.states(a, "country", a.country().isPresent())
                                : a.country().isPresent())
                .add(
                        "BR-61",
                        PAYMENT,
                        "BT-84",
                        "a credit transfer says to which account",
                        "give the IBAN, or another number of the account",
                        (p, s) -> !isTransfer(p, s)
                                || isSilent(p, s)
                                || p.transfers().stream()
                                        .anyMatch(t -> s.states(
                                                t, "account", t.account().isPresent())))
                .add(
                        "BR-62",
                        SELLER,
                        "BT-34-1",
                        "the electronic address of the seller has a scheme",
                        "give the scheme of the address (EAS)",
                        (p, s) -> p.endpoint().isEmpty()
                                ? !s.isOfficialCii() || !s.trace().isForeign(p, "endpoint")
                                : schemed(p.endpoint(), s))
                .add(
                        "BR-63",
                        BUYER,
                        "BT-49-1",
                        "the electronic address of the buyer has a scheme",
                        "give the scheme of the address (EAS)",
                        (p, s) -> p.endpoint().isEmpty()
                                ? !s.isOfficialCii() || !s.trace().isForeign(p, "endpoint")
                                : schemed(p.endpoint(), s))
                .add(
                        "BR-64",
                        LINE,
                        "BT-157-1",
                        "the standard identifier of the item has a scheme",
                        "give the scheme, such as 0160 for a GTIN",
                        (l, s) -> l.item().isEmpty()
                                || l.item().get().standardIdentifier().isEmpty()
                                || schemed(l.item().get().standardIdentifier(), s))
                .add(
                        "BR-65",
                        CLASSIFICATION,
                        "BT-158-1",
                        "the class of the item has a scheme",
                        "give the scheme (UNTDID 7143)",
                        (c, s) -> schemed(Optional.of(c), s))
                .add(
                        "BR-CO-03",
                        INVOICE,
                        "BT-7 BT-8",
                        "the day on which VAT falls due is stated as a day or by a code, not both",
                        "leave out the day or the code",
                        (i, s) -> i.taxPointDate().isEmpty()
                                || i.taxPointCode().isEmpty() && !s.states(i, "taxPointCode", false))
                .add(
                        "BR-CO-19",
                        PERIOD,
                        "BT-73 BT-74",
                        "the invoicing period has a first or a last day",
                        "give a day, or leave the period out",
                        (p, s) -> s.states(p, "start", p.start().isPresent())
                                || s.states(p, "end", p.end().isPresent()))
                .add(
                        "BR-CO-20",
                        LINE_PERIOD,
                        "BT-134 BT-135",
                        "the period of the line has a first or a last day",
                        "give a day, or leave the period out",
                        (p, s) -> s.states(p, "start", p.start().isPresent())
                                || s.states(p, "end", p.end().isPresent()));
    }

    /**
     * {@return whether a row is of IGIC or IPSI, in the official files for CII}
     *
     * <p>There another rule takes those rows first, so that BR-45 to BR-48 are never asked of them.
     */
    private static boolean shadowed(VatBreakdown row, Subject subject) {
        return subject.isOfficialCii() && subject.isVat(row) && (is(row.category(), "L") || is(row.category(), "M"));
    }

    /** {@return whether an identifier has a scheme; in UBL, officially, an empty one is one} */
    private static boolean schemed(Optional<Identifier> identifier, Subject subject) {
        Optional<String> scheme = identifier.flatMap(Identifier::scheme);
        return scheme.isPresent() && (subject.isOfficialUbl() || !scheme.get().isEmpty());
    }

    /**
     * {@return whether each supporting document has a reference}
     *
     * <p>In official mode also each reference to a document that the hub takes as something else, such as an invoiced object:
     * the reader notes one without a number at the invoice, as the files ask it of all of them.
     */
    private static boolean referenced(ElectronicInvoice invoice, Subject subject) {
        return invoice.supportingDocuments().stream()
                        .allMatch(one -> one.reference().isPresent())
                && !(subject.isOfficial() && subject.trace().isBlank(invoice, "reference"));
    }

    /** {@return whether each account has an identifier; officially of credit transfers only, and where an element stands for it} */
    private static boolean accounts(PaymentInstructions payment, Subject subject) {
        if (subject.isOfficial() && !isTransfer(payment, subject)) {
            return true;
        }
        for (CreditTransfer transfer : payment.transfers()) {
            boolean implied = subject.isOfficial() && subject.trace().isImplied(transfer);
            if (transfer.account().isEmpty() && !implied) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the total VAT is stated in the accounting currency}
     *
     * <p>BT-111 does, and where both currencies are the same also BT-110, but for the official files for CII, which want BT-111
     * then, too. An invoice in USD that a French seller books in EUR states BT-5 USD, BT-6 EUR, BT-110 in USD and BT-111 in
     * EUR. That BT-111 is BT-110 at some rate of exchange is asked by no rule.
     */
    private static boolean vatBooked(ElectronicInvoice invoice, Subject subject) {
        return invoice.totals().isPresent()
                && (invoice.totals().get().vatInAccountingCurrency().isPresent()
                        || !subject.isOfficialCii()
                                && invoice.accountingCurrency().equals(invoice.currency())
                                && invoice.totals().get().vat().isPresent());
    }

    /**
     * {@return whether a payment has no element for an account, in the official file for CII, which then does not ask BR-61}
     *
     * <p>True also of instructions without any account: that file asks each account that is there.
     */
    private static boolean isSilent(PaymentInstructions payment, Subject subject) {
        return subject.isOfficialCii()
                && payment.transfers().stream().allMatch(t -> subject.trace().isImplied(t));
    }

    /**
     * {@return whether the means of payment (BT-81) is a credit transfer}
     *
     * <p>The norm says: local, not SEPA or SEPA; strictly that is each code of UNTDID 4461 by which money goes to an account
     * ({@link CodeLists#CREDIT_TRANSFERS}). The official files look at 30 and, in SEPA, 58 only.
     */
    private static boolean isTransfer(PaymentInstructions payment, Subject subject) {
        return subject.isOfficial()
                ? is(payment.means(), "30") || is(payment.means(), "58")
                : payment.means().isPresent()
                        && CodeLists.CREDIT_TRANSFERS.contains(payment.means().get());
    }

    /** {@return whether a code is stated and is this one} */
    private static boolean is(Optional<String> code, String wanted) {
        return code.isPresent() && code.get().equals(wanted);
    }
}

package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Percentage;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/**
 * Invoices an order at once or bit by bit: deposits, parts, and the final invoice, which takes off everything before. Each
 * document bears the share of the order's tax that all of them so far come to, less what earlier ones bore, so that
 * together they come to the order exactly, by treatment, net and tax, also in the accounting currency. Remembers nothing:
 * the host hands over what was issued.
 *
 * <p>An order of 100.03 at 20 % and 50.00 at 5.5 %, a deposit of 30 % and the final invoice:
 * <pre>{@code
 *             net at 20 %   tax    net at 5.5 %   tax
 * order            100.03  20.01          50.00  2.75
 * deposit           30.01   6.00          15.00  0.83
 * final             70.02  14.01          35.00  1.92
 * }</pre>
 *
 * <p>By itself the final invoice would bear 14.00, which is 20 % of 70.02; it bears 20.01 less 6.00.
 *
 * <p>Two drafts made from the same documents do not know of each other: the second is made from a billing that was given
 * the first, issued.
 *
 * @source Directive 2006/112/EC, art. 65 and 220; CGI, art. 269, 2 and 289, I, 1, c; code de la commande publique, art. R.
 *     2191-34
 */
public final class OrderBilling {

    private final Order order;
    private final Chain chain;
    private final Billed billed;

    private OrderBilling(Order order, Chain chain) {
        this.order = order;
        this.chain = chain;
        this.billed = new Billed(order, chain);
    }

    /**
     * {@return the billing of an order, or what among the documents does not belong to it: one of other parties, another
     * currency or another order, one given twice, or a credit note that credits none of the others} A billing is of one
     * moment: after the next invoice is issued, one is made anew.
     *
     * @param order  the order
     * @param documents  every invoice issued on it so far, and every credit note on those, in any order
     */
    public static Outcome<OrderBilling> of(Order order, List<Invoice> documents) {
        Findings findings = OrderDocuments.check(order, documents);
        return findings.hasErrors()
                ? Outcome.rejected(findings)
                : Outcome.accepted(new OrderBilling(order, Chain.of(documents)));
    }

    /**
     * {@return the order as it was amended after a part of it was billed, or why it cannot be: what was billed counts for it
     * and is not billed again}
     *
     * @param draft  the whole as it is agreed now: lines that were billed where they are, only their quantities other; those
     *     that were not as you like, and new ones after them
     * @param calculated  what that comes to, by the calculator of the order
     */
    public Outcome<Order> amended(InvoiceDraft draft, CalculatedAmounts calculated) {
        return new OrderAmendment(order, billed).to(draft, calculated);
    }

    /**
     * {@return what is left to be invoiced, net and tax, by line and by treatment; what a credit note gave back is left
     * again} A line has left what was not billed as that line: a deposit lowers the treatments only.
     */
    public Remaining remaining() {
        return billed.remaining();
    }

    /**
     * {@return the draft of a deposit invoice over a part of the whole, or why there is none}
     *
     * @param words  what the lines say, in the language of the order, such as {@code Acompte de 30 %}
     * @param part  of each treatment of the whole, with tax where its prices include it, else without; where only the odd
     *     cents of this and earlier parts are between it and what is left, all that is left, so that parts which make the
     *     whole come to it
     */
    public Outcome<InvoiceDraft> deposit(String words, Percentage part) {
        PartialInvoice deposit = priced();
        return new LumpSums(deposit).of(depositHeader(deposit), words, part);
    }

    /** In the terms of its prices. */
    private PartialInvoice priced() {
        return new PartialInvoice(order, billed, OrderTerms.of(order, billed));
    }

    /** For a part that is said without tax, also of prices with. */
    private PartialInvoice withoutTax() {
        return new PartialInvoice(order, billed, new TermsWithoutTax(billed));
    }

    /** For a part that is said with tax, also of prices without. */
    private PartialInvoice withTax() {
        return new PartialInvoice(order, billed, new TermsWithTax(order, billed));
    }

    /**
     * {@return the draft of a deposit invoice over an amount, due at once; or why there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param net  without tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> deposit(String words, Money net) {
        PartialInvoice deposit = withoutTax();
        return new LumpSums(deposit).of(depositHeader(deposit), words, net);
    }

    /**
     * {@return the draft of a deposit invoice over an amount with tax, due at once; or why there is none} Its net is the share
     * that all parts so far have of the whole, less that of earlier ones, and its tax the difference.
     *
     * @param words  what the lines say, in the language of the order
     * @param amount  with tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> depositWithTax(String words, Money amount) {
        PartialInvoice deposit = withTax();
        return new LumpSums(deposit).of(depositHeader(deposit), words, amount);
    }

    /**
     * A deposit (386) is due on its day, and nothing is held back of it: security for works is not taken of what nobody has
     * begun.
     */
    private DocumentHeader depositHeader(PartialInvoice deposit) {
        PaymentTerms agreed = order.draft().header().terms();
        return deposit.header()
                .type(DocumentType.PREPAYMENT_INVOICE)
                .terms(agreed.by(agreed.atOnce().plan()))
                .build();
    }

    /**
     * {@return the draft of an invoice over an amount of the whole, on the terms of the order; or why there is none: it is
     * nothing, of the other sign, in another currency, or more than is left}
     *
     * @param words  what the lines say, in the language of the order
     * @param net  without tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> amount(String words, Money net) {
        return amount(withoutTax(), words, net);
    }

    /**
     * {@return the draft of an invoice over an amount with tax of the whole, on the terms of the order; or why there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param amount  with tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> amountWithTax(String words, Money amount) {
        return amount(withTax(), words, amount);
    }

    private static Outcome<InvoiceDraft> amount(PartialInvoice part, String words, Money amount) {
        return new LumpSums(part).of(part.header().build(), words, amount);
    }

    /**
     * {@return the draft of an invoice for what is missing to a part of the whole, as progress of works is billed; or why
     * there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param part  to which the order is to be invoiced in all; a treatment that stands beyond it already is left out
     */
    public Outcome<InvoiceDraft> upTo(String words, Percentage part) {
        PartialInvoice progress = priced();
        return new LumpSums(progress).upTo(progress.header().build(), words, part);
    }

    /**
     * {@return the draft of an invoice for some of the lines, with the share of the document's allowances and charges that
     * goes with them; or why there is none} Where the prices of the order include tax, each part has its share of what the
     * lines come to with tax. Shares are cumulative: of 7 units for 100.00, parts of 2, 2 and 3 come to 28.57, 28.57 and
     * 42.86.
     *
     * @param quantities  how much to bill, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> quantities(Map<Integer, BigDecimal> quantities) {
        return new OrderQuantities(priced()).of(quantities);
    }

    /**
     * {@return the draft of the invoice for the whole, with everything invoiced before taken off by negative lines, which
     * may leave nothing to pay; or why there is none} Where nothing was invoiced, it is the whole as it was agreed. It
     * comes once: where nothing is left after more than deposits, it is refused, and it is refused where more was billed
     * than was ordered, which is to be credited first. An order that says an amount as paid and has deposits is refused,
     * too, for both would be taken off. What the terms hold back as security (a retention) is held back of deposits, too,
     * which bore none: 5 % of 12,000.00 are 600.00, though 3,600.00 were paid in advance.
     *
     * @param words  what the negative lines say before the number of the document they take off, such as {@code Acompte}
     */
    public Outcome<InvoiceDraft> rest(String words) {
        if (billed.isNothing()) {
            return Outcome.accepted(whole());
        }
        PartialInvoice last = withoutTax();
        if (isClosed()) {
            return last.withinLimit(last.header().build(), List.of(), List.of());
        }
        List<LineItem> deductions = new DepositDeductions(words, chain, billed.documents()).lines();
        Findings findings = new OrderLimit(order, billed).closing().plus(paidOnce(deductions));
        List<LineItem> lines = new ArrayList<>(OrderLines.all(order));
        lines.addAll(deductions);
        DocumentHeader.Builder header = last.header();
        billed.documents().forEach(document -> header.preceding(document.reference()));
        header.terms(lastTerms());
        InvoiceDraft.Builder draft =
                last.draft(header.build(), lines, billed.allowancesAndCharges().all()).toBuilder();
        order.draft().prepaid().ifPresent(draft::prepaid);
        return Outcome.of(draft.build(), findings);
    }

    /** Security is held back of the whole of the works: what a deposit did not bear of it, the final invoice does. */
    private PaymentTerms lastTerms() {
        PaymentTerms agreed = order.draft().header().terms();
        return billed.hasDeposits() ? agreed.by(agreed.plan().holdingBackOf(billed.payableWithDeposits())) : agreed;
    }

    /** Nothing is left, not a cent of what is payable, and more than deposits was billed: the final invoice was issued. */
    private boolean isClosed() {
        return remaining().isNothing()
                && billed.basis().basis().rounding().isZero()
                && billed.documents().stream()
                        .anyMatch(document -> !document.type().isPrepayment());
    }

    /** Of an amount that the order says as paid and invoices before, both would be taken off. */
    private Findings paidOnce(List<LineItem> deductions) {
        return order.draft()
                .prepaid()
                .filter(paid -> !deductions.isEmpty())
                .map(paid -> Findings.of(OrderRule.PAID_ONCE.at(
                        "prepaid",
                        say("{amount} is taken off as paid, and {document} by treatment")
                                .with("amount", paid)
                                .with("document", billed.documents().get(0).number()))))
                .orElse(Findings.none());
    }

    /** As it was agreed, by the arithmetic it was agreed by. */
    private InvoiceDraft whole() {
        InvoiceDraft agreed = order.draft();
        InvoiceDraft.Builder whole = InvoiceDraft.builder()
                .header(agreed.header().toBuilder()
                        .order(order.reference())
                        .policy(order.calculated().policy())
                        .levies(order.calculated().totals().levied())
                        .build())
                .lines(OrderLines.asAgreed(order));
        agreed.allowancesAndCharges().forEach(whole::allowanceCharge);
        agreed.prepaid().ifPresent(whole::prepaid);
        return whole.build();
    }
}

package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Valuation;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/**
 * Invoices an order at once or bit by bit: deposits, parts, and the final invoice, which takes off everything before. Each
 * document bears the share of the order's tax that all of them so far come to, less what earlier ones bore, so that
 * together they come to the order exactly, by treatment, net and tax, also in the accounting currency. Remembers nothing:
 * the host hands over what was issued.
 *
 * @source Directive 2006/112/EC, art. 65 and 220; CGI, art. 269, 2 and 289, I, 1, c
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
     * {@return the billing of an order, or what among the documents does not belong to it}
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
     * @param valuation  what that comes to, by the calculator of the order
     */
    public Outcome<Order> amended(InvoiceDraft draft, Valuation valuation) {
        return new OrderAmendment(order, billed).to(draft, valuation);
    }

    /** {@return what is left to be invoiced; what a credit note gave back is left again} */
    public Remaining left() {
        return billed.left();
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
        OrderTerms terms = terms();
        List<LineItem> lines = new ArrayList<>();
        for (TaxSubtotal whole : order.valuation().totals().taxes()) {
            Money share = share(part, terms, whole);
            if (!share.isZero()) {
                lines.add(lumpSum(words, share, whole.treatment()));
            }
        }
        return lumpSums(depositHeader(), terms, lines);
    }

    private LineItem lumpSum(String words, Money net, TaxTreatment treatment) {
        return StatedLine.lumpSum(words, net, treatment, order.valuation().lines())
                .build();
    }

    /** In the terms of its prices. */
    private OrderTerms terms() {
        return OrderTerms.of(order, billed.left());
    }

    private Money share(Percentage part, OrderTerms terms, TaxSubtotal whole) {
        Money share = part.of(terms.of(whole));
        Money left = terms.left(whole.treatment());
        Money odd = left.minus(share).abs();
        Money halves = Money.ofMinor(odd.getCurrencyUnit(), billed.documents().size() + 1);
        return odd.multipliedBy(2).isGreaterThan(halves) ? share : left;
    }

    /**
     * {@return the draft of a deposit invoice over an amount, due at once; or why there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param net  without tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> deposit(String words, Money net) {
        return spread(depositHeader(), OrderTerms.net(order, billed.left()), words, net);
    }

    /**
     * {@return the draft of a deposit invoice over an amount with tax, due at once; or why there is none} Its net is the share
     * that all parts so far have of the whole, less that of earlier ones, and its tax the difference.
     *
     * @param words  what the lines say, in the language of the order
     * @param amount  with tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> depositWithTax(String words, Money amount) {
        return spread(depositHeader(), OrderTerms.withTax(order, billed.left()), words, amount);
    }

    private DocumentHeader depositHeader() {
        PaymentTerms agreed = order.draft().header().terms();
        return header().type(DocumentType.PREPAYMENT_INVOICE)
                .terms(agreed.by(PaymentTerms.of(DueDateRule.days(0)).plan()))
                .build();
    }

    /**
     * {@return the draft of an invoice over an amount of the whole, on the terms of the order; or why there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param net  without tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> amount(String words, Money net) {
        return spread(header().build(), OrderTerms.net(order, billed.left()), words, net);
    }

    /**
     * {@return the draft of an invoice over an amount with tax of the whole, on the terms of the order; or why there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param amount  with tax, spread over what is left of each treatment, of a return with its sign
     */
    public Outcome<InvoiceDraft> amountWithTax(String words, Money amount) {
        return spread(header().build(), OrderTerms.withTax(order, billed.left()), words, amount);
    }

    private Outcome<InvoiceDraft> spread(DocumentHeader header, OrderTerms terms, String words, Money amount) {
        Findings unfit = new OrderLimit(order, billed).amount(amount, terms.left());
        if (unfit.hasErrors()) {
            return Outcome.rejected(unfit);
        }
        List<TaxSubtotal> groups = groups();
        List<Money> shares = Apportionment.LARGEST_REMAINDER.share(
                amount,
                groups.stream()
                        .map(group -> terms.left(group.treatment()).getAmount())
                        .toList());
        List<LineItem> lines = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            lines.add(lumpSum(words, shares.get(i), groups.get(i).treatment()));
        }
        lines.removeIf(line -> line.unitPrice().isZero());
        return lumpSums(header, terms, lines);
    }

    private Outcome<InvoiceDraft> lumpSums(DocumentHeader header, OrderTerms terms, List<LineItem> lines) {
        DocumentHeader priced = header.toBuilder().policy(terms.policy()).build();
        return Outcome.of(draft(priced, lines, List.of()), new OrderLimit(order, billed).part(lines, List.of(), terms));
    }

    /** Odd cents go by the order of the treatments themselves, as those of spread discounts do. */
    private List<TaxSubtotal> groups() {
        return left().taxes().stream()
                .sorted(Comparator.comparing(TaxSubtotal::treatment, TaxTreatment.ORDER))
                .toList();
    }

    /**
     * {@return the draft of an invoice for what is missing to a part of the whole, as progress of works is billed; or why
     * there is none}
     *
     * @param words  what the lines say, in the language of the order
     * @param part  to which the order is to be invoiced in all; a treatment that stands beyond it already is left out
     */
    public Outcome<InvoiceDraft> upTo(String words, Percentage part) {
        OrderTerms terms = terms();
        List<LineItem> lines = new ArrayList<>();
        for (TaxSubtotal whole : order.valuation().totals().taxes()) {
            Money all = terms.of(whole);
            Money missing = part.of(all).minus(all.minus(terms.left(whole.treatment())));
            if (!missing.isZero() && !Remaining.isOpposite(missing, all)) {
                lines.add(lumpSum(words, missing, whole.treatment()));
            }
        }
        return lumpSums(header().build(), terms, lines);
    }

    /**
     * {@return the draft of an invoice for some of the lines, with the share of the document's allowances and charges that
     * goes with them; or why there is none}
     *
     * @param quantities  how much to bill, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> quantities(Map<Integer, BigDecimal> quantities) {
        Findings unfit = new OrderLimit(order, billed).quantities(new TreeMap<>(quantities));
        if (unfit.hasErrors()) {
            return Outcome.rejected(unfit);
        }
        SortedMap<Integer, LineItem> lines = new TreeMap<>();
        quantities.forEach(
                (number, quantity) -> lines.put(number, OrderLines.quantity(order, billed, number, quantity)));
        return part(header().build(), List.copyOf(lines.values()), partsWith(lines));
    }

    /** Each part goes with the lines of its treatment, or with all lines where none bears it. */
    private List<DocumentAllowanceCharge> partsWith(SortedMap<Integer, LineItem> now) {
        List<DocumentAllowanceCharge> parts = new ArrayList<>();
        for (TaxTreatment treatment : billed.parts().treatments()) {
            List<InvoiceLine> bearers = bearers(line -> line.treatment().equals(treatment));
            List<InvoiceLine> lines = sum(bearers, InvoiceLine::net).isZero() ? bearers(line -> true) : bearers;
            Money whole = sum(lines, InvoiceLine::net);
            if (!whole.isZero()) {
                Money soFar = sum(lines, line -> soFar(line, now));
                parts.addAll(billed.parts().missing(treatment, soFar.getAmount(), whole.getAmount()));
            }
        }
        return parts;
    }

    private List<InvoiceLine> bearers(Predicate<InvoiceLine> which) {
        return order.valuation().lines().stream().filter(which).toList();
    }

    private Money soFar(InvoiceLine line, SortedMap<Integer, LineItem> now) {
        Money before = billed.line(line.number()).net();
        LineItem item = now.get(line.number());
        return item == null ? before : before.plus(amount(item));
    }

    private Money sum(List<InvoiceLine> lines, Function<InvoiceLine, Money> amount) {
        return lines.stream()
                .map(amount)
                .reduce(Money.zero(order.draft().header().currency()), Money::plus);
    }

    private Money amount(LineItem line) {
        return LineAmount.of(order.draft().header().currency(), line).amount();
    }

    private Outcome<InvoiceDraft> part(
            DocumentHeader header, List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        return Outcome.of(
                draft(header, lines, parts),
                new OrderLimit(order, billed).part(lines, parts, OrderTerms.net(order, billed.left())));
    }

    /**
     * {@return the draft of the invoice for the whole, with everything invoiced before taken off by negative lines, which
     * may leave nothing to pay; or why there is none}
     *
     * @param words  what the negative lines say before the number of the document they take off, such as {@code Acompte}
     */
    public Outcome<InvoiceDraft> rest(String words) {
        if (billed.isNothing()) {
            return Outcome.accepted(whole());
        }
        if (isClosed()) {
            return part(header().build(), List.of(), List.of());
        }
        List<LineItem> deductions = new Deductions(words, chain, billed.documents()).lines();
        Findings findings = new OrderLimit(order, billed).closing().plus(paidOnce(deductions));
        List<LineItem> lines = new ArrayList<>(OrderLines.all(order));
        lines.addAll(deductions);
        DocumentHeader.Builder header = header();
        billed.documents().forEach(document -> header.preceding(document.reference()));
        InvoiceDraft.Builder draft = draft(header.build(), lines, billed.parts().all()).toBuilder();
        order.draft().prepaid().ifPresent(draft::prepaid);
        return Outcome.of(draft.build(), findings);
    }

    /** Nothing is left, and more than deposits was billed: the final invoice was issued. */
    private boolean isClosed() {
        return left().isNothing()
                && billed.documents().stream().anyMatch(document -> document.type() != DocumentType.PREPAYMENT_INVOICE);
    }

    private Findings paidOnce(List<LineItem> deductions) {
        return order.draft()
                .prepaid()
                .filter(paid -> !deductions.isEmpty())
                .map(paid -> Findings.of(IssuingRule.PAID_ONCE.at(
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
                        .policy(order.valuation().policy())
                        .levies(order.valuation().totals().levied())
                        .build())
                .lines(OrderLines.asAgreed(order));
        agreed.allowancesAndCharges().forEach(whole::allowanceCharge);
        agreed.prepaid().ifPresent(whole::prepaid);
        return whole.build();
    }

    private DocumentHeader.Builder header() {
        return order.draft().header().toBuilder()
                .order(order.reference())
                .policy(VatCalculators.cumulativePart().policy())
                .levies(order.valuation().totals().levied());
    }

    private InvoiceDraft draft(DocumentHeader header, List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(header).lines(lines).basis(billed.basis());
        parts.forEach(draft::allowanceCharge);
        return draft.build();
    }
}

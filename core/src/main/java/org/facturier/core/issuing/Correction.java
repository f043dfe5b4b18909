package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.Measure;
import org.facturier.core.document.Unit;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/**
 * Takes an invoice back, in whole or in part. Rates, reasons and the exchange rate are those of the invoice, not of today;
 * all notes together take back no more than it, by line and by treatment; the tax of partial notes sums to its tax.
 *
 * @source Directive 2006/112/EC, art. 90 and 219; CGI, art. 272, 1 and 289, I, 5
 */
public final class Correction {

    private final Invoice invoice;
    private final List<Invoice> earlier;

    private Correction(Invoice invoice, List<Invoice> earlier) {
        this.invoice = invoice;
        this.earlier = earlier;
    }

    /**
     * {@return the correction of an invoice}
     *
     * @param invoice  the invoice
     * @param earlier  every credit note issued on it so far
     * @throws IllegalArgumentException if the invoice is itself a credit note, or an earlier note is not one on it
     */
    public static Correction of(Invoice invoice, List<Invoice> earlier) {
        if (invoice.type().isCredit()) {
            throw new IllegalArgumentException(
                    invoice.number() + " is a credit note: bill anew instead of crediting it");
        }
        for (Invoice note : earlier) {
            if (!note.type().isCredit() || !note.header().preceding().equals(List.of(invoice.reference()))) {
                throw new IllegalArgumentException(note.number() + " is no credit note on " + invoice.number());
            }
        }
        return new Correction(invoice, List.copyOf(earlier));
    }

    /**
     * {@return the draft of a note that takes back all that is left, or a refusal if nothing is}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     */
    public Outcome<InvoiceDraft> inFull(String reason) {
        SortedMap<Integer, Money> left = new TreeMap<>();
        invoice.lines().forEach(line -> left.put(line.number(), leftOf(line)));
        left.values().removeIf(Money::isZero);
        return draft(reason, left, DocumentPartsLeft.of(invoice, earlier));
    }

    /**
     * {@return the draft of a note that takes back part of some lines, or what is wrong with that}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param nets  the amount without tax to take back, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> ofLines(String reason, Map<Integer, Money> nets) {
        return draft(reason, new TreeMap<>(nets), List.of());
    }

    /** {@return what is left to take back of a line, without tax} */
    public Money leftOf(InvoiceLine line) {
        Optional<LineReference> whole = Optional.of(new LineReference(invoice.number(), line.number()));
        return earlier.stream()
                .flatMap(note -> note.lines().stream())
                .filter(credit -> credit.item().corrects().equals(whole))
                .map(InvoiceLine::net)
                .reduce(line.net(), Money::minus);
    }

    private Outcome<InvoiceDraft> draft(
            String reason, SortedMap<Integer, Money> nets, List<DocumentAllowanceCharge> parts) {
        CorrectionBasis basis = basis();
        Findings findings = new CreditLimit(this, invoice, basis).check(nets, parts);
        if (findings.hasErrors()) {
            return Outcome.rejected(findings);
        }
        InvoiceDraft.Builder note =
                InvoiceDraft.builder().header(header(reason)).correction(basis);
        nets.forEach((number, net) -> note.line(creditLine(invoice.lines().get(number - 1), net)));
        if (nets.isEmpty()) {
            // a document has a line: where only a charge is left, it is the line
            parts.forEach(part -> note.line(creditLine(part)));
        } else {
            parts.forEach(note::allowanceCharge);
        }
        return Outcome.accepted(note.build());
    }

    private CorrectionBasis basis() {
        List<TaxSubtotal> credited = new ArrayList<>();
        for (TaxSubtotal invoiced : invoice.totals().taxes()) {
            credited.add(earlier.stream()
                    .flatMap(note -> note.totals().taxes().stream())
                    .filter(group -> group.treatment().equals(invoiced.treatment()))
                    .reduce(nothingOf(invoiced), Correction::sum));
        }
        return new CorrectionBasis(
                invoice.totals().taxes(), credited, invoice.totals().rounding());
    }

    private static TaxSubtotal nothingOf(TaxSubtotal group) {
        Money zero = Money.zero(group.net().getCurrencyUnit());
        return TaxSubtotal.of(group.treatment(), zero, zero);
    }

    private static TaxSubtotal sum(TaxSubtotal one, TaxSubtotal other) {
        return new TaxSubtotal(
                one.treatment(),
                one.net().plus(other.net()),
                one.tax().plus(other.tax()),
                Stream.of(one, other)
                        .flatMap(group -> group.taxInAccountingCurrency().stream())
                        .reduce(Money::plus));
    }

    private DocumentHeader header(String reason) {
        return invoice.header().toBuilder()
                .type(invoice.type().credit())
                .preceding(List.of(invoice.reference()))
                .note(reason)
                .policy(VatCalculators.cumulativeCredit().policy())
                .terms(PaymentTerms.of(DueDateRule.days(0)))
                .build();
    }

    private static LineItem creditLine(DocumentAllowanceCharge part) {
        Measure.Amount fixed = (Measure.Amount) part.allowanceCharge().measure();
        Money signed = part.allowanceCharge().signed(fixed.amount());
        return LineItem.builder()
                .description(part.allowanceCharge().reason())
                .quantity(signed.isNegative() ? -1 : 1)
                .unit(Unit.LUMP_SUM)
                .unitPrice(signed.abs())
                .treatment(part.treatment().orElseThrow())
                .build();
    }

    /** The amount stands as the price of the whole quantity, so that it comes back exactly. */
    private LineItem creditLine(InvoiceLine line, Money net) {
        BigDecimal quantity = line.item().quantity().abs();
        boolean whole = net.equals(line.net()) && quantity.signum() > 0;
        BigDecimal shown = whole ? quantity : BigDecimal.ONE;
        LineItem.Builder credit = LineItem.builder()
                .description(line.item().description())
                .quantity(net.isNegative() ? shown.negate() : shown)
                .unit(whole ? line.item().unit() : Unit.LUMP_SUM)
                .unitPrice(net.abs())
                .baseQuantity(shown)
                .treatment(line.treatment())
                .corrects(new LineReference(invoice.number(), line.number()));
        line.taxPoint().ifPresent(credit::taxPoint);
        line.item().period().ifPresent(credit::period);
        line.item().productCode().ifPresent(credit::productCode);
        return credit.build();
    }
}

package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/**
 * Puts an invoice right: takes it back in whole or in part, adds what was forgotten, or replaces it. What is taken back has
 * the rates, reasons and exchange rate of the invoice, not of today; all notes together take back no more than it, by line
 * and by treatment, and the tax of partial notes sums to its tax.
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

    /** {@return what earlier notes have left of the invoice} */
    public Remainder left() {
        SortedMap<Integer, Money> lines = new TreeMap<>();
        invoice.lines().forEach(line -> lines.put(line.number(), leftOf(line)));
        return Remainder.of(
                Money.zero(invoice.header().currency()),
                lines,
                Breakdown.of(invoice.totals().taxes()).minus(credited()).groups());
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

    /**
     * {@return the draft of a note that takes back all that is left, or a refusal if nothing is}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     */
    public Outcome<InvoiceDraft> inFull(String reason) {
        SortedMap<Integer, Money> lines = new TreeMap<>(left().lines());
        lines.values().removeIf(Money::isZero);
        return note(reason, lines, DocumentParts.left(invoice, earlier));
    }

    /**
     * {@return the draft of a note that takes back part of some lines, or what is wrong with that}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param nets  the amount without tax to take back, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> ofLines(String reason, Map<Integer, Money> nets) {
        return note(reason, new TreeMap<>(nets), List.of());
    }

    /**
     * {@return the draft of a note that takes the difference back if a line should have come to less, of a further invoice
     * that adds it if to more, or a refusal if to the same}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param number  the number of the line
     * @param right  the line as it should have been, such as with another quantity or price; what earlier notes took back
     *     of it counts
     */
    public Outcome<InvoiceDraft> ofLine(String reason, int number, LineItem right) {
        Money tooMuch = invoice.lines().stream()
                .filter(line -> line.number() == number)
                .filter(line -> right.unitPrice().isSameCurrency(line.net()))
                .map(line -> leftOf(line).minus(net(line, right)))
                .findFirst()
                .orElse(Money.zero(right.unitPrice().getCurrencyUnit()));
        return isMissing(number, tooMuch)
                ? supplement(reason, Map.of(number, tooMuch.negated()))
                : ofLines(reason, Map.of(number, tooMuch));
    }

    private boolean isMissing(int number, Money tooMuch) {
        return !tooMuch.isZero()
                && Remainder.isOpposite(tooMuch, invoice.lines().get(number - 1).net());
    }

    /** In the currency of the line; where prices include tax, the share of its net. */
    private static Money net(InvoiceLine line, LineItem right) {
        Money amount = LineAmount.of(line.net().getCurrencyUnit(), right).amount();
        return line.gross()
                .filter(gross -> !gross.isZero())
                .map(gross -> Rounding.quotient(
                        amount.getCurrencyUnit(),
                        line.net().getAmount().multiply(amount.getAmount()),
                        gross.getAmount()))
                .orElse(amount);
    }

    /**
     * {@return the draft of a further invoice that refers to this one and adds to some of its lines, under their
     * treatments, or what is wrong with that}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param nets  the amount without tax to add, by number of the line
     */
    public Outcome<InvoiceDraft> supplement(String reason, Map<Integer, Money> nets) {
        Findings findings = new SupplementLimit(invoice).check(nets);
        if (findings.hasErrors()) {
            return Outcome.rejected(findings);
        }
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(about(reason, invoice.header())
                        .type(invoice.type() == DocumentType.CORRECTIVE_INVOICE ? DocumentType.INVOICE : invoice.type())
                        .policy(VatCalculators.perGroup().policy())
                        .levies(invoice.totals().levied())
                        .build());
        new TreeMap<>(nets)
                .forEach((number, net) -> draft.line(
                        StatedLine.part(invoice.lines().get(number - 1), net).build()));
        return Outcome.accepted(draft.build());
    }

    /**
     * {@return the draft of a corrective invoice, which stands in place of this one, or why there is none}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param right  the invoice as it should have been
     */
    public Outcome<InvoiceDraft> corrective(String reason, InvoiceDraft right) {
        Findings findings = ReplacementChecks.of(invoice, right)
                .plus(ReplacementChecks.inOneCurrency(invoice, right))
                .plus(ReplacementChecks.untouched(invoice, earlier));
        DocumentHeader header = about(reason, right.header())
                .type(DocumentType.CORRECTIVE_INVOICE)
                .build();
        return Outcome.of(right.toBuilder().header(header).build(), findings);
    }

    /**
     * {@return a note that takes back all that is left, and the invoice that is issued instead, which refers to this one;
     * or why there is neither}
     *
     * @param reason  why, in the language of the invoice; it becomes a note on both documents
     * @param right  the invoice as it should have been
     */
    public Outcome<Replacement> replacement(String reason, InvoiceDraft right) {
        InvoiceDraft instead =
                right.toBuilder().header(about(reason, right.header()).build()).build();
        return Outcome.of(instead, ReplacementChecks.of(invoice, right))
                .flatMap(draft -> inFull(reason).map(note -> new Replacement(note, draft)));
    }

    private Outcome<InvoiceDraft> note(
            String reason, SortedMap<Integer, Money> nets, List<DocumentAllowanceCharge> parts) {
        Findings findings = new CreditLimit(invoice, left()).check(nets, parts);
        if (findings.hasErrors()) {
            return Outcome.rejected(findings);
        }
        InvoiceDraft.Builder note =
                InvoiceDraft.builder().header(noteHeader(reason)).basis(basis());
        nets.forEach((number, net) -> note.line(creditLine(invoice.lines().get(number - 1), net)));
        if (nets.isEmpty()) {
            // a document has a line: where only a charge is left, it is the line
            parts.forEach(part -> note.line(creditLine(part)));
        } else {
            parts.forEach(note::allowanceCharge);
        }
        return Outcome.accepted(note.build());
    }

    private DocumentBasis basis() {
        return new DocumentBasis(
                invoice.reference(),
                new CorrectionBasis(
                        invoice.totals().taxes(),
                        credited(),
                        invoice.totals().rounding(),
                        invoice.totals().levies(),
                        leviesCredited()));
    }

    private List<TaxSubtotal> credited() {
        Breakdown credited = new Breakdown();
        earlier.forEach(note -> credited.plus(note.totals().taxes()));
        return credited.groups();
    }

    private List<LevyAmount> leviesCredited() {
        LevySums credited = new LevySums();
        earlier.forEach(note -> credited.plus(note.totals().levies()));
        return credited.amounts();
    }

    private DocumentHeader noteHeader(String reason) {
        return about(reason, invoice.header())
                .type(invoice.type().credit())
                .policy(VatCalculators.cumulativeCredit().policy())
                .levies(invoice.totals().levied())
                .terms(PaymentTerms.of(DueDateRule.days(0)))
                .build();
    }

    private DocumentHeader.Builder about(String reason, DocumentHeader header) {
        return header.toBuilder().preceding(List.of(invoice.reference())).note(reason);
    }

    private static LineItem creditLine(DocumentAllowanceCharge part) {
        return StatedLine.lumpSum(
                        part.allowanceCharge().reason(),
                        DocumentParts.signed(part),
                        part.treatment().orElseThrow())
                .build();
    }

    private LineItem creditLine(InvoiceLine line, Money net) {
        BigDecimal quantity = line.item().quantity().abs();
        boolean whole = net.equals(line.net()) && quantity.signum() > 0;
        return (whole ? StatedLine.quantity(line, quantity, net) : StatedLine.part(line, net))
                .corrects(new LineReference(invoice.number(), line.number()))
                .build();
    }
}

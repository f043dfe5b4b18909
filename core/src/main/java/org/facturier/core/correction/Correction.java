package org.facturier.core.correction;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.StatedLine;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.CalculationPolicy;
import org.joda.money.Money;

/**
 * Puts an invoice right: takes it back in whole or in part, adds what was forgotten, or replaces it. What is credited has
 * the rates, reasons and exchange rate of the invoice, not of today. A line counts for what it came to on the document, its
 * share of allowances and charges on the whole included; all documents that take it back credit no more than that, by
 * line and by treatment, and the tax of partial notes sums to its tax.
 *
 * <p>Which way to take:
 * <ul>
 *   <li>a part is given back: {@link #ofLines}, {@link #ofLinesWithTax} or {@link #ofQuantities}, each a credit note (381);
 *   <li>a line was wrong, and it is known how it should have been: {@link #ofLine}, a credit note or a further invoice;
 *   <li>something was forgotten: {@link #supplement}, a further invoice;
 *   <li>nothing of it should have been: {@link #inFull};
 *   <li>it was wrong as a whole and nothing of it was credited: {@link #corrective}, one document that stands in its place
 *       (384);
 *   <li>the same, where two documents are wanted, or where something was credited: {@link #replacement}, a credit note and
 *       an invoice.
 * </ul>
 *
 * <p>All of these are drafts: nothing is numbered here, and the chain that was handed over stays as it is. Two drafts made
 * from one chain do not know of each other; the second is to be made after the first is issued, or what it starts from is
 * found wrong.
 *
 * <p>Three lines of 0.33 that bore 0.07 of tax each show why a note starts from the documents before it: a note on two of
 * the lines bears 0.14, though 20 % of 0.66 are 0.13, and the note on the third bears the 0.07 that are left of 0.21.
 *
 * @source Directive 2006/112/EC, art. 90 and 219; CGI, art. 272, 1 and 289, I, 5
 */
public final class Correction {

    private final Chain chain;
    private final Invoice invoice;
    private final CreditIntent intent;

    private Correction(Chain chain, Invoice invoice, CreditIntent intent) {
        this.chain = chain;
        this.invoice = invoice;
        this.intent = intent;
    }

    /**
     * {@return the correction of an invoice, or why there is none: it is not known, is itself a credit note, or another
     * invoice stands in its place}
     *
     * @param chain  the invoice, and every document that may have taken something of it back
     * @param key  the invoice
     */
    public static Outcome<Correction> of(Chain chain, DocumentKey key) {
        return chain.find(key)
                .map(invoice -> Outcome.of(
                        new Correction(chain, invoice, CreditIntent.GIVEN_BACK), correctable(chain, invoice)))
                .orElseGet(() -> Outcome.rejected(
                        CorrectionRule.CORRECTED_KNOWN.at(key.toString(), "it is not among the documents given")));
    }

    /** An invoice that a corrective one replaces is corrected by correcting that one; a credit note by a further invoice. */
    private static Findings correctable(Chain chain, Invoice invoice) {
        if (invoice.type().isCredit()) {
            return Findings.of(CreditRule.CREDITS_INVOICE.at(
                    invoice.number().text(),
                    say("further", "it is a credit note: bill by a further invoice what it credits too much")));
        }
        return chain.replacedBy(DocumentKey.of(invoice))
                .map(by -> Findings.of(CorrectionRule.CORRECTED_STANDS.at(
                        invoice.number().text(),
                        say("{document} replaces it: correct that one").with("document", by))))
                .orElse(Findings.none());
    }

    /**
     * {@return this correction, its credit notes meaning something else to the agreement that billed} Without it they mean
     * given back. It counts for what is billed by agreements alone, and changes no amount.
     */
    public Correction as(CreditIntent intent) {
        return new Correction(chain, invoice, intent);
    }

    /**
     * {@return what is left of the invoice to credit, net and tax, by line and by treatment: its amounts less all credit
     * notes and lines of other invoices that took something of it back} What supplements added is not in it: it is left of
     * these.
     */
    public Remaining remaining() {
        return chain.remaining(DocumentKey.of(invoice));
    }

    /** {@return what is left to credit of a line, without tax; nothing of a line that itself credits an earlier one} */
    public Money remainingOf(InvoiceLine line) {
        return remaining().lines().getOrDefault(line.number(), line.net().multipliedBy(0));
    }

    /**
     * {@return the draft of a note that credits all that is left, or a refusal if nothing is} It has one line for each
     * line of which something is left, and one for each treatment of which something is left that no line bears, such as a
     * charge. Where the invoice itself credited earlier lines, these are as they were again; that is refused where less is
     * left of its own lines than they come to.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     */
    public Outcome<InvoiceDraft> inFull(String reason) {
        return new CreditNote(chain, invoice, intent).inFull(reason);
    }

    /**
     * {@return the draft of a note that credits part of some lines, or what is wrong with that: no line is named, one is
     * not there, or more is named than is left of a line or its treatment} Where all that is left of the lines named is
     * credited, and prices include tax, the note is said with tax, for then it is what was paid for them.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param nets  the amount without tax to credit, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> ofLines(String reason, Map<Integer, Money> nets) {
        return new CreditNote(chain, invoice, intent).ofLines(reason, new TreeMap<>(nets));
    }

    /**
     * {@return what is left to credit of a line with tax; nothing where prices are without tax, for their tax is one of
     * the whole, and nothing where a note before was said without tax}
     */
    public Money remainingWithTax(InvoiceLine line) {
        return chain.remainingWithTax(DocumentKey.of(invoice))
                .getOrDefault(line.number(), line.net().multipliedBy(0));
    }

    /**
     * {@return the draft of a note that credits part of some lines, or what is wrong with that} Where the prices of the
     * invoice are without tax, the net is taken out of each amount, and net and tax may differ from it by a cent.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param amounts  the amount with tax to credit, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> ofLinesWithTax(String reason, Map<Integer, Money> amounts) {
        return new CreditNote(chain, invoice, intent).ofLinesWithTax(reason, new TreeMap<>(amounts));
    }

    /**
     * {@return the draft of a note that credits so many units of some lines, each for its share of what the line came
     * to, or what is wrong with that} Shares are cumulative: of 7 units for 100.00, two come to 28.57, two more to 28.57,
     * the last three to 42.86. What was given back as an amount is of no unit: it leaves the units and lowers what is left
     * for them.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param quantities  how many, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> ofQuantities(String reason, Map<Integer, BigDecimal> quantities) {
        return new CreditNote(chain, invoice, intent).ofQuantities(reason, new TreeMap<>(quantities));
    }

    /**
     * {@return the draft of a note that takes the difference back if a line should have come to less, of a further invoice
     * that adds it if to more, or a refusal if to the same} 3 units of 100.00 were billed and 2 are right: a note over
     * 100.00. Then 5 are right: once that note is issued, a further invoice over 300.00.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param number  the number of the line
     * @param right  the line as it should have been, such as with another quantity or price; it bears the allowances and
     *     charges of the whole as the line did, and what was credited or added before counts
     */
    public Outcome<InvoiceDraft> ofLine(String reason, int number, LineItem right) {
        RightLine rightLine = new RightLine(chain, invoice, number, right);
        Money tooMuch = rightLine.tooMuch();
        return rightLine.isMissing()
                ? supplement(reason, Map.of(number, tooMuch.negated()), rightLine.policyOfMore())
                : new CreditNote(chain, invoice, intent).priced(reason, new TreeMap<>(Map.of(number, tooMuch)));
    }

    /**
     * {@return the draft of a further invoice that refers to this one and adds to some of its lines, under their
     * treatments, or what is wrong with that} Each line is a lump sum. How much may be added has no limit.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param nets  the amount without tax to add, by number of the line; of the sign of the line
     */
    public Outcome<InvoiceDraft> supplement(String reason, Map<Integer, Money> nets) {
        return supplement(reason, nets, VatCalculators.perGroup().policy());
    }

    /**
     * The further invoice is of the type of the one that it adds to, but never a corrective one, which would replace it.
     * Its tax is that of its own amounts, for what is added is no part of what was billed.
     */
    private Outcome<InvoiceDraft> supplement(String reason, Map<Integer, Money> nets, CalculationPolicy policy) {
        Findings findings = new SupplementLimit(invoice).check(nets);
        if (findings.hasErrors()) {
            return Outcome.rejected(findings);
        }
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(About.invoice(invoice, reason, invoice.header())
                        .type(addedBy(invoice.type()))
                        .policy(policy)
                        .levies(invoice.totals().levied())
                        .build());
        new TreeMap<>(nets)
                .forEach((number, net) -> draft.line(added(invoice.lines().get(number - 1), net)));
        return Outcome.accepted(draft.build());
    }

    private static DocumentType addedBy(DocumentType type) {
        if (!type.isCorrective()) {
            return type;
        }
        return type.isSelfBilled() ? DocumentType.SELF_BILLED_INVOICE : DocumentType.INVOICE;
    }

    private LineItem added(InvoiceLine line, Money net) {
        return StatedLine.part(line, net)
                .corrects(new LineReference(invoice.number(), line.number()))
                .build();
    }

    /**
     * {@return the draft of a corrective invoice, which stands in place of this one, or why there is none} It is refused
     * where the draft is a credit note, of another seller or in another currency, and where something of this invoice was
     * credited. It names this invoice alone.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on the document
     * @param right  the invoice as it should have been
     */
    public Outcome<InvoiceDraft> corrective(String reason, InvoiceDraft right) {
        Findings findings = ReplacementChecks.of(invoice, right)
                .plus(ReplacementChecks.inOneCurrency(invoice, right))
                .plus(ReplacementChecks.untouched(invoice, chain));
        DocumentHeader header = About.invoice(invoice, reason, right.header())
                .type(DocumentType.CORRECTIVE_INVOICE)
                .build();
        return Outcome.of(right.toBuilder().header(header).build(), findings);
    }

    /** {@return this invoice, and what the draft names itself, such as deposits} */
    private List<DocumentReference> named(DocumentHeader right) {
        return Stream.concat(Stream.of(invoice.reference()), right.references().preceding().stream())
                .distinct()
                .toList();
    }

    /**
     * {@return a note that credits all that is left, and the invoice that is issued instead, which refers to this one
     * and to what its draft names; or why there is neither} What an agreement billed is billed anew by that invoice. Unlike
     * a corrective invoice it may be in another currency and may follow notes: the two documents are independent sums.
     *
     * @param reason  why, in the language of the invoice; it becomes a note on both documents
     * @param right  the invoice as it should have been
     */
    public Outcome<Replacement> replacement(String reason, InvoiceDraft right) {
        InvoiceDraft instead = right.toBuilder()
                .header(About.invoice(invoice, reason, right.header())
                        .preceding(named(right.header()))
                        .build())
                .build();
        return Outcome.of(instead, ReplacementChecks.of(invoice, right))
                .flatMap(draft -> as(CreditIntent.BILL_ANEW).inFull(reason).map(note -> new Replacement(note, draft)));
    }
}

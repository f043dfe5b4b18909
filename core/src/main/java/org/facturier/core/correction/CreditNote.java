package org.facturier.core.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.StatedLine;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The draft of a note on one invoice: one line for each line that it credits, under its treatment and tax point. It
 * carries what it starts from: a basis for the invoice, and one for each earlier invoice of which something is undone. So
 * it can be worked out again from the document alone.
 *
 * <p>Made for one invoice on one chain; each way of saying how much gives a draft of its own, or what is wrong with it. Nothing
 * is drafted before what is asked for was held to what is left.
 */
final class CreditNote {

    private final Chain chain;
    private final Invoice invoice;
    private final DocumentKey key;
    private final CreditIntent intent;
    private final Remaining left;
    private final Takeable takeable;

    /**
     * @param chain  the invoice, and all that took something of it back
     * @param invoice  the invoice
     * @param intent  what the note means to an agreement that billed
     */
    CreditNote(Chain chain, Invoice invoice, CreditIntent intent) {
        this.chain = chain;
        this.invoice = invoice;
        this.key = DocumentKey.of(invoice);
        this.intent = intent;
        this.left = chain.remaining(key);
        this.takeable = Takeable.of(chain, invoice);
    }

    /** {@return the note over all that is left, in the terms of the prices} */
    Outcome<InvoiceDraft> inFull(String reason) {
        SortedMap<Integer, Money> lines = new TreeMap<>(takeable.lines());
        SortedMap<Integer, Money> undone = undone();
        Map<TaxTreatment, Money> beside = beside();
        Findings findings = new CreditLimit(invoice, takeable)
                .whole(left, beside, undone.values().stream().reduce(left.net(), Money::plus));
        lines.putAll(undone);
        lines.values().removeIf(Money::isZero);
        return findings.hasErrors()
                ? Outcome.rejected(findings)
                : Outcome.accepted(note(reason, takeable, lines, beside));
    }

    /** {@return by treatment, what no line credits: the tax of lines that come to nothing may be a cent, as by line} */
    private Map<TaxTreatment, Money> beside() {
        Map<TaxTreatment, Money> beside = new LinkedHashMap<>(takeable.beside());
        chain.basis(key).invoiced().stream()
                .filter(whole -> whole.net().isZero() && areNothing(leftUnder(whole.treatment())))
                .filter(whole -> left.taxes().stream()
                        .anyMatch(group -> group.treatment().equals(whole.treatment())
                                && Remaining.isWithin(group.tax(), whole.tax())))
                .forEach(whole -> beside.putIfAbsent(whole.treatment(), whole.net()));
        return beside;
    }

    /** {@return whether there are lines, and nothing is left of any} */
    private static boolean areNothing(List<Money> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(Money::isZero);
    }

    /** {@return what is left of each line under a treatment} */
    private List<Money> leftUnder(TaxTreatment treatment) {
        return takeable.lines().entrySet().stream()
                .filter(line ->
                        invoice.lines().get(line.getKey() - 1).treatment().equals(treatment))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** {@return the note over amounts without tax} They are held to what is left without tax, also where prices include it. */
    Outcome<InvoiceDraft> ofLines(String reason, SortedMap<Integer, Money> nets) {
        Takeable net = TakeableWithoutTax.of(chain, invoice);
        Findings findings = new CreditLimit(invoice, net).lines(nets);
        return findings.hasErrors()
                ? Outcome.rejected(findings)
                : Outcome.accepted(
                        isAllLeft(nets)
                                ? note(reason, takeable, remainingOf(nets.keySet()), Map.of())
                                : note(reason, net, nets, Map.of()));
    }

    /**
     * {@return the note over amounts with tax} Where prices are without, the net is taken out of each first, and the note
     * is one without tax.
     */
    Outcome<InvoiceDraft> ofLinesWithTax(String reason, SortedMap<Integer, Money> amounts) {
        return priced(reason, inTerms(amounts));
    }

    /** {@return the note over amounts in the terms of the prices of the invoice} */
    Outcome<InvoiceDraft> priced(String reason, SortedMap<Integer, Money> amounts) {
        Findings findings = new CreditLimit(invoice, takeable).lines(amounts);
        return findings.hasErrors()
                ? Outcome.rejected(findings)
                : Outcome.accepted(note(reason, takeable, amounts, Map.of()));
    }

    /** A line that is not there has no treatment to take the net out by: it is left as it is, and found by the limit. */
    private SortedMap<Integer, Money> inTerms(SortedMap<Integer, Money> withTax) {
        SortedMap<Integer, Money> amounts = new TreeMap<>(withTax);
        amounts.replaceAll(
                (number, amount) -> number < 1 || number > invoice.lines().size()
                        ? amount
                        : takeable.of(amount, invoice.lines().get(number - 1).treatment()));
        return amounts;
    }

    /** Whether all that is left of the lines named is credited: then it is what was paid for the lines. */
    private boolean isAllLeft(SortedMap<Integer, Money> nets) {
        return nets.entrySet().stream()
                .allMatch(line -> line.getValue().equals(left.lines().get(line.getKey())));
    }

    /** {@return what is left of some lines, in the terms of the prices of the invoice} */
    private SortedMap<Integer, Money> remainingOf(Set<Integer> numbers) {
        SortedMap<Integer, Money> amounts = new TreeMap<>(takeable.lines());
        amounts.keySet().retainAll(numbers);
        return amounts;
    }

    /**
     * {@return the note over units, in the terms of the prices} Units are held to what is left in units, then what they
     * come to is held to what is left as an amount.
     */
    Outcome<InvoiceDraft> ofQuantities(String reason, SortedMap<Integer, BigDecimal> quantities) {
        CreditedQuantities credited = new CreditedQuantities(chain, invoice, takeable);
        Findings findings = new CreditLimit(invoice, takeable).quantities(credited, quantities);
        if (findings.hasErrors()) {
            return Outcome.rejected(findings);
        }
        SortedMap<Integer, Money> amounts = new TreeMap<>();
        quantities.forEach((number, quantity) ->
                amounts.put(number, credited.amount(invoice.lines().get(number - 1), quantity)));
        Findings beyond = new CreditLimit(invoice, takeable).lines(amounts);
        return Outcome.of(start(reason, takeable), beyond).map(note -> {
            amounts.forEach((number, amount) -> note.line(units(number, quantities.get(number), amount)));
            return note.build();
        });
    }

    /**
     * Units stand with their own number and unit, also where they are for less than their price, so that they can be told
     * from amounts later.
     */
    private LineItem units(int number, BigDecimal quantity, Money amount) {
        InvoiceLine line = invoice.lines().get(number - 1);
        return corrects(line, StatedLine.quantity(line, quantity.abs(), amount));
    }

    /** {@return by number, the lines by which the invoice credited earlier ones, as far as that still stands} */
    private SortedMap<Integer, Money> undone() {
        SortedMap<Integer, Money> undone = new TreeMap<>();
        for (Effect effect : chain.of(key)) {
            if (effect.kind() == Effect.Kind.CREDIT) {
                int number = effect.by().line();
                Money line = invoice.lines().get(number - 1).net();
                undone.put(
                        number,
                        chain.on(new LineKey(key, number)).stream()
                                .filter(chain::stands)
                                .map(Effect::net)
                                .reduce(line, Money::minus));
            }
        }
        return undone;
    }

    /**
     * {@return the invoices of which something was credited by lines that are credited now, and these lines} Crediting
     * such a line gives back to that invoice, which the note does not name: so it is told in a basis of its own.
     */
    private Map<DocumentKey, List<LineReference>> undoing(Set<Integer> credited) {
        Map<DocumentKey, List<LineReference>> undoing = new LinkedHashMap<>();
        for (Effect effect : chain.of(key)) {
            int number = effect.by().line();
            if (effect.kind() == Effect.Kind.CREDIT && credited.contains(number)) {
                undoing.computeIfAbsent(effect.on().document(), document -> new ArrayList<>())
                        .add(new LineReference(invoice.number(), number));
            }
        }
        return undoing;
    }

    /**
     * {@return the note}
     *
     * @param terms  in which the amounts are said
     * @param amounts  by number of the line
     * @param beside  by treatment, what no line credits; each becomes a lump sum that names no line
     */
    private InvoiceDraft note(
            String reason, Takeable terms, SortedMap<Integer, Money> amounts, Map<TaxTreatment, Money> beside) {
        InvoiceDraft.Builder note = start(reason, terms);
        amounts.forEach(
                (number, amount) -> note.line(line(terms, invoice.lines().get(number - 1), amount)));
        undoing(amounts.keySet())
                .forEach((document, lines) -> note.basis(new DocumentBasis(
                        chain.find(document).orElseThrow().reference(), chain.basis(document), lines)));
        beside.forEach((treatment, amount) -> note.line(
                StatedLine.lumpSum(reason, amount, treatment, invoice.lines()).build()));
        return note.build();
    }

    /** {@return a draft with its head and with the basis for the invoice} */
    private InvoiceDraft.Builder start(String reason, Takeable terms) {
        return InvoiceDraft.builder()
                .header(header(reason, terms))
                .basis(new DocumentBasis(invoice.reference(), chain.basis(key)));
    }

    /**
     * Its type is that of the notes on such an invoice (of a self-billed one, a self-billed note); it is due at once, and
     * nothing is held back of it.
     */
    private DocumentHeader header(String reason, Takeable terms) {
        return About.invoice(invoice, reason, invoice.header())
                .type(invoice.type().credit())
                .policy(terms.policy())
                .levies(invoice.totals().levied())
                .terms(invoice.header().terms().atOnce())
                .build();
    }

    /**
     * A line that comes back whole is shown with its quantity, a part of it as a lump sum: 10.00 credited of three hours
     * need not be a third of them.
     */
    private LineItem line(Takeable terms, InvoiceLine line, Money amount) {
        BigDecimal quantity = line.item().quantity().abs();
        boolean whole = amount.equals(terms.whole().get(line.number())) && quantity.signum() > 0;
        return corrects(line, whole ? StatedLine.quantity(line, quantity, amount) : StatedLine.part(line, amount));
    }

    /** Given back is what a note means without saying so, and is left out. */
    private LineItem corrects(InvoiceLine line, LineItem.Builder credit) {
        credit.corrects(new LineReference(invoice.number(), line.number()));
        return (intent == CreditIntent.GIVEN_BACK ? credit : credit.intent(intent)).build();
    }
}

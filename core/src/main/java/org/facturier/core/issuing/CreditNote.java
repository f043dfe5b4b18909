package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.chain.Effect;
import org.facturier.core.chain.LineKey;
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
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/** The draft of a note on one invoice: one line for each line that it takes back, under its treatment and tax point. */
final class CreditNote {

    private final Chain chain;
    private final Invoice invoice;
    private final DocumentKey key;
    private final CreditIntent intent;
    private final Remaining left;

    CreditNote(Chain chain, Invoice invoice, CreditIntent intent) {
        this.chain = chain;
        this.invoice = invoice;
        this.key = DocumentKey.of(invoice);
        this.intent = intent;
        this.left = chain.remaining(key);
    }

    Outcome<InvoiceDraft> inFull(String reason) {
        SortedMap<Integer, Money> lines = new TreeMap<>(left.lines());
        SortedMap<Integer, Money> undone = undone();
        lines.putAll(undone);
        lines.values().removeIf(Money::isZero);
        Findings findings =
                new CreditLimit(invoice, left).whole(undone.values().stream().reduce(left.net(), Money::plus));
        return findings.hasErrors() ? Outcome.rejected(findings) : Outcome.accepted(note(reason, lines, beside()));
    }

    Outcome<InvoiceDraft> ofLines(String reason, SortedMap<Integer, Money> nets) {
        Findings findings = new CreditLimit(invoice, left).lines(nets);
        return findings.hasErrors() ? Outcome.rejected(findings) : Outcome.accepted(note(reason, nets, List.of()));
    }

    Outcome<InvoiceDraft> ofQuantities(String reason, SortedMap<Integer, BigDecimal> quantities) {
        CreditedQuantities credited = new CreditedQuantities(chain, invoice);
        Findings findings = new CreditLimit(invoice, left).quantities(credited, quantities);
        if (findings.hasErrors()) {
            return Outcome.rejected(findings);
        }
        SortedMap<Integer, Money> nets = new TreeMap<>();
        quantities.forEach((number, quantity) -> nets.put(
                number,
                credited.net(
                        invoice.lines().get(number - 1), quantity, left.lines().get(number))));
        Findings beyond = new CreditLimit(invoice, left).lines(nets);
        return Outcome.of(start(reason), beyond).map(note -> {
            nets.forEach((number, net) -> note.line(units(number, quantities.get(number), net)));
            return note.build();
        });
    }

    private LineItem units(int number, BigDecimal quantity, Money net) {
        InvoiceLine line = invoice.lines().get(number - 1);
        return corrects(line, StatedLine.quantity(line, quantity.abs(), net));
    }

    /** {@return by number, the lines by which the invoice took back earlier ones, as far as that still stands} */
    private SortedMap<Integer, Money> undone() {
        SortedMap<Integer, Money> undone = new TreeMap<>();
        for (Effect effect : chain.of(key)) {
            if (effect.kind() == Effect.Kind.CREDIT) {
                int number = effect.by().line();
                Money line = invoice.lines().get(number - 1).net();
                undone.put(
                        number,
                        chain.on(new LineKey(key, number)).stream()
                                .map(Effect::net)
                                .reduce(line, Money::minus));
            }
        }
        return undone;
    }

    /** {@return the invoices of which something was taken back by lines that are credited now, and these lines} */
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

    /** {@return what is left under a treatment that no line bears: an allowance or charge by itself} */
    private List<TaxSubtotal> beside() {
        return left.taxes().stream()
                .filter(group -> !group.net().isZero())
                .filter(group -> ofLines(group.treatment()).isZero())
                .toList();
    }

    private Money ofLines(TaxTreatment treatment) {
        return invoice.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .map(line -> left.lines().getOrDefault(line.number(), line.net().multipliedBy(0)))
                .reduce(Money.zero(invoice.header().currency()), Money::plus);
    }

    private InvoiceDraft note(String reason, SortedMap<Integer, Money> nets, List<TaxSubtotal> beside) {
        InvoiceDraft.Builder note = start(reason);
        nets.forEach((number, net) -> note.line(line(invoice.lines().get(number - 1), net)));
        undoing(nets.keySet())
                .forEach((document, lines) -> note.basis(new DocumentBasis(
                        chain.find(document).orElseThrow().reference(), chain.basis(document), lines)));
        beside.forEach(group -> note.line(StatedLine.lumpSum(reason, group.net(), group.treatment(), invoice.lines())
                .build()));
        return note.build();
    }

    private InvoiceDraft.Builder start(String reason) {
        return InvoiceDraft.builder()
                .header(header(reason))
                .basis(new DocumentBasis(invoice.reference(), chain.basis(key)));
    }

    private DocumentHeader header(String reason) {
        return About.invoice(invoice, reason, invoice.header())
                .type(invoice.type().credit())
                .policy(VatCalculators.cumulativeCredit().policy())
                .levies(invoice.totals().levied())
                .terms(PaymentTerms.of(DueDateRule.days(0)))
                .build();
    }

    private LineItem line(InvoiceLine line, Money net) {
        BigDecimal quantity = line.item().quantity().abs();
        boolean whole = net.equals(chain.amounts(key).get(line.number())) && quantity.signum() > 0;
        return corrects(line, whole ? StatedLine.quantity(line, quantity, net) : StatedLine.part(line, net));
    }

    private LineItem corrects(InvoiceLine line, LineItem.Builder credit) {
        credit.corrects(new LineReference(invoice.number(), line.number()));
        return (intent == CreditIntent.GIVEN_BACK ? credit : credit.intent(intent)).build();
    }
}

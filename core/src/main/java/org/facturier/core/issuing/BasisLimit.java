package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.chain.Remaining;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Rule;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Holds a credit note, or a part of an order, to what its own bases leave, each by itself: drafts come from files too, and
 * not only from corrections and orders.
 *
 * <p>Each basis says what its invoice, or order, came to by treatment and what was taken of it before; what the draft states
 * under a treatment may be the difference at most. An invoice of 100.00 at 20 % of which 30.00 was credited bears 70.00 more; a
 * line that undoes an earlier take-back gives no more back than the 30.00. Whether the bases are true is for the chain to say.
 */
final class BasisLimit {

    private final Rule rule;
    private final List<DocumentBasis> bases;
    private final List<VatBreakdown> invoiced = new ArrayList<>();
    private final List<VatBreakdown> credited = new ArrayList<>();
    private final List<Map<TaxTreatment, Money>> taken = new ArrayList<>();
    private final List<Map<TaxTreatment, Money>> undone = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param rule  what is broken: of a credit note another rule than of a part of an order
     * @param bases  those of the draft, one at least
     */
    private BasisLimit(Rule rule, List<DocumentBasis> bases) {
        this.rule = rule;
        this.bases = bases;
        bases.forEach(basis -> {
            invoiced.add(VatBreakdown.of(basis.basis().invoiced()));
            credited.add(VatBreakdown.of(basis.basis().credited()));
            taken.add(new LinkedHashMap<>());
            undone.add(new LinkedHashMap<>());
        });
    }

    /** {@return what the draft takes too much, by basis and treatment; nothing where it starts from nothing} */
    static Findings of(InvoiceDraft draft, CalculatedAmounts calculated) {
        if (draft.bases().isEmpty()) {
            return Findings.none();
        }
        BasisLimit limit = new BasisLimit(rule(draft.header().type()), draft.bases());
        calculated.lines().forEach(limit::line);
        calculated.allowancesAndCharges().forEach(limit::allowanceCharge);
        return limit.findings();
    }

    /** {@return what is broken where too much is taken: by a note, or by a part of an order} */
    private static Rule rule(DocumentType type) {
        return type.isCredit() ? CreditRule.CREDIT_WITHIN_INVOICE : IssuingRule.ORDER_LIMIT;
    }

    /** Adds a line to what is taken of the basis that it starts from, or to what is given back to it. */
    private void line(InvoiceLine line) {
        int start = DocumentBasis.startOf(bases, line.item().corrects());
        boolean undoes = line.item().corrects().filter(bases.get(start)::undoes).isPresent();
        (undoes ? undone : taken).get(start).merge(line.treatment(), line.net(), Money::plus);
    }

    /** Allowances and charges of the whole name no invoice; they count for the first basis. */
    private void allowanceCharge(StatedAllowanceCharge part) {
        taken.get(0).merge(part.treatment(), part.signed(), Money::plus);
    }

    /** {@return what is wrong, basis by basis: first with what is undone, then with what is taken} */
    private Findings findings() {
        for (int i = 0; i < bases.size(); i++) {
            int basis = i;
            undone.get(i).forEach((treatment, net) -> undo(basis, treatment, net));
            taken.get(i).forEach((treatment, net) -> take(basis, treatment, net));
        }
        return new Findings(found);
    }

    /** No more is given back to a basis than was taken of it. */
    private void undo(int basis, TaxTreatment treatment, Money net) {
        Money most = net(credited.get(basis), treatment, net);
        if (Remaining.isBeyond(net.negated(), most)) {
            found(
                    basis,
                    say("undone", "{of}{amount} is undone under {treatment}, {taken} was taken")
                            .with("amount", net.negated())
                            .with("treatment", treatment)
                            .with("taken", most));
        }
    }

    /** No more is taken than is left, and what is said to have been taken before fits the whole, too. */
    private void take(int basis, TaxTreatment treatment, Money net) {
        Money whole = net(invoiced.get(basis), treatment, net);
        Money before = net(credited.get(basis), treatment, net);
        if (Remaining.isBeyond(before, whole)) {
            found(
                    basis,
                    say("before", "{of}{amount} was taken before under {treatment}, of {invoiced}")
                            .with("amount", before)
                            .with("treatment", treatment)
                            .with("invoiced", whole));
        }
        Money back = undone.get(basis).getOrDefault(treatment, Money.zero(net.getCurrencyUnit()));
        Money most = whole.minus(before).minus(back);
        if (Remaining.isBeyond(net, most)) {
            found(
                    basis,
                    say("stated", "{of}{amount} is stated under {treatment}, {left} is left")
                            .with("amount", net)
                            .with("treatment", treatment)
                            .with("left", most));
        }
    }

    /** {@return the net under a treatment, zero where there is none} */
    private static Money net(VatBreakdown of, TaxTreatment treatment, Money like) {
        return of.net(treatment).orElse(Money.zero(like.getCurrencyUnit()));
    }

    /** A draft of several bases names the document of the one concerned. */
    private void found(int basis, Message message) {
        String of = bases.size() == 1 ? "" : bases.get(basis).document().number() + ": ";
        found.add(rule.at("lines", message.with("of", of)));
    }
}

package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentType;
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
 */
final class BasisLimit {

    private final Rule rule;
    private final List<DocumentBasis> bases;
    private final List<VatBreakdown> invoiced = new ArrayList<>();
    private final List<VatBreakdown> credited = new ArrayList<>();
    private final List<Map<TaxTreatment, Money>> taken = new ArrayList<>();
    private final List<Map<TaxTreatment, Money>> undone = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

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

    static Findings of(InvoiceDraft draft, CalculatedAmounts calculated) {
        if (draft.bases().isEmpty()) {
            return Findings.none();
        }
        BasisLimit limit = new BasisLimit(rule(draft.header().type()), draft.bases());
        calculated.lines().forEach(limit::line);
        calculated.allowancesAndCharges().forEach(limit::part);
        return limit.findings();
    }

    private static Rule rule(DocumentType type) {
        return type.isCredit() ? CreditRule.CREDIT_WITHIN_INVOICE : IssuingRule.ORDER_LIMIT;
    }

    private void line(InvoiceLine line) {
        int start = DocumentBasis.startOf(bases, line.item().corrects());
        boolean undoes = line.item().corrects().filter(bases.get(start)::undoes).isPresent();
        (undoes ? undone : taken).get(start).merge(line.treatment(), line.net(), Money::plus);
    }

    private void part(StatedAllowanceCharge part) {
        taken.get(0).merge(part.treatment(), part.signed(), Money::plus);
    }

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

    private static Money net(VatBreakdown of, TaxTreatment treatment, Money like) {
        return of.net(treatment).orElse(Money.zero(like.getCurrencyUnit()));
    }

    private void found(int basis, Message message) {
        String of = bases.size() == 1 ? "" : bases.get(basis).document().number() + ": ";
        found.add(rule.at("lines", message.with("of", of)));
    }
}

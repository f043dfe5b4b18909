package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.arithmetic.CumulativeLevy;
import org.facturier.core.crediting.CreditTarget;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LevySums;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What of the levies that a document states falls to each invoice of which it takes something back: to those that bore the
 * levy, on what of them bears it, their share of all that was credited so far. What a note states stands: where that differs
 * from the shares, the last bears it. 15 % withheld on notes of 30.00 and 60.00 are 13.50: 4.50 and 9.00.
 *
 * <p>A levy that bears on some rates of VAT only is not touched by what is credited under the others.
 *
 * @param chain  the invoices, the document not yet counted
 * @param document  the document
 * @param groups  what it credits, by treatment
 */
record TakenLevies(ChainBuilder chain, Invoice document, Map<CreditTarget, List<TaxSubtotal>> groups) {

    /** {@return the shares by target, levy by levy as the document states them; none where it states none} */
    Map<CreditTarget, List<LevyAmount>> shares() {
        Map<CreditTarget, List<LevyAmount>> shares = new LinkedHashMap<>();
        for (LevyAmount stated : document.totals().levies()) {
            shares(stated)
                    .forEach((target, share) -> shares.computeIfAbsent(target, key -> new ArrayList<>())
                            .add(share));
        }
        return shares;
    }

    /**
     * A levy of a note that no invoice bore goes by what is credited of each; one of an invoice is then of its own lines.
     */
    private Map<CreditTarget, LevyAmount> shares(LevyAmount stated) {
        Levy levy = stated.levy();
        List<CreditTarget> bearing = groups.keySet().stream()
                .filter(target -> bearing(levy, groups.get(target)).findAny().isPresent())
                .toList();
        Map<CreditTarget, LevyAmount> shares = new LinkedHashMap<>();
        for (CreditTarget target : bearing) {
            of(target.invoice(), levy).ifPresent(whole -> shares.put(target, share(target, whole, shares)));
        }
        if (document.type().isCredit()) {
            if (shares.isEmpty()) {
                bearing.forEach(target -> shares.put(target, LevyAmount.of(levy, net(levy, groups.get(target)))));
            }
            asStated(stated, bearing, shares);
        }
        return shares;
    }

    /** {@return what a levy came to on an invoice, empty where that did not bear it} */
    private Optional<LevyAmount> of(DocumentKey invoice, Levy levy) {
        return find(invoice(invoice).levies(), levy);
    }

    /**
     * The share of what was credited so far, by earlier documents, by other targets of this one on the same invoice, and
     * by this target; less what of the levy went with the first two.
     *
     * @param target  the target
     * @param whole  what the levy came to on its invoice
     * @param before  the shares of targets before it
     */
    private LevyAmount share(CreditTarget target, LevyAmount whole, Map<CreditTarget, LevyAmount> before) {
        Levy levy = whole.levy();
        ChainedDocument invoice = invoice(target.invoice());
        Money net = net(levy, invoice.fate().groups()).plus(net(levy, groups.get(target)));
        LevySums credited = new LevySums().plus(invoice.fate().levies());
        for (Map.Entry<CreditTarget, LevyAmount> each : before.entrySet()) {
            if (each.getKey().invoice().equals(target.invoice())) {
                net = net.plus(net(levy, groups.get(each.getKey())));
                credited.plus(List.of(each.getValue()));
            }
        }
        LevyAmount soFar = new CumulativeLevy(whole, net(levy, invoice.own().groups())).soFar(net);
        return find(credited.amounts(), levy).map(soFar::minus).orElse(soFar);
    }

    /** Where a part of what bears the levy is of no known invoice, a part of the levy is, too. */
    private void asStated(LevyAmount stated, List<CreditTarget> bearing, Map<CreditTarget, LevyAmount> shares) {
        Levy levy = stated.levy();
        Money known = bearing.stream()
                .map(target -> net(levy, groups.get(target)))
                .reduce(stated.base().multipliedBy(0), Money::plus);
        if (known.equals(net(levy, document.totals().taxes()))) {
            LevyAmount difference = shares.values().stream().reduce(stated, LevyAmount::minus);
            shares.keySet().stream()
                    .reduce((first, second) -> second)
                    .ifPresent(last -> shares.merge(last, difference, LevyAmount::plus));
        }
    }

    private ChainedDocument invoice(DocumentKey key) {
        return chain.find(key).orElseThrow();
    }

    /** {@return the net of those groups that a levy bears on} */
    private Money net(Levy levy, List<TaxSubtotal> of) {
        return bearing(levy, of)
                .map(TaxSubtotal::net)
                .reduce(Money.zero(document.header().currency()), Money::plus);
    }

    private static Stream<TaxSubtotal> bearing(Levy levy, List<TaxSubtotal> groups) {
        return groups.stream().filter(group -> levy.bearsOn(group.treatment()));
    }

    /** {@return the amount of a levy among others, by all that the levy says} */
    private static Optional<LevyAmount> find(List<LevyAmount> amounts, Levy levy) {
        return amounts.stream().filter(each -> each.levy().equals(levy)).findFirst();
    }
}

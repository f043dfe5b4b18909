package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.arithmetic.CumulativeLevy;
import org.facturier.core.crediting.Claim;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LevySums;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What of the levies that a document states falls to each invoice of which it takes something back: to those that bore the
 * levy, on what of them bears it, their share of all that was taken back so far. What a note states stands: where that
 * differs from the shares, the last bears it. 15 % withheld on notes of 30.00 and 60.00 are 13.50: 4.50 and 9.00.
 *
 * @param chain  the invoices, the document not yet counted
 * @param document  the document
 * @param groups  what it takes back, by treatment
 */
record TakenLevies(ChainBuilder chain, Invoice document, Map<Claim, List<TaxSubtotal>> groups) {

    /** {@return the shares by claim, levy by levy as the document states them; none where it states none} */
    Map<Claim, List<LevyAmount>> shares() {
        Map<Claim, List<LevyAmount>> shares = new LinkedHashMap<>();
        for (LevyAmount stated : document.totals().levies()) {
            shares(stated)
                    .forEach((claim, share) -> shares.computeIfAbsent(claim, key -> new ArrayList<>())
                            .add(share));
        }
        return shares;
    }

    /**
     * A levy of a note that no invoice bore goes by what is taken back of each; one of an invoice is then of its own lines.
     */
    private Map<Claim, LevyAmount> shares(LevyAmount stated) {
        Levy levy = stated.levy();
        List<Claim> bearing = groups.keySet().stream()
                .filter(claim -> bearing(levy, groups.get(claim)).findAny().isPresent())
                .toList();
        Map<Claim, LevyAmount> shares = new LinkedHashMap<>();
        for (Claim claim : bearing) {
            of(claim.invoice(), levy).ifPresent(whole -> shares.put(claim, share(claim, whole, shares)));
        }
        if (document.type().isCredit()) {
            if (shares.isEmpty()) {
                bearing.forEach(claim -> shares.put(claim, LevyAmount.of(levy, net(levy, groups.get(claim)))));
            }
            asStated(stated, bearing, shares);
        }
        return shares;
    }

    private Optional<LevyAmount> of(DocumentKey invoice, Levy levy) {
        return find(invoice(invoice).levies(), levy);
    }

    /**
     * The share of what was taken back so far, by earlier documents, by other claims of this one on the same invoice, and
     * by this claim; less what of the levy went with the first two.
     */
    private LevyAmount share(Claim claim, LevyAmount whole, Map<Claim, LevyAmount> before) {
        Levy levy = whole.levy();
        ChainedDocument invoice = invoice(claim.invoice());
        Money net = net(levy, invoice.fate().groups()).plus(net(levy, groups.get(claim)));
        LevySums credited = new LevySums().plus(invoice.fate().levies());
        for (Map.Entry<Claim, LevyAmount> each : before.entrySet()) {
            if (each.getKey().invoice().equals(claim.invoice())) {
                net = net.plus(net(levy, groups.get(each.getKey())));
                credited.plus(List.of(each.getValue()));
            }
        }
        LevyAmount soFar = new CumulativeLevy(whole, net(levy, invoice.own().groups())).soFar(net);
        return find(credited.amounts(), levy).map(soFar::minus).orElse(soFar);
    }

    /** Where a part of what bears the levy is of no known invoice, a part of the levy is, too. */
    private void asStated(LevyAmount stated, List<Claim> bearing, Map<Claim, LevyAmount> shares) {
        Levy levy = stated.levy();
        Money known = bearing.stream()
                .map(claim -> net(levy, groups.get(claim)))
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

    private Money net(Levy levy, List<TaxSubtotal> of) {
        return bearing(levy, of)
                .map(TaxSubtotal::net)
                .reduce(Money.zero(document.header().currency()), Money::plus);
    }

    private static Stream<TaxSubtotal> bearing(Levy levy, List<TaxSubtotal> groups) {
        return groups.stream().filter(group -> levy.bearsOn(group.treatment()));
    }

    private static Optional<LevyAmount> find(List<LevyAmount> amounts, Levy levy) {
        return amounts.stream().filter(each -> each.levy().equals(levy)).findFirst();
    }
}

package org.facturier.core.chain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.crediting.Taken;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What of the amount payable on a note falls to each invoice that it names: what it credits there, with tax and levies,
 * and what is rounded on that. An account puts the note to these invoices. Of a note of 51.61 and 100.00 on two invoices,
 * at 20 %, 61.93 fall to the first and 120.00 to the second.
 *
 * <p>Levies and rounding go with the part that they are on: 15 % withheld on the second of these lower what falls to it by
 * 15.00, to 105.00.
 *
 * @param note  the note
 * @param taken  what it credits
 */
record Settled(Invoice note, List<Taken> taken) {

    /**
     * {@return by invoice, with tax, above zero where less is to be paid of it; where all is of known invoices, what else
     * the note states goes with the last} Only then do these come to the amount payable: what a note credits of an
     * invoice that is not known settles nothing here, nor is it rounded here.
     */
    public Map<DocumentKey, Money> amounts() {
        Map<DocumentKey, Money> settled = new LinkedHashMap<>();
        boolean whole = isWhole();
        taken.forEach(each -> settled.merge(each.target().lowers(), amount(each, whole), Money::plus));
        if (whole) {
            Money rest = settled.values().stream().reduce(note.totals().payable(), Money::minus);
            settled.keySet().stream()
                    .reduce((first, second) -> second)
                    .ifPresent(last -> settled.merge(last, rest, Money::plus));
        }
        return settled;
    }

    /** Whether net and tax of what it credits of known invoices are all that it states. */
    private boolean isWhole() {
        return taken.stream()
                .map(this::gross)
                .reduce(zero(), Money::plus)
                .equals(note.totals().gross());
    }

    /**
     * {@return what falls to an invoice: net, tax, levies by their signs, and what is rounded on it where the whole note is
     * placed}
     */
    private Money amount(Taken each, boolean whole) {
        Money levied = each.levies().stream().map(LevyAmount::signed).reduce(gross(each), Money::plus);
        return whole ? each.rounding().map(levied::plus).orElse(levied) : levied;
    }

    private Money gross(Taken each) {
        Money net = each.groups().stream().map(TaxSubtotal::net).reduce(zero(), Money::plus);
        return each.groups().stream().map(TaxSubtotal::tax).reduce(net, Money::plus);
    }

    private Money zero() {
        return Money.zero(note.header().currency());
    }
}

package org.facturier.core.taking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What of the amount payable on a note falls to each invoice that it names: what it takes back there, with tax and levies,
 * and what is rounded on that.
 *
 * @param note  the note
 * @param taken  what it takes back
 */
public record Settled(Invoice note, List<Taken> taken) {

    /** {@return by invoice; where all is of known invoices, what else the note states goes with the last} */
    public Map<DocumentKey, Money> amounts() {
        Map<DocumentKey, Money> settled = new LinkedHashMap<>();
        boolean whole = isWhole();
        taken.forEach(each -> settled.merge(each.claim().lowers(), amount(each, whole), Money::plus));
        if (whole) {
            Money rest = settled.values().stream().reduce(note.totals().payable(), Money::minus);
            settled.keySet().stream()
                    .reduce((first, second) -> second)
                    .ifPresent(last -> settled.merge(last, rest, Money::plus));
        }
        return settled;
    }

    private boolean isWhole() {
        return taken.stream()
                .map(this::gross)
                .reduce(zero(), Money::plus)
                .equals(note.totals().gross());
    }

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

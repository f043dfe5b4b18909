package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/**
 * A line, worked out.
 *
 * @param number  its place in the document, from 1 (BT-126)
 * @param item  what is sold
 * @param allowancesAndCharges  what each allowance and charge of the item comes to, without sign, in their order
 * @param gross  the amount with tax, where prices include it
 * @param net  the amount without tax (BT-131)
 * @param treatment  category, rate and reason (BG-30)
 * @param taxPoint  the event that makes its tax due, where it was determined
 */
public record InvoiceLine(
        int number,
        @Valid LineItem item,
        List<Money> allowancesAndCharges,
        Optional<Money> gross,
        Money net,
        TaxTreatment treatment,
        Optional<TaxPoint> taxPoint)
        implements TaxableAmount {

    /** @throws IllegalArgumentException if something is missing, or there is not one amount for each allowance and charge */
    public InvoiceLine {
        Completeness.of("an invoice line")
                .needs("item", item)
                .needs("net", net)
                .needs("treatment", treatment)
                .verify();
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
        if (allowancesAndCharges.size() != item.allowancesAndCharges().size()) {
            throw new RefusedException(
                    say("lineAmounts", "line {line} has {agreed} allowances and charges, and amounts of {stated}")
                            .with("line", number)
                            .with("agreed", item.allowancesAndCharges().size())
                            .with("stated", allowancesAndCharges.size()));
        }
    }

    /** {@return the amount in the terms of its price: with tax where prices include it} */
    @Override
    public Money amount() {
        return gross.orElse(net);
    }

    /** {@return this line, its price including tax: what was its amount without tax is the one with tax} */
    public InvoiceLine including(Money net) {
        return new InvoiceLine(number, item, allowancesAndCharges, Optional.of(this.net), net, treatment, taxPoint);
    }
}

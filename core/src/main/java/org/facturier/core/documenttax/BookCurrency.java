package org.facturier.core.documenttax;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The currency in which bases and taxes are told: that of the document, or the one to which its accounting rate leads.
 *
 * <p>A document in another currency states the rate, and may state the tax itself in the accounting currency; where it
 * does, that amount counts and is not converted again. A document in another currency that states no rate to this one is
 * not known here: {@link #knows} tells, and those who gather documents leave it out.
 *
 * @param currency  the currency
 * @source Directive 2006/112/EC, art. 91 and 230
 */
public record BookCurrency(CurrencyUnit currency) {

    public BookCurrency {
        Completeness.of("the currency of a book").needs("currency", currency).verify();
    }

    /** {@return whether the amounts of a document are known in it} */
    public boolean knows(Invoice document) {
        return isOf(document) || rate(document).isPresent();
    }

    /**
     * {@return the breakdown of a document in this currency, its tax as the document states it}
     *
     * <p>In the order of the groups of the document. Each base is converted by itself.
     *
     * @throws IllegalArgumentException if the amounts are not known in it
     */
    List<TaxSubtotal> taxes(Invoice document) {
        return document.totals().taxes().stream()
                .map(group -> isOf(document) ? group : converted(document, group))
                .toList();
    }

    private TaxSubtotal converted(Invoice document, TaxSubtotal group) {
        return TaxSubtotal.of(
                group.treatment(),
                amount(document, group.net()),
                group.taxInAccountingCurrency()
                        .filter(tax -> tax.getCurrencyUnit().equals(currency))
                        .orElseGet(() -> amount(document, group.tax())));
    }

    /**
     * {@return an amount of a document in this currency, rounded to its minor unit where it is converted}
     *
     * @throws IllegalArgumentException if the document is in another currency and states no rate to this one
     */
    Money amount(Invoice document, Money amount) {
        return isOf(document)
                ? amount
                : rate(document)
                        .orElseThrow(() -> new RefusedException(
                                say("noRateStated", "{document} states no rate from {from} to {to}")
                                        .with("document", document.number())
                                        .with("from", amount.getCurrencyUnit())
                                        .with("to", currency)))
                        .convert(amount);
    }

    private boolean isOf(Invoice document) {
        return document.header().currency().equals(currency);
    }

    private Optional<ExchangeRate> rate(Invoice document) {
        return document.header().accountingRate().filter(rate -> rate.to().equals(currency));
    }
}

package org.facturier.tax.margin;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The margin of a period at one rate, by the global method: all that was sold less all that was bought in it. What is below
 * zero is carried forward and never paid back.
 *
 * <p>Bought in January for 5,000.00 and sold for 4,000.00: the margin is -1,000.00, no tax is due, and -1,000.00 are carried
 * into February. Sold there for 2,200.00, nothing being bought: 2,200.00 - 1,000.00 = 1,200.00, of which 200.00 are tax at 20
 * %.
 * @param period the period
 * @param rate the rate
 * @param sold the prices of the sales, less what was given back
 * @param bought the prices of the purchases
 * @param carriedIn what earlier periods left below zero; zero or negative
 * @source Directive 2006/112/EC, art. 318; CGI, art. 297 A, III
 */
public record GlobalMargin(VatPeriod period, TaxRate rate, Money sold, Money bought, Money carriedIn) {

    public GlobalMargin {
        Completeness.of("a global margin")
                .needs("period", period)
                .needs("rate", rate)
                .needs("sold", sold)
                .needs("bought", bought)
                .needs("carriedIn", carriedIn)
                .verify();
    }

    /**
     * {@return the margins of one period after the other, or each sale whose rate is not known, and each sale or purchase in
     * another currency than what is carried in}
     *
     * @param periods  in order, each beginning where the one before ends
     * @param rate  the rate; sales and purchases at others are left out
     * @param ledger  what the house sold; lines that are not under the scheme are left out
     * @param purchases  what was bought
     * @param carriedIn  what was left before the first period; zero or negative
     */
    public static Outcome<List<GlobalMargin>> over(
            List<VatPeriod> periods, TaxRate rate, Ledger ledger, List<MarginPurchase> purchases, Money carriedIn) {
        return over(periods, rate, ledger, purchases, carriedIn, VatTables.standard());
    }

    /** {@return the same, where a host has rows of its own for the rate of what was sold} */
    public static Outcome<List<GlobalMargin>> over(
            List<VatPeriod> periods,
            TaxRate rate,
            Ledger ledger,
            List<MarginPurchase> purchases,
            Money carriedIn,
            VatTables tables) {
        List<GlobalMargin> margins = new ArrayList<>();
        CurrencyUnit currency = carriedIn.getCurrencyUnit();
        Outcome<List<MarginSale>> sales = sales(ledger, rate, currency, tables);
        Findings found = sales.findings().plus(foreign(purchases, rate, currency));
        if (found.hasErrors()) {
            return Outcome.rejected(found);
        }
        Money carried = carriedIn;
        for (VatPeriod period : periods) {
            Money sold = sold(sales.orThrow(), period, currency);
            GlobalMargin margin =
                    new GlobalMargin(period, rate, sold, bought(purchases, period, rate, carried), carried);
            margins.add(margin);
            carried = margin.carriedOut();
        }
        return Outcome.of(margins, found);
    }

    /** A purchase in another currency at the rate that is asked for, by its place in the list. */
    private static Findings foreign(List<MarginPurchase> purchases, TaxRate rate, CurrencyUnit currency) {
        Findings.Gathering found = Findings.gathering();
        for (int i = 0; i < purchases.size(); i++) {
            if (purchases.get(i).rate().equals(rate)) {
                found.add(foreign("purchases[" + i + "].price", purchases.get(i).price(), currency));
            }
        }
        return found.findings();
    }

    private static Findings foreign(String path, Money amount, CurrencyUnit currency) {
        return amount.getCurrencyUnit().equals(currency)
                ? Findings.none()
                : Findings.of(MarginRule.ONE_CURRENCY.at(
                        path,
                        say("{amount} is in no sum of {currency}")
                                .with("amount", amount)
                                .with("currency", currency)));
    }

    /** Sales at other rates are left out; a sale whose rate is not known might be one of these, so that it is an error. */
    private static Outcome<List<MarginSale>> sales(
            Ledger ledger, TaxRate rate, CurrencyUnit currency, VatTables tables) {
        Findings.Gathering found = Findings.gathering();
        found.add(new Findings(MarginChecks.unplaced(ledger).toList()));
        List<MarginSale> sales = new ArrayList<>();
        for (MarginSale sale : MarginSale.of(ledger).toList()) {
            Outcome<TaxRate> known = sale.rate(tables);
            found.add(known.findings().under(sale.reference().invoice().text()));
            if (known.value().filter(rate::equals).isPresent()) {
                found.add(foreign(sale.path(), sale.line().net(), currency));
                sales.add(sale);
            }
        }
        return Outcome.of(sales, found.findings());
    }

    /** What the prices of the period changed by: a sale counts whole, a note by what it took off. */
    private static Money sold(List<MarginSale> sales, VatPeriod period, CurrencyUnit currency) {
        Money sum = Money.zero(currency);
        for (MarginSale sale : sales) {
            Money before = Money.zero(currency);
            for (MarginSale.Price price : sale.prices()) {
                sum = period.contains(price.on()) ? sum.plus(price.amount()).minus(before) : sum;
                before = price.amount();
            }
        }
        return sum;
    }

    /** The prices of the purchases of the period at the rate; goods that went back are below zero in it. */
    private static Money bought(List<MarginPurchase> purchases, VatPeriod period, TaxRate rate, Money like) {
        return purchases.stream()
                .filter(purchase -> purchase.rate().equals(rate) && period.contains(purchase.on()))
                .map(MarginPurchase::price)
                .reduce(Money.zero(like.getCurrencyUnit()), Money::plus);
    }

    /** {@return the margin with what was carried in} */
    public Money margin() {
        return sold.minus(bought).plus(carriedIn);
    }

    /** {@return base and tax, nothing where the margin is not above zero: what is below is carried, and no tax is paid back} */
    public BaseAndTax amounts() {
        return MarginTax.in(margin(), rate);
    }

    /**
     * {@return what the next period starts from: zero, or a margin below zero; the next one of a year is carried in the same
     * way}
     */
    public Money carriedOut() {
        return margin().isNegative() ? margin() : Money.zero(margin().getCurrencyUnit());
    }

    /** {@return what is added to the return of the period, and what no longer counts as exempt there} */
    public List<VatReturnLine> lines() {
        return MarginTax.lines(rate, amounts());
    }
}

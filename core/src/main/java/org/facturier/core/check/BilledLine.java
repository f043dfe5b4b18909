package org.facturier.core.check;

import java.math.BigInteger;
import java.util.Optional;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A line that stands and billed days of a rule.
 *
 * <p>Two amounts are told apart. An agreement reckons with what it priced; the document may have come to less by an
 * allowance of its own. 1200.00 as agreed, with 10 % off the whole document, came to 1080.00: what a credit of 108.00 takes
 * back is a tenth of what came, and so 120.00 as agreed.
 *
 * @param subject  what is billed and given back together with it
 * @param days  the days
 * @param agreed  what it came to as agreed: after discounts of the agreement, before other allowances
 * @param came  what it came to on its document, allowances and charges of the whole shared in, above zero
 */
record BilledLine(Subject subject, ServicePeriod days, Money agreed, Money came) {

    // the denominator of a sum of shares of many lines would grow with each of them
    private static final BigInteger FINE = BigInteger.valueOf(1_000_000);

    /**
     * A rule of an agreement, in one direction, for what it is for tax. Only what is of one subject is added up.
     *
     * @param seller  the identifier of the seller
     * @param selfBilled  whether the buyer writes the document
     * @param agreement  the identifier of the agreement
     * @param rule  the key of the billing rule
     * @param nature  what is supplied, for tax
     * @param currency  the currency
     */
    record Subject(
            String seller,
            boolean selfBilled,
            String agreement,
            String rule,
            Optional<SupplyNature> nature,
            CurrencyUnit currency) {}

    /**
     * {@return a line, unless another document stands in place of its own, or it bills nothing of an agreement itself}
     * Neither does a line that came to nothing or to less.
     */
    static Optional<BilledLine> of(Chain chain, Invoice document, InvoiceLine line) {
        DocumentKey key = DocumentKey.of(document);
        return line.item()
                .origin()
                .filter(origin -> chain.replacedBy(key).isEmpty())
                .flatMap(origin -> Optional.ofNullable(chain.amounts(key).get(line.number()))
                        .filter(Money::isPositive)
                        .map(came -> new BilledLine(
                                subject(document, line, origin), origin.period(), agreed(line, origin), came)));
    }

    /** {@return the subject of a line, by which it is added up with others} */
    private static Subject subject(Invoice document, InvoiceLine line, LineOrigin origin) {
        return new Subject(
                document.header().seller().id(),
                document.type().isSelfBilled(),
                origin.agreement(),
                origin.rule(),
                line.item().nature(),
                document.header().currency());
    }

    /** {@return quantity times price less the discounts of the agreement: what the line comes to before allowances by hand} */
    private static Money agreed(InvoiceLine line, LineOrigin origin) {
        Money gross = LineAmount.of(line.net().getCurrencyUnit(), line.item()).gross();
        return origin.discounts().stream().map(LineOrigin.Discounted::amount).reduce(gross, Money::minus);
    }

    /**
     * {@return the share of an amount on its document, as agreed, rounded up to a millionth of a minor unit}
     *
     * <p>Rounded, for the denominators of many lines would multiply; up, so that what is credited is never taken for less
     * than it was.
     *
     * @param net  without tax, as it stands on documents
     */
    ExactMoney share(Money net) {
        ExactMoney exact = ExactMoney.of(agreed).share(net, came);
        BigInteger[] parts = exact.numerator().multiply(FINE).divideAndRemainder(exact.denominator());
        return new ExactMoney(exact.currency(), parts[0].add(BigInteger.valueOf(parts[1].signum())), FINE);
    }
}

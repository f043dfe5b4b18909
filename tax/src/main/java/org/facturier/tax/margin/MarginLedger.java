package org.facturier.tax.margin;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.joda.money.Money;

/**
 * The margin scheme piece by piece: each margin is taxed by itself, and one below zero is set off against no other. A credit
 * note credits what the lower price makes of the tax; all of it where the price is given back in full.
 *
 * <p>A piece bought for 900.00 and sold for 1,500.00 has a margin of 600.00, of which 100.00 are tax at 20 %. A credit note of
 * 300.00 leaves a margin of 300.00 with 50.00 of tax, so that on its day 250.00 of base and 50.00 of tax are credited.
 * @param entries what falls due, by invoice and line and then by day
 * @source Directive 2006/112/EC, art. 312 to 317; CGI, art. 297 A, I
 */
public record MarginLedger(List<MarginEntry> entries) {

    public MarginLedger {
        entries = List.copyOf(entries);
    }

    /**
     * {@return what is added to the return of a period, and what no longer counts as exempt there} Two lines for each entry:
     * base and tax at the rate, and the same amount off what documents state as exempt, so that the return has the price of
     * goods once.
     */
    public List<VatReturnLine> over(VatPeriod period) {
        return entries.stream()
                .filter(entry -> period.contains(entry.on()))
                .flatMap(entry -> MarginTax.lines(entry.rate(), entry.amounts()).stream())
                .toList();
    }

    /**
     * {@return a builder}
     *
     * @param purchases  what the goods cost
     */
    public static Builder builder(PurchasePrices purchases) {
        return new Builder(purchases);
    }

    /** Gathers what was sold and what became of it. */
    public static final class Builder {
        private final PurchasePrices purchases;
        private final List<Ledger> ledgers = new ArrayList<>();
        private VatTables tables = VatTables.standard();

        private Builder(PurchasePrices purchases) {
            Completeness.of("a ledger of margins").needs("purchases", purchases).verify();
            this.purchases = purchases;
        }

        /** Sets the rates and where places are; as {@link VatTables#standard()} has them unless said otherwise. */
        public Builder tables(VatTables tables) {
            this.tables = tables;
            return this;
        }

        /** Adds what the house of a ledger sold, and what became of its prices; lines that are not under the scheme are left out. */
        public Builder ledger(Ledger ledger) {
            ledgers.add(ledger);
            return this;
        }

        /**
         * {@return the ledger, or each line whose margin is not known} Ledgers are read in the order in which they were added;
         * one line that lacks its price keeps the whole from being made, for a return without it would be too low.
         */
        public Outcome<MarginLedger> build() {
            List<MarginEntry> entries = new ArrayList<>();
            List<Finding> found = new ArrayList<>();
            for (Ledger ledger : ledgers) {
                MarginChecks.unplaced(ledger).forEach(found::add);
                MarginSale.of(ledger).map(this::entries).forEach(each -> {
                    each.value().ifPresent(entries::addAll);
                    found.addAll(each.findings().all());
                });
            }
            return Outcome.of(new MarginLedger(entries), new Findings(found));
        }

        /** Rate and cost are both looked for before either is missed, so that a line tells all that it lacks. */
        private Outcome<List<MarginEntry>> entries(MarginSale sale) {
            Outcome<TaxRate> rate = sale.rate(tables);
            String path = sale.path();
            Outcome<Money> cost = cost(sale, path);
            Findings found = rate.findings().under(path).plus(cost.findings());
            return cost.value()
                    .flatMap(known -> rate.value().map(percent -> entries(sale, known, percent)))
                    .map(entries -> Outcome.of(entries, found))
                    .orElseGet(() -> Outcome.rejected(found));
        }

        /** A host that throws or gives null is a finding of this line; empty is one that asks for the price. */
        private Outcome<Money> cost(MarginSale sale, String path) {
            return MarginRule.PRICES_ANSWER
                    .ask(path, () -> purchases.of(sale.reference()))
                    .map(told -> told.map(cost -> cost(sale, cost, path))
                            .orElseGet(() -> unusable(
                                    path,
                                    say("the purchase price of {item} is not known")
                                            .with("item", item(sale)))))
                    .orElse(Outcome::rejected);
        }

        /** In the currency of the line, and not below zero: what was given for nothing costs zero. */
        private static Outcome<Money> cost(MarginSale sale, Money cost, String path) {
            if (!cost.isSameCurrency(sale.line().net())) {
                return unusable(
                        path,
                        say("currency", "the purchase price of {item} is {cost}, the line is sold for {net}")
                                .with("item", item(sale))
                                .with("cost", cost)
                                .with("net", sale.line().net()));
            }
            return cost.isNegative()
                    ? unusable(
                            path,
                            say("negative", "the purchase price of {item} is {cost}, expected zero or more")
                                    .with("item", item(sale))
                                    .with("cost", cost))
                    : Outcome.accepted(cost);
        }

        private static Outcome<Money> unusable(String path, Message why) {
            return Outcome.rejected(MarginRule.PURCHASE_KNOWN.at(path, why));
        }

        private static String item(MarginSale sale) {
            return sale.line().item().description();
        }

        /** Each price makes a tax; what is due on its day is that less the tax of the price before. */
        private static List<MarginEntry> entries(MarginSale sale, Money cost, TaxRate rate) {
            List<MarginEntry> entries = new ArrayList<>();
            BaseAndTax before = BaseAndTax.zero(cost.getCurrencyUnit());
            for (MarginSale.Price price : sale.prices()) {
                BaseAndTax now = MarginTax.in(price.amount().minus(cost), rate);
                if (!now.equals(before)) {
                    entries.add(new MarginEntry(price.on(), sale.reference(), rate, now.minus(before)));
                }
                before = now;
            }
            return entries;
        }
    }
}

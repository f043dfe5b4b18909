package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.Levy;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Looks through a draft for what would stop its calculation, before anything is multiplied. All is found at once: who mends a
 * draft sees every reason, each at its path. Whether the draft may be issued, as whether it says all that the law requires, is not
 * asked.
 *
 * <p>Mostly that is one currency: amounts of two cannot be added, and an exchange rate is no business of a calculation. Lists
 * are walked by index and places are spelt out late, for each document that is issued or looked at goes through here.
 */
final class DraftChecks {

    private final CurrencyUnit currency;
    private final List<Finding> found = new ArrayList<>();

    /** @param currency  of the document, which every amount is held to */
    private DraftChecks(CurrencyUnit currency) {
        this.currency = currency;
    }

    /**
     * {@return what is wrong: of the draft itself, then of what it starts from, then of what its lines say of the parties}
     *
     * @param draft  as it was written
     */
    static Findings of(InvoiceDraft draft) {
        DraftChecks checks = new DraftChecks(draft.header().currency());
        if (draft.lines().isEmpty()) {
            checks.found.add(CalculationRule.HAS_LINE.at("lines", "there is no line"));
        }
        TaxFactChecks taxFacts = new TaxFactChecks(draft.header().known());
        for (int i = 0; i < draft.lines().size(); i++) {
            checks.line(i, draft.lines().get(i));
            taxFacts.line(i, draft.lines().get(i));
        }
        for (int i = 0; i < draft.allowancesAndCharges().size(); i++) {
            int part = i;
            checks.allowanceCharge(
                    draft.allowancesAndCharges().get(i).allowanceCharge(),
                    () -> "allowancesAndCharges[" + part + "].allowanceCharge");
        }
        draft.prepaid().ifPresent(prepaid -> checks.sameCurrency(prepaid, () -> "prepaid"));
        checks.instalments(draft.header().terms().plan());
        draft.header()
                .terms()
                .payableUnit()
                .ifPresent(unit -> checks.sameCurrency(unit, () -> "header.terms.payableUnit"));
        checks.accountingRate(draft);
        checks.levies(draft.header().levies());
        return new Findings(checks.found).plus(BasisChecks.of(draft)).plus(taxFacts.findings());
    }

    /** The price of a line, what it was worked out from, and what is taken off or put on it. */
    private void line(int index, LineItem line) {
        sameCurrency(line.price().unitPrice(), () -> path(index) + ".price.unitPrice");
        line.origin().ifPresent(origin -> origin(origin, () -> path(index)));
        List<AllowanceCharge> parts = line.allowancesAndCharges();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            allowanceCharge(parts.get(i), () -> path(index) + ".allowancesAndCharges[" + part + "]");
        }
    }

    /** {@return the place of a line from its index, counted from 0} */
    private static String path(int line) {
        return "lines[" + line + "]";
    }

    /** What a price was worked out from is not reckoned with, but explained; it is in one currency all the same. */
    private void origin(LineOrigin origin, Supplier<String> path) {
        origin.basis().ifPresent(basis -> sameCurrency(basis.amount(), () -> path.get() + ".origin.basis"));
        origin.adjustment().ifPresent(adjustment -> {
            sameCurrency(adjustment.due(), () -> path.get() + ".origin.adjustment.due");
            sameCurrency(adjustment.billed(), () -> path.get() + ".origin.adjustment.billed");
        });
    }

    /** A percentage without a base of its own has no currency. */
    private void allowanceCharge(AllowanceCharge part, Supplier<String> path) {
        Measure measure = part.measure();
        Optional<Money> stated = measure.match(MoneyOfMeasure.CASES);
        if (stated.isPresent()) {
            sameCurrency(
                    stated.get(),
                    () -> path.get() + ".measure." + (measure.fixed().isPresent() ? "amount" : "base"));
        }
    }

    /** One for all measures of all drafts: an invoice may have thousands. */
    private enum MoneyOfMeasure implements Measure.Cases<Optional<Money>> {
        CASES;

        @Override
        public Optional<Money> percent(Measure.Percent measure) {
            return measure.base();
        }

        @Override
        public Optional<Money> successive(Measure.Successive measure) {
            return Optional.empty();
        }

        @Override
        public Optional<Money> amount(Measure.Amount measure) {
            return measure.fixed();
        }
    }

    /** Fixed instalments, and what a retention is held back of, are amounts; other shares of a plan have no currency. */
    private void instalments(PaymentPlan plan) {
        for (int i = 0; i < plan.instalments().size(); i++) {
            String path = "header.terms.plan.instalments[" + i + "].share.";
            InstalmentShare share = plan.instalments().get(i).share();
            share.sum().ifPresent(sum -> sameCurrency(sum.amount(), () -> path + sum.component()));
        }
    }

    /**
     * The rate starts from the currency of the document and, where the header asks for an accounting currency, leads to that.
     */
    private void accountingRate(InvoiceDraft draft) {
        draft.header()
                .accountingRate()
                .filter(rate -> !rate.from().equals(currency))
                .ifPresent(rate -> found.add(CalculationRule.ACCOUNTING_RATE_FITS.at(
                        "header.taxCurrency.rate.from",
                        say("from", "the document is in {currency}, the rate from {from}")
                                .with("currency", currency)
                                .with("from", rate.from()))));
        draft.header()
                .accountingRate()
                .filter(rate -> draft.header()
                        .accountingCurrency()
                        .filter(asked -> !asked.equals(rate.to()))
                        .isPresent())
                .ifPresent(rate -> found.add(CalculationRule.ACCOUNTING_RATE_FITS.at(
                        "header.taxCurrency.rate.to",
                        say("to", "tax is asked for in another currency than {to}")
                                .with("to", rate.to()))));
    }

    /** Names the later of two levies that bear one code on one rate; a levy without rates bears on all. */
    private void levies(List<Levy> levies) {
        for (int i = 0; i < levies.size(); i++) {
            Levy levy = levies.get(i);
            if (levies.subList(0, i).stream().anyMatch(levy::overlaps)) {
                found.add(CalculationRule.LEVY_ONCE.at(
                        "header.levies[" + i + "]",
                        say("{levy} is levied twice on one rate").with("levy", levy.code())));
            }
        }
    }

    // a path is spelt out only where something is wrong
    /** Takes the path as a question, for spelling out those of all lines would cost more than the check. */
    private void sameCurrency(BigMoneyProvider amount, Supplier<String> path) {
        CurrencyUnit met = amount.toBigMoney().getCurrencyUnit();
        if (!met.equals(currency)) {
            found.add(CalculationRule.ONE_CURRENCY.at(
                    path.get(),
                    say("the document is in {currency}, this amount in {met}")
                            .with("currency", currency)
                            .with("met", met)));
        }
    }
}

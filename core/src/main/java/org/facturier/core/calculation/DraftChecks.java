package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * are walked by index and places of lines are spelt out late, for each document that is issued or looked at goes through here.
 */
final class DraftChecks {

    /** Stands for a line where something is of the whole document. */
    private static final int WHOLE = -1;

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
            checks.allowanceCharge(draft.allowancesAndCharges().get(i).allowanceCharge(), WHOLE, i);
        }
        draft.prepaid().ifPresent(prepaid -> checks.sameCurrency(prepaid, "prepaid"));
        checks.instalments(draft.header().terms().plan());
        draft.header().terms().payableUnit().ifPresent(unit -> checks.sameCurrency(unit, "header.terms.payableUnit"));
        checks.accountingRate(draft);
        checks.levies(draft.header().levies());
        return new Findings(checks.found).plus(BasisChecks.of(draft)).plus(taxFacts.findings());
    }

    /** The price of a line, what it was worked out from, and what is taken off or put on it. */
    private void line(int index, LineItem line) {
        if (isOther(line.price().unitPrice())) {
            other(line.price().unitPrice(), path(index) + ".price.unitPrice");
        }
        Optional<LineOrigin> origin = line.origin();
        if (origin.isPresent()) {
            origin(origin.get(), path(index) + ".origin");
        }
        List<AllowanceCharge> parts = line.allowancesAndCharges();
        for (int i = 0; i < parts.size(); i++) {
            allowanceCharge(parts.get(i), index, i);
        }
    }

    /** {@return the place of a line from its index, counted from 0} */
    private static String path(int line) {
        return "lines[" + line + "]";
    }

    /** What a price was worked out from is not reckoned with, but explained; it is in one currency all the same. */
    private void origin(LineOrigin origin, String path) {
        origin.basis().ifPresent(basis -> sameCurrency(basis.amount(), path + ".basis"));
        origin.adjustment().ifPresent(adjustment -> {
            sameCurrency(adjustment.due(), path + ".adjustment.due");
            sameCurrency(adjustment.billed(), path + ".adjustment.billed");
        });
    }

    /**
     * A percentage without a base of its own has no currency.
     *
     * @param line  the index of the line that it is of, or {@link #WHOLE}
     * @param index  its place there, from 0
     */
    private void allowanceCharge(AllowanceCharge part, int line, int index) {
        Optional<Money> stated = part.measure().match(MoneyOfMeasure.CASES);
        if (stated.isPresent() && isOther(stated.get())) {
            String place = line == WHOLE
                    ? "allowancesAndCharges[" + index + "].allowanceCharge"
                    : path(line) + ".allowancesAndCharges[" + index + "]";
            other(stated.get(), place + ".measure." + (part.measure().fixed().isPresent() ? "amount" : "base"));
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
            share.sum().ifPresent(sum -> sameCurrency(sum.amount(), path + sum.component()));
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

    private void sameCurrency(BigMoneyProvider amount, String path) {
        if (isOther(amount)) {
            other(amount, path);
        }
    }

    /**
     * {@return whether an amount is in another currency than the document} Of lines this is asked before a place is spelt out, for
     * spelling out those of all lines would cost more than the check.
     */
    private boolean isOther(BigMoneyProvider amount) {
        return !amount.toBigMoney().getCurrencyUnit().equals(currency);
    }

    private void other(BigMoneyProvider amount, String path) {
        found.add(CalculationRule.ONE_CURRENCY.at(
                path,
                say("the document is in {currency}, this amount in {met}")
                        .with("currency", currency)
                        .with("met", amount.toBigMoney().getCurrencyUnit())));
    }
}

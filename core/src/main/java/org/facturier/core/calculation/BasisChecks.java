package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Looks at what a credit note, or a part of an order, starts from: that it can be reckoned with, and is of its lines. Whether a
 * basis is true, that is what earlier documents have left, is no question here: it is asked when the document joins its chain.
 *
 * <p>A note that credited of F-1 and F-2 has two bases, one for each; each of its lines names a line of one of them, and so
 * finds what it starts from.
 */
final class BasisChecks {

    private final InvoiceDraft draft;
    private final CurrencyUnit currency;
    private final List<Finding> found = new ArrayList<>();
    /** The accounting currency as far as it is known: that of the rate in the header, else of the first amount met. */
    private Optional<CurrencyUnit> accounting;

    private BasisChecks(InvoiceDraft draft) {
        this.draft = draft;
        this.currency = draft.header().currency();
        this.accounting = draft.header().accountingRate().map(ExchangeRate::to);
    }

    /** {@return what is wrong with the bases of a draft, in their order; none where it starts from nothing} */
    static Findings of(InvoiceDraft draft) {
        return draft.bases().isEmpty() ? Findings.none() : new BasisChecks(draft).all();
    }

    /** In the order of the bases; what concerns several of them is asked only where there are several. */
    private Findings all() {
        for (int i = 0; i < draft.bases().size(); i++) {
            String path = "bases[" + i + "].basis";
            if (draft.bases().get(i).undone().isEmpty()) {
                borne(draft.bases().get(i).basis().levies(), path);
            }
            basis(draft.bases().get(i).basis(), path);
        }
        if (draft.bases().size() > 1) {
            apart();
            lines();
        }
        return new Findings(found);
    }

    /** A line finds its basis by the document that it credits: two bases of one document could not be told apart. */
    private void apart() {
        Set<InvoiceNumber> known = new HashSet<>();
        for (int i = 0; i < draft.bases().size(); i++) {
            InvoiceNumber number = draft.bases().get(i).document().number();
            if (!known.add(number)) {
                found.add(CalculationRule.BASIS_OF_LINE.at(
                        "bases[" + i + "].document",
                        say("twice", "{document} is named twice").with("document", number)));
            }
        }
    }

    /**
     * Where there are several bases, each line that takes something back names a line of one of them. With one basis every line
     * starts from it, so nothing is asked; a line that credits nothing starts from the first.
     */
    private void lines() {
        for (int i = 0; i < draft.lines().size(); i++) {
            Optional<LineReference> corrected = draft.lines().get(i).corrects();
            if (corrected
                    .filter(line -> DocumentBasis.find(draft.bases(), line).isEmpty())
                    .isPresent()) {
                found.add(CalculationRule.BASIS_OF_LINE.at(
                        "lines[" + i + "].references.corrects",
                        say("unknown", "{invoice} is none of the documents that this one starts from")
                                .with("invoice", corrected.get().invoice())));
            }
        }
    }

    /**
     * Of what is undone, those levies are given back that the document bore that took it. All others the header names, at their
     * rates, or the note would keep what the invoice had levied.
     */
    private void borne(List<LevyAmount> levies, String path) {
        for (int i = 0; i < levies.size(); i++) {
            Levy levied = levies.get(i).levy();
            if (!draft.header().levies().contains(levied)) {
                found.add(CalculationRule.LEVY_OF_WHOLE.at(
                        path + ".levies[" + i + "]",
                        say("the whole is subject to {levy}, this part is not").with("levy", levied.name())));
            }
        }
    }

    /** Holds each amount to one currency, so that no later sum meets two. */
    private void basis(CorrectionBasis basis, String path) {
        sameCurrency(basis.rounding(), path + ".rounding");
        groups(basis.invoiced(), path + ".invoiced");
        groups(basis.riding(), path + ".riding");
        groups(basis.credited(), path + ".credited");
        for (int i = 0; i < basis.withTax().size(); i++) {
            sameCurrency(basis.withTax().get(i).invoiced(), path + ".withTax[" + i + "].invoiced");
            sameCurrency(basis.withTax().get(i).credited(), path + ".withTax[" + i + "].credited");
        }
        levied(basis.levies(), path + ".levies");
        levied(basis.leviesCredited(), path + ".leviesCredited");
    }

    /** Net and tax are in the currency of the document, tax in the accounting currency is in that. */
    private void groups(List<TaxSubtotal> groups, String path) {
        for (int i = 0; i < groups.size(); i++) {
            String group = path + "[" + i + "]";
            sameCurrency(groups.get(i).net(), group + ".net");
            sameCurrency(groups.get(i).tax(), group + ".tax");
            groups.get(i)
                    .taxInAccountingCurrency()
                    .ifPresent(tax -> accounted(tax.getCurrencyUnit(), group + ".taxInAccountingCurrency"));
        }
    }

    /** There is one accounting currency, be it of the rate or, without one, of the first amount. */
    private void accounted(CurrencyUnit met, String path) {
        accounting = accounting.or(() -> Optional.of(met));
        accounting
                .filter(one -> !one.equals(met))
                .ifPresent(one -> found.add(CalculationRule.ONE_CURRENCY.at(
                        path,
                        say("accounting", "the document is accounted for in {currency}, this amount is in {met}")
                                .with("currency", one)
                                .with("met", met))));
    }

    /** Base and amount of a levy are in the currency of the document. */
    private void levied(List<LevyAmount> amounts, String path) {
        for (int i = 0; i < amounts.size(); i++) {
            sameCurrency(amounts.get(i).base(), path + "[" + i + "].base");
            sameCurrency(amounts.get(i).amount(), path + "[" + i + "].amount");
        }
    }

    /**
     * @param amount  what stands there
     * @param path  where
     */
    private void sameCurrency(Money amount, String path) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            found.add(CalculationRule.ONE_CURRENCY.at(
                    path,
                    say("the document is in {currency}, this amount in {met}")
                            .with("currency", currency)
                            .with("met", amount.getCurrencyUnit())));
        }
    }
}

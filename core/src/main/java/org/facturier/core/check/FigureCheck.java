package org.facturier.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Holds each amount of a document against the stated amounts that its own explanation makes it of. */
final class FigureCheck {

    private final Invoice document;
    private final InvoiceCalculator calculator;
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> judged = new LinkedHashSet<>();

    FigureCheck(Invoice document, InvoiceCalculator calculator) {
        this.document = document;
        this.calculator = calculator;
    }

    Findings findings() {
        groups();
        levies();
        prices();
        explanation().contradictions().forEach(this::contradiction);
        return new Findings(found);
    }

    /** Under a policy that nobody knows, tax stands as given and all else is still held to itself. */
    private Explanation explanation() {
        Outcome<Explanation> explained = calculator.explain(document);
        if (explained.value().isEmpty()) {
            found.add(
                    CheckRule.POLICY.at("valuation.policy", document.valuation().policy() + " is unknown"));
        }
        return explained.value().orElseGet(() -> InvoiceCalculator.explainButTax(document));
    }

    /** One group for each treatment, and each group once. */
    private void groups() {
        Set<TaxTreatment> borne = new LinkedHashSet<>();
        Stream.concat(
                        document.lines().stream().map(InvoiceLine::treatment),
                        document.valuation().allowancesAndCharges().stream().map(StatedAllowanceCharge::treatment))
                .forEach(borne::add);
        List<TaxSubtotal> groups = document.totals().taxes();
        for (int i = 0; i < groups.size(); i++) {
            if (!borne.remove(groups.get(i).treatment())) {
                String path = "valuation.totals.taxes[" + i + "]";
                judged.add(path);
                found.add(CheckRule.GROUPS.at(
                        path, "no line bears " + groups.get(i).treatment() + ", or the group stands twice"));
            }
        }
        borne.forEach(treatment ->
                found.add(CheckRule.GROUPS.at("valuation.totals.taxes", "there is no group for " + treatment)));
    }

    /** What the header says is levied where it bears on something, and nothing twice. */
    private void levies() {
        List<Levy> stated = document.totals().levied();
        for (int i = 0; i < stated.size(); i++) {
            if (stated.subList(0, i).stream().anyMatch(stated.get(i)::overlaps)) {
                found.add(CheckRule.LEVIES.at(
                        "valuation.totals.levies[" + i + "]", stated.get(i).name() + " stands twice"));
            }
        }
        document.header().levies().stream()
                .filter(levy -> !stated.contains(levy) && isBorne(levy))
                .forEach(levy -> found.add(
                        CheckRule.LEVIES.at("valuation.totals.levies", "there is no amount for " + levy.name())));
    }

    private boolean isBorne(Levy levy) {
        return document.totals().taxes().stream().anyMatch(group -> levy.bearsOn(group.treatment()));
    }

    /** An explanation holds numbers to each other, whatever they are of. */
    private void prices() {
        for (int i = 0; i < document.lines().size(); i++) {
            String path = "valuation.lines[" + i + "].item.origin";
            document.lines().get(i).item().origin().stream()
                    .flatMap(FigureCheck::startedFrom)
                    .filter(amount ->
                            !amount.getCurrencyUnit().equals(document.header().currency()))
                    .forEach(amount -> found.add(CheckRule.PRICE.at(
                            path, "a price in " + document.header().currency() + " comes from no " + amount)));
        }
    }

    private static Stream<Money> startedFrom(LineOrigin origin) {
        return Stream.concat(
                origin.basis().map(PriceBasis::amount).stream(),
                origin.adjustment().stream().flatMap(adjustment -> Stream.of(adjustment.due(), adjustment.billed())));
    }

    private void contradiction(Derived amount) {
        String path = amount.place().toString();
        if (judged.stream().noneMatch(path::startsWith)) {
            BigDecimal expected = amount.expected();
            CheckRule rule = CheckRule.of(path);
            found.add(
                    rule.at(path, "stated is " + money(path, amount.value()) + ", it comes to " + money(path, expected))
                            .withHint(hint(rule, path, amount.value(), expected)));
        }
    }

    private String hint(CheckRule rule, String path, BigDecimal stated, BigDecimal expected) {
        String state = "state " + money(path, expected);
        if (rule == CheckRule.PAYABLE) {
            InvoiceTotals totals = document.totals();
            return state + ", or a rounding amount (BT-114) of "
                    + totals.rounding().plus(stated.subtract(expected));
        }
        return state + ", which is " + money(path, expected.subtract(stated)) + " more";
    }

    private BigMoney money(String path, BigDecimal amount) {
        CurrencyUnit currency = path.endsWith("taxInAccountingCurrency")
                ? document.header()
                        .accountingRate()
                        .map(rate -> rate.to())
                        .orElse(document.header().currency())
                : document.header().currency();
        return BigMoney.of(currency, amount);
    }
}

package org.facturier.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/** Holds each amount of a document against the stated amounts it is made of. */
final class FigureCheck {

    private final Invoice document;
    private final Optional<VatCalculator> calculator;
    private final Money zero;
    private final List<Finding> found = new ArrayList<>();

    FigureCheck(Invoice document, Map<CalculationPolicy, VatCalculator> calculators) {
        this.document = document;
        this.calculator =
                Optional.ofNullable(calculators.get(document.valuation().policy()));
        this.zero = Money.zero(document.header().currency());
    }

    Findings findings() {
        if (calculator.isEmpty()) {
            found.add(
                    CheckRule.POLICY.at("valuation.policy", document.valuation().policy() + " is unknown"));
        }
        document.lines().forEach(this::line);
        groups();
        calculator.ifPresent(this::taxes);
        totals();
        return new Findings(found);
    }

    private void line(InvoiceLine line) {
        String path = "valuation.lines[" + (line.number() - 1) + "]";
        Money stated = line.gross().orElse(line.net());
        Money expected = LineAmount.of(zero.getCurrencyUnit(), line.item()).amount();
        same(CheckRule.LINE_NET, path + (line.gross().isPresent() ? ".gross" : ".net"), stated, expected);
    }

    private void groups() {
        Map<TaxTreatment, Money> nets = new LinkedHashMap<>();
        document.lines().forEach(line -> nets.merge(line.treatment(), line.net(), Money::plus));
        for (StatedAllowanceCharge part : parts()) {
            nets.merge(part.treatment(), part.allowanceCharge().signed(part.amount()), Money::plus);
        }
        List<TaxSubtotal> groups = document.totals().taxes();
        for (int i = 0; i < groups.size(); i++) {
            Money expected = nets.remove(groups.get(i).treatment());
            String path = "valuation.totals.taxes[" + i + "]";
            if (expected == null) {
                found.add(CheckRule.GROUPS.at(
                        path, "no line bears " + groups.get(i).treatment() + ", or the group stands twice"));
            } else {
                same(CheckRule.GROUP_NET, path + ".net", groups.get(i).net(), expected);
            }
        }
        nets.keySet()
                .forEach(treatment ->
                        found.add(CheckRule.GROUPS.at("valuation.totals.taxes", "there is no group for " + treatment)));
    }

    private void taxes(VatCalculator known) {
        VatCalculator.Result result = known.calculate(new VatCalculator.Request(
                zero.getCurrencyUnit(), known.pricesIncludeTax() ? grossGroups() : nets(), document.correction()));
        List<TaxSubtotal> groups = document.totals().taxes();
        for (int i = 0; i < groups.size(); i++) {
            TaxTreatment treatment = groups.get(i).treatment();
            Optional<Money> expected = result.subtotals().stream()
                    .filter(group -> group.treatment().equals(treatment))
                    .map(TaxSubtotal::tax)
                    .findFirst();
            String path = "valuation.totals.taxes[" + i + "].tax";
            Money stated = groups.get(i).tax();
            expected.ifPresent(tax -> same(CheckRule.GROUP_TAX, path, stated, tax));
        }
    }

    private List<TaxableAmount> nets() {
        List<TaxableAmount> nets = new ArrayList<>();
        document.lines().forEach(line -> nets.add(TaxableAmount.of(line.treatment(), line.net())));
        parts().forEach(part -> nets.add(
                TaxableAmount.of(part.treatment(), part.allowanceCharge().signed(part.amount()))));
        return nets;
    }

    /** What was advertised is the sum of net and tax; where a rounding amount is stated, of all groups together. */
    private List<TaxableAmount> grossGroups() {
        List<TaxableAmount> gross = new ArrayList<>();
        document.totals()
                .taxes()
                .forEach(group -> gross.add(
                        TaxableAmount.of(group.treatment(), group.net().plus(group.tax()))));
        return gross;
    }

    private void totals() {
        InvoiceTotals totals = document.totals();
        same(
                CheckRule.LINES,
                "lines",
                totals.lines(),
                sum(document.lines().stream().map(InvoiceLine::net).toList()));
        same(CheckRule.ALLOWANCES, "allowances", totals.allowances(), sum(AllowanceCharge.Allowance.class));
        same(CheckRule.CHARGES, "charges", totals.charges(), sum(AllowanceCharge.Charge.class));
        same(
                CheckRule.NET,
                "net",
                totals.net(),
                totals.lines().minus(totals.allowances()).plus(totals.charges()));
        same(
                CheckRule.TAX,
                "tax",
                totals.tax(),
                sum(totals.taxes().stream().map(TaxSubtotal::tax).toList()));
        same(CheckRule.GROSS, "gross", totals.gross(), totals.net().plus(totals.tax()));
        Money payable = totals.gross().minus(totals.prepaid()).plus(totals.rounding());
        if (!totals.payable().equals(payable)) {
            Money rounding = totals.rounding().plus(totals.payable().minus(payable));
            found.add(finding(CheckRule.PAYABLE, "valuation.totals.payable", totals.payable(), payable)
                    .withHint("state " + payable + ", or a rounding amount (BT-114) of " + rounding));
        }
    }

    private Money sum(Class<? extends AllowanceCharge> kind) {
        return sum(parts().stream()
                .filter(part -> kind.isInstance(part.allowanceCharge()))
                .map(StatedAllowanceCharge::amount)
                .toList());
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(zero, Money::plus);
    }

    private List<StatedAllowanceCharge> parts() {
        return document.valuation().allowancesAndCharges();
    }

    private void same(CheckRule rule, String path, Money stated, Money expected) {
        if (!stated.equals(expected)) {
            String whole = path.startsWith("valuation") ? path : "valuation.totals." + path;
            found.add(finding(rule, whole, stated, expected)
                    .withHint("state " + expected + ", which is " + expected.minus(stated) + " more"));
        }
    }

    private static Finding finding(CheckRule rule, String path, Money stated, Money expected) {
        return rule.at(path, "stated is " + stated + ", it comes to " + expected);
    }
}

package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.LevyEffect;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What holds of whatever a calculator works out, C1 to C9. Implement it in a test class that hands over the calculator a
 * host uses, with its own determiner and arithmetic; where that refuses some of {@link #drafts}, hand over others.
 *
 * @source EN 16931-1:2017, BR-CO-10 to BR-CO-17
 */
public interface CalculationInvariants {

    /** {@return the calculator under test} */
    InvoiceCalculator calculator();

    /** {@return drafts that it accepts} */
    @Provide
    default Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.anyDrafts();
    }

    /** {@return the day on which they are issued} */
    default LocalDate day() {
        return LocalDate.of(2026, 1, 15);
    }

    /** C1. */
    @Property
    default void c1_lines_groups_and_totals_add_up_exactly(@ForAll("drafts") InvoiceDraft draft) {
        CalculatedAmounts calculated = value(draft);
        InvoiceTotals totals = calculated.totals();
        Money zero = Money.zero(draft.header().currency());
        assertThat(sum(zero, calculated.lines().stream().map(InvoiceLine::net).toList()))
                .isEqualTo(totals.lines());
        assertThat(totals.net())
                .isEqualTo(totals.lines().minus(totals.allowances()).plus(totals.charges()));
        assertThat(sum(zero, totals.taxes().stream().map(TaxSubtotal::net).toList()))
                .isEqualTo(totals.net());
        assertThat(sum(zero, totals.taxes().stream().map(TaxSubtotal::tax).toList()))
                .isEqualTo(totals.tax());
        assertThat(totals.gross()).isEqualTo(totals.net().plus(totals.tax()));
        Money levied = totals.levies().stream()
                .map(each -> each.levy().effect() == LevyEffect.ADDED
                        ? each.amount()
                        : each.amount().negated())
                .reduce(zero, Money::plus);
        assertThat(totals.payable())
                .isEqualTo(totals.gross().plus(levied).minus(totals.prepaid()).plus(totals.rounding()));
    }

    /** C2. */
    @Property
    default void c2_each_group_is_its_lines_and_its_share_of_allowances_and_charges(
            @ForAll("drafts") InvoiceDraft draft) {
        CalculatedAmounts calculated = value(draft);
        for (TaxSubtotal group : calculated.totals().taxes()) {
            Money net = Money.zero(draft.header().currency());
            for (InvoiceLine line : calculated.lines()) {
                net = line.treatment().equals(group.treatment()) ? net.plus(line.net()) : net;
            }
            for (StatedAllowanceCharge part : calculated.allowancesAndCharges()) {
                net = part.treatment().equals(group.treatment())
                        ? net.plus(part.allowanceCharge().signed(part.amount()))
                        : net;
            }
            assertThat(group.net()).isEqualTo(net);
        }
    }

    /** C3. Worked out here from quantity and price, half a minor unit going away from zero. */
    @Property
    default void c3_each_line_is_its_quantity_at_its_price_with_each_part_rounded(
            @ForAll("drafts") InvoiceDraft draft) {
        for (InvoiceLine line : value(draft).lines()) {
            LineItem item = line.item();
            CurrencyUnit currency = draft.header().currency();
            Money gross = quotient(
                    currency,
                    item.quantity().multiply(item.price().unitPrice().getAmount()),
                    item.price().baseQuantity());
            Money amount = gross;
            for (int i = 0; i < item.allowancesAndCharges().size(); i++) {
                Money part = agreed(item.allowancesAndCharges().get(i).measure(), gross);
                assertThat(line.allowancesAndCharges().get(i)).isEqualTo(part);
                amount = amount.plus(item.allowancesAndCharges().get(i).signed(part));
            }
            assertThat(line.gross().orElse(line.net())).isEqualTo(amount);
        }
    }

    /** C4. Also where lines of both signs meet, for a percentage is one amount. */
    @Property
    default void c4_allowances_come_off_and_charges_go_on_as_they_were_agreed(@ForAll("drafts") InvoiceDraft draft) {
        CalculatedAmounts calculated = value(draft);
        Assume.that(isWithoutTax(calculated));
        Money allowances = Money.zero(draft.header().currency());
        Money charges = allowances;
        for (DocumentAllowanceCharge part : draft.allowancesAndCharges()) {
            Money agreed =
                    agreed(part.allowanceCharge().measure(), calculated.totals().lines());
            boolean charge = part.allowanceCharge() instanceof Charge;
            charges = charge ? charges.plus(agreed) : charges;
            allowances = charge ? allowances : allowances.plus(agreed);
        }
        assertThat(calculated.totals().allowances()).isEqualTo(allowances);
        assertThat(calculated.totals().charges()).isEqualTo(charges);
    }

    /** C5. */
    @Property
    default void c5_each_share_of_a_charge_is_within_one_minor_unit_of_its_ideal(
            @ForAll("drafts") InvoiceDraft any, @ForAll @LongRange(min = 1, max = 99_999) long minor) {
        Money whole = Money.ofMinor(any.header().currency(), minor);
        CalculatedAmounts calculated = value(Lines.withOneCharge(Lines.ofOneSign(any), whole));
        BigDecimal lines = calculated.totals().lines().getAmount();
        Assume.that(isWithoutTax(calculated) && lines.signum() > 0);
        for (StatedAllowanceCharge part : calculated.allowancesAndCharges()) {
            BigDecimal weight = linesOf(calculated, part.treatment()).getAmount();
            // compared by cross-multiplication: |share * lines - whole * weight| < lines * unit
            BigDecimal share = part.amount().getAmount().multiply(lines);
            BigDecimal ideal = whole.getAmount().multiply(weight);
            assertThat(share.subtract(ideal).abs()).isLessThan(lines.multiply(minorUnit(whole.getCurrencyUnit())));
        }
    }

    /** C6. */
    @Property
    default void c6_the_order_of_lines_changes_no_total(@ForAll("drafts") InvoiceDraft draft, @ForAll Random random) {
        List<LineItem> shuffled = new ArrayList<>(draft.lines());
        Collections.shuffle(shuffled, random);
        InvoiceTotals totals = value(draft).totals();
        InvoiceTotals other = value(Lines.replaced(draft, shuffled)).totals();
        assertThat(other.payable()).isEqualTo(totals.payable());
        assertThat(other.tax()).isEqualTo(totals.tax());
        assertThat(new HashSet<>(other.taxes())).isEqualTo(new HashSet<>(totals.taxes()));
    }

    /** C7. A fixed charge keeps its sign whatever the quantity, so only what is proportional is compared. */
    @Property
    default void c7_negated_quantities_give_negated_totals(@ForAll("drafts") InvoiceDraft draft) {
        InvoiceDraft proportional = Lines.proportional(draft);
        InvoiceTotals totals = value(proportional).totals();
        InvoiceTotals mirrored = value(Lines.negated(proportional)).totals();
        assertThat(mirrored.net()).isEqualTo(totals.net().negated());
        assertThat(mirrored.tax()).isEqualTo(totals.tax().negated());
        assertThat(mirrored.rounding()).isEqualTo(totals.rounding().negated());
        assertThat(mirrored.payable()).isEqualTo(totals.payable().negated());
    }

    /** C8. */
    @Property
    default void c8_the_tax_of_the_accounting_currency_is_that_of_its_groups(@ForAll("drafts") InvoiceDraft draft) {
        InvoiceTotals totals = value(draft).totals();
        Optional<Money> sum = totals.taxes().stream()
                .flatMap(group -> group.taxInAccountingCurrency().stream())
                .reduce(Money::plus);
        assertThat(totals.taxInAccountingCurrency()).isEqualTo(sum);
        assertThat(sum.map(Money::getCurrencyUnit))
                .isEqualTo(draft.header().accountingRate().map(rate -> rate.to()));
    }

    /** C9. */
    @Property
    default void c9_equal_drafts_come_to_the_same(@ForAll("drafts") InvoiceDraft draft) {
        assertThat(value(draft.toBuilder().build())).isEqualTo(value(draft));
    }

    /** C10. */
    @Property
    default void c10_a_levy_is_its_percentage_of_the_net_that_it_bears_on(@ForAll("drafts") InvoiceDraft draft) {
        InvoiceTotals totals = value(draft).totals();
        List<LevyAmount> expected = new ArrayList<>();
        for (Levy levy : draft.header().levies()) {
            List<Money> borne = totals.taxes().stream()
                    .filter(group -> isBorne(levy, group.treatment()))
                    .map(TaxSubtotal::net)
                    .toList();
            if (!borne.isEmpty()) {
                Money base = hundredths(Money.total(borne), levy.taxableShare());
                expected.add(new LevyAmount(levy, base, hundredths(base, levy.percent())));
            }
        }
        assertThat(totals.levies()).isEqualTo(expected);
    }

    private static boolean isBorne(Levy levy, TaxTreatment treatment) {
        return levy.rates().isEmpty()
                || levy.rates().stream()
                        .anyMatch(rate -> rate.category() == treatment.category()
                                && treatment.percent().equals(Optional.of(rate.percent())));
    }

    private static Money hundredths(Money amount, Percentage percent) {
        return rounded(amount.toBigMoney().multipliedBy(percent.value().movePointLeft(2)));
    }

    private CalculatedAmounts value(InvoiceDraft draft) {
        return calculator().calculate(draft, day()).orThrow().calculated();
    }

    private static Money agreed(Measure measure, Money base) {
        return measure instanceof Measure.Percent part
                ? rounded(part.base()
                        .orElse(base)
                        .toBigMoney()
                        .multipliedBy(part.percent().value().movePointLeft(2)))
                : ((Measure.Amount) measure).amount();
    }

    private static Money rounded(BigMoney exact) {
        return exact.toMoney(RoundingMode.HALF_UP);
    }

    private static Money quotient(CurrencyUnit currency, BigDecimal numerator, BigDecimal denominator) {
        return Money.of(currency, numerator.divide(denominator, currency.getDecimalPlaces(), RoundingMode.HALF_UP));
    }

    private static BigDecimal minorUnit(CurrencyUnit currency) {
        return BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces());
    }

    private static boolean isWithoutTax(CalculatedAmounts calculated) {
        return calculated.lines().stream().allMatch(line -> line.gross().isEmpty());
    }

    private static Money linesOf(CalculatedAmounts calculated, TaxTreatment treatment) {
        return calculated.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .map(InvoiceLine::net)
                .reduce(Money.zero(calculated.totals().net().getCurrencyUnit()), Money::plus);
    }

    private static Money sum(Money zero, List<Money> amounts) {
        return amounts.stream().reduce(zero, Money::plus);
    }
}

package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.document.Valuation;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

class CalculationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts()
                .flatMap(draft -> InvoiceArbitraries.amounts(draft.header().currency())
                        .map(prepaid -> draft.toBuilder().prepaid(prepaid).build()));
    }

    @Property
    void lines_groups_and_totals_add_up_exactly(@ForAll("drafts") InvoiceDraft draft) {
        Valuation valuation = value(draft);
        InvoiceTotals totals = valuation.totals();
        Money zero = Money.zero(draft.header().currency());
        assertThat(sum(zero, valuation.lines().stream().map(InvoiceLine::net).toList()))
                .isEqualTo(totals.lines());
        assertThat(totals.net())
                .isEqualTo(totals.lines().minus(totals.allowances()).plus(totals.charges()));
        assertThat(sum(zero, totals.taxes().stream().map(TaxSubtotal::net).toList()))
                .isEqualTo(totals.net());
        assertThat(sum(zero, totals.taxes().stream().map(TaxSubtotal::tax).toList()))
                .isEqualTo(totals.tax());
        assertThat(totals.gross()).isEqualTo(totals.net().plus(totals.tax()));
        assertThat(totals.payable())
                .isEqualTo(totals.gross().minus(totals.prepaid()).plus(totals.rounding()));
    }

    @Property
    void each_group_is_its_lines_and_its_share_of_allowances_and_charges(@ForAll("drafts") InvoiceDraft draft) {
        Valuation valuation = value(draft);
        for (TaxSubtotal group : valuation.totals().taxes()) {
            Money net = Money.zero(draft.header().currency());
            for (InvoiceLine line : valuation.lines()) {
                net = line.treatment().equals(group.treatment()) ? net.plus(line.net()) : net;
            }
            for (StatedAllowanceCharge part : valuation.allowancesAndCharges()) {
                net = part.treatment().equals(group.treatment())
                        ? net.plus(part.allowanceCharge().signed(part.amount()))
                        : net;
            }
            assertThat(group.net()).isEqualTo(net);
        }
    }

    @Property
    void allowances_come_off_and_charges_go_on_as_they_were_agreed(@ForAll("drafts") InvoiceDraft draft) {
        Valuation valuation = value(draft);
        Assume.that(valuation.lines().stream().allMatch(line -> line.gross().isEmpty()));
        Money allowances = Money.zero(draft.header().currency());
        Money charges = allowances;
        for (DocumentAllowanceCharge part : draft.allowancesAndCharges()) {
            Money agreed =
                    agreed(part.allowanceCharge().measure(), valuation.totals().lines());
            boolean charge = part.allowanceCharge() instanceof Charge;
            charges = charge ? charges.plus(agreed) : charges;
            allowances = charge ? allowances : allowances.plus(agreed);
        }
        assertThat(valuation.totals().allowances()).isEqualTo(allowances);
        assertThat(valuation.totals().charges()).isEqualTo(charges);
    }

    private static Money agreed(Measure measure, Money lines) {
        return measure instanceof Measure.Percent part
                ? Rounding.state(
                        lines.toBigMoney().multipliedBy(part.percent().value().movePointLeft(2)))
                : ((Measure.Amount) measure).amount();
    }

    @Property
    void the_order_of_lines_changes_no_total(@ForAll("drafts") InvoiceDraft draft, @ForAll Random random) {
        List<LineItem> shuffled = new ArrayList<>(draft.lines());
        Collections.shuffle(shuffled, random);
        InvoiceTotals totals = value(draft).totals();
        InvoiceTotals other = value(withLines(draft, shuffled)).totals();
        assertThat(other.payable()).isEqualTo(totals.payable());
        assertThat(other.tax()).isEqualTo(totals.tax());
        assertThat(new HashSet<>(other.taxes())).isEqualTo(new HashSet<>(totals.taxes()));
    }

    @Property
    void negated_quantities_give_negated_totals(@ForAll("drafts") InvoiceDraft draft) {
        InvoiceDraft proportional = proportional(draft);
        InvoiceDraft negated = withLines(
                proportional,
                proportional.lines().stream()
                        .map(line -> line.toBuilder()
                                .quantity(line.quantity().negate())
                                .build())
                        .toList());
        InvoiceTotals totals = value(proportional).totals();
        InvoiceTotals mirrored = value(negated).totals();
        assertThat(mirrored.net()).isEqualTo(totals.net().negated());
        assertThat(mirrored.tax()).isEqualTo(totals.tax().negated());
        assertThat(mirrored.payable()).isEqualTo(totals.payable().negated());
    }

    /** A fixed charge keeps its sign whatever the quantity: only what is proportional can be mirrored. */
    private static InvoiceDraft proportional(InvoiceDraft draft) {
        InvoiceDraft.Builder plain = InvoiceDraft.builder().header(draft.header());
        draft.lines().forEach(line -> {
            LineItem.Builder copy = LineItem.builder()
                    .description(line.description())
                    .quantity(line.quantity())
                    .unitPrice(line.unitPrice())
                    .baseQuantity(line.baseQuantity())
                    .treatment(line.treatment().orElseThrow());
            line.allowancesAndCharges().stream()
                    .filter(part -> part.measure() instanceof Measure.Percent)
                    .forEach(copy::allowanceCharge);
            plain.line(copy.build());
        });
        draft.allowancesAndCharges().stream()
                .filter(part -> part.allowanceCharge().measure() instanceof Measure.Percent)
                .forEach(plain::allowanceCharge);
        return plain.build();
    }

    private static InvoiceDraft withLines(InvoiceDraft draft, List<LineItem> lines) {
        InvoiceDraft.Builder copy =
                InvoiceDraft.builder().header(draft.header()).lines(lines);
        draft.allowancesAndCharges().forEach(copy::allowanceCharge);
        draft.prepaid().ifPresent(copy::prepaid);
        return copy.build();
    }

    private static Valuation value(InvoiceDraft draft) {
        return InvoiceCalculator.standard().calculate(draft, DAY).orThrow().valuation();
    }

    private static Money sum(Money zero, List<Money> amounts) {
        return amounts.stream().reduce(zero, Money::plus);
    }
}

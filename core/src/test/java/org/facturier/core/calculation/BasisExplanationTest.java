package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.PriceBasis.Maximum;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** 100.00 for 30 days: 53.33 up to the 16th day, 46.67 from then on. */
class BasisExplanationTest {

    private static final Prorated FIRST = part(0, 16);
    private static final Prorated LATER = part(16, 30);

    @Test
    void the_first_part_of_a_period_is_a_proportion_of_its_price() {
        assertThat(price("EUR 53.33", origin -> origin.workedOutFrom(FIRST)))
                .containsExactly(
                        "item.price.unitPrice = 53.33 price.part", ". whole = 100", ". until = 16", ". of = 30");
    }

    @Test
    void a_later_part_is_what_is_due_up_to_its_end_less_what_was_due_before() {
        assertThat(price("EUR 46.67", origin -> origin.workedOutFrom(LATER)))
                .containsExactly(
                        "item.price.unitPrice = 46.67 price.part.later",
                        ". priceUntil = 100 price.part",
                        ". . whole = 100",
                        ". . until = 30",
                        ". . of = 30",
                        ". priceBefore = 53.33 price.part",
                        ". . whole = 100",
                        ". . before = 16",
                        ". . of = 30");
    }

    @Test
    void what_charges_lack_to_a_minimum_is_the_minimum_less_the_charges() {
        assertThat(price("EUR 13.33", origin -> origin.workedOutFrom(minimum(FIRST))))
                .containsExactly(
                        "item.price.unitPrice = 13.33 price.minimum",
                        ". bound = 53.33 price.part",
                        ". . share.whole = 100",
                        ". . share.until = 16",
                        ". . share.of = 30",
                        ". charges = 40");
    }

    /** The line takes it off: its quantity has the sign. */
    @Test
    void what_charges_have_beyond_a_maximum_is_the_charges_less_the_maximum() {
        PriceBasis most = new Maximum(euro("60.00"), euro("53.33"), Optional.empty());
        assertThat(price("EUR 6.67", origin -> origin.workedOutFrom(most)))
                .containsExactly("item.price.unitPrice = 6.67 price.maximum", ". charges = 60", ". bound = 53.33");
    }

    @Test
    void a_difference_is_what_is_due_less_what_was_billed_or_the_other_way_round() {
        assertThat(price("EUR 3.33", origin -> origin.adjusting(due("53.33", "50.00"))))
                .containsExactly(
                        "item.price.unitPrice = 3.33 price.difference",
                        ". adjustment.due = 53.33",
                        ". adjustment.billed = 50");
        assertThat(price("EUR 6.67", origin -> origin.adjusting(due("53.33", "60.00"))))
                .containsExactly(
                        "item.price.unitPrice = 6.67 price.difference",
                        ". adjustment.billed = 60",
                        ". adjustment.due = 53.33");
        assertThat(price("EUR 0.00", origin -> origin.adjusting(due("53.33", "53.33"))))
                .startsWith("item.price.unitPrice = 0 price.difference", ". adjustment.due = 53.33");
    }

    @Test
    void what_is_due_says_itself_what_it_was_worked_out_from() {
        assertThat(price("EUR 46.67", origin -> origin.workedOutFrom(FIRST).adjusting(due("53.33", "100.00"))))
                .containsExactly(
                        "item.price.unitPrice = 46.67 price.difference",
                        ". adjustment.billed = 100",
                        ". adjustment.due = 53.33 price.part",
                        ". . whole = 100",
                        ". . until = 16",
                        ". . of = 30");
        // 46.67 at most for charges of 60.00: 13.33 are taken off, of which 10.00 were before
        PriceBasis most = new Maximum(euro("60.00"), euro("46.67"), Optional.of(LATER));
        assertThat(price("EUR 3.33", origin -> origin.workedOutFrom(most).adjusting(due("-13.33", "-10.00"))))
                .startsWith(
                        "item.price.unitPrice = 3.33 price.difference",
                        ". adjustment.billed = -10",
                        ". adjustment.due = -13.33 price.maximum",
                        ". . bound = 46.67 price.part.later",
                        ". . . share.priceUntil = 100 price.part")
                .endsWith(". . charges = 60");
        assertThat(price(
                        "EUR 3.33",
                        origin -> origin.workedOutFrom(minimum(FIRST)).adjusting(due("13.33", "10.00"))))
                .contains(". adjustment.due = 13.33 price.minimum", ". . charges = 40");
    }

    private static PriceBasis minimum(Prorated share) {
        return new Minimum(euro("40.00"), share.amount(), Optional.of(share));
    }

    private static Prorated part(long before, long until) {
        return new Prorated(euro("100.00"), before, until, 30, Optional.of(Unit.DAY));
    }

    private static Adjustment due(String due, String billed) {
        return new Adjustment(euro(due), euro(billed));
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    /** {@return how a price came about, a line for each figure, the operands beneath what they make} */
    private static List<String> price(String price, UnaryOperator<LineOrigin> of) {
        LineOrigin origin = LineOrigin.of("AG", 1, "fee", new ServicePeriod(Samples.DAY, Samples.DAY.plusDays(16)));
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 1.00")
                        .unitPrice(BigMoney.parse(price))
                        .origin(of.apply(origin))),
                Samples.DAY);
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        assertThat(explanation.contradictions()).isEmpty();
        assertThat(explanation.replay().get("calculated.lines[0].item.price.unitPrice"))
                .isEqualByComparingTo(BigMoney.parse(price).getAmount());
        List<String> told = new ArrayList<>();
        tell(explanation.of("calculated.lines[0].net").orElseThrow().operands().get(1), "", told);
        return told;
    }

    private static void tell(Derivation step, String indent, List<String> told) {
        String place = step.place()
                .toString()
                .replaceFirst("calculated\\.lines\\[0]\\.", "")
                .replaceFirst("item\\.origin\\.(basis\\.)?", "");
        String formula =
                step instanceof Derived derived ? " " + derived.formula().name() : "";
        told.add(indent + place + " = " + step.value().stripTrailingZeros().toPlainString() + formula);
        step.operands().forEach(operand -> tell(operand, indent + ". ", told));
    }
}

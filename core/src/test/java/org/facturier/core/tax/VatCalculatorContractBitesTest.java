package org.facturier.core.tax;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.contracts.VatCalculatorContract;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class VatCalculatorContractBitesTest {

    private static final Request REQUEST = request("10.00", "0.05", "-3.33");

    @Test
    void a_calculator_that_forgets_a_group_breaks_v1() {
        VatCalculatorContract contract = after(result -> new Result(
                result.nets(), result.subtotals().subList(1, result.subtotals().size()), result.rounding()));
        assertBroken(() -> contract.v1_there_is_one_subtotal_for_each_treatment_in_order_of_first_appearance(REQUEST));
    }

    @Test
    void a_calculator_whose_groups_are_off_by_a_cent_breaks_v2() {
        VatCalculatorContract contract = after(result -> new Result(
                result.nets(),
                result.subtotals().stream()
                        .map(group ->
                                TaxSubtotal.of(group.treatment(), group.net().plus(cent()), group.tax()))
                        .toList(),
                result.rounding()));
        assertBroken(() -> contract.v2_the_nets_of_a_treatment_sum_to_its_subtotal(REQUEST));
    }

    @Test
    void a_calculator_that_rounds_up_breaks_v3() {
        VatCalculatorContract contract = after(result -> taxed(result, cent()));
        assertBroken(() -> contract.v3_negated_amounts_give_negated_results(REQUEST));
    }

    @Test
    void a_calculator_that_states_nets_of_its_own_breaks_v4() {
        VatCalculatorContract contract =
                after(result -> new Result(List.of(cent()), result.subtotals(), result.rounding()));
        assertBroken(() -> contract.v4_nets_come_with_tax_and_rounding_to_prices_that_include_it(REQUEST));
    }

    @Test
    void a_calculator_that_puts_what_is_left_on_the_first_group_breaks_v5() {
        VatCalculatorContract contract = after(result -> {
            List<TaxSubtotal> groups = new ArrayList<>(result.subtotals());
            TaxSubtotal first = groups.get(0);
            groups.set(
                    0,
                    TaxSubtotal.of(first.treatment(), first.net(), first.tax().plus(cent())));
            return new Result(result.nets(), groups, result.rounding());
        });
        Request two = new Request(CurrencyUnit.EUR, List.of(amount("20", "10.00"), amount("10", "10.00")));
        assertBroken(() -> contract.v5_subtotals_do_not_depend_on_the_order_of_amounts(two, thatTurnsAround(two)));
    }

    @Test
    void a_calculator_that_taxes_what_is_exempt_breaks_v6() {
        VatCalculatorContract contract = after(result -> taxed(result, cent()));
        TaxTreatment exempt = TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132", "exempt"));
        Request request = new Request(
                CurrencyUnit.EUR, List.of(TaxableAmount.of(exempt, Money.of(CurrencyUnit.EUR, BigDecimal.TEN))));
        assertBroken(() -> contract.v6_a_treatment_with_a_reason_has_no_tax(request));
    }

    private static Result taxed(Result result, Money more) {
        return new Result(
                result.nets(),
                result.subtotals().stream()
                        .map(group -> TaxSubtotal.of(
                                group.treatment(), group.net(), group.tax().plus(more)))
                        .toList(),
                result.rounding());
    }

    /** {@return a contract on the arithmetic of the library, of which something is changed afterwards} */
    private static VatCalculatorContract after(UnaryOperator<Result> change) {
        return () -> new VatCalculator() {
            @Override
            public CalculationPolicy policy() {
                return new CalculationPolicy("WRONG", 1);
            }

            @Override
            public Result calculate(Request request) {
                return change.apply(VatCalculators.perGroup().calculate(request));
            }
        };
    }

    private static Random thatTurnsAround(Request request) {
        for (long seed = 0; ; seed++) {
            List<TaxableAmount> shuffled = new ArrayList<>(request.amounts());
            Collections.shuffle(shuffled, new Random(seed));
            if (!shuffled.equals(request.amounts())) {
                return new Random(seed);
            }
        }
    }

    private static Request request(String... amounts) {
        List<TaxableAmount> taxable = new ArrayList<>();
        for (String amount : amounts) {
            taxable.add(amount("20", amount));
        }
        return new Request(CurrencyUnit.EUR, taxable);
    }

    private static TaxableAmount amount(String rate, String amount) {
        return TaxableAmount.of(TaxTreatment.standard(rate), Money.parse("EUR " + amount));
    }

    private static Money cent() {
        return Money.ofMinor(CurrencyUnit.EUR, 1);
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}

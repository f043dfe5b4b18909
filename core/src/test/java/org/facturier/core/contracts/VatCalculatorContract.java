package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/** What every {@link VatCalculator} promises; implement it in a test class and supply the calculator. */
public interface VatCalculatorContract {

    /** {@return the calculator under test} */
    VatCalculator calculator();

    /** {@return requests of up to twelve amounts of either sign} */
    @Provide
    default Arbitrary<Request> requests() {
        return InvoiceArbitraries.currencies()
                .flatMap(currency -> Combinators.combine(
                                InvoiceArbitraries.treatments(), InvoiceArbitraries.amounts(currency))
                        .as(TaxableAmount::of)
                        .list()
                        .ofMaxSize(12)
                        .map(amounts -> new Request(currency, amounts, Optional.empty())));
    }

    @Property
    default void v1_there_is_one_subtotal_for_each_treatment_in_order_of_first_appearance(
            @ForAll("requests") Request request) {
        List<TaxTreatment> expected = request.amounts().stream()
                .map(TaxableAmount::treatment)
                .distinct()
                .toList();
        assertThat(calculator().calculate(request).subtotals().stream().map(TaxSubtotal::treatment))
                .containsExactlyElementsOf(expected);
    }

    @Property
    default void v2_the_nets_of_a_treatment_sum_to_its_subtotal(@ForAll("requests") Request request) {
        Result result = calculator().calculate(request);
        List<Money> nets = nets(request, result);
        assertThat(nets).hasSameSizeAs(request.amounts());
        for (TaxSubtotal subtotal : result.subtotals()) {
            Money sum = Money.zero(request.currency());
            for (int i = 0; i < nets.size(); i++) {
                if (request.amounts().get(i).treatment().equals(subtotal.treatment())) {
                    sum = sum.plus(nets.get(i));
                }
            }
            assertThat(subtotal.net()).isEqualTo(sum);
        }
    }

    private List<Money> nets(Request request, Result result) {
        return calculator().pricesIncludeTax()
                ? result.nets()
                : request.amounts().stream().map(TaxableAmount::amount).toList();
    }

    @Property
    default void v3_negated_amounts_give_negated_results(@ForAll("requests") Request request) {
        Request negated = new Request(
                request.currency(),
                request.amounts().stream()
                        .<TaxableAmount>map(each ->
                                TaxableAmount.of(each.treatment(), each.amount().negated()))
                        .toList(),
                Optional.empty());
        Result result = calculator().calculate(request);
        Result mirrored = calculator().calculate(negated);
        assertThat(mirrored.nets())
                .isEqualTo(result.nets().stream().map(Money::negated).toList());
        assertThat(mirrored.rounding()).isEqualTo(result.rounding().negated());
        assertThat(mirrored.subtotals())
                .isEqualTo(result.subtotals().stream()
                        .map(each -> TaxSubtotal.of(
                                each.treatment(),
                                each.net().negated(),
                                each.tax().negated()))
                        .toList());
    }

    @Property
    default void v4_nets_come_with_tax_and_rounding_to_prices_that_include_it(@ForAll("requests") Request request) {
        Result result = calculator().calculate(request);
        if (!calculator().pricesIncludeTax()) {
            assertThat(result.nets()).isEmpty();
            return;
        }
        Money tax =
                result.subtotals().stream().map(TaxSubtotal::tax).reduce(Money.zero(request.currency()), Money::plus);
        assertThat(Money.total(request.currency(), result.nets()).plus(tax).plus(result.rounding()))
                .isEqualTo(request.amounts().stream()
                        .map(TaxableAmount::amount)
                        .reduce(Money.zero(request.currency()), Money::plus));
    }

    @Property
    default void v5_subtotals_do_not_depend_on_the_order_of_amounts(
            @ForAll("requests") Request request, @ForAll java.util.Random random) {
        List<TaxableAmount> shuffled = new ArrayList<>(request.amounts());
        java.util.Collections.shuffle(shuffled, random);
        Result other = calculator().calculate(new Request(request.currency(), shuffled, Optional.empty()));
        assertThat(new HashSet<>(other.subtotals()))
                .isEqualTo(new HashSet<>(calculator().calculate(request).subtotals()));
    }

    @Property
    default void a_treatment_without_tax_has_none(@ForAll("requests") Request request) {
        Map<TaxTreatment, TaxSubtotal> subtotals = calculator().calculate(request).subtotals().stream()
                .collect(Collectors.toMap(TaxSubtotal::treatment, each -> each));
        subtotals.forEach((treatment, subtotal) -> {
            if (treatment.reason().isPresent()) {
                assertThat(subtotal.tax().isZero()).isTrue();
            }
        });
    }
}

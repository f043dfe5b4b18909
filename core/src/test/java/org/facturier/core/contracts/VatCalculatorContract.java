package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/** The promises of {@link VatCalculator}, V1 to V6. */
public interface VatCalculatorContract {

    /** {@return the calculator under test} */
    VatCalculator calculator();

    /** {@return what is asked of it: realistic amounts and extreme ones, of either sign, some of them parts of wholes} */
    @Provide
    default Arbitrary<Request> requests() {
        return TaxArbitraries.anyRequests();
    }

    /** V1. */
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

    /** V2. */
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

    /** V3. */
    @Property
    default void v3_negated_amounts_give_negated_results(@ForAll("requests") Request request) {
        Request plain = new Request(request.currency(), request.amounts());
        Request negated = new Request(
                request.currency(),
                request.amounts().stream()
                        .<TaxableAmount>map(each ->
                                TaxableAmount.of(each.treatment(), each.amount().negated()))
                        .toList());
        Result result = calculator().calculate(plain);
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

    /** V4. */
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

    /** V5. */
    @Property
    default void v5_subtotals_do_not_depend_on_the_order_of_amounts(
            @ForAll("requests") Request request, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < request.amounts().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Result other = calculator()
                .calculate(new Request(
                        request.currency(),
                        order.stream().map(request.amounts()::get).toList(),
                        request.bases(),
                        request.bases().isEmpty()
                                ? List.of()
                                : order.stream().map(request.starts()::get).toList()));
        assertThat(new HashSet<>(other.subtotals()))
                .isEqualTo(new HashSet<>(calculator().calculate(request).subtotals()));
    }

    /** V6. */
    @Property
    default void v6_a_treatment_with_a_reason_has_no_tax(@ForAll("requests") Request request) {
        Map<TaxTreatment, TaxSubtotal> subtotals = calculator().calculate(request).subtotals().stream()
                .collect(Collectors.toMap(TaxSubtotal::treatment, each -> each));
        subtotals.forEach((treatment, subtotal) -> {
            if (treatment.reason().isPresent()) {
                assertThat(subtotal.tax().isZero()).isTrue();
            }
        });
    }

    /** V7. */
    @Property
    default void v7_the_derivations_come_to_what_is_stated(@ForAll("requests") Request request) {
        Result result = calculator().calculate(request);
        List<Derivation> amounts = new ArrayList<>();
        List<Place> nets = new ArrayList<>();
        for (int i = 0; i < request.amounts().size(); i++) {
            amounts.add(new Derivation.Given(
                    Place.own("amounts[" + i + "]"),
                    request.amounts().get(i).amount().getAmount()));
            nets.add(Place.own("nets[" + i + "]"));
        }
        Explanation.Builder steps = Explanation.in(request.currency());
        TaxDerivations derived = calculator().explain(request, result, new TaxAccount(amounts, nets, steps));
        assertThat(steps.build().contradictions()).isEmpty();
        assertThat(derived.groups()).hasSameSizeAs(result.subtotals());
        assertThat(derived.nets()).hasSameSizeAs(request.amounts());
    }
}

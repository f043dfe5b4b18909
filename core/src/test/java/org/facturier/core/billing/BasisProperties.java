package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.tax.TaxTreatment;

/** A partner retraces each price of a run, whatever was amended and came late. */
class BasisProperties {

    @Provide
    Arbitrary<BillingWorld> worlds() {
        return BillingWorld.arbitrary();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BillingWorld.days();
    }

    @Property
    void each_price_that_is_not_the_one_agreed_comes_out_of_its_explanation(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll("days") LocalDate later) {
        HostBook book = new HostBook();
        BillingProposal first = book.plan(
                day,
                world.versions().subList(0, 1),
                world.usage().stream().limit(4).toList());
        book.issue(first, day);
        BillingProposal second = book.plan(later, world.versions(), world.usage());
        first.invoices().forEach(invoice -> retraced(invoice.draft()));
        second.invoices().forEach(invoice -> retraced(invoice.draft()));
    }

    @Property
    void a_fee_says_what_it_is_part_of_where_it_is_not_of_a_whole_period(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        for (LineItem line : BillingFixture.lines(new HostBook().plan(day, world.versions(), world.usage()))) {
            LineOrigin origin = line.origin().orElseThrow();
            switch (origin.rule()) {
                case "fee" ->
                    assertThat(origin.basis().isEmpty())
                            .isEqualTo(rule(world, origin)
                                    .periods(
                                            origin.period().from(),
                                            origin.period().until())
                                    .contains(origin.period()));
                // a cap that takes off all that is claimed by now is not worked out from the bound
                case "bounds" ->
                    assertThat(origin.basis().isPresent()
                                    || origin.adjustment().isPresent()
                                    || line.quantity().signum() < 0)
                            .isTrue();
                default -> assertThat(origin.basis()).isEmpty();
            }
        }
    }

    private static BillingRule rule(BillingWorld world, LineOrigin origin) {
        return world.versions().stream()
                .filter(version -> version.id().equals(origin.agreement()) && version.version() == origin.version())
                .map(PartnerAgreement::rules)
                .flatMap(List::stream)
                .filter(rule -> rule.key().equals(origin.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static void retraced(InvoiceDraft draft) {
        Explanation explanation =
                InvoiceCalculator.standard().explain(quote(draft)).orThrow();
        assertThat(explanation.contradictions()).isEmpty();
        Map<String, BigDecimal> replayed = explanation.replay();
        for (int i = 0; i < draft.lines().size(); i++) {
            LineItem line = draft.lines().get(i);
            LineOrigin origin = line.origin().orElseThrow();
            if (origin.basis().isPresent() || origin.adjustment().isPresent()) {
                assertThat(replayed.get("calculated.lines[" + i + "].item.price.unitPrice"))
                        .isEqualByComparingTo(line.price().unitPrice().getAmount());
            }
        }
    }

    /** No number is given, and none is asked for. */
    private static Quote quote(InvoiceDraft draft) {
        InvoiceDraft.Builder taxed = InvoiceDraft.builder().header(draft.header());
        draft.lines()
                .forEach(line -> taxed.line(
                        line.toBuilder().treatment(TaxTreatment.standard("20")).build()));
        LocalDate day = BillingWorld.START;
        return new Quote(
                InvoiceNumber.of("P"),
                day,
                day,
                taxed.build(),
                InvoiceCalculator.standard()
                        .calculate(taxed.build(), day)
                        .orThrow()
                        .calculated());
    }
}

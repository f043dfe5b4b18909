package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Severity;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.junit.jupiter.api.Test;

/** The promises of {@link TaxDeterminer}, D1 to D3. */
public interface TaxDeterminerContract {

    /** {@return the determiner under test} */
    TaxDeterminer determiner();

    /** {@return supplies that it decides, one of each kind it knows} */
    List<TaxableSupply> decidable();

    /** {@return supplies that lack a fact it would need} */
    List<TaxableSupply> undecidable();

    /** {@return the languages in which it gives reasons, each in words of its own} */
    List<Locale> languages();

    /** D1. */
    @Test
    default void d1_equal_facts_give_equal_outcomes() {
        decidable()
                .forEach(supply -> assertThat(determiner().determine(supply))
                        .isEqualTo(determiner().determine(copy(supply, supply.language()))));
        undecidable()
                .forEach(supply -> assertThat(determiner().determine(supply))
                        .isEqualTo(determiner().determine(copy(supply, supply.language()))));
    }

    /** D2, for what can be decided. */
    @Test
    default void d2_a_supply_with_all_its_facts_is_decided() {
        decidable()
                .forEach(supply -> assertThat(determiner().determine(supply).value())
                        .as("%s", determiner().determine(supply).findings())
                        .isPresent());
    }

    /** D2, for what cannot. */
    @Test
    default void d2_a_supply_that_lacks_a_fact_is_refused_and_the_fact_named() {
        for (TaxableSupply supply : undecidable()) {
            assertThat(determiner().determine(supply).value()).as("%s", supply).isEmpty();
            assertThat(determiner().determine(supply).findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR))
                    .as("%s", supply)
                    .isNotEmpty()
                    .allSatisfy(TaxDeterminerContract::namesAFact);
        }
    }

    /** D3, for the reason. */
    @Test
    default void d3_a_treatment_without_tax_says_why() {
        for (TaxableSupply supply : decidable()) {
            TaxTreatment treatment = determiner().determine(supply).orThrow().treatment();
            assertThat(treatment.reason().isPresent())
                    .as("%s", treatment)
                    .isEqualTo(treatment.category().needsReason());
        }
    }

    /** D3, for its language. */
    @Test
    default void d3_a_reason_is_in_the_language_asked_for() {
        for (TaxableSupply supply : decidable()) {
            List<String> words = languages().stream()
                    .map(language ->
                            determiner().determine(copy(supply, language)).orThrow())
                    .map(decision -> decision.treatment().reason())
                    .flatMap(Optional::stream)
                    .map(ExemptionReason::text)
                    .toList();
            assertThat(words).doesNotHaveDuplicates();
        }
    }

    private static void namesAFact(Finding finding) {
        assertThat(finding.path())
                .as("path of %s", finding)
                .matches("(seller|buyer|nature|suppliedOn|sentFrom|deliveredTo|taxFacts|language)(\\..+)?");
    }

    private static TaxableSupply copy(TaxableSupply supply, Locale language) {
        return TaxableSupply.builder()
                .seller(supply.seller())
                .buyer(supply.buyer())
                .nature(supply.nature())
                .suppliedOn(supply.suppliedOn())
                .sentFrom(supply.sentFrom())
                .deliveredTo(supply.deliveredTo())
                .taxFacts(supply.taxFacts())
                .language(language)
                .build();
    }
}

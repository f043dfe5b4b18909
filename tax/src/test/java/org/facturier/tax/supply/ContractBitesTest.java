package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.TaxDeterminerContract;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.Parties;
import org.junit.jupiter.api.Test;

/** A contract that nothing can break proves nothing. */
class ContractBitesTest {

    @Test
    void a_determiner_that_changes_its_mind_breaks_d1() {
        AtomicInteger asked = new AtomicInteger();
        assertBroken(
                contract(supply -> standard(Integer.toString(asked.incrementAndGet())))
                        ::d1_equal_facts_give_equal_outcomes);
    }

    @Test
    void a_determiner_that_guesses_breaks_d2() {
        assertBroken(contract(supply -> standard("20"))::d2_a_supply_that_lacks_a_fact_is_refused_and_the_fact_named);
    }

    @Test
    void a_determiner_that_names_no_fact_breaks_d2() {
        assertBroken(
                contract(supply -> Outcome.rejected(SupplyRule.BUYER_PLACE.at("somewhere", "no")))
                        ::d2_a_supply_that_lacks_a_fact_is_refused_and_the_fact_named);
    }

    @Test
    void a_determiner_that_refuses_everything_breaks_d2() {
        assertBroken(
                contract(supply -> Outcome.rejected(SupplyRule.BUYER_PLACE.at("buyer", "no")))
                        ::d2_a_supply_with_all_its_facts_is_decided);
    }

    @Test
    void a_determiner_of_one_language_breaks_d3() {
        TaxTreatment exempt =
                TaxTreatment.without(TaxCategory.AE, ExemptionReason.of("VATEX-EU-AE", "Autoliquidation"));
        assertBroken(
                contract(supply -> Outcome.accepted(new TaxDetermination(exempt, TaxPoint.DELIVERY, List.of())))
                        ::d3_a_reason_is_in_the_language_asked_for);
    }

    private static Outcome<TaxDetermination> standard(String percent) {
        return Outcome.accepted(new TaxDetermination(TaxTreatment.standard(percent), TaxPoint.DELIVERY, List.of()));
    }

    private static TaxDeterminerContract contract(TaxDeterminer determiner) {
        return new TaxDeterminerContract() {
            @Override
            public TaxDeterminer determiner() {
                return determiner;
            }

            @Override
            public List<TaxableSupply> decidable() {
                return List.of(Supplies.french(SupplyKind.SERVICE, Parties.belgianBusiness())
                        .supply());
            }

            @Override
            public List<TaxableSupply> undecidable() {
                return List.of(Supplies.french(
                                SupplyKind.SERVICE, Party.business("Nowhere").build())
                        .supply());
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.FRENCH, Locale.ENGLISH);
            }
        };
    }

    private static void assertBroken(org.junit.jupiter.api.function.Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}

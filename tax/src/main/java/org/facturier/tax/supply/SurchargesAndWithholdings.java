package org.facturier.tax.supply;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.DatedLevy;
import org.facturier.tax.regime.LevyGround;
import org.facturier.tax.regime.VatTables;

/**
 * Decides what is added or withheld beside VAT: a surcharge for retailers, income tax on fees. Only what bears a rate of VAT
 * bears a levy here. A tax fact that is not known is asked for by a warning, and nothing is levied: a levy that is not owed
 * is worse than one that is put right later.
 * @param tables levies and their names
 */
record SurchargesAndWithholdings(VatTables tables) {

    /**
     * {@return the levies, none where the country of the seller has none; an error where what was said contradicts the tax
     * number, or the rate of the day is not known}
     */
    Outcome<List<Levy>> of(TaxTreatment treatment, SupplyFacts facts) {
        return tables.levies().knows(facts.sellerCountry()) && treatment instanceof TaxTreatment.Rated rated
                ? of(rated.rate(), facts)
                : Outcome.accepted(List.of());
    }

    private Outcome<List<Levy>> of(TaxRate rate, SupplyFacts facts) {
        List<Levy> levies = new ArrayList<>();
        Findings findings = Findings.none();
        for (LevyCase levied : LevyCase.values()) {
            if (levied.mayBear(facts, rate)) {
                Outcome<List<Levy>> decided = decided(levied, rate, facts);
                decided.value().ifPresent(levies::addAll);
                findings = findings.plus(decided.findings());
            }
        }
        return Outcome.of(List.copyOf(levies), findings);
    }

    /**
     * The number may answer before anybody is asked: a company bears neither, so that nothing is to be said of it, and a yes
     * contradicts it.
     */
    private Outcome<List<Levy>> decided(LevyCase levied, TaxRate rate, SupplyFacts facts) {
        boolean excluded = levied.isExcluded(facts);
        if (levied.holds(facts).isEmpty()) {
            return Outcome.of(List.of(), excluded ? Findings.none() : Findings.of(question(levied)));
        }
        if (!levied.holds(facts).get()) {
            return Outcome.accepted(List.of());
        }
        return excluded ? Outcome.rejected(contradiction(levied, facts)) : levy(levied, rate, facts);
    }

    private static Finding question(LevyCase levied) {
        return levied.asks()
                .at(
                        "taxFacts." + levied.taxFact(),
                        say("{fact} is not known, so nothing is levied").with("fact", levied.taxFact()));
    }

    private static Finding contradiction(LevyCase levied, SupplyFacts facts) {
        return SupplyRule.LEVIED_PERSON.at(
                levied.path() + ".ids.vatId",
                say("{fact} is said of {vatId}")
                        .with("fact", levied.taxFact())
                        .with("vatId", levied.levied(facts).vatId().orElseThrow()));
    }

    /** One levy, over all that bears the rate of VAT; named in the language of the document. */
    private Outcome<List<Levy>> levy(LevyCase levied, TaxRate rate, SupplyFacts facts) {
        return row(levied.ground(facts), rate, facts)
                .map(row -> Outcome.accepted(List.of(row.levy(name(row, facts), rate))))
                .orElseGet(() -> Outcome.rejected(SupplyRule.LEVY_KNOWN.at(
                        "suppliedOn",
                        say("{ground} of {country} at {rate} is not known on {day}")
                                .with("ground", levied.ground(facts))
                                .with("country", facts.sellerCountry())
                                .with("rate", rate)
                                .with("day", facts.day()))));
    }

    /** A country without a rate for the first years has that of all others. */
    private Optional<DatedLevy> row(LevyGround ground, TaxRate rate, SupplyFacts facts) {
        return tables.levies()
                .find(facts.sellerCountry(), ground, facts.rateClass(), rate, facts.day())
                .or(() -> ground == LevyGround.FIRST_PROFESSIONAL_FEES
                        ? row(LevyGround.PROFESSIONAL_FEES, rate, facts)
                        : Optional.empty());
    }

    private String name(DatedLevy row, SupplyFacts facts) {
        return tables.texts()
                .text(row.code(), row.country(), facts.language(), facts.day())
                .text();
    }
}

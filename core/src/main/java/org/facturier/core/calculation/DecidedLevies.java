package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;

/**
 * What a determiner decides to be levied beside VAT, line by line; the base of a levy is all that bears one rate. So lines of
 * one rate bear the same levies, or some of that base would be levied that is not to be.
 *
 * <p>Only decided lines are looked at. A document whose lines all state their treatment has the levies of its header, and no
 * others.
 *
 * <p>A determiner decides on 15 % withheld for two lines at 21 % and one at 10 %: that is one levy on both rates. Were it
 * decided for one of the two lines at 21 % only, the other is found.
 */
final class DecidedLevies {

    // most documents state their treatments, and need no map
    private Map<Optional<TaxRate>, List<Levy>> byRate = Map.of();
    private final Findings.Gathering found = Findings.gathering();

    /**
     * Takes what was decided on a line. The first line of a rate tells its levies; one that differs is found, at its own place.
     *
     * @param path  of the line
     */
    void add(TaxDetermination decision, String path) {
        if (byRate.isEmpty()) {
            byRate = new LinkedHashMap<>();
        }
        List<Levy> levies = ofItsRate(decision);
        List<Levy> before = byRate.putIfAbsent(rate(decision.treatment()), levies);
        if (before != null && !before.equals(levies)) {
            found.add(Findings.of(CalculationRule.LEVY_OF_TREATMENT.at(
                    path,
                    say("this line under {treatment} is subject to {levies}, one before it to {before}")
                            .with("treatment", decision.treatment())
                            .with("levies", names(levies))
                            .with("before", names(before)))));
        }
    }

    /**
     * {@return the levies that were decided of a line, each on the rate of that line alone} Of lines of other rates nothing
     * was said, whatever rates a levy names. Outside the scope of VAT there is no rate to name, and none beside.
     */
    private static List<Levy> ofItsRate(TaxDetermination decision) {
        List<TaxRate> own = rate(decision.treatment()).stream().toList();
        return decision.levies().stream().map(levy -> levy.on(own)).toList();
    }

    /** {@return the rate that a treatment charges; empty outside the scope of VAT, which counts as a rate by itself} */
    private static Optional<TaxRate> rate(TaxTreatment treatment) {
        return treatment instanceof TaxTreatment.Rated rated ? Optional.of(rated.rate()) : Optional.empty();
    }

    /** For the finding: which levies, with their percentages, or that there is none. */
    private static Object names(List<Levy> levies) {
        return levies.isEmpty()
                ? say("noLevy", "no levy")
                : levies.stream()
                        .map(levy -> say("levyAt", "{levy} {rate}")
                                .with("levy", levy.name())
                                .with("rate", Argument.percent(levy.percent().value())))
                        .toList();
    }

    /** {@return the lines that differ from one before them, in their order} */
    Findings findings() {
        return found.findings();
    }

    /**
     * {@return what the document says, and what was decided under other codes or rates; one levy for all rates that bear it}
     * What a document says of a code and rate comes before what is decided of them.
     *
     * @param said  the levies of the header
     */
    List<Levy> after(List<Levy> said) {
        return byRate.isEmpty() ? said : together(said);
    }

    /**
     * Levies that differ in nothing but their rates are one on all of these, so that the document states one amount for each.
     */
    private List<Levy> together(List<Levy> said) {
        Map<Levy, Set<TaxRate>> rates = new LinkedHashMap<>();
        byRate.values().stream()
                .flatMap(List::stream)
                .filter(levy -> said.stream().noneMatch(levy::overlaps))
                .forEach(levy -> rates.computeIfAbsent(levy.on(List.of()), each -> new LinkedHashSet<>())
                        .addAll(levy.rates()));
        List<Levy> levies = new ArrayList<>(said);
        rates.forEach((levy, borne) -> levies.add(levy.on(List.copyOf(borne))));
        return levies;
    }
}

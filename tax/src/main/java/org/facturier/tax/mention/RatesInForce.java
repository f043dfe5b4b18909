package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.calculation.LineSupply;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxCategory;
import org.facturier.tax.regime.DatedRate;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.regime.VatTables;

/**
 * Looks for rates that a host states on a line and that were not in force on the day of supply, neither where the seller is nor
 * the buyer, nor where goods leave or arrive. It does not ask whose rate is right: a line at 21 % from France to Belgium
 * passes, and so does one at 20 %. Countries and days that the table does not know are not judged. Immutable and safe for many
 * threads.
 */
public final class RatesInForce implements DocumentRule {

    private final VatTables tables;

    private RatesInForce(VatTables tables) {
        this.tables = tables;
    }

    /** {@return the check against the rates of this version of the library} */
    public static RatesInForce standard() {
        return in(VatTables.standard());
    }

    /** {@return the check against rates of which a host corrected some} */
    public static RatesInForce in(VatTables tables) {
        return new RatesInForce(Completeness.given("the check of rates", "tables", tables));
    }

    @Override
    public Findings check(ProForma document) {
        Set<CountryCode> countries = TaxingStates.around(document.header(), tables.map());
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < document.calculated().lines().size(); i++) {
            InvoiceLine line = document.calculated().lines().get(i);
            LocalDate day = LineSupply.suppliedOn(document.header(), line.item(), document.issuedOn());
            Optional<Finding> wrong = stated(line).flatMap(percent -> judged(percent, countries, day));
            if (wrong.isPresent()) {
                found.add(wrong.get().under("calculated.lines[" + i + "]"));
            }
        }
        return new Findings(found);
    }

    /** Only the standard category has rates that a state sets: zero, exempt and reversed are judged by whoever decides. */
    private static Optional<BigDecimal> stated(InvoiceLine line) {
        return line.treatment().category() == TaxCategory.S ? line.treatment().percent() : Optional.empty();
    }

    /**
     * The rate is one of those that any of the countries around levied on the day. 19.6 % was French until 31 December 2013: on
     * 1 January 2014 it is none, and those in force are told.
     */
    private Optional<Finding> judged(BigDecimal percent, Set<CountryCode> countries, LocalDate day) {
        List<BigDecimal> inForce = tables.rates().asOf(day).stream()
                .filter(row -> countries.contains(row.country()))
                .map(DatedRate::rate)
                .map(rate -> rate.percent())
                .distinct()
                .sorted()
                .toList();
        if (inForce.isEmpty() || inForce.stream().anyMatch(rate -> rate.compareTo(percent) == 0)) {
            return Optional.empty();
        }
        List<Argument> known = inForce.stream().map(Argument::percent).toList();
        return Optional.of(RateRule.IN_FORCE
                .at(
                        "treatment",
                        say("{rate} is no rate of {countries} on {day}")
                                .with("rate", Argument.percent(percent))
                                .with("countries", new TreeSet<>(countries))
                                .with("day", day))
                .withHint(say("known", "in force are {rates}").with("rates", known)));
    }
}

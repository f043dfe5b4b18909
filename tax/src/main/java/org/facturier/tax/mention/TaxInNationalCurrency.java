package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.NationalCurrency;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.CurrencyUnit;

/**
 * Looks for tax that is not stated in the currency of the state whose tax it is, as {@code national-currencies.csv} has it:
 * that of the seller, or the one where goods go or a service is performed. Where states want different currencies and the line
 * does not tell whose tax it bears, that is asked for. A line that bears no tax is not judged, nor tax of a country whose law
 * wants nothing. {@link FrenchInvoiceRules} asks this of sellers in France by itself.
 *
 * <p>A Polish seller invoices in euros at 23 %: the tax has to stand in złoty, too. One of another state that sells goods to a
 * consumer in Warsaw through the one-stop shop bears the same rate, of the same state, and owes the same statement.
 *
 * <p>Immutable and safe for many threads.
 * @source Directive 2006/112/EC, art. 230
 */
public final class TaxInNationalCurrency implements DocumentRule {

    private static final TaxInNationalCurrency STANDARD = new TaxInNationalCurrency(EuropeanVat.standard());
    /** Where the rate to the accounting currency stands that would be the answer. */
    private static final String PATH = "header.taxCurrency.rate";

    private final EuropeanVat vat;

    private TaxInNationalCurrency(EuropeanVat vat) {
        this.vat = vat;
    }

    /** {@return the rule by the currencies of this version of the library, of a seller without options} */
    public static TaxInNationalCurrency standard() {
        return STANDARD;
    }

    /**
     * {@return the rule of a seller whose supplies are decided so, as what always holds tells whose tax it is} A seller that is
     * in the one-stop shop by {@code always(…)} owes the tax of the states of its buyers, and their currencies are wanted.
     */
    public static TaxInNationalCurrency of(EuropeanVat vat) {
        return new TaxInNationalCurrency(Completeness.given("a rule on currencies", "vat", vat));
    }

    @Override
    public Findings check(ProForma document) {
        return isLacking(document) ? findings(document) : Findings.none();
    }

    /**
     * Whose tax it is matters only where one of the states around wants a currency that the document has not: a document in
     * euros between two states of the euro needs no decision at all.
     */
    private boolean isLacking(ProForma document) {
        return TaxingStates.around(document.header(), vat.tables().map()).stream()
                .anyMatch(country -> lacking(country, document).findAny().isPresent());
    }

    /** Only lines that bear tax are looked at; lines that lack the same thing in the same state are one finding. */
    private Findings findings(ProForma document) {
        TaxingStates states = new TaxingStates(document, vat);
        Set<TaxTreatment> taxed = taxed(document);
        return new Findings(document.calculated().lines().stream()
                .filter(line -> taxed.contains(line.treatment()))
                .flatMap(line -> finding(line, states).stream())
                .distinct()
                .toList());
    }

    /** The treatments with a tax that is not zero on this document. */
    private static Set<TaxTreatment> taxed(ProForma document) {
        return document.calculated().totals().taxes().stream()
                .filter(group -> !group.tax().isZero())
                .map(TaxSubtotal::treatment)
                .collect(Collectors.toSet());
    }

    /**
     * In three steps: nothing is lacking; or the same currency is wanted by every state that it may be, so that nobody needs to
     * ask which; or the nature of the line decides, and where that does not tell either, it is asked.
     */
    private Optional<Finding> finding(InvoiceLine line, TaxingStates states) {
        ProForma document = states.document();
        Set<CountryCode> possible = states.possible(line);
        List<NationalCurrency> lacking =
                possible.stream().flatMap(country -> lacking(country, document)).toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        if (isWantedByAll(possible, lacking)) {
            return Optional.of(unstated(lacking.get(0), document));
        }
        return states.decided(line)
                .map(country -> lacking(country, document).findFirst().map(wanted -> unstated(wanted, document)))
                .orElseGet(() -> Optional.of(unknown(line, lacking, possible)));
    }

    /** Each state that may tax the line wants a currency, and all want the same one. */
    private static boolean isWantedByAll(Set<CountryCode> possible, List<NationalCurrency> lacking) {
        return lacking.size() == possible.size()
                && lacking.stream().map(NationalCurrency::currency).distinct().count() == 1;
    }

    /** The currency that a country requires on the day of issue, if the document does not state its tax in it. */
    private Stream<NationalCurrency> lacking(CountryCode country, ProForma document) {
        return vat.tables().nationalCurrency(country, document.issuedOn()).stream()
                .filter(wanted -> !isStated(document, wanted.currency()));
    }

    /** By the currency of the document, or by the accounting currency (BT-6), whose rate stands in the header. */
    private static boolean isStated(ProForma document, CurrencyUnit wanted) {
        return document.header().currency().equals(wanted)
                || document.header()
                        .accountingRate()
                        .map(ExchangeRate::to)
                        .filter(wanted::equals)
                        .isPresent();
    }

    /** The law of the country that wants it is named by its article of the day. */
    private static Finding unstated(NationalCurrency wanted, ProForma document) {
        return NationalCurrencyRule.STATED
                .at(
                        PATH,
                        say("tax is in {currency} and not in {national} as well")
                                .with("currency", document.header().currency())
                                .with("national", wanted.currency()))
                .withSource(wanted.law().on(document.issuedOn()));
    }

    /** It says of each state what it would want, so that whoever invoices can state the tax so and be right in any case. */
    private static Finding unknown(InvoiceLine line, List<NationalCurrency> lacking, Set<CountryCode> possible) {
        List<Message> wanted = lacking.stream()
                .map(each -> say("wanted", "{country} requires it in {currency}")
                        .with("country", each.country())
                        .with("currency", each.currency()))
                .toList();
        return NationalCurrencyRule.STATE_KNOWN.at(
                PATH,
                say("tax at {treatment} may be of any of {states}, and {wanted}")
                        .with("treatment", line.treatment())
                        .with("states", List.copyOf(new TreeSet<>(possible)))
                        .with("wanted", wanted));
    }
}

package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.money.ExchangeRate;
import org.facturier.tax.regime.NationalCurrency;
import org.facturier.tax.regime.VatMap;
import org.joda.money.CurrencyUnit;

/**
 * Looks for tax that is not stated in the currency of the seller's country, as {@code national-currencies.csv} has it. A
 * document that bears no tax is not judged, nor one of a country whose law wants nothing. {@link FrenchInvoiceRules} asks this
 * of sellers in France by itself. Immutable and safe for many threads.
 *
 * @source Directive 2006/112/EC, art. 230
 */
public final class TaxInNationalCurrency implements DocumentRule {

    private static final TaxInNationalCurrency STANDARD = new TaxInNationalCurrency();

    private TaxInNationalCurrency() {}

    /** {@return the rule by the published currencies} */
    public static TaxInNationalCurrency standard() {
        return STANDARD;
    }

    @Override
    public Findings check(ProForma document) {
        return national(document)
                .filter(wanted -> bearsTax(document) && !isStated(document, wanted.currency()))
                .map(wanted -> Findings.of(finding(document, wanted)))
                .orElse(Findings.none());
    }

    private static Optional<NationalCurrency> national(ProForma document) {
        return document.header()
                .seller()
                .address()
                .map(VatMap.published()::place)
                .flatMap(place -> NationalCurrency.of(place.country(), document.issuedOn()));
    }

    private static boolean bearsTax(ProForma document) {
        return document.valuation().totals().taxes().stream()
                .anyMatch(group -> !group.tax().isZero());
    }

    private static boolean isStated(ProForma document, CurrencyUnit wanted) {
        return document.header().currency().equals(wanted)
                || document.header()
                        .accountingRate()
                        .map(ExchangeRate::to)
                        .filter(wanted::equals)
                        .isPresent();
    }

    private static Finding finding(ProForma document, NationalCurrency wanted) {
        Finding found = NationalCurrencyRule.STATED.at(
                "header.accountingRate",
                say("tax is in {currency} and not in {national} as well")
                        .with("currency", document.header().currency())
                        .with("national", wanted.currency()));
        return found.askedBy(wanted.law().on(document.issuedOn()));
    }
}

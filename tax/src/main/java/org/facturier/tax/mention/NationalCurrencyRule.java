package org.facturier.tax.mention;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** In which currency tax is stated. */
public enum NationalCurrencyRule implements Rule {
    /** The tax office reads its own. */
    STATED(
            "TAX-CURRENCY-01",
            Severity.ERROR,
            "Tax on a document in another currency is stated in that of the seller's country, too.",
            "Directive 2006/112/EC, art. 91 and 230; CGI, art. 289, IV; EN 16931 BR-53",
            "give the rate in the header, as accountingRate; or ask for the currency, as accountingCurrency, and give the"
                    + " issuer ExchangeRates");

    private final RuleStatement statement;

    NationalCurrencyRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}

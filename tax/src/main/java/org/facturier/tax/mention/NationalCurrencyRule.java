package org.facturier.tax.mention;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * In which currency tax is stated: whatever the currency of the document, the tax in it is also owed in that of a state
 * (Directive 2006/112/EC, art. 230), and the law of most states says so for their own.
 */
public enum NationalCurrencyRule implements Rule {
    /**
     * The tax office of a state reads an invoice in its own currency: the tax stands in it beside the currency of the document.
     */
    STATED(
            "TAX-CURRENCY-01",
            Severity.ERROR,
            "Tax on a document in another currency is stated in that of the state whose tax it is, too.",
            "Directive 2006/112/EC, art. 91 and 230; CGI, art. 289, IV; EN 16931 BR-53",
            "give the exchange rate in the header; or ask for the tax in that currency, with a table of rates"
                    + " [accountingRate, accountingCurrency, ExchangeRates]"),
    /**
     * A warning: where the states around want different currencies and the line does not tell whose tax it bears, nobody can
     * say which is lacking.
     */
    STATE_KNOWN(
            "TAX-CURRENCY-02",
            Severity.WARNING,
            "Where the states around a supply want tax in different currencies, it is known whose tax a line bears.",
            "Directive 2006/112/EC, art. 230",
            "say the nature of the line, where goods go, and of the seller whether it is in the one-stop shop or over its"
                    + " threshold; or state the tax in that currency, too");

    private final RuleStatement statement;

    NationalCurrencyRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}

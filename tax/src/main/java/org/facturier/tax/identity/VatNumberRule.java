package org.facturier.tax.identity;

import java.util.Optional;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;

/** What a VAT number is held to. */
public enum VatNumberRule implements Rule {
    /** It looks like one of its country. */
    SHAPE("TAX-ID-01", "A VAT number has the shape of its country.", "Directive 2006/112/EC, art. 215"),
    /** It was not mistyped. */
    CHECK_DIGITS("TAX-ID-02", "The check digits of a VAT number are right.", ""),
    /** It is the party's own. */
    REGISTER(
            "TAX-ID-03",
            "A VAT number built on a register number, French or Belgian, is built on that of the party.",
            "CGI, ann. III, art. 41 septies; Code de la TVA (BE), art. 50");

    private final RuleCode code;
    private final String demand;
    private final Optional<String> source;

    VatNumberRule(String code, String demand, String source) {
        this.code = new RuleCode(code);
        this.demand = demand;
        this.source = Optional.of(source).filter(text -> !text.isEmpty());
    }

    @Override
    public RuleCode code() {
        return code;
    }

    @Override
    public String demand() {
        return demand;
    }

    @Override
    public Optional<String> source() {
        return source;
    }
}

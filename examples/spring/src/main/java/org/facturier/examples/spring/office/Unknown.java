package org.facturier.examples.spring.office;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RejectedException;
import org.facturier.examples.spring.HouseRule;

/** The refusal of a question about what is not there. */
final class Unknown {

    private Unknown() {}

    /** {@return the refusal} */
    static RejectedException under(String name) {
        return new RejectedException(Findings.of(
                HouseRule.KNOWN.at("", say("nothing is kept under {name}").with("name", name))));
    }
}

package org.facturier.einvoice.syntax;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;

/** Holds what BT-24 says of an invoice against the invoice: it decides nothing about how a document is read. */
final class Specification {

    /** How each specification begins that is the norm, or is built on it ({@code #compliant#}, {@code #conformant#}). */
    private static final String NORM = "urn:cen.eu:en16931:2017";

    private static final int TERMS_NAMED = 10;
    private static final int LONGEST = 200;

    private Specification() {}

    /**
     * {@return what is doubtful about BT-24: nobody knows it, or the invoice states more than it has a place for; empty where it
     * is missing, which a rule of the norm complains of}
     *
     * @param place  where it stands in the document
     */
    static Optional<Finding> doubt(ElectronicInvoice invoice, String place) {
        return invoice.process().flatMap(ProcessControl::specification).flatMap(named -> doubt(invoice, named, place));
    }

    private static Optional<Finding> doubt(ElectronicInvoice invoice, String named, String place) {
        if (named.equals(NORM)) {
            return Optional.empty(); // nothing of the hub is beyond the norm, and most documents name it
        }
        Profile profile = Profile.of(named).orElse(null);
        if (profile != null && profile != Profile.EN16931) {
            return exceeded(profile, profile.lacking(invoice), place);
        }
        if (profile != null || named.startsWith(NORM + "#")) {
            return Optional.empty();
        }
        return Optional.of(ReadingRule.AS_SPECIFIED.at(
                place,
                say("unknown", "'{specification}' is no specification of EN 16931, and the document is read as one")
                        .with("specification", named.length() > LONGEST ? named.substring(0, LONGEST) : named)));
    }

    private static Optional<Finding> exceeded(Profile profile, List<Term> terms, String place) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        String first = terms.stream().limit(TERMS_NAMED).map(Term::id).collect(Collectors.joining(", "));
        return Optional.of(ReadingRule.AS_SPECIFIED.at(
                place,
                say("exceeded", "{profile} has no place for {terms}, and the document states that")
                        .with("profile", profile.name())
                        .with("terms", first)));
    }
}

package org.facturier.core.calculation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFact.FactSubject;
import org.facturier.core.taxfact.TaxFacts;

/**
 * A line of a draft as a supply, and where in the draft its facts are said: a determiner names the fact, who is to mend it
 * wants the place. A determiner that lacks {@code buyer.ids.vatId} of line 3 remarks on {@code buyer.ids.vatId}; the finding names
 * {@code header.buyer.ids.vatId}.
 *
 * @param header  of the draft
 * @param line  the line
 * @param path  of the line, such as {@code lines[3]}
 * @param asOf  the day for which the draft is calculated
 */
record DraftSupply(DocumentHeader header, LineItem line, String path, LocalDate asOf) {

    private static final String DELIVERED_TO = "deliveredTo";
    private static final String SENT_FROM = "sentFrom";

    /**
     * {@return the facts that a determiner judges}
     *
     * @param nature  what is supplied, as the line says
     */
    TaxableSupply facts(SupplyNature nature) {
        return LineSupply.of(header, line, nature, asOf);
    }

    /** {@return findings about the facts, each at the place of the draft that says the fact, or would} */
    Findings placed(Findings aboutFacts) {
        return aboutFacts.isEmpty()
                ? aboutFacts
                : new Findings(aboutFacts.stream().map(this::placed).toList());
    }

    private Finding placed(Finding found) {
        return found.withPath(place(found.path()));
    }

    /**
     * What is neither of a party nor of the delivery is of the line, also a fact that is not known here. The day of supply is
     * the period of the line where it has one, else the delivery.
     */
    private String place(String fact) {
        String first = fact.split("\\.", 2)[0];
        return switch (first) {
            case "seller", "buyer", "language" -> "header." + fact;
            case DELIVERED_TO -> "header.delivery.to" + fact.substring(DELIVERED_TO.length());
            case SENT_FROM -> "header.delivery.from" + fact.substring(SENT_FROM.length());
            case "suppliedOn" -> line.period().isPresent() ? path + ".period" : "header.delivery";
            case "taxFacts" -> named(fact).map(this::room).orElse(path) + "." + fact;
            default -> path + "." + fact;
        };
    }

    /**
     * {@return the tax fact that a fact such as {@code taxFacts.EXPORT_PROVEN} names, empty where there is none of
     * that name}
     */
    private static Optional<TaxFact> named(String fact) {
        return Arrays.stream(TaxFact.values())
                .filter(taxFact -> fact.equals("taxFacts." + taxFact))
                .findFirst();
    }

    /**
     * Where it was said, else where it belongs: what is of the supply with the line, what is of seller or buyer with that
     * party. What the line says comes before what the header says.
     */
    private String room(TaxFact fact) {
        boolean ofLine = says(line.taxFacts(), fact);
        if (!ofLine && says(header.taxFacts(), fact)) {
            return "header";
        }
        return ofLine || fact.subject() == FactSubject.SUPPLY ? path : party(fact);
    }

    private static String party(TaxFact fact) {
        return fact.subject() == FactSubject.SELLER ? "header.seller" : "header.buyer";
    }

    private static boolean says(TaxFacts said, TaxFact fact) {
        return said.holds(fact).isPresent();
    }
}

package org.facturier.examples.spring.office;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.examples.spring.House;
import org.facturier.examples.spring.HouseRule;

/**
 * A rule of the house: nobody has it issue somebody else's documents.
 *
 * @param house  the house
 */
record OwnDocument(House house) implements DocumentRule {

    @Override
    public Findings check(ProForma document) {
        DocumentHeader header = document.header();
        return house.isPartyOf(header) ? Findings.none() : Findings.of(foreign(header));
    }

    private Finding foreign(DocumentHeader header) {
        return HouseRule.OWN_DOCUMENT.at(
                header.type().isSelfBilled() ? "header.buyer" : "header.seller",
                say("{type} between {seller} and {buyer}: {house} is not on the side that issues it")
                        .with("type", header.type().code())
                        .with("seller", header.seller().id())
                        .with("buyer", header.buyer().id())
                        .with("house", house.id()));
    }
}

package org.facturier.core.seal;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/**
 * What a chain of sealed documents is held to. All but the last are told by {@link SealCheck}, of which the path is the name of
 * a document or its place, such as {@code F[7..9]}; all are errors, and none says who did it or when.
 */
public enum SealRule implements Rule {
    /** Its name and text are those that were sealed; the seals around it vouch for its seal. */
    TEXT_KEPT("SEAL-ALTERED-01", "A document has the name and the text that were sealed."),
    /** Its seal is the one it was given; the seals around it vouch for its text. */
    SEAL_KEPT("SEAL-ALTERED-02", "A document has the seal that it was given."),
    /** Text and seal fit; where they do not, nothing may tell which of both was altered. */
    TEXT_FITS_SEAL("SEAL-ALTERED-03", "The text of a document and its seal fit each other."),
    /** It was not sealed anew. */
    SEALED_ONCE(
            "SEAL-ALTERED-04",
            "Each document is the one that its successor, or the head kept by the host, was sealed after."),
    /** None is missing between two. */
    NONE_MISSING("SEAL-MISSING-01", "Each position of a series has its document."),
    /** The end is there. */
    END_PRESENT("SEAL-MISSING-02", "A series ends no earlier than the head kept by the host."),
    /** None was put in. */
    NONE_INSERTED("SEAL-INSERTED-01", "Each document is sealed into the series where it stands."),
    /** None comes twice. */
    NONE_REPEATED("SEAL-REPEATED-01", "Each position of a series comes once."),
    /** They stand in the order in which they were sealed. */
    IN_ORDER("SEAL-ORDER-01", "Documents stand in the order in which they were sealed."),
    /** They are of the series that is checked. */
    OF_SERIES("SEAL-SERIES-01", "Each document is sealed into the series that is checked."),
    /** It joins its own. */
    OWN_SERIES("SEAL-SERIES-02", "A document is sealed into the series that it is of.");

    private final RuleStatement statement;

    SealRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}

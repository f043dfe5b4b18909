package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.math.BigInteger;
import org.facturier.core.finding.Shortened;

/** A document states no form, or one that this release does not know. */
final class UnknownForm extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final boolean newer;

    private UnknownForm(JsonParser json, String message, boolean newer) {
        super(json, message);
        this.newer = newer;
    }

    /** {@return whether a newer release wrote the document} */
    boolean isNewer() {
        return newer;
    }

    static UnknownForm unstated(JsonParser document) {
        return new UnknownForm(
                document,
                "the document states no form: expected \"form\": " + DocumentForm.NEWEST + " as its first property",
                false);
    }

    static UnknownForm wrong(JsonParser value) {
        return at(value, "expected a form, a whole number from 1 to " + DocumentForm.NEWEST, false);
    }

    static UnknownForm newer(JsonParser value, BigInteger stated) {
        return at(
                value,
                "a newer release wrote this document: it is of form "
                        + Shortened.quote(stated.toString()) + ", and the newest known here is "
                        + DocumentForm.NEWEST,
                true);
    }

    private static UnknownForm at(JsonParser value, String message, boolean newer) {
        UnknownForm unknown = new UnknownForm(value, message, newer);
        unknown.prependPath(DocumentForm.class, DocumentForm.PROPERTY);
        return unknown;
    }
}

package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.math.BigInteger;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Shortened;

/**
 * A document states no form, or one that this release does not know.
 *
 * <p>It is told apart from all else that may be wrong: what a newer release wrote is not misspelt, and is to be read by
 * that release.
 */
final class UnknownForm extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient Message says;
    private final boolean newer;

    /**
     * @param json  where it was met
     * @param says  what is wrong, to be said in each language
     * @param newer  whether a newer release wrote the document
     */
    private UnknownForm(JsonParser json, Message says, boolean newer) {
        super(json, says.text());
        this.says = says;
        this.newer = newer;
    }

    /** {@return what is wrong with the form} */
    Message says() {
        return says;
    }

    /** {@return whether a newer release wrote the document} */
    boolean isNewer() {
        return newer;
    }

    /**
     * {@return that there is no form}
     *
     * @param document  the parser, where the properties of the document end
     */
    static UnknownForm unstated(JsonParser document) {
        return new UnknownForm(
                document,
                say("unstated", "the document states no form: expected \"form\": {newest} as its first property")
                        .with("newest", DocumentForm.NEWEST),
                false);
    }

    /**
     * {@return that what stands there is no form}
     *
     * @param value  at the value of the property
     */
    static UnknownForm wrong(JsonParser value) {
        return at(
                value,
                say("wrong", "expected a form, a whole number from 1 to {newest}")
                        .with("newest", DocumentForm.NEWEST),
                false);
    }

    /**
     * {@return that the form is of a later release}
     *
     * @param value  at the value of the property
     * @param stated  the form, of any size; it is quoted in short
     */
    static UnknownForm newer(JsonParser value, BigInteger stated) {
        return at(
                value,
                say(
                                "newer",
                                "a newer release wrote this document: it is of form {stated}, and the newest known here is {newest}")
                        .with("stated", Shortened.quote(stated.toString()))
                        .with("newest", DocumentForm.NEWEST),
                true);
    }

    /** {@return the same, placed at the property} */
    private static UnknownForm at(JsonParser value, Message says, boolean newer) {
        UnknownForm unknown = new UnknownForm(value, says, newer);
        unknown.prependPath(DocumentForm.class, DocumentForm.PROPERTY);
        return unknown;
    }
}

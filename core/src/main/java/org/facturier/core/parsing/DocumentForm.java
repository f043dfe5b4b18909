package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;

/**
 * The form in which documents are written, counted from 1. A document that a host keeps states it as its first property,
 * so that a later release knows what it reads; what is a part of another document does not.
 *
 * <p>One count serves all documents. A form that was released never changes; new names, or a new sense of old ones, are the
 * next form, and a step here would put the older into the newest. It is not called a version, for agreements have one.
 */
public final class DocumentForm {

    /** The name of the property, the same for all documents. */
    public static final String PROPERTY = "form";

    /** The form that this release writes. */
    public static final int NEWEST = 1;

    /** The property as it stands in a document of this release. */
    static final String FIRST = "\"" + PROPERTY + "\": " + NEWEST;

    private DocumentForm() {}

    /**
     * Reads the form that a document states; there is no older one yet that would have to be put into the newest.
     *
     * @param value  at the value of the property
     * @throws UnknownForm if it is no whole number from 1, or one that a newer release wrote
     */
    static void requireKnown(JsonParser value) throws IOException {
        BigInteger stated = value.currentToken() == JsonToken.VALUE_NUMBER_INT ? value.getBigIntegerValue() : null;
        if (stated == null || stated.signum() < 1) {
            throw UnknownForm.wrong(value);
        }
        if (stated.compareTo(BigInteger.valueOf(NEWEST)) > 0) {
            throw UnknownForm.newer(value, stated);
        }
    }
}

package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a parser of the host's gives to what {@link FacturierJson} holds its own to: names, lengths and depth.
 *
 * <p>A value of the model is read as strictly within a document of a host, whose parser may be lenient. It counts from the
 * value on: what stands around it is the host's.
 */
final class StrictParser extends TokenByToken {

    /** The names met in each object or list that is open, the innermost first. */
    private final Deque<Set<String>> names = new ArrayDeque<>();

    private StrictParser(JsonParser host) {
        super(host);
    }

    /**
     * {@return a parser at the same token as that of the host, which it holds already}
     *
     * @throws IOException if that token is not allowed
     */
    static StrictParser over(JsonParser host) throws IOException {
        StrictParser strict = new StrictParser(host);
        strict.hold(host.currentToken());
        return strict;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        return hold(delegate.nextToken());
    }

    /** {@return a token, after it was held to the limits and to the names of its object} */
    private @Nullable JsonToken hold(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return null;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> open();
            case END_OBJECT, END_ARRAY -> names.poll();
            case FIELD_NAME -> name(delegate.currentName());
            case VALUE_STRING -> require(delegate.getTextLength() <= Limits.LONGEST_TEXT);
            default -> {}
        }
        return token;
    }

    /** An object or list begins, one level deeper. */
    private void open() throws IOException {
        names.push(new HashSet<>());
        require(names.size() <= Limits.DEEPEST);
    }

    private void name(String name) throws IOException {
        require(name.length() <= StreamReadConstraints.DEFAULT_MAX_NAME_LEN);
        distinguish(name);
    }

    /**
     * Refuses a name that stood in the object before. An object that was opened before this parser began is known by its
     * first name.
     */
    private void distinguish(String name) throws IOException {
        if (names.isEmpty()) {
            names.push(new HashSet<>());
        }
        if (!names.element().add(name)) {
            throw new JsonParseException(delegate, "Duplicate field '" + name + "'");
        }
    }

    /** @throws StreamConstraintsException if a limit is passed */
    private void require(boolean within) throws IOException {
        if (!within) {
            throw new StreamConstraintsException("a text or name is too long, or the document too deep");
        }
    }
}

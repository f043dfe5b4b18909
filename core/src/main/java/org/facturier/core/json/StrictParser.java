package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.facturier.core.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Holds what a parser of the host's gives to what {@link FacturierJson} holds its own to: names, lengths and depth. */
final class StrictParser extends TokenByToken {

    private final Deque<Set<String>> names = new ArrayDeque<>();

    private StrictParser(JsonParser host) {
        super(host);
    }

    static StrictParser over(JsonParser host) throws IOException {
        StrictParser strict = new StrictParser(host);
        strict.hold(host.currentToken());
        return strict;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        return hold(delegate.nextToken());
    }

    private @Nullable JsonToken hold(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return null;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> open();
            case END_OBJECT, END_ARRAY -> names.poll();
            case FIELD_NAME -> distinguish(delegate.currentName());
            case VALUE_STRING -> require(delegate.getTextLength() <= Limits.LONGEST_TEXT);
            default -> {}
        }
        return token;
    }

    private void open() throws IOException {
        names.push(new HashSet<>());
        require(names.size() <= Limits.DEEPEST);
    }

    private void distinguish(String name) throws IOException {
        if (names.isEmpty()) {
            names.push(new HashSet<>());
        }
        if (!names.element().add(name)) {
            throw new JsonParseException(delegate, "Duplicate field '" + name + "'");
        }
    }

    private void require(boolean within) throws IOException {
        if (!within) {
            throw new StreamConstraintsException("a text is too long, or the document too deep");
        }
    }
}

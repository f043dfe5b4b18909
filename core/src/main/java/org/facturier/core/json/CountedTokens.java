package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser that knows how many objects and lists are open, so that who gives up a value can go on after it. */
final class CountedTokens extends TokenByToken {

    private int open;

    private CountedTokens(JsonParser json) {
        super(json);
    }

    /** {@return a parser at the same token as another} */
    static CountedTokens over(JsonParser json) {
        CountedTokens counted = new CountedTokens(json);
        counted.count(json.currentToken());
        return counted;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        return count(delegate.nextToken());
    }

    private @Nullable JsonToken count(@Nullable JsonToken token) {
        open += token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        return token;
    }

    /** {@return how many objects and lists are open around the value that begins at this token} */
    int around() {
        JsonToken token = currentToken();
        return token != null && token.isStructStart() ? open - 1 : open;
    }

    /** Goes to the last token of a value of which some were read. */
    void finish(int around) throws IOException {
        while (open > around && nextToken() != null) {
            // what is left of the value
        }
    }
}

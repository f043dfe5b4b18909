package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A parser that knows how many objects and lists are open, so that who gives up a value can go on after it.
 *
 * <p>A reader that throws leaves the parser somewhere within the value. Who asked for the value knows how deep it was
 * before, and has the rest skipped until that depth is reached again.
 */
final class CountedTokens extends TokenByToken {

    private int open;

    private CountedTokens(JsonParser json) {
        super(json);
    }

    /**
     * {@return a parser at the same token as another}
     *
     * @param json  another, of which no end will be met that did not begin here or at its current token
     */
    static CountedTokens over(JsonParser json) {
        CountedTokens counted = new CountedTokens(json);
        counted.count(json.currentToken());
        return counted;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        return count(delegate.nextToken());
    }

    /** {@return the token, after what it opens or closes was counted} */
    private @Nullable JsonToken count(@Nullable JsonToken token) {
        open += token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        return token;
    }

    /**
     * {@return how many objects and lists are open around the value that begins at this token}
     *
     * <p>To be asked before the value is read, and handed to {@link #finish} after it failed.
     */
    int around() {
        JsonToken token = currentToken();
        return token != null && token.isStructStart() ? open - 1 : open;
    }

    /**
     * Goes to the last token of a value of which some were read.
     *
     * <p>Nothing happens where the value was read to its end.
     *
     * @param around  the number that {@link #around} gave before
     */
    void finish(int around) throws IOException {
        while (open > around && nextToken() != null) {
            // what is left of the value
        }
    }
}

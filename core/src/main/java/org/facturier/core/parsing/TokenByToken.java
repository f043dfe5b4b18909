package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A parser over another that sees each token, however it is asked for.
 *
 * <p>Jackson may skip a value or go to the next one without giving each token; here all go through one method, so that who
 * counts or holds tokens misses none.
 */
abstract class TokenByToken extends JsonParserDelegate {

    /** @param parser  the parser beneath; it is read through this one only */
    TokenByToken(JsonParser parser) {
        super(parser);
    }

    @Override
    public abstract @Nullable JsonToken nextToken() throws IOException;

    @Override
    public final @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public final JsonParser skipChildren() throws IOException {
        JsonToken token = currentToken();
        int open = token != null && token.isStructStart() ? 1 : 0;
        while (open > 0) {
            token = nextToken();
            open += token == null ? -open : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return this;
    }
}

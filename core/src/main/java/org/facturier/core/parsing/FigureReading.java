package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.figure.Figure;
import org.facturier.core.figure.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Derived figures are held to what the value gives, and never taken from the JSON.
 *
 * <p>What a reader of the value would call an unknown property is taken out of its sight, kept, and compared once the value is
 * there. A total that follows from its parts may so stand in the JSON for whoever reads it, and cannot contradict them.
 */
public final class FigureReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Figures figures;

    /** @param figures  which figures of which types may be stated */
    public FigureReading(Figures figures) {
        this.figures = figures;
    }

    /** {@return the reader, which also compares figures where the type has any} */
    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
        List<Figure<?>> own = figures.of(bean);
        return own.isEmpty() || !bean.getType().isConcrete() ? reader : new Checked(reader, own);
    }

    /**
     * Reads a value and what is derived from it. A second reading looks behind it, for it goes through the properties by
     * itself.
     */
    static final class Checked extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient List<Figure<?>> figures;

        Checked(JsonDeserializer<?> reader, List<Figure<?>> figures) {
            super(reader);
            this.figures = figures;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Checked(reader, figures);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Apart apart = new Apart(json, context, figures);
            Object value = super.deserialize(apart, context);
            for (Figure<?> figure : figures) {
                TokenBuffer stated = apart.stated.get(figure.name());
                if (stated != null) {
                    require(figure, figure.of(value), stated, context);
                }
            }
            return value;
        }

        /** {@return the figures that may be stated of the value} */
        List<Figure<?>> figures() {
            return figures;
        }

        /**
         * Holds a stated figure to what the value gives. They are compared as values: {@code "EUR 1.5"} is
         * {@code "EUR 1.50"}.
         *
         * @param due  what the value gives
         * @param stated  what stood there, unread
         * @throws IOException if it is another, or cannot be read at all; its path ends with the name of the figure
         */
        static void require(Figure<?> figure, Object due, TokenBuffer stated, DeserializationContext context)
                throws IOException {
            try (JsonParser json = stated.asParserOnFirstToken()) {
                Object given = context.readValue(json, context.getTypeFactory().constructType(figure.type()));
                if (!due.equals(given)) {
                    throw JsonProblem.refusal(
                            json,
                            say("figureStated", "it comes to {due}, not to {stated}")
                                    .with("due", due)
                                    .with("stated", given));
                }
            } catch (JsonMappingException wrong) {
                wrong.prependPath(figure.of(), figure.name());
                throw wrong;
            }
        }
    }

    /**
     * Keeps the figures of the outermost object apart, so that who reads the value does not meet them.
     *
     * <p>Figures of objects within are of their own readers.
     */
    private static final class Apart extends TokenByToken {

        private final DeserializationContext context;
        private final List<String> names;
        private final Map<String, TokenBuffer> stated = new HashMap<>();
        /** How many objects and lists are open; 1 in the object itself, which is open when this begins. */
        private int depth = 1;

        Apart(JsonParser json, DeserializationContext context, List<Figure<?>> figures) {
            super(json);
            this.context = context;
            this.names = figures.stream().map(Figure::name).toList();
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            JsonToken token = delegate.nextToken();
            while (token == JsonToken.FIELD_NAME && depth == 1 && names.contains(delegate.currentName())) {
                String name = delegate.currentName();
                delegate.nextToken();
                stated.put(name, context.bufferAsCopyOfValue(delegate));
                token = delegate.nextToken();
            }
            depth += token == null ? 0 : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            return token;
        }
    }
}

package org.facturier.core.parsing;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;

/**
 * Stricter than Jackson: what it makes of a text, such as a language, is made of no number; a constant has no blanks around
 * it.
 */
public final class TextReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** {@return the reader, which takes nothing but a text where it makes its value of one} */
    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
        return reader instanceof FromStringDeserializer ? new OfText(reader) : reader;
    }

    /** {@return the reader of a constant, which takes no blanks around its name} */
    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> reader) {
        return new OfConstant(reader);
    }

    /** Refuses whatever is no text. */
    private static final class OfText extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        OfText(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new OfText(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw JsonProblem.refusal(json, say("textExpected", "expected a text"));
            }
            return super.deserialize(json, context);
        }
    }

    /** Refuses a name of a constant with blanks around it. */
    private static final class OfConstant extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        OfConstant(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new OfConstant(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            return text.equals(text.trim())
                    ? super.deserialize(json, context)
                    : context.handleWeirdStringValue(handledType(), text, "blanks around it");
        }
    }
}

package org.facturier.core.parsing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/**
 * Documents are read by the form they state, which comes first or, where others sorted the properties, anywhere.
 *
 * <p>Where it comes first the document is read as it comes. Else its properties are kept until the form is found, and lines
 * are no longer known.
 */
public final class FormReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final Documents documents;

    /** @param documents  the types that state their form */
    public FormReading(Documents documents) {
        this.documents = documents;
    }

    /** {@return the reader, which also asks for the form where the type is a document} */
    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
        return documents.include(bean) && bean.getType().isConcrete() ? new Document(reader) : reader;
    }

    /**
     * Reads one document, or a part of one. Which it is the context says: it remembers that a document is being read, so
     * that whatever document type is met within is a part and states no form.
     */
    static final class Document extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        Document(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Document(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (isWithin(context) || !atObject(json)) {
                return super.deserialize(json, context);
            }
            enter(context);
            try {
                Object document = super.deserialize(content(json, context), context);
                BeyondLimits.refuse(document, json);
                return document;
            } finally {
                leave(context);
            }
        }

        /** {@return whether what is read now is a part of a document} */
        static boolean isWithin(DeserializationContext context) {
            return context.getAttribute(Document.class) != null;
        }

        /** Says that a document is being read from now on. */
        static void enter(DeserializationContext context) {
            context.setAttribute(Document.class, true);
        }

        /** Says that it was read; a further one may follow in the same text. */
        static void leave(DeserializationContext context) {
            context.setAttribute(Document.class, null);
        }

        /** An object begins, or goes on after its {@code type}. */
        private static boolean atObject(JsonParser json) {
            return json.hasToken(JsonToken.START_OBJECT)
                    || json.hasToken(JsonToken.FIELD_NAME)
                    || json.hasToken(JsonToken.END_OBJECT);
        }

        /**
         * {@return the properties but the form, from the first on}
         *
         * @throws UnknownForm if the document states no form, or one that nobody here knows
         */
        private static JsonParser content(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.START_OBJECT)) {
                json.nextToken();
            }
            if (!atForm(json)) {
                return sought(json, context);
            }
            json.nextToken();
            DocumentForm.requireKnown(json);
            json.nextToken();
            return json;
        }

        /** {@return whether the form is the next property} */
        private static boolean atForm(JsonParser json) throws IOException {
            return json.hasToken(JsonToken.FIELD_NAME) && DocumentForm.PROPERTY.equals(json.currentName());
        }

        /** {@return the other properties, without their lines} */
        private static JsonParser sought(JsonParser json, DeserializationContext context) throws IOException {
            TokenBuffer others = context.bufferForInputBuffering(json);
            others.writeStartObject();
            boolean stated = false;
            for (; json.hasToken(JsonToken.FIELD_NAME); json.nextToken()) {
                if (atForm(json)) {
                    json.nextToken();
                    DocumentForm.requireKnown(json);
                    stated = true;
                } else {
                    others.copyCurrentStructure(json);
                }
            }
            if (!stated) {
                throw UnknownForm.unstated(json);
            }
            others.writeEndObject();
            return others.asParserOnFirstToken();
        }
    }
}

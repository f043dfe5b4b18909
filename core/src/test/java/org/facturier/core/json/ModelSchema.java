package org.facturier.core.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.WrittenTypes;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.Entered;
import org.facturier.core.limit.Limits;
import org.facturier.core.money.Percentage;
import org.facturier.core.parsing.DocumentForm;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Payment;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The JSON Schema of a document, made from the types that its mapper writes, so that it says what they say. It asks for
 * what the reader asks for and no more; what hangs on several values together is left to the reader.
 */
final class ModelSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String NUMBER = "[+-]?[0-9]{1," + Limits.DIGITS + "}(\\.[0-9]{1," + Limits.DECIMALS + "})?";

    /** Texts that have a shape; all others are texts of any. */
    private static final Map<Class<?>, Shape> SHAPES = Map.of(
            BigDecimal.class, new Shape("Decimal", "12.5", NUMBER),
            Percentage.class, new Shape("Percentage", "hundredths, from 0 to 100: 5.5", NUMBER),
            Money.class,
                    new Shape("Amount", "in the decimals of its currency at most: EUR 12.00", "[A-Z]{3} " + NUMBER),
            BigMoney.class,
                    new Shape("ExactAmount", "with as many decimals as it has: EUR 0.0125", "[A-Z]{3} " + NUMBER),
            DocumentType.class, new Shape("DocumentType", "the name of a type: CREDIT_NOTE", typeNames()),
            CurrencyUnit.class, new Shape("Currency", "ISO 4217: EUR", "[A-Z]{3}"),
            LocalDate.class, new Shape("Day", "2026-01-31", "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"));

    private static String typeNames() {
        return DocumentType.listed().stream().map(DocumentType::name).collect(Collectors.joining("|", "(", ")"));
    }

    private record Shape(String name, String description, String pattern) {

        ObjectNode schema() {
            return JSON.objectNode()
                    .put("description", description)
                    .put("type", "string")
                    .put("pattern", "^" + pattern + "$");
        }
    }

    /** What the reader supplies where it is left out, though it is always written. */
    private static final Map<Class<?>, Set<String>> SUPPLIED = Map.of(
            DocumentHeader.class, Set.of("type", "agents", "references", "taxCurrency"),
            LineItem.class, Set.of("quantity", "unit", "identity", "references"),
            PriceTerms.class, Set.of("baseQuantity"),
            SupplyNature.class, Set.of("rate"),
            Party.class, Set.of("id", "ids"),
            Payment.class, Set.of("reference"),
            Entered.class, Set.of("reference"),
            Dispute.class, Set.of("statement", "deadlines"));

    private final WrittenTypes types = new WrittenTypes(FacturierJson.mapper());
    private final Class<?> document;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    private ModelSchema(Class<?> document) {
        this.document = document;
    }

    /** {@return the schema of documents of a type} */
    static ObjectNode of(String title, Class<?> document) {
        ModelSchema schema = new ModelSchema(document);
        ObjectNode root = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
        root.setAll(schema.body(schema.types.of(document)));
        root.set("$defs", JSON.objectNode().setAll(schema.definitions));
        return root;
    }

    private ObjectNode body(JavaType type) {
        if (types.isTyped(type)) {
            return family(types.members(type));
        }
        if (type.isEnumType()) {
            return constants(type);
        }
        return object(type, JSON.objectNode(), JSON.arrayNode());
    }

    private ObjectNode family(List<NamedType> members) {
        ArrayNode choice = JSON.arrayNode();
        members.forEach(member -> choice.add(reference(member)));
        return JSON.objectNode().set("oneOf", choice);
    }

    private ObjectNode reference(NamedType member) {
        JavaType declared = types.of(member.getType());
        return defined(name(declared), declared, type -> {
            ObjectNode properties =
                    JSON.objectNode().set("type", JSON.objectNode().put("const", member.getName()));
            return object(type, properties, JSON.arrayNode().add("type"));
        });
    }

    private ObjectNode constants(JavaType type) {
        ArrayNode constants = JSON.arrayNode();
        types.constants(type).forEach(constants::add);
        return JSON.objectNode().set("enum", constants);
    }

    private ObjectNode object(JavaType type, ObjectNode properties, ArrayNode required) {
        types.properties(type).forEach((name, content) -> {
            if (name.equals(DocumentForm.PROPERTY)) {
                form(type, properties, required);
            } else {
                properties.set(name, place(content));
                if (isRequired(type, name, content)) {
                    required.add(name);
                }
            }
        });
        ObjectNode object = JSON.objectNode().put("type", "object");
        object.set("properties", properties);
        object.set("required", required);
        return object.put("additionalProperties", false);
    }

    /** A part of the document states none. */
    private void form(JavaType type, ObjectNode properties, ArrayNode required) {
        if (document.isAssignableFrom(type.getRawClass())) {
            properties.set(DocumentForm.PROPERTY, JSON.objectNode().put("const", DocumentForm.NEWEST));
            required.add(DocumentForm.PROPERTY);
        }
    }

    private boolean isRequired(JavaType type, String name, JavaType content) {
        boolean mayBeEmpty = content.isReferenceType()
                || types.content(content).orElse(content).isContainerType();
        return !mayBeEmpty
                && !SUPPLIED.getOrDefault(type.getRawClass(), Set.of()).contains(name);
    }

    private ObjectNode place(JavaType type) {
        if (type.isReferenceType()) {
            return place(type.getContentType());
        }
        if (type.isCollectionLikeType()) {
            return JSON.objectNode().put("type", "array").set("items", place(type.getContentType()));
        }
        if (type.isMapLikeType()) {
            ObjectNode map = JSON.objectNode().put("type", "object");
            map.set("propertyNames", place(type.getKeyType()));
            return map.set("additionalProperties", place(type.getContentType()));
        }
        return types.content(type).map(this::place).orElseGet(() -> single(type));
    }

    private ObjectNode single(JavaType type) {
        Shape shape = SHAPES.get(type.getRawClass());
        if (shape != null) {
            return defined(shape.name(), type, text -> shape.schema());
        }
        if (types.isTyped(type) && types.members(type).size() == 1) {
            return reference(types.members(type).get(0));
        }
        boolean composed = types.isTyped(type) || type.isEnumType() || types.isObject(type);
        return composed
                ? defined(name(type), type, this::body)
                : JSON.objectNode().put("type", leaf(type.getRawClass()));
    }

    private static String leaf(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        boolean whole = type == int.class || type == long.class || type == Integer.class || type == Long.class;
        return whole ? "integer" : "string";
    }

    /** {@return where a type is defined, which it is once, and may speak of itself} */
    private ObjectNode defined(String name, JavaType type, Function<JavaType, ObjectNode> body) {
        Class<?> before = named.putIfAbsent(name, type.getRawClass());
        if (before == null) {
            definitions.put(name, body.apply(type));
        } else if (before != type.getRawClass()) {
            throw new AssertionError("two types are called " + name + ": " + before + " and " + type);
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Of a member, that of its family before its own. */
    private static String name(JavaType type) {
        String name = type.getRawClass().getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}

package org.facturier.core.contracts;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every name that may stand in the JSON of some documents, as a mapper writes them: properties, members of families and
 * constants. A name is said by where it first stands in a document, so that it depends on no class, and what stands there
 * elsewhere refers to it:
 *
 * <pre>
 * agreement.rules: list of typed object
 * agreement.rules/USAGE_FEE: object
 * agreement.rules/USAGE_FEE.metric: text
 * party.kind: constant
 * party.kind=BUSINESS
 * quote.draft: as draft
 * </pre>
 *
 * <p>Kept as a file and compared, it tells of a change that would make stored documents unreadable.
 */
public final class WireNames {

    private final WrittenTypes types;
    private final TreeMap<String, String> names = new TreeMap<>();
    private final Map<Class<?>, String> described = new HashMap<>();
    private final Queue<Runnable> later = new ArrayDeque<>();

    private WireNames(ObjectMapper mapper) {
        this.types = new WrittenTypes(mapper);
    }

    /**
     * {@return the names in documents}
     *
     * @param mapper  what writes them
     * @param documents  their types by the names that the table calls them
     */
    public static WireNames of(ObjectMapper mapper, Map<String, Class<?>> documents) {
        WireNames table = new WireNames(mapper);
        TreeMap<String, Class<?>> sorted = new TreeMap<>(documents);
        sorted.forEach((name, type) -> table.described.put(table.written(table.types.of(type)), name));
        sorted.forEach((name, type) -> table.later.add(() -> table.describe(table.types.of(type), name)));
        while (!table.later.isEmpty()) {
            table.later.remove().run();
        }
        return table;
    }

    /** {@return one line a name, sorted} */
    public List<String> lines() {
        return names.entrySet().stream()
                .map(name -> name.getValue().isEmpty() ? name.getKey() : name.getKey() + ": " + name.getValue())
                .toList();
    }

    /** {@return the names that stand in no document, constants left out, given documents by the names of their types} */
    public Set<String> missingIn(Map<String, List<JsonNode>> documents) {
        Set<String> missing = new HashSet<>(names.keySet());
        documents.forEach((name, texts) -> texts.forEach(text -> strike(text, name, missing)));
        missing.removeIf(name -> name.contains("="));
        return missing;
    }

    private void strike(JsonNode json, String at, Set<String> missing) {
        missing.remove(at);
        String form = names.getOrDefault(at, "object");
        String place = form.contains("as ") ? form.replaceFirst("^.*\\bas ", "") : at;
        if (form.startsWith("map ")) {
            json.forEach(value -> strikeValue(value, place, place, missing));
        } else {
            strikeValue(json, at, place, missing);
        }
    }

    private void strikeValue(JsonNode json, String at, String place, Set<String> missing) {
        if (json.isArray()) {
            json.forEach(element -> strike(element, at, missing));
        } else if (json.isObject()
                && json.has("type")
                && names.containsKey(place + "/" + json.get("type").asText())) {
            strikeObject(json, place + "/" + json.get("type").asText(), missing);
        } else if (json.isObject()) {
            strikeObject(json, place, missing);
        }
    }

    private void strikeObject(JsonNode json, String at, Set<String> missing) {
        missing.remove(at);
        String form = names.getOrDefault(at, "object");
        String place = form.startsWith("as ") ? form.substring(3) : at;
        json.properties().forEach(property -> strike(property.getValue(), place + "." + property.getKey(), missing));
    }

    private void describe(JavaType type, String at) {
        if (types.isTyped(type)) {
            types.members(type).forEach(member -> describeMember(member, at));
        } else if (type.isEnumType()) {
            types.constants(type).forEach(constant -> names.put(at + "=" + constant, ""));
        } else {
            properties(type, at);
        }
    }

    private void describeMember(NamedType member, String family) {
        String at = family + "/" + member.getName();
        String before = described.putIfAbsent(member.getType(), at);
        names.put(at, before == null ? "object" : "as " + before);
        if (before == null) {
            later.add(() -> properties(types.of(member.getType()), at));
        }
    }

    private void properties(JavaType type, String at) {
        new TreeMap<>(types.properties(type))
                .forEach((name, content) -> names.put(at + "." + name, form(content, at + "." + name)));
    }

    /** {@return what stands at a place, which is described later if it is described nowhere yet} */
    private String form(JavaType type, String at) {
        if (type.isReferenceType()) {
            return "optional " + form(type.getContentType(), at);
        }
        if (type.isCollectionLikeType()) {
            return "list of " + form(type.getContentType(), at);
        }
        if (type.isMapLikeType()) {
            return "map from " + form(type.getKeyType(), at) + " to " + form(type.getContentType(), at);
        }
        return types.content(type).map(content -> form(content, at)).orElseGet(() -> single(type, at));
    }

    private String single(JavaType type, String at) {
        boolean typed = types.isTyped(type);
        if (!typed && !type.isEnumType() && !types.isObject(type)) {
            return leaf(type.getRawClass());
        }
        String before = described.putIfAbsent(written(type), at);
        if (before != null) {
            return "as " + before;
        }
        later.add(() -> describe(type, at));
        return typed ? "typed object" : type.isEnumType() ? "constant" : "object";
    }

    private static String leaf(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type.isPrimitive() || type == Integer.class || type == Long.class ? "whole" : "text";
    }

    private Class<?> written(JavaType type) {
        return types.concrete(type).getRawClass();
    }
}

package org.facturier.core.contracts;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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

    private final ObjectMapper mapper;
    private final SerializerProvider writing;
    private final TreeMap<String, String> names = new TreeMap<>();
    private final Map<Class<?>, String> described = new HashMap<>();
    private final Queue<Runnable> later = new ArrayDeque<>();

    private WireNames(ObjectMapper mapper) {
        this.mapper = mapper;
        this.writing = mapper.getSerializerProviderInstance();
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
        sorted.forEach((name, type) -> table.described.put(table.written(mapper.constructType(type)), name));
        sorted.forEach((name, type) -> table.later.add(() -> table.describe(mapper.constructType(type), name)));
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

    private void describe(JavaType declared, String at) {
        JavaType type = concrete(declared);
        if (unchecked(() -> writing.findTypeSerializer(type)) != null) {
            members(type).forEach(member -> describeMember(member, at));
        } else if (type.isEnumType()) {
            constants(type, at);
        } else {
            properties(type, at);
        }
    }

    private void describeMember(NamedType member, String family) {
        String at = family + "/" + member.getName();
        String before = described.putIfAbsent(member.getType(), at);
        names.put(at, before == null ? "object" : "as " + before);
        if (before == null) {
            later.add(() -> properties(mapper.constructType(member.getType()), at));
        }
    }

    private void properties(JavaType type, String at) {
        JsonSerializer<?> writer = writer(type);
        if (writer instanceof BeanSerializerBase) {
            Map<String, JavaType> sorted = new TreeMap<>();
            for (Iterator<PropertyWriter> each = writer.properties(); each.hasNext(); ) {
                PropertyWriter property = each.next();
                sorted.put(property.getName(), property.getType());
            }
            sorted.forEach((name, content) -> names.put(at + "." + name, form(content, at + "." + name)));
        }
    }

    private void constants(JavaType type, String at) {
        for (Object constant : type.getRawClass().getEnumConstants()) {
            names.put(at + "=" + mapper.convertValue(constant, String.class), "");
        }
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
        AnnotatedMember content = config().introspect(type).findJsonValueAccessor();
        return content == null ? single(concrete(type), at) : form(content.getType(), at);
    }

    private String single(JavaType type, String at) {
        boolean family = unchecked(() -> writing.findTypeSerializer(type)) != null;
        if (!family && !type.isEnumType() && !(writer(type) instanceof BeanSerializerBase)) {
            return leaf(type.getRawClass());
        }
        String before = described.putIfAbsent(written(type), at);
        if (before != null) {
            return "as " + before;
        }
        later.add(() -> describe(type, at));
        return family ? "typed object" : type.isEnumType() ? "constant" : "object";
    }

    private static String leaf(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type.isPrimitive() || type == Integer.class || type == Long.class ? "whole" : "text";
    }

    private Class<?> written(JavaType type) {
        return concrete(type).getRawClass();
    }

    /** {@return the record behind an aggregate} */
    private JavaType concrete(JavaType type) {
        return unchecked(() -> mapper.getDeserializationContext()
                .getFactory()
                .mapAbstractType(mapper.getDeserializationConfig(), type));
    }

    private List<NamedType> members(JavaType family) {
        return mapper
                .getSubtypeResolver()
                .collectAndResolveSubtypesByClass(config(), AnnotatedClassResolver.resolve(config(), family, config()))
                .stream()
                .filter(NamedType::hasName)
                .sorted(Comparator.comparing(NamedType::getName))
                .toList();
    }

    /** {@return what writes a type, or the form into which it is converted first} */
    private JsonSerializer<?> writer(JavaType type) {
        JsonSerializer<?> writer = unchecked(() -> writing.findValueSerializer(type, null));
        return writer instanceof StdDelegatingSerializer converted ? converted.getDelegatee() : writer;
    }

    private SerializationConfig config() {
        return mapper.getSerializationConfig();
    }

    private interface Asked<T> {
        T answer() throws JsonMappingException;
    }

    private static <T> T unchecked(Asked<T> jackson) {
        try {
            return jackson.answer();
        } catch (JsonMappingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}

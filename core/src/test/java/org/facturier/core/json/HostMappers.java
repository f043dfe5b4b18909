package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Mappers as hosts configure them, without our module. */
final class HostMappers {

    private HostMappers() {}

    /** {@return what makes them, by what they are} */
    static Map<String, Supplier<JsonMapper.Builder>> all() {
        Map<String, Supplier<JsonMapper.Builder>> all = new TreeMap<>();
        all.put("plain", HostMappers::plain);
        all.put("as Spring Boot makes it", HostMappers::spring);
        all.put("modules found", () -> JsonMapper.builder().findAndAddModules());
        all.put("days as numbers", () -> plain().enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
        all.put("snake case", () -> spring().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        all.put(
                "nothing empty",
                () -> spring().defaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)));
        all.put(
                "no null",
                () -> spring().defaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)));
        all.put(
                "sorted",
                () -> spring().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        all.put(
                "fields only",
                () -> spring().visibility(PropertyAccessor.ALL, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .visibility(PropertyAccessor.CREATOR, Visibility.ANY));
        all.put("constants as numbers", () -> spring().enable(SerializationFeature.WRITE_ENUMS_USING_INDEX));
        all.put("lenient in all", HostMappers::lenient);
        return all;
    }

    private static JsonMapper.Builder plain() {
        return JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule());
    }

    private static JsonMapper.Builder spring() {
        return plain().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    /** {@return a mapper that writes the classes of what it does not know} */
    static JsonMapper.Builder typed() {
        return spring().activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build());
    }

    private static JsonMapper.Builder lenient() {
        return spring().enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP));
    }
}

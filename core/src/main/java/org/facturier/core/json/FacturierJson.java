package org.facturier.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.limit.Limits;

/**
 * A Jackson mapper that reads strictly: an unknown property, a property given twice, text after the end, a number where a
 * text is due or the other way round, and whatever is beyond {@link Limits} are errors, each with its place.
 *
 * <p>A lenient reader would take a misspelt name for nothing and bill the wrong sum. That a newer release may say more is
 * told apart by the form that documents state.
 */
public final class FacturierJson {

    private FacturierJson() {}

    /**
     * {@return a new mapper, which the caller may configure further}
     * It writes amounts, days and decimals of the caller's own types as those of the model.
     *
     * <p>Each call makes another, which costs some time: a host makes one and keeps it. A module of its own pricing models is
     * registered by {@code registerSubtypes}. A mapper is safe for many threads once it is no longer configured.
     *
     * <p>What has the form of a module that it was not given, such as a reminder, it refuses to write.
     *
     * @param others  modules of artifacts beside the core, whose types it knows, too
     */
    public static JsonMapper mapper(ModelModule... others) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Limits.LONGEST_TEXT)
                        .maxNestingDepth(Limits.DEEPEST)
                        .maxDocumentLength(Limits.LARGEST_SOURCE)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new ValueForms())
                .addModule(new FacturierModule().forms())
                .addModules(Stream.of(others).map(ModelModule::forms).toList())
                .addModule(onlyWith(others))
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    private static Module onlyWith(ModelModule... others) {
        SimpleModule refusing = new SimpleModule("facturier-modules");
        refusing.setSerializerModifier(new ModuleWriting(
                Stream.of(others).map(each -> each.getClass().getName()).collect(Collectors.toSet())));
        return refusing;
    }
}

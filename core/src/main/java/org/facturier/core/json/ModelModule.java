package org.facturier.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;

/** A Jackson module for types of the model: what is read through a hidden record, and what states its form. */
public abstract class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Registers types.
     *
     * @param name  of the module
     * @param aggregates  sealed interfaces, each over one record that Jackson builds through its constructor
     * @param documents  what a host keeps: its JSON begins with {@code "form": 1}, unless it is a part of another document
     */
    protected ModelModule(String name, List<Class<?>> aggregates, List<Class<?>> documents) {
        super(name, Version.unknownVersion());
        aggregates.forEach(this::mapToItsRecord);
        setSerializerModifier(new FormWriting(new Documents(documents)));
        setDeserializerModifier(new FormReading(new Documents(documents)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void mapToItsRecord(Class aggregate) {
        addAbstractTypeMapping(aggregate, aggregate.getPermittedSubclasses()[0]);
    }
}

package org.facturier.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import org.facturier.core.figure.Figure;
import org.facturier.core.figure.Figures;
import org.facturier.core.parsing.Documents;
import org.facturier.core.parsing.FigureReading;
import org.facturier.core.parsing.FormReading;

/** What is read through a hidden record, and what states its form: told to the strict mapper, never to one of the host's. */
final class ModelForms extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient Figures figures;

    ModelForms(String name, List<Class<?>> aggregates, List<Class<?>> documents, List<Figure<?>> figures) {
        super(name, Version.unknownVersion());
        aggregates.forEach(this::mapToItsRecord);
        setSerializerModifier(new FormWriting(new Documents(documents)));
        setDeserializerModifier(new FormReading(new Documents(documents)));
        this.figures = new Figures(figures);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addBeanSerializerModifier(new FigureWriting(figures));
        context.addBeanDeserializerModifier(new FigureReading(figures));
    }

    /** Reads a sealed interface through the one record that it permits, and so through its constructor. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void mapToItsRecord(Class aggregate) {
        addAbstractTypeMapping(aggregate, aggregate.getPermittedSubclasses()[0]);
    }
}

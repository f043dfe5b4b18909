package org.facturier.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.List;
import java.util.Objects;
import org.facturier.core.figure.Figure;

/**
 * A Jackson module for the types of one of our artifacts, and no others. A mapper of the host's hands them to a strict
 * mapper of their own; {@link FacturierJson#mapper} knows them itself.
 *
 * <p>The types are told by their packages and by where they were loaded from, not by a list: a type that comes new is of
 * the module.
 */
public abstract class ModelModule extends Module {

    private final String name;
    private final ModelForms forms;

    /**
     * Registers types.
     *
     * @param name  of the module
     * @param aggregates  sealed interfaces, each over one record that Jackson builds through its constructor
     * @param documents  what a host keeps: its JSON begins with {@code "form": 1}, unless it is a part of another document
     * @param figures  what is derived from a value and written beside it
     */
    protected ModelModule(String name, List<Class<?>> aggregates, List<Class<?>> documents, List<Figure<?>> figures) {
        this.name = name;
        this.forms = new ModelForms(name, aggregates, documents, figures);
    }

    @Override
    public final String getModuleName() {
        return name;
    }

    @Override
    public final Version version() {
        return Version.unknownVersion();
    }

    /**
     * Gives a mapper of the host's writers and readers of these types, of keys as well, and the names of members of
     * families. No feature of that mapper is changed, and no type of the host's is touched.
     */
    @Override
    public final void setupModule(SetupContext host) {
        Families.name(host);
        ModelTypes types = new ModelTypes(this::knows, new ModelMappers(this));
        host.addSerializers(types.writers());
        host.addKeySerializers(types.keyWriters());
        host.addDeserializers(types.readers());
        host.addKeyDeserializers(types.keyReaders());
    }

    /** {@return what a strict mapper is told} */
    final ModelForms forms() {
        return forms;
    }

    /**
     * {@return whether a type is of this module}
     * It stands in the packages of the module and came with it: what a host or a test has in packages of that name is not.
     * What holds values of any type, such as an outcome, is left to the mapper of the host, which knows them.
     */
    boolean knows(Class<?> type) {
        return isOwn(type);
    }

    /** {@return whether a type is of this module, and of no host} */
    final boolean isOwn(Class<?> type) {
        String packages = getClass().getPackageName().replaceFirst("[^.]*$", "");
        return (type.getPackageName() + ".").startsWith(packages)
                && type.getTypeParameters().length == 0
                && Objects.equals(origin(type), origin(getClass()));
    }

    /** {@return where a class was loaded from; null for those of Java itself} */
    private static Object origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}

package org.facturier.core.limit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The texts, numbers, amounts, days and other values that a document is made of, each with its place: components of records,
 * elements of lists and what is in an {@code Optional}. What a new type brings along is among them without being named.
 * Nothing is looked into that lies deeper than {@link Limits#DEEPEST}.
 *
 * <p>Record components are read by reflection, also of hidden records of the model: a limit that had to be named for each type
 * would be forgotten for the next one. How a type is read is worked out once.
 */
public final class Leaves {

    /** Takes one value after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes a value.
         *
         * @param place  says where it stands, such as {@code lines[2].description}
         * @param leaf  the value: neither a record, a list nor a map, unless it lies deeper than {@link Limits#DEEPEST}
         */
        void take(Supplier<String> place, Object leaf);
    }

    /** How a component is read and what it is called. */
    private record Component(String name, Method accessor) {}

    /**
     * A way down, put into words only where something is found. A document without a problem has thousands of steps and no text
     * made of them.
     *
     * @param above  the step before, null at the top
     * @param name  of a component or a key of a map, empty for an element
     * @param index  of an element from 0, below zero for a component
     */
    private record Step(Step above, String name, int index) {

        @Override
        public String toString() {
            String before = above == null ? "" : above.toString();
            return index >= 0 ? before + "[" + index + "]" : before.isEmpty() ? name : before + "." + name;
        }
    }

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(Leaves::component)
                    .toList();
        }
    };

    private Leaves() {}

    /**
     * Hands on each value that a document is made of, in the order of its components.
     *
     * @param name  of the document in places, empty if these begin with its components
     * @param document  a record, a list, or a value itself
     */
    public static void visit(String name, Object document, Visitor visitor) {
        visit(name.isEmpty() ? null : new Step(null, name, -1), 1, document, visitor);
    }

    /**
     * An {@code Optional} is no level of its own: what is in it stands in its place, as in JSON. What is deeper than the limit
     * is handed on as it is, so that whoever visits can say so.
     */
    private static void visit(Step at, int level, Object value, Visitor visitor) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> visit(at, level, content, visitor));
        } else if (level > Limits.DEEPEST || !isLookedInto(value)) {
            Optional.ofNullable(value).ifPresent(leaf -> visitor.take(() -> at == null ? "" : at.toString(), leaf));
        } else if (value instanceof Record document) {
            for (Component component : COMPONENTS.get(document.getClass())) {
                visit(new Step(at, component.name(), -1), level + 1, read(component, document), visitor);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(new Step(at, "", i), level + 1, list.get(i), visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, content) -> visit(new Step(at, String.valueOf(key), -1), level + 1, content, visitor));
        }
    }

    /** {@return whether a value has others in it, and is a level in JSON} */
    static boolean isLookedInto(Object value) {
        return value instanceof Record || value instanceof List<?> || value instanceof Map<?, ?>;
    }

    /** The records of the model are hidden, and this package is in their module. */
    private static Component component(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Component(component.getName(), component.getAccessor());
    }

    private static Object read(Component component, Record document) {
        try {
            return component.accessor().invoke(document);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("an accessor of a record only reads", impossible);
        }
    }
}

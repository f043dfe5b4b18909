package org.facturier.core.contracts;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;

/**
 * Follows the path of a finding, such as {@code header.buyer.address}, through the accessors of an invoice or an agreement: by their types
 * where nothing is there, for a finding may well name what is missing, and by their values where an index must be in range.
 */
final class DocumentPath {

    private static final String MODEL = "org.facturier.";
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private record Place(Type type, Optional<Object> value) {}

    private DocumentPath() {}

    /** {@return whether the path is one of the document; the empty path is the document} */
    static boolean leadsSomewhere(ProForma document, String path) {
        return leadsSomewhere(
                new Place(Invoice.class, Optional.of(Invoice.of(InvoiceNumber.of("1"), "F", document))), path);
    }

    /** {@return whether the path is one of the agreement; the empty path is the agreement} */
    static boolean leadsSomewhere(PartnerAgreement agreement, String path) {
        return leadsSomewhere(new Place(PartnerAgreement.class, Optional.of(agreement)), path);
    }

    private static boolean leadsSomewhere(Place start, String path) {
        Optional<Place> place = Optional.of(start);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            Matcher parts = STEP.matcher(step);
            place = parts.matches() ? place.flatMap(from -> step(from, parts)) : Optional.empty();
        }
        return place.isPresent();
    }

    private static Optional<Place> step(Place from, Matcher step) {
        Optional<Place> property = accessor(from.type(), step.group(1)).map(accessor -> read(from, accessor));
        return step.group(2) == null
                ? property
                : property.flatMap(list -> element(list, Integer.parseInt(step.group(2))));
    }

    private static Optional<Method> accessor(Type type, String name) {
        return type instanceof Class<?> plain && plain.getPackageName().startsWith(MODEL)
                ? withMembers(plain)
                        .flatMap(each -> Arrays.stream(each.getMethods()))
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                        .findFirst()
                : Optional.empty();
    }

    /** {@return a type and, where it is a family, its members} */
    private static Stream<Class<?>> withMembers(Class<?> type) {
        return type.isSealed()
                ? Stream.concat(Stream.of(type), Arrays.stream(type.getPermittedSubclasses()))
                : Stream.of(type);
    }

    private static Place read(Place from, Method accessor) {
        Optional<Object> value =
                from.value().filter(accessor.getDeclaringClass()::isInstance).map(object -> call(accessor, object));
        return accessor.getReturnType() == Optional.class
                ? new Place(argument(accessor.getGenericReturnType()), value.flatMap(present -> (Optional<?>) present))
                : new Place(accessor.getGenericReturnType(), value);
    }

    private static Optional<Place> element(Place list, int index) {
        boolean outOfRange =
                list.value().filter(value -> index >= ((List<?>) value).size()).isPresent();
        return outOfRange
                ? Optional.empty()
                : Optional.of(new Place(
                        argument(list.type()), list.value().map(value -> ((List<?>) value).get(index))));
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Object call(Method accessor, Object object) {
        try {
            return accessor.invoke(object);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError("a public accessor of a public type can be called", impossible);
        }
    }
}

package org.facturier.core.template;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which places stand for values.
 *
 * @param text  a place is a name in braces, such as {@code {deadline}} or {@code {0}}; all else stands for itself
 */
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** {@return the names of its places, in the order in which they come first} */
    public Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    /**
     * {@return the text with its places filled; what a value says of places stays as it is}
     *
     * @param values  by the name of a place; a place without one is left as it is
     */
    public String filled(Function<String, Optional<String>> values) {
        return text.indexOf('{') < 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Function<String, Optional<String>> values) {
        return values.apply(place.group(1)).orElseGet(place::group);
    }
}

package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.facturier.core.finding.Message.say;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one thing found, or what to do about it: a sentence whose places have names, and what stands there.
 *
 * @param name  which of the sentences of its rule it is; empty for the one that it has, or the first
 * @param english  the sentence in English, with places such as {@code {left}}
 * @param arguments  what stands in the places, by their names
 */
public record Message(String name, String english, Map<String, Argument> arguments) {

    /** @throws IllegalArgumentException if a name has another shape than {@code left} or {@code ofOrder} */
    public Message(@Nullable String name, String english, @Nullable Map<String, Argument> arguments) {
        this.name = requireNonNullElse(name, "");
        this.english = Shortened.message(requireNonNull(english, "english"));
        this.arguments = arguments == null || arguments.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        if (!this.name.isEmpty()) {
            requireName(this.name);
        }
        for (String place : this.arguments.keySet()) {
            requireName(place);
        }
    }

    private static void requireName(String name) {
        if (!isName(name)) {
            throw new RefusedException(
                    say("placeName", "a name in a message looks like '{one}' or '{other}', not like '{name}'")
                            .with("one", "left")
                            .with("other", "ofOrder")
                            .with("name", Shortened.quote(name)));
        }
    }

    /** {@return whether a text is letters and digits of ASCII, a small letter first} */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (i == 0 || !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** {@return the one sentence of a rule, or its first} */
    public static Message say(String english) {
        return say("", english);
    }

    /** {@return one of the sentences of a rule, or a part of one, by its name} */
    public static Message say(String name, String english) {
        return new Message(name, english, Map.of());
    }

    /**
     * {@return this message, with what stands in a place}
     *
     * @param place  the name of the place
     * @param value  known as what it is: see {@link Argument#of}
     */
    public Message with(String place, Object value) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(place, Argument.of(value));
        return new Message(name, english, more);
    }

    /** {@return whether it has words of its own, and not only places; without them it is the same in every language} */
    public boolean hasWords() {
        return new Template(english)
                .filled(place -> Optional.of(""))
                .codePoints()
                .anyMatch(Character::isLetter);
    }

    /** {@return the sentence in English, figures and days as they are typed in} */
    public String text() {
        return said(english, Log.ENGLISH);
    }

    /**
     * {@return this message in other words}
     *
     * @param words  a sentence with places of the same names; one that has no argument is left as it is
     * @param speech  how the language writes figures and days
     */
    public String said(String words, Speech speech) {
        return Shortened.message(new Template(words)
                .filled(place -> Optional.ofNullable(arguments.get(place)).map(argument -> argument.in(speech))));
    }

    @Override
    public String toString() {
        return text();
    }
}

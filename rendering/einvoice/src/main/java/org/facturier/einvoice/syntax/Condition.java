package org.facturier.einvoice.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of an element so that a row of the table is about it: something below it, or an attribute of its own, is
 * there, is missing, or has a value.
 *
 * <pre>{@code
 * [@schemeID=VA]                        its attribute is VA, in just these letters
 * [@schemeID~SEPA]                      ... is SEPA, sepa or Sepa
 * [!@currencyID]                        it has no such attribute
 * [cac:TaxScheme/cbc:ID~VAT]            the text at that place below is VAT
 * [cac:TaxScheme/cbc:ID!~VAT]           there is a text, and it is another
 * [@currencyID=$accountingCurrency]     the attribute is BT-6 of this invoice
 * }</pre>
 *
 * <p>A condition on an attribute is known with the start tag, one on what stands below only at the end tag: the element is then
 * kept as a {@link Bundle}. The writer uses only the first kind: it writes the attribute that the row will be told by. What
 * stands below is written by constants of the table.
 *
 * @param path  the children on the way by their local names, empty for an attribute of the element itself
 * @param attribute  the attribute at the end of the way; empty for the text there
 * @param test  what is asked
 * @param value  the value that it is compared with; {@code $name} is a component of the invoice; empty for mere presence
 */
record Condition(List<String> path, Optional<String> attribute, Test test, String value) {

    /** What is asked of the thing found. */
    enum Test {
        /** It is not there. An element that is there and empty is there. */
        MISSING,
        /** It has this value; a truth value of XML Schema may be written in either way, {@code true} or {@code 1}. */
        EQUAL,
        /** It has this value, whatever the case of its letters: {@code vat} counts as VAT. */
        ALIKE,
        /**
         * It is there and has another value, whatever the case of its letters. Neither this nor the test for the same value
         * holds where nothing is there.
         */
        OTHER
    }

    /**
     * {@return a condition as the table writes it: {@code !path}, {@code path=value}, {@code path~value}, {@code path!~value}}
     *
     * <p>Prefixes on the way are dropped: below one element no two of the names that are asked for differ only by their
     * namespace.
     */
    static Condition parse(String text) {
        if (text.startsWith("!")) {
            return of(text.substring(1), Test.MISSING, "");
        }
        int other = text.indexOf("!~");
        if (other > 0) {
            return of(text.substring(0, other), Test.OTHER, text.substring(other + 2));
        }
        int alike = text.indexOf('~');
        if (alike > 0) {
            return of(text.substring(0, alike), Test.ALIKE, text.substring(alike + 1));
        }
        int equal = text.indexOf('=');
        return of(text.substring(0, equal), Test.EQUAL, text.substring(equal + 1));
    }

    /** {@return a condition, its way taken apart at {@code /} and {@code @}} */
    private static Condition of(String path, Test test, String value) {
        int at = path.indexOf('@');
        String way = at < 0 ? path : path.substring(0, at);
        Optional<String> attribute = at < 0 ? Optional.empty() : Optional.of(path.substring(at + 1));
        List<String> steps = new ArrayList<>();
        if (!way.isEmpty()) {
            for (String step : way.split("/")) {
                steps.add(step.substring(step.indexOf(':') + 1));
            }
        }
        return new Condition(List.copyOf(steps), attribute, test, value);
    }

    /** {@return whether the start tag decides: the condition is about the element itself} */
    boolean isKnownAtOnce() {
        return path.isEmpty();
    }

    /**
     * {@return whether it holds; blanks around what was found do not count}
     *
     * @param found  what stands at the place, null for nothing
     * @param expected  the value to compare with, null where the invoice has not stated it: nothing is equal to that
     */
    boolean holds(@Nullable String found, @Nullable String expected) {
        return switch (test) {
            case MISSING -> found == null;
            case EQUAL -> found != null && expected != null && matches(found.strip(), expected);
            case ALIKE -> found != null && found.strip().equalsIgnoreCase(expected);
            case OTHER -> found != null && !found.strip().equalsIgnoreCase(expected);
        };
    }

    /**
     * {@return whether a text is the expected one, {@code 1} and {@code 0} being other ways to write {@code true} and
     * {@code false}}
     */
    private static boolean matches(String found, String expected) {
        return found.equals(expected)
                || expected.equals("true") && found.equals("1")
                || expected.equals("false") && found.equals("0");
    }
}

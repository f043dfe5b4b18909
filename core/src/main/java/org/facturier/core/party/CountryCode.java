package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.Locale;
import java.util.Set;
import org.facturier.core.finding.RefusedException;

/**
 * A country as two capital letters. Both that ISO does not have are there for VAT numbers and addresses of goods.
 *
 * @param code  ISO 3166-1 alpha-2, or {@code XI} (Northern Ireland) or {@code XK} (Kosovo)
 * @source EN 16931 code list for BT-40 and BT-55
 */
public record CountryCode(String code) implements Comparable<CountryCode> {

    private static final Set<String> BEYOND_ISO = Set.of("XI", "XK");
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException if there is no such country */
    public CountryCode {
        if (!isKnown(code)) {
            throw new RefusedException(
                    say("countryUnknown", "unknown country '{code}': expected ISO 3166-1 alpha-2, such as {example}")
                            .with("code", code)
                            .with("example", "FR"));
        }
    }

    /** {@return the country} */
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    /** {@return whether two capital letters are a country} */
    static boolean isKnown(String code) {
        return ISO.contains(code) || BEYOND_ISO.contains(code);
    }

    /**
     * {@return the name of the country in a language, such as {@code Belgique}} As the Java release knows it; the code where
     * that knows none.
     */
    public String name(Locale language) {
        return new Locale("", code).getDisplayCountry(language);
    }

    // every decision compares countries; the equality of records is made at run time, in the first of them
    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.facturier.core.party;

import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;

/**
 * An identifier in an official register or an agreed scheme, such as a SIREN.
 *
 * @param scheme  the code of the scheme in ISO/IEC 6523, four digits: {@code 0002} SIREN, {@code 0009} SIRET,
 *     {@code 0208} Belgian enterprise number
 * @param value  the identifier without blanks; SIREN and SIRET with their check digit right
 * @source EN 16931-1:2017, BT-29, BT-30, BT-46, BT-47
 */
public record LegalId(String scheme, String value) {

    /** The scheme of the SIREN: nine digits for a French firm. */
    public static final String SIREN = "0002";
    /** The scheme of the SIRET: fourteen digits for an establishment, the first nine its SIREN. */
    public static final String SIRET = "0009";
    /** The scheme of the Belgian enterprise number (KBO/BCE). */
    public static final String BELGIAN_ENTERPRISE = "0208";

    private static final Pattern SCHEME = Pattern.compile("\\d{4}");
    private static final Pattern SIREN_SHAPE = Pattern.compile("\\d{9}");
    private static final Pattern SIRET_SHAPE = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException if the scheme has another shape, or the check digit of a SIREN or SIRET is wrong */
    public LegalId {
        Completeness.of("a legal identifier")
                .needs("scheme", scheme)
                .needs("value", value)
                .verify();
        value = value.replaceAll("\\s", "");
        if (!SCHEME.matcher(scheme).matches()) {
            throw new IllegalArgumentException("a scheme of ISO/IEC 6523 has four digits, not '" + scheme + "'");
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a legal identifier is not blank");
        }
        if (scheme.equals(SIREN) && !(SIREN_SHAPE.matcher(value).matches() && luhn(value) % 10 == 0)) {
            throw new IllegalArgumentException(
                    "not a SIREN: '" + value + "' (expected nine digits, the last one by Luhn)");
        }
        if (scheme.equals(SIRET) && !(SIRET_SHAPE.matcher(value).matches() && siretAddsUp(value))) {
            throw new IllegalArgumentException(
                    "not a SIRET: '" + value + "' (expected fourteen digits, the last one by Luhn)");
        }
    }

    /** {@return the SIREN of a French firm} */
    public static LegalId siren(String value) {
        return new LegalId(SIREN, value);
    }

    /** {@return the SIRET of a French establishment} */
    public static LegalId siret(String value) {
        return new LegalId(SIRET, value);
    }

    // La Poste ran out of Luhn numbers: the digits of its establishments add up to a multiple of five
    private static boolean siretAddsUp(String value) {
        if (luhn(value) % 10 == 0) {
            return true;
        }
        return value.startsWith(LA_POSTE)
                && value.chars().map(Character::getNumericValue).sum() % 5 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}

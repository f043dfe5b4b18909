package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * An identifier in an official register or an agreed scheme, such as a SIREN. A party may have several, one for each scheme
 * that a law or a platform asks for. Of schemes whose check digit is not known here any value but a blank is taken.
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

    /** The scheme of the legal entity identifier. */
    public static final String LEI = "0199";
    /** The scheme of the German Leitweg-ID. */
    public static final String LEITWEG_ID = "0204";

    private static final Pattern SCHEME = Pattern.compile("\\d{4}");

    /** @throws IllegalArgumentException if the scheme has another shape, or the check digit of a SIREN or SIRET is wrong */
    public LegalId {
        Completeness.of("a legal identifier")
                .needs("scheme", scheme)
                .needs("value", value)
                .verify();
        if (!SCHEME.matcher(scheme).matches()) {
            throw new RefusedException(say("schemeForm", "a scheme of ISO/IEC 6523 has four digits, not '{scheme}'")
                    .with("scheme", scheme));
        }
        value = switch (scheme) {
            case SIREN -> FrenchRegister.siren(value);
            case SIRET -> FrenchRegister.siret(value);
            default -> Typed.withoutBlanks(value);
        };
        if (value.isEmpty()) {
            throw new RefusedException(say("legalIdBlank", "a legal identifier is not blank"));
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
}

package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;

/**
 * Where electronic documents for a party are sent to: an address in a network, found there by its scheme and value. It is no
 * proof of who somebody is; that is the number of a register, even where both have the same digits.
 *
 * <p>In France a firm is reached at its SIREN under scheme {@code 0225}, perhaps followed by a suffix that it chose:
 * {@code 303265045_COMPTA}. Of schemes whose form is not known here any value without blanks is taken.
 *
 * @param scheme  the code of the scheme: four digits, or two capital letters, such as {@code EM} for e-mail
 * @param value  the address without blanks, at most 125 characters
 * @source EN 16931-1:2017, BT-34 and BT-49 with their schemes; CEF code list EAS; XP Z12-012 for scheme 0225
 */
public record ElectronicAddress(String scheme, String value) {

    /** The scheme of French firms: the SIREN, perhaps with a suffix. */
    public static final String FRENCH = "0225";
    /** The scheme of Belgian firms: the enterprise number. */
    public static final String BELGIAN = LegalId.BELGIAN_ENTERPRISE;
    /** The scheme of German authorities: the Leitweg-ID. */
    public static final String LEITWEG_ID = LegalId.LEITWEG_ID;
    /** The scheme of e-mail. */
    public static final String MAIL = "EM";

    private static final Pattern SCHEME = Pattern.compile("\\d{4}|[A-Z]{2}");
    private static final Pattern VALUE = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}]{1,125}");
    private static final Pattern OF_FRANCE = Pattern.compile("(\\d{9})([A-Za-z0-9_.-]*)");
    private static final Pattern OF_BELGIUM = Pattern.compile("[01]\\d{9}");
    private static final Pattern OF_MAIL = Pattern.compile("[^@]+@[^@]+");
    private static final int BELGIAN_MODULUS = 97;

    /**
     * @throws RefusedException if the scheme has another shape, the value is blank, has blanks in it or is too long, or is no
     *     address of France, Belgium or Germany, or no e-mail address, under the scheme of such
     */
    public ElectronicAddress {
        Completeness.of("an electronic address")
                .needs("scheme", scheme)
                .needs("value", value)
                .verify();
        if (!SCHEME.matcher(scheme).matches()) {
            throw new RefusedException(say(
                            "addressScheme",
                            "a scheme of electronic addresses is four digits or two capitals, not {scheme}")
                    .with("scheme", Shortened.quote(scheme)));
        }
        value = value.strip();
        if (!VALUE.matcher(value).matches() || !isOfItsScheme(scheme, value)) {
            throw new RefusedException(say("addressForm", "not an electronic address of scheme {scheme}: {value}")
                    .with("scheme", scheme)
                    .with("value", Shortened.quote(value)));
        }
    }

    /**
     * {@return the address}
     *
     * @param scheme  the code of the scheme
     * @param value  the address within it
     */
    public static ElectronicAddress of(String scheme, String value) {
        return new ElectronicAddress(scheme, value);
    }

    /** {@return the address of a French firm that chose no suffix} */
    public static ElectronicAddress ofSiren(String siren) {
        return new ElectronicAddress(FRENCH, FrenchRegister.siren(siren));
    }

    /** {@return an e-mail address} */
    public static ElectronicAddress ofMail(String mail) {
        return new ElectronicAddress(MAIL, mail);
    }

    /**
     * {@return the address that follows from the numbers of a party in its country, where a rule makes it so} In France it
     * is that of the SIREN, in Belgium of the enterprise number, in Germany of the Leitweg-ID. Empty elsewhere, and where the
     * number is not known: no rule is guessed. A party may have chosen another address; whoever knows it says it.
     *
     * @source XP Z12-012 (France); Peppol code list of participant identifiers, scheme 0208 (Belgium); KoSIT, Leitweg-ID (Germany)
     */
    public static Optional<ElectronicAddress> forCountry(CountryCode country, PartyIds ids) {
        return switch (country.code()) {
            case "FR" -> ids.legalId(LegalId.SIREN).map(ElectronicAddress::ofSiren);
            case "BE" -> belgianNumber(ids).flatMap(number -> find(BELGIAN, number));
            case "DE" -> ids.legalId(LegalId.LEITWEG_ID).flatMap(id -> find(LEITWEG_ID, id));
            default -> Optional.empty();
        };
    }

    /** {@return the enterprise number, which is that for VAT without its prefix} */
    private static Optional<String> belgianNumber(PartyIds ids) {
        return ids.legalId(LegalId.BELGIAN_ENTERPRISE)
                .map(Typed::withoutSeparators)
                .or(() -> ids.vatId().filter(vat -> vat.prefix().equals("BE")).map(TaxId::number));
    }

    /** {@return the address, empty where the value is none of its scheme} */
    private static Optional<ElectronicAddress> find(String scheme, String value) {
        return Optional.of(value)
                .filter(text -> isOfItsScheme(scheme, text))
                .map(text -> new ElectronicAddress(scheme, text));
    }

    /** {@return whether the list of the standard has the scheme; receivers refuse a document with another} */
    public boolean isListed() {
        return CodeLists.ADDRESS_SCHEMES.contains(scheme);
    }

    private static boolean isOfItsScheme(String scheme, String value) {
        return switch (scheme) {
            case FRENCH -> isFrench(value);
            case BELGIAN -> isBelgian(value);
            case LEITWEG_ID -> LeitwegId.isOne(value);
            case MAIL -> OF_MAIL.matcher(value).matches();
            default -> true;
        };
    }

    private static boolean isFrench(String value) {
        Matcher parts = OF_FRANCE.matcher(value);
        return parts.matches() && Luhn.holds(parts.group(1));
    }

    /** The last two digits are 97 less the remainder of the others. */
    private static boolean isBelgian(String value) {
        return OF_BELGIUM.matcher(value).matches()
                && BELGIAN_MODULUS - Long.parseLong(value.substring(0, 8)) % BELGIAN_MODULUS
                        == Long.parseLong(value.substring(8));
    }

    /** {@return scheme and value, as they are written: {@code 0225:303265045}} */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}

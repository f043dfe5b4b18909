package org.facturier.tax.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;

/** How one country builds its VAT numbers. The number is that without the prefix of the country. */
enum VatNumberScheme {
    /** Ten digits, the first 0 or 1; the last two make up 97 with the remainder of the others by 97. */
    BE(
            "[01]\\d{9}",
            "ten digits, the first 0 or 1", VatNumberScheme::belgianDigitsCheck, 0, LegalId.BELGIAN_ENTERPRISE),
    /** A key of two characters, digits or any letter but I and O, then the SIREN. */
    FR("[0-9A-HJ-NP-Z]{2}\\d{9}", "a key of two characters, then the SIREN", FrenchKey::checks, 2, LegalId.SIREN);

    private final Pattern shape;
    private final String words;
    private final Predicate<String> checks;
    private final int registerNumberFrom;
    private final String register;

    VatNumberScheme(String shape, String words, Predicate<String> checks, int registerNumberFrom, String register) {
        this.shape = Pattern.compile(shape);
        this.words = words;
        this.checks = checks;
        this.registerNumberFrom = registerNumberFrom;
        this.register = register;
    }

    static Optional<VatNumberScheme> of(TaxId vatId) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.name().equals(vatId.prefix()))
                .findFirst();
    }

    boolean isShaped(TaxId vatId) {
        return shape.matcher(vatId.number()).matches();
    }

    boolean digitsCheck(TaxId vatId) {
        return checks.test(vatId.number());
    }

    /** {@return the shape in words} */
    String words() {
        return words;
    }

    /** {@return the number in the register that the VAT number is built on} */
    String registerNumber(TaxId vatId) {
        return vatId.number().substring(registerNumberFrom);
    }

    /** {@return the party's numbers in that register; a SIRET begins with the SIREN} */
    List<String> registerNumbers(Party party) {
        Stream<String> siren =
                this == FR ? party.legalId(LegalId.SIRET).map(siret -> siret.substring(0, 9)).stream() : Stream.empty();
        return Stream.concat(party.legalId(register).stream(), siren).toList();
    }

    private static boolean belgianDigitsCheck(String number) {
        return 97 - Long.parseLong(number.substring(0, 8)) % 97 == Long.parseLong(number.substring(8));
    }
}

package org.facturier.tax.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Message;
import org.facturier.tax.table.TableRow;

/**
 * One form of the VAT numbers of a country; a country may have several.
 *
 * @param prefix  what stands before the number
 * @param countries  the countries whose businesses have such numbers
 * @param shape  how it looks, without the prefix
 * @param reading  what of it is checked, by the groups of the shape
 * @param checksum  the check characters
 * @param birth  the day of birth in it
 * @param register  the register that the number is built on
 * @param words  the shapes of all forms of the country, in words
 */
record VatNumberForm(
        String prefix,
        List<String> countries,
        Shape shape,
        String reading,
        Checksum checksum,
        Optional<BirthDate> birth,
        Optional<RegisterNumber> register,
        String words) {

    private static final String WHOLE = "$0";

    static VatNumberForm of(TableRow row) {
        return new VatNumberForm(
                row.text("prefix"),
                row.words("countries"),
                new Shape(row.text("shape")),
                row.text("reading"),
                ChecksumKind.valueOf(row.text("checksum")).of(row),
                row.value("date").map(BirthDate::valueOf),
                row.value("register").map(scheme -> new RegisterNumber(scheme, row.text("register_number"))),
                row.text("words"));
    }

    /** {@return the shapes in words, which a language says under {@code TAX-ID-01} and the prefix, such as {@code ofAT}} */
    Message wanted() {
        return new Message("of" + prefix, words, Map.of());
    }

    /** {@return whether a number of this form may be typed with a prefix} */
    boolean isLedBy(String letters) {
        return prefix.equals(letters) || countries.contains(letters);
    }

    /** {@return whether a number, without its prefix, looks like this form} */
    boolean isShaped(String number) {
        return shape.matcher(number).matches();
    }

    /** {@return whether a number of this shape was typed without a mistake that shows} */
    boolean checks(String number) {
        String read = read(number, reading);
        return checksum.holds(read) && birth.map(date -> date.isDay(read)).orElse(true);
    }

    /** {@return the number in the register behind a number of this shape} */
    Optional<String> registered(String number) {
        return register.map(known -> read(number, known.reading()));
    }

    private String read(String number, String groups) {
        return groups.equals(WHOLE) ? number : shape.matcher(number).replaceFirst(groups);
    }
}

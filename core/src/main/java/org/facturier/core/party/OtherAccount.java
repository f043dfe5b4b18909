package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * An account to be paid to by other means than a transfer in the euro area: with a number of its country, which may be an IBAN.
 * The number is masked in {@code toString}.
 *
 * @param number  the number as its bank writes it, 1 to 34 letters, digits, blanks and marks (BT-84)
 * @param bic  the bank, where it is wanted (BT-86)
 * @param holder  the holder, where it is not the party itself (BT-85)
 * @source EN 16931-1:2017, BG-17
 */
public record OtherAccount(String number, Optional<Bic> bic, Optional<String> holder) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ./-]{0,33}");
    private static final Pattern MIDDLE = Pattern.compile("(?<=^.{2}).*(?=.{2}$)");

    /** @throws RefusedException if the number is missing or has another shape; the message says nothing of it */
    public OtherAccount {
        Completeness.of("an account").needs("number", number).verify();
        number = number.strip();
        if (!SHAPE.matcher(number).matches()) {
            throw new RefusedException(
                    say("accountForm", "not the number of an account: expected 1 to 34 letters, digits and marks"));
        }
    }

    /** {@return an account of the party itself} */
    public static OtherAccount of(String number) {
        return new OtherAccount(number, Optional.empty(), Optional.empty());
    }

    /** {@return the number, where it is an IBAN} */
    public Optional<Iban> iban() {
        return Iban.find(number);
    }

    /** {@return the ends of the number, the rest masked} */
    @Override
    public String toString() {
        return "OtherAccount["
                + (number.length() < 8 ? "****" : MIDDLE.matcher(number).replaceFirst("****")) + "]";
    }
}

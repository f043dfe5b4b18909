package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * A card that was paid with. Of its number only the last digits are kept, whatever was typed: nobody needs more to tell it, and
 * more may not be stored.
 *
 * @param lastDigits  the last four digits of the number (BT-87)
 * @param holder  whose card it is, where that is to be stated (BT-88)
 * @source EN 16931-1:2017, BG-18, BR-51
 */
public record PaymentCard(String lastDigits, Optional<@Size(max = 200) String> holder) {

    private static final Pattern SHAPE = Pattern.compile("[\\d\\s*xX•.-]*?(\\d{4})");

    /** @throws RefusedException if it is no number of a card; the message says nothing of it */
    public PaymentCard {
        Completeness.of("a payment card").needs("lastDigits", lastDigits).verify();
        Matcher number = SHAPE.matcher(lastDigits.strip());
        if (!number.matches()) {
            throw new RefusedException(say("cardNumber", "not the number of a card: expected its last four digits"));
        }
        lastDigits = number.group(1);
    }

    /**
     * {@return the card}
     *
     * @param number  the whole of it, masked, or its last digits
     */
    public static PaymentCard of(String number) {
        return new PaymentCard(number, Optional.empty());
    }
}

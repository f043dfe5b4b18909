package org.facturier.core.document;

import static java.util.Objects.requireNonNull;
import static org.facturier.core.finding.Message.say;

import org.facturier.core.finding.RefusedException;

/**
 * The number of an invoice, unique in its series.
 *
 * @param text  1 to 50 characters, neither blank at an end nor with a control character
 * @source EN 16931-1:2017, BT-1; CGI, ann. II, art. 242 nonies A, I, 7
 */
public record InvoiceNumber(String text) {

    private static final int LONGEST = 50;

    /** @throws IllegalArgumentException if the text is empty, too long, or has blanks at an end or control characters */
    public InvoiceNumber {
        requireNonNull(text, "text");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RefusedException(
                    say("invoiceNumberLength", "an invoice number has 1 to {longest} characters, not {length}")
                            .with("longest", LONGEST)
                            .with("length", text.length()));
        }
        if (!text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(say(
                            "invoiceNumberBlank",
                            "an invoice number has no blank at its ends and no control character: '{text}'")
                    .with("text", text));
        }
    }

    /** {@return the number} */
    public static InvoiceNumber of(String text) {
        return new InvoiceNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}

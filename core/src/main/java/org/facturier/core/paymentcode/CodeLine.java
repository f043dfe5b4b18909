package org.facturier.core.paymentcode;

import static org.facturier.core.finding.Message.say;

import java.text.Normalizer;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.joda.money.Money;

/** What every line of a payment code is held to: it has so many characters at most and no line end within. */
final class CodeLine {

    /** Both standards have the same bounds, in whichever currency. */
    private static final Money LEAST = Money.parse("EUR 0.01");

    private static final Money MOST = Money.parse("EUR 999999999.99");

    private CodeLine() {}

    /**
     * {@return the text without blanks at its ends, accents composed with their letters}
     *
     * @param field  what it is, for the refusal
     * @param most  how many characters it may have
     * @throws RefusedException if it has more, or a line end or another control character
     */
    static String of(String field, String text, int most) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (line.codePoints().anyMatch(Character::isISOControl)) {
            throw new RefusedException(
                    say("codeControl", "{field} of a payment code is one line, without control characters")
                            .with("field", field));
        }
        int length = line.codePointCount(0, line.length());
        if (length > most) {
            throw new RefusedException(
                    say("codeLong", "{field} of a payment code has at most {most} characters, not {length}: '{text}'")
                            .with("field", field)
                            .with("most", most)
                            .with("length", length)
                            .with("text", Shortened.quote(line)));
        }
        return line;
    }

    /**
     * {@return the text without blanks at its ends, which is not empty}
     *
     * @throws RefusedException if it is, or is no line of so many characters
     */
    static String needed(String field, String text, int most) {
        String line = of(field, text, most);
        if (line.isEmpty()) {
            throw new RefusedException(
                    say("codeMissing", "{field} of a payment code is missing").with("field", field));
        }
        return line;
    }

    /**
     * {@return digits, a point and two decimals, such as {@code 1200.00}}
     *
     * @param amount  from 0.01 to 999,999,999.99, of a currency with two decimals
     * @throws RefusedException if it is less or more
     */
    static String amount(Money amount) {
        if (amount.getAmount().compareTo(LEAST.getAmount()) < 0
                || amount.getAmount().compareTo(MOST.getAmount()) > 0) {
            throw new RefusedException(say("codeAmount", "a payment code asks for {least} to {most}, not for {amount}")
                    .with("least", LEAST.getAmount())
                    .with("most", MOST.getAmount())
                    .with("amount", amount));
        }
        return amount.getAmount().toPlainString();
    }
}

package org.facturier.core.cfonb;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.TextLines;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.Shortened;
import org.facturier.core.party.Iban;
import org.facturier.core.party.Mod97;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One record of 120 characters. Blanks at its end may have been left out. Places are counted from 1, as the standard counts
 * them, both ends inclusive:
 *
 * <ul>
 *   <li>1 to 2: the kind: 01 old balance, 04 movement, 05 more of a movement, 07 new balance;
 *   <li>3 to 7: the bank, five digits;
 *   <li>12 to 16: the branch, five digits;
 *   <li>17 to 19: the currency;
 *   <li>20: how many decimals the amount has;
 *   <li>22 to 32: the number of the account, digits and letters;
 *   <li>33 to 34: the code of the operation;
 *   <li>35 to 40: the day, as {@code 300126} for 30 January 2026;
 *   <li>91 to 104: the amount in minor units, whose last character is a digit and a sign at once.
 * </ul>
 *
 * @param line the line it stands on, from 1
 * @param number which record of the file it is, from 1: what tells it where there are no lines
 * @param text 120 characters
 * @param length how many of them the file has
 * @param isReadable whether all its bytes were text
 * @param isEnded whether it is full, or has a line end
 * @source CFONB, Relevé de compte sur support informatique, July 2004
 */
record CfonbRecord(int line, int number, String text, int length, boolean isReadable, boolean isEnded) {

    static final int LENGTH = 120;

    /** A record of which the amount is whole has so many characters; the reference behind it may be blank. */
    private static final int WITH_AMOUNT = 104;

    private static final String POSITIVE = "{ABCDEFGHI";
    private static final String NEGATIVE = "}JKLMNOPQR";

    /** What letters of an account number count in its key. */
    private static final Map<Character, Integer> LETTERS = letters();

    /** {@return A and J count 1, B, K and S count 2, up to I, R and Z, which count 9} */
    private static Map<Character, Integer> letters() {
        Map<Character, Integer> values = new HashMap<>();
        for (char letter = 'A'; letter <= 'I'; letter++) {
            values.put(letter, letter - 'A' + 1);
        }
        for (char letter = 'J'; letter <= 'R'; letter++) {
            values.put(letter, letter - 'J' + 1);
        }
        for (char letter = 'S'; letter <= 'Z'; letter++) {
            values.put(letter, letter - 'S' + 2);
        }
        return values;
    }

    /** {@return a line as a record, with blanks up to 120 characters} */
    static CfonbRecord of(TextLines.Line line, int number) {
        String text = line.text();
        String full = text.length() < LENGTH ? text + " ".repeat(LENGTH - text.length()) : text;
        return new CfonbRecord(line.number(), number, full, text.length(), line.isReadable(), line.isEnded());
    }

    /** {@return characters from one place to another, counted from 1, both inclusive, without the blanks around them} */
    String at(int from, int to) {
        return text.substring(from - 1, to).strip();
    }

    String kind() {
        return text.substring(0, 2);
    }

    /**
     * {@return whether the file breaks off in it: it has no line end, and lacks what counts}
     *
     * A 05 is cut below 120 characters, as its text may go on; others below 104, where the amount ends.
     */
    boolean isCut() {
        return !isEnded && length < (kind().equals("05") ? LENGTH : WITH_AMOUNT);
    }

    /**
     * {@return the day of booking, or of a balance, in 35 to 40}
     *
     * @throws Unreadable if the calendar has no such day ({@code STMT-DAY-01})
     */
    LocalDate day() throws Unreadable {
        return day(35);
    }

    /**
     * {@return the day of six digits from a place on: day, month, year; years from 80 on are of the century before}
     *
     * @throws Unreadable if the calendar has no such day
     */
    LocalDate day(int from) throws Unreadable {
        String six = text.substring(from - 1, from + 5);
        return Figures.day(six.substring(4), six.substring(2, 4), six.substring(0, 2), six);
    }

    /**
     * {@return the currency in 17 to 19}
     *
     * @throws Unreadable if it is none, or blank ({@code STMT-AMOUNT-01})
     */
    CurrencyUnit currency() throws Unreadable {
        return Figures.currency(at(17, 19));
    }

    /**
     * {@return the amount in 91 to 104 with its sign, of which the last character is a digit and a sign at once}
     *
     * An opening brace and A to I are 0 to 9 with a plus, a closing brace and J to R are 0 to 9 with a minus. In EUR with two
     * decimals {@code 0000000011900} and a {@code J} behind it are 119001 minor units with a minus, −1190.01 EUR.
     *
     * @throws Unreadable if its last character is none of these, another no digit, or the currency or its decimals cannot be
     *     read
     */
    Money amount() throws Unreadable {
        String field = text.substring(90, 104);
        char last = field.charAt(13);
        int positive = POSITIVE.indexOf(last);
        int negative = NEGATIVE.indexOf(last);
        if (positive < 0 && negative < 0) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "",
                    say("overpunch", "'{text}' does not end in a digit with a sign")
                            .with("text", Shortened.quote(field))));
        }
        CurrencyUnit currency = currency();
        Money amount = Figures.minor(
                currency, field.substring(0, 13).strip() + Math.max(positive, negative), decimals(currency, 20));
        return negative >= 0 ? amount.negated() : amount;
    }

    /**
     * {@return how many digits of an amount stand behind the point, a blank for as many as its currency has}
     *
     * @param place counted from 1
     * @throws Unreadable if it is neither a digit nor blank
     */
    int decimals(CurrencyUnit currency, int place) throws Unreadable {
        char digit = text.charAt(place - 1);
        if (digit == ' ') {
            return currency.getDecimalPlaces();
        }
        if (digit < '0' || digit > '9') {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "",
                    say("decimalsDigit", "'{text}' is no number of decimals").with("text", String.valueOf(digit))));
        }
        return digit - '0';
    }

    /** {@return bank, branch and account as the file has them, with blanks between; what tells accounts apart in a file} */
    String domestic() {
        return at(3, 7) + " " + at(12, 16) + " " + at(22, 32);
    }

    /**
     * {@return the account as an IBAN, which bank, branch and number make up with their key; as it stands where they do not}
     *
     * The record lacks both the key of the account (clé RIB) and the check digits of the IBAN. Both are worked out: first the
     * key over bank, branch and number, then the check digits over these, the key and the country. All accounts are taken for
     * French.
     */
    String account() {
        String bank = at(3, 7);
        String branch = at(12, 16);
        String number = at(22, 32);
        String digits = digits(bank + branch + number);
        if (bank.length() != 5 || branch.length() != 5 || number.length() != 11 || digits.isEmpty()) {
            return domestic();
        }
        String key = key(digits);
        String account = bank + branch + number + key;
        String iban = "FR" + Mod97.checkDigits(account + "FR") + account;
        return Iban.find(iban).map(Iban::text).orElse(domestic());
    }

    /**
     * {@return digits in place of letters, nothing if there is another character}
     *
     * A letter counts as one digit, {@code 0500013M026} as {@code 05000134026}.
     */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (char unit : text.toCharArray()) {
            Integer value = LETTERS.get(unit);
            if (value == null && (unit < '0' || unit > '9')) {
                return "";
            }
            digits.append(value == null ? unit - '0' : value);
        }
        return digits.toString();
    }

    /**
     * {@return the key of two digits, 01 to 97}
     *
     * Bank, branch, account and key together leave no remainder of 97.
     *
     * @param digits bank, branch and account, with digits in place of letters
     */
    private static String key(String digits) {
        long remainder = 0;
        for (char digit : (digits + "00").toCharArray()) {
            remainder = (remainder * 10 + (digit - '0')) % 97;
        }
        long key = 97 - remainder;
        return key < 10 ? "0" + key : String.valueOf(key);
    }
}

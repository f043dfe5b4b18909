package org.facturier.core.mt940;

import static org.facturier.core.finding.Message.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bank.Undone;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.Given;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.Shortened;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A field 61: value date, day of booking, direction, funds code, amount, type, the references of the customer and, after two
 * slashes, of the bank. A reversal of a credit (RC) takes money away, one of a debit (RD) gives it back.
 *
 * <p>The line {@code :61:2601020130CR1190,00NTRFRE-17//B26030-17} falls into
 *
 * <ul>
 *   <li>{@code 260102}: the value date, 2 January 2026, six digits;
 *   <li>{@code 0130}: the day of booking, 30 January, without a year; may be missing;
 *   <li>{@code C}: money came in;
 *   <li>{@code R}: the funds code, the third letter of the currency in use; may be missing, and is passed over;
 *   <li>{@code 1190,00}: the amount, always with a comma;
 *   <li>{@code NTRF}: the type, a letter N, S or F and three more;
 *   <li>{@code RE-17}: the reference of the customer, {@code NONREF} where there is none;
 *   <li>{@code B26030-17}: the reference of the bank.
 * </ul>
 *
 * @param valueOn the day from which it bears interest
 * @param bookedOn the day of booking, of which the year is that nearest to the value date; the value date if there is none
 * @param mark C, D, RC, RD, or expected EC, ED
 * @param amount with its sign, in the currency of the opening balance: the field has none of its own
 * @param type such as NTRF
 * @param customerReference the reference of the customer; empty for {@code NONREF}
 * @param bankReference the reference of the bank, the key of the transaction; empty for {@code NONREF}
 * @param supplement the second line, in which charges and original amounts may stand ({@code /OCMT/USD100,00/CHGS/EUR3,00/})
 * @source SWIFT Standards, MT940, field 61
 */
record Mt940Movement(
        LocalDate valueOn,
        LocalDate bookedOn,
        String mark,
        Money amount,
        String type,
        Optional<String> customerReference,
        Optional<String> bankReference,
        String supplement) {

    private static final Pattern LINE =
            Pattern.compile("^([0-9A-Z]{6})([0-9]{4})?(RC|RD|EC|ED|C|D)([A-Z](?=[0-9,]))?(.*?)([NSF][A-Z0-9]{3})(.*)$");

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15},[0-9]*");

    /**
     * {@return what a field 61 says}
     *
     * @param currency of the statement
     * @throws Unreadable if its parts are not there in this order ({@code STMT-FIELD-01}), or the amount or a day cannot be
     *     read
     */
    static Mt940Movement of(Mt940Fields.Field field, CurrencyUnit currency) throws Unreadable {
        String text = field.first().strip();
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            throw new Unreadable(StatementFileRule.NEEDED.at(
                    "",
                    say("movement", "'{text}' has no day, direction, amount and type in this order; it is not taken")
                            .with("text", Shortened.quote(text))));
        }
        LocalDate value = day(parts.group(1));
        Money amount = amount(currency, parts.group(5));
        String references = parts.group(7);
        int between = references.indexOf("//");
        return new Mt940Movement(
                value,
                booked(value, parts.group(2)),
                parts.group(3),
                isIncoming(parts.group(3)) ? amount : amount.negated(),
                parts.group(6),
                Given.text((between < 0 ? references : references.substring(0, between)).strip()),
                Given.text(between < 0 ? "" : references.substring(between + 2).strip()),
                String.join("", field.lines().subList(1, field.lines().size())).strip());
    }

    /** {@return whether money comes in: a credit, a debit taken back, an expected credit} */
    private static boolean isIncoming(String mark) {
        return mark.equals("C") || mark.equals("RD") || mark.equals("EC");
    }

    /**
     * {@return the day of six digits, year, month and day, such as {@code 260130}; years from 80 on are of the century before}
     *
     * @throws Unreadable if the calendar has no such day ({@code STMT-DAY-01})
     */
    static LocalDate day(String sixDigits) throws Unreadable {
        return Figures.day(sixDigits.substring(0, 2), sixDigits.substring(2, 4), sixDigits.substring(4), sixDigits);
    }

    /**
     * {@return an amount such as {@code 1234,56} or {@code 1234,}}
     *
     * A comma is never left out, so that an amount that was cut is none.
     *
     * @param text without sign; the mark beside it has the direction
     * @throws Unreadable if it is no such number, or has more decimals than the currency ({@code STMT-AMOUNT-01})
     */
    static Money amount(CurrencyUnit currency, String text) throws Unreadable {
        String number = text.strip();
        if (!AMOUNT.matcher(number).matches()) {
            throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                    "",
                    say("comma", "'{text}' is no amount such as {example}")
                            .with("text", Shortened.quote(number))
                            .with("example", "1234,56")));
        }
        return Figures.amount(currency, number.replace(',', '.'));
    }

    /**
     * {@return the day of booking, whose year is not written: of the year before, the same and the next that in which it lies
     * nearest}
     *
     * With a value date of 2 January 2026, {@code 1230} is 30 December 2025, three days before, and not that of 2026.
     *
     * @param monthAndDay four digits; null for the value date
     * @throws Unreadable if none of the three years has such a day
     */
    private static LocalDate booked(LocalDate value, String monthAndDay) throws Unreadable {
        if (monthAndDay == null) {
            return value;
        }
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int day = Integer.parseInt(monthAndDay.substring(2));
        return IntStream.rangeClosed(value.getYear() - 1, value.getYear() + 1)
                .mapToObj(year -> in(year, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(each -> Math.abs(ChronoUnit.DAYS.between(value, each))))
                .orElseThrow(() -> Figures.noDay(monthAndDay));
    }

    /** {@return the day in a year; nothing if that has none, as of 29 February} */
    private static Optional<LocalDate> in(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * {@return the entry, which is one transaction}
     *
     * Where field 86 and the second line of field 61 say the same, field 86 stands. What the payer called the order is {@code
     * EREF}, else the reference of the customer. It takes back an earlier one if the mark is RC or RD, or the words say so. The
     * code is the type and, in numbered parts, that of the business transaction: {@code NTRF/166}.
     *
     * @param information the field 86 after it; empty if there is none
     */
    BankEntry entry(Optional<Mt940Fields.Field> information) {
        Mt940Words words =
                information.map(field -> Mt940Words.of(field.lines())).orElse(Mt940Words.NONE);
        Mt940Words supplemented = words.and(Mt940Words.slashed(supplement));
        boolean isExpected = mark.startsWith("E");
        BankTransaction.Builder transaction = BankTransaction.of(bookedOn, amount)
                .valueOn(valueOn)
                .status(isExpected ? TransactionStatus.PENDING : TransactionStatus.BOOKED)
                .code(words.kind().isEmpty() ? type : type + "/" + words.kind())
                .bankText(words.bankText());
        bankReference.map(TransactionKey::of).ifPresent(transaction::key);
        Optional<String> endToEndId = words.code("EREF").or(() -> customerReference);
        transaction.remittance(new Remittance(words.text(), words.references(), endToEndId, words.code("MREF")));
        boolean isReceived = amount.isPositiveOrZero();
        words.counterparty().ifPresent(transaction::counterparty);
        words.ultimate(isReceived).ifPresent(transaction::ultimate);
        supplemented.money("OCMT").ifPresent(transaction::originalAmount);
        supplemented.rate().ifPresent(transaction::exchangeRate);
        supplemented
                .money("CHGS")
                .filter(fee -> fee.isSameCurrency(amount) && fee.isPositive())
                .ifPresent(transaction::fee);
        if (mark.startsWith("R") || words.isReturn()) {
            transaction.undone(new Undone(Optional.empty(), endToEndId, words.reason()));
        }
        return BankEntry.of(transaction.build());
    }
}

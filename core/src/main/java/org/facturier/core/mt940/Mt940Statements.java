package org.facturier.core.mt940;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.Shortened;
import org.facturier.core.party.Iban;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Puts the fields of a file of MT940 together: each statement from its field 20 on, each entry of a 61 and the 86 after it.
 *
 * <ul>
 *   <li>20: the reference of the statement;
 *   <li>25, 25P: the account, as an IBAN or as bank and number, some with the currency behind it;
 *   <li>28, 28C: number of the statement and, after a slash, of the page: {@code 17/1};
 *   <li>60F, 60M: the opening balance of the statement, or of a page in it, and the currency of all entries;
 *   <li>61, 86: an entry, and what is said of it;
 *   <li>62F, 62M: the closing balance of the statement, or of a page in it;
 *   <li>64, 65: what is available, now and in days to come.
 * </ul>
 *
 * <p>Other fields are passed over. The statement is handed on with its opening balance; an entry waits for one field more,
 * which may be its 86.
 *
 * @source SWIFT Standards, MT940
 */
final class Mt940Statements {

    private static final Pattern BALANCE = Pattern.compile("^([CD])([0-9A-Z]{6})([A-Z]{3})(.*)$");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})(?:/([0-9]{1,9}))?$");
    private static final Pattern WITH_CURRENCY = Pattern.compile("^(.+?)\\s?([A-Z]{3})$");

    private final String source;
    private final StatementFlow flow;
    private String identifier = "";
    private OwnAccount account = OwnAccount.of("");
    private Optional<Long> sequence = Optional.empty();
    private Optional<Integer> page = Optional.empty();
    private @Nullable CurrencyUnit currency;
    private Mt940Fields.@Nullable Field movement;
    private boolean isMet;
    private boolean isClosed = true;

    Mt940Statements(String source, StatementFlow flow) {
        this.source = source;
        this.flow = flow;
    }

    /**
     * Takes the next field. Any field but an 86 shows that the entry that waits has no information.
     *
     * <p>An 86 that follows no 61, as that after the closing balance, says something of the whole statement, and is passed
     * over.
     */
    void take(Mt940Fields.Field field) {
        isMet = true;
        if (field.tag().equals("86")) {
            information(field);
            return;
        }
        flush(Optional.empty());
        switch (field.tag()) {
            case "20" -> begin(field);
            case "25", "25P" -> account = account(field.first().strip());
            case "28", "28C" -> number(field);
            case "60F", "60M" -> opening(field);
            case "61" -> movement = field;
            case "62F", "62M" -> closing(field);
            case "64" -> balance(field, BankBalance.CLOSING_AVAILABLE);
            case "65" -> balance(field, BankBalance.FORWARD_AVAILABLE);
            default -> {}
        }
    }

    /**
     * Takes the end of the file. A statement that has no closing balance breaks off, and its last entry may, too. A file
     * without any field is of another format ({@code STMT-FORM-01}).
     */
    void end() {
        flush(Optional.empty());
        if (!isMet) {
            flow.find(StatementFileRule.FORM_KNOWN.at(source + ":1", say("mt940", "the file has no field of MT940")));
        } else if (!isClosed) {
            breaksOff();
        }
    }

    /** Finds ({@code STMT-END-01}) that the statement has no closing balance, by its reference. */
    private void breaksOff() {
        flow.find(StatementFileRule.WHOLE.at(
                source,
                say("closing", "statement {statement} breaks off: it has no closing balance")
                        .with("statement", Shortened.quote(identifier))));
    }

    /** Begins a statement with field 20. Nothing of the one before holds for it: neither account, nor numbers, nor currency. */
    private void begin(Mt940Fields.Field field) {
        if (!isClosed) {
            breaksOff();
        }
        flow.end();
        identifier = field.first().strip();
        account = OwnAccount.of("");
        sequence = Optional.empty();
        page = Optional.empty();
        currency = null;
        isClosed = false;
    }

    /**
     * {@return the account of field 25}
     *
     * Some banks write the currency behind the account, as {@code DE89370400440532013000EUR}. It is taken off where what is
     * left is an IBAN and the whole is none.
     */
    private static OwnAccount account(String text) {
        Matcher both = WITH_CURRENCY.matcher(text);
        return Iban.find(text).isEmpty()
                        && both.matches()
                        && Iban.find(both.group(1)).isPresent()
                ? OwnAccount.of(both.group(1))
                : OwnAccount.of(text);
    }

    /**
     * Reads field 28 or 28C, such as {@code 17/1} or {@code 17}. A page 0 is none. What is no number is found ({@code
     * STMT-FIELD-02}), and the statement has none.
     */
    private void number(Mt940Fields.Field field) {
        Matcher number = NUMBER.matcher(field.first().strip());
        if (number.matches()) {
            sequence = Optional.of(Long.parseLong(number.group(1)));
            page = Optional.ofNullable(number.group(2)).map(Integer::valueOf).filter(each -> each > 0);
        } else {
            flow.find(StatementFileRule.BESIDE.at(
                    place(field),
                    say("'{text}' cannot be read, and is passed over").with("text", Shortened.quote(field.first()))));
        }
    }

    /**
     * Reads field 60 and hands on the head of the statement, all of which stands before it. A balance that cannot be read is
     * found; the statement begins without it.
     */
    private void opening(Mt940Fields.Field field) {
        String type = field.tag().equals("60F") ? BankBalance.OPENING_BOOKED : BankBalance.INTERIM_BOOKED;
        Optional<BankBalance> opening = read(field, type);
        currency = currency(field);
        if (currency != null) {
            account = account.in(currency);
        }
        flow.begin(place(field), new StatementHead(StatementKind.STATEMENT, account, identifier, sequence, page));
        opening.ifPresent(flow::balance);
    }

    /**
     * {@return the currency of field 60; null if there is none}
     *
     * The currency of all entries stands here, also where the amount cannot be read. Nothing is found here, as the balance was.
     */
    private @Nullable CurrencyUnit currency(Mt940Fields.Field field) {
        Matcher parts = BALANCE.matcher(field.first().strip());
        try {
            return parts.matches() ? Figures.currency(parts.group(3)) : null;
        } catch (Unreadable unknown) {
            return null;
        }
    }

    /**
     * Reads field 62. With it the statement is whole, also as the page that 62M closes; balances of what is available may
     * follow.
     */
    private void closing(Mt940Fields.Field field) {
        balance(field, field.tag().equals("62F") ? BankBalance.CLOSING_BOOKED : BankBalance.INTERIM_BOOKED);
        isClosed = true;
    }

    /** Keeps a balance of the statement that is open; without one it is found out of order ({@code STMT-FORM-03}). */
    private void balance(Mt940Fields.Field field, String type) {
        if (flow.isOpen()) {
            read(field, type).ifPresent(flow::balance);
        } else {
            outOfOrder(field);
        }
    }

    /**
     * {@return a balance such as {@code C260130EUR2190,00}: direction, day, currency, amount; empty if it cannot be read, which
     * is found}
     *
     * D makes it negative: the account is overdrawn.
     */
    private Optional<BankBalance> read(Mt940Fields.Field field, String type) {
        String text = field.first().strip();
        Matcher parts = BALANCE.matcher(text);
        try {
            if (!parts.matches()) {
                throw new Unreadable(StatementFileRule.AMOUNT_READABLE.at(
                        "", say("balance", "'{text}' is no balance").with("text", Shortened.quote(text))));
            }
            LocalDate day = Mt940Movement.day(parts.group(2));
            Money amount = Mt940Movement.amount(Figures.currency(parts.group(3)), parts.group(4));
            return Optional.of(new BankBalance(type, parts.group(1).equals("C") ? amount : amount.negated(), day));
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(place(field)));
            return Optional.empty();
        }
    }

    private void information(Mt940Fields.Field field) {
        flush(Optional.of(field));
    }

    /**
     * Hands on the entry that waited for its information, if one does. One that the end of the file may have cut is found
     * ({@code STMT-END-01}) and not taken: its amount may be whole, but nobody knows. Without a statement in a known currency
     * an amount is none ({@code STMT-FORM-03}).
     *
     * @param information its field 86; empty if another field came
     */
    private void flush(Optional<Mt940Fields.Field> information) {
        Mt940Fields.Field waiting = movement;
        movement = null;
        if (waiting == null) {
            return;
        }
        CurrencyUnit own = currency;
        if (own == null || !flow.isOpen()) {
            outOfOrder(waiting);
            return;
        }
        if (!waiting.isClosed()
                || information.filter(field -> !field.isClosed()).isPresent()) {
            flow.find(StatementFileRule.WHOLE.at(
                    place(waiting), say("cutEntry", "the file breaks off within this entry, which is not taken")));
            return;
        }
        try {
            flow.entry(() -> place(waiting), Mt940Movement.of(waiting, own).entry(information));
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(place(waiting)));
        }
    }

    private void outOfOrder(Mt940Fields.Field field) {
        flow.find(StatementFileRule.IN_ORDER.at(
                place(field),
                say("opening", "before it no statement was opened in a known currency; it is not taken")));
    }

    /** {@return file, line and tag of a field, such as {@code january.sta:12 :61:}} */
    private String place(Mt940Fields.Field field) {
        return source + ":" + field.line() + " :" + field.tag() + ":";
    }
}

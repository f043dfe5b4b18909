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

/** Puts the fields of a file of MT940 together: each statement from its field 20 on, each entry of a 61 and the 86 after it. */
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

    /** A statement that has no closing balance breaks off, and its last entry may, too. */
    void end() {
        flush(Optional.empty());
        if (!isMet) {
            flow.find(StatementFileRule.FORM_KNOWN.at(source + ":1", say("mt940", "the file has no field of MT940")));
        } else if (!isClosed) {
            breaksOff();
        }
    }

    private void breaksOff() {
        flow.find(StatementFileRule.WHOLE.at(
                source,
                say("closing", "statement {statement} breaks off: it has no closing balance")
                        .with("statement", Shortened.quote(identifier))));
    }

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

    /** Some banks write the currency behind the account. */
    private static OwnAccount account(String text) {
        Matcher both = WITH_CURRENCY.matcher(text);
        return Iban.find(text).isEmpty()
                        && both.matches()
                        && Iban.find(both.group(1)).isPresent()
                ? OwnAccount.of(both.group(1))
                : OwnAccount.of(text);
    }

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

    /** The currency of all entries stands here, also where the amount cannot be read. */
    private @Nullable CurrencyUnit currency(Mt940Fields.Field field) {
        Matcher parts = BALANCE.matcher(field.first().strip());
        try {
            return parts.matches() ? Figures.currency(parts.group(3)) : null;
        } catch (Unreadable unknown) {
            return null;
        }
    }

    private void closing(Mt940Fields.Field field) {
        balance(field, field.tag().equals("62F") ? BankBalance.CLOSING_BOOKED : BankBalance.INTERIM_BOOKED);
        isClosed = true;
    }

    private void balance(Mt940Fields.Field field, String type) {
        if (flow.isOpen()) {
            read(field, type).ifPresent(flow::balance);
        } else {
            outOfOrder(field);
        }
    }

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

    /** Hands on the entry that waited for its information; one that the end of the file may have cut is not taken. */
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

    private String place(Mt940Fields.Field field) {
        return source + ":" + field.line() + " :" + field.tag() + ":";
    }
}

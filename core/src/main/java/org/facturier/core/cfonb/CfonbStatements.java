package org.facturier.core.cfonb;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Shortened;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Puts records together: a statement from 01 to 07, an entry of a 04 and the 05 after it. A statement has no name in this
 * format; it is called by the day of its old balance, of which an account has one statement.
 *
 * <p>A record in the wrong place is found ({@code STMT-FORM-03}) and not taken: a 04 without a 01 of the same account before
 * it, a 05 without a 04, a 07 without a 01. The 05 of a 04 that was not taken are passed over in silence, as the 04 was found.
 *
 * @source CFONB, Relevé de compte sur support informatique, July 2004
 */
final class CfonbStatements {

    private final String source;
    private final StatementFlow flow;
    private @Nullable CfonbMovement movement;
    private String account = "";
    private boolean isMet;
    private boolean isLost;

    CfonbStatements(String source, StatementFlow flow) {
        this.source = source;
        this.flow = flow;
    }

    /**
     * Takes the next record; a blank one is passed over. Before the first 01 none counts as cut, as the file may be of another
     * format.
     */
    void take(CfonbRecord record) {
        if (record.text().isBlank()) {
            return;
        }
        if (!record.isReadable()) {
            flow.find(StatementFileRule.ENCODED.at(
                    place(record), "bytes are no text in the encoding of the file, and were replaced"));
        }
        if (isMet && record.isCut()) {
            cut(record);
            return;
        }
        switch (record.kind()) {
            case "01" -> opening(record);
            case "04" -> movement(record);
            case "05" -> detail(record);
            case "07" -> closing(record);
            default -> unknown(record);
        }
    }

    /** What stood before the cut is whole, but an entry may lack what was to follow. */
    private void cut(CfonbRecord record) {
        flow.find(StatementFileRule.WHOLE.at(
                place(record),
                say("record", "the file breaks off in this record, and what it belongs to is not taken")));
        movement = null;
    }

    /** A statement without a new balance breaks off, and its last entry may lack what was to follow. */
    void end() {
        if (!isMet) {
            notOfThisFormat("01");
        }
        if (flow.isOpen()) {
            movement = null;
            breaksOff();
            flow.end();
        }
    }

    /** Finds ({@code STMT-END-01}) that a statement has no new balance. */
    private void breaksOff() {
        flow.find(StatementFileRule.WHOLE.at(
                source,
                say(
                        "newBalance",
                        "the statement breaks off: it has no new balance; an entry at its end is not taken")));
    }

    /**
     * Reads a 01: the old balance, its day and currency, and the account of all that follows. A statement that is open breaks
     * off here.
     */
    private void opening(CfonbRecord record) {
        flush();
        if (flow.isOpen()) {
            breaksOff();
        }
        isMet = true;
        isLost = false;
        account = record.domestic();
        String place = place(record);
        try {
            CurrencyUnit currency = record.currency();
            OwnAccount own = OwnAccount.of(record.account()).in(currency);
            String opened = record.day().toString();
            flow.begin(place, StatementHead.of(StatementKind.STATEMENT, own, opened));
            flow.balance(new BankBalance(BankBalance.OPENING_BOOKED, record.amount(), record.day()));
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(place));
            lost(record);
        }
    }

    /** Without a day or a currency the statement is called by the line of its record, so that its entries are taken. */
    private void lost(CfonbRecord record) {
        if (!flow.isOpen()) {
            OwnAccount own = OwnAccount.of(record.account());
            flow.begin(place(record), StatementHead.of(StatementKind.STATEMENT, own, place(record)));
        }
    }

    /** Reads a 04, which waits for its 05. One that cannot be read is found at its place and not taken. */
    private void movement(CfonbRecord record) {
        flush();
        if (!flow.isOpen() || !record.domestic().equals(account)) {
            outOfOrder(record, say("account", "before it no statement of its account was opened; it is not taken"));
            isLost = true;
            return;
        }
        isLost = false;
        try {
            movement = CfonbMovement.of(record);
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(place(record)));
            isLost = true;
        }
    }

    /** Reads a 05 into the movement that waits. What of it cannot be read is found as a warning ({@code STMT-FIELD-02}). */
    private void detail(CfonbRecord record) {
        if (movement != null) {
            String problem = movement.detail(record);
            if (!problem.isEmpty()) {
                flow.find(StatementFileRule.BESIDE.at(
                        place(record),
                        say("'{text}' cannot be read, and is passed over").with("text", Shortened.quote(problem))));
            }
        } else if (!isLost) {
            outOfOrder(record, say("detail", "before it no movement stands that it could complete; it is not taken"));
        }
    }

    /** Reads a 07: the new balance, with which the statement ends, also where the balance itself cannot be read. */
    private void closing(CfonbRecord record) {
        flush();
        if (!flow.isOpen()) {
            outOfOrder(record, say("account", "before it no statement of its account was opened; it is not taken"));
            return;
        }
        try {
            flow.balance(new BankBalance(BankBalance.CLOSING_BOOKED, record.amount(), record.day()));
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(place(record)));
        }
        flow.end();
    }

    /**
     * Finds a record of no known kind. As the first of a file it shows that the file is of another format ({@code
     * STMT-FORM-01}).
     */
    private void unknown(CfonbRecord record) {
        if (!isMet) {
            isMet = true;
            notOfThisFormat(record.kind());
        } else {
            outOfOrder(
                    record,
                    say("unknown", "there is no record of the kind '{kind}'; it is not taken")
                            .with("kind", record.kind()));
        }
    }

    private void notOfThisFormat(String kind) {
        flow.find(StatementFileRule.FORM_KNOWN.at(
                source + ":1",
                say("cfonb", "the file begins with '{kind}', and CFONB 120 with 01")
                        .with("kind", kind)));
    }

    private void outOfOrder(CfonbRecord record, Message says) {
        flow.find(StatementFileRule.IN_ORDER.at(place(record), says));
    }

    /** Hands on the movement that waits, if one does: the next record shows that no 05 of it follows. */
    private void flush() {
        Optional.ofNullable(movement).ifPresent(whole -> flow.entry(() -> place(whole.record()), whole.entry()));
        movement = null;
    }

    /** {@return file, line, kind and number of a record, such as {@code releve.txt:3 04[3]}} */
    private String place(CfonbRecord record) {
        return source + ":" + record.line() + " " + record.kind() + "[" + record.number() + "]";
    }
}

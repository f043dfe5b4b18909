package org.facturier.core.camt;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.Unreadable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One statement, report or notification of a message. Its head is known when its first entry is met: identifier, numbers,
 * account and balances stand before the entries in every version, so it is handed on then, and the entries after it as they are
 * read.
 *
 * <p>Of the head are read {@code Id}, {@code ElctrncSeqNb} (else {@code LglSeqNb}), {@code StmtPgntn} and its like, {@code
 * CreDtTm}, {@code Acct} and {@code Bal}. What of these cannot be read is found ({@code STMT-FIELD-02}) or left blank; the
 * entries are taken all the same.
 *
 * @source ISO 20022 camt.053, {@code BkToCstmrStmt/Stmt}
 */
final class CamtStatement {

    private final XmlCursor in;
    private final CamtPlaces places;
    private final StatementFlow flow;
    private final StatementKind kind;
    private final CamtValues values;
    private Optional<Integer> page;
    private String identifier = "";
    private Optional<Long> sequence = Optional.empty();
    private Optional<Long> legalSequence = Optional.empty();
    private OwnAccount account = OwnAccount.of("");
    private @Nullable LocalDate madeOn;
    private String place = "";

    /**
     * @param kind which of the three it is
     * @param page of the message, where that has pages; a page of the statement itself goes before it
     */
    CamtStatement(XmlCursor in, CamtPlaces places, StatementFlow flow, StatementKind kind, Optional<Integer> page) {
        this.in = in;
        this.places = places;
        this.flow = flow;
        this.kind = kind;
        this.page = page;
        this.values = new CamtValues(in, places, flow);
    }

    /** Reads the open element and leaves it. A statement without entries begins at its end, for its balances count. */
    void read() throws IOException, XmlFault {
        place = places.here();
        while (in.child()) {
            switch (in.name()) {
                case "Id" -> identifier = in.text();
                case "ElctrncSeqNb" -> sequence = values.count();
                case "LglSeqNb" -> legalSequence = values.count();
                case "StmtPgntn", "RptPgntn", "NtfctnPgntn" -> page = values.page();
                case "CreDtTm" -> made();
                case "Acct" -> account();
                case "Bal" -> balance();
                case "Ntry" -> entry();
                default -> in.skip();
            }
        }
        begin();
        places.findUnreadable();
        flow.end();
    }

    /** Hands on the head, once. The electronic number counts before the legal one. */
    private void begin() {
        if (!flow.isOpen()) {
            flow.begin(place, new StatementHead(kind, account, identifier, sequence.or(() -> legalSequence), page));
        }
    }

    /** Reads one {@code Ntry} and hands it on. One that cannot be taken was found, and the next is read. */
    private void entry() throws IOException, XmlFault {
        begin();
        CamtEntry entry = new CamtEntry(in, places, flow, Optional.ofNullable(madeOn));
        entry.read().ifPresent(read -> flow.entry(places::here, read));
        places.findUnreadable();
    }

    /**
     * Reads the day of {@code CreDtTm}, the first ten characters of a moment such as {@code 2026-01-31T06:30:00+01:00}: the day
     * on the clock of the bank. It is the day of entries that have none, as some banks tell no day of an entry that is
     * announced.
     */
    private void made() throws IOException, XmlFault {
        String text = in.text();
        try {
            madeOn = Figures.day(text.substring(0, Math.min(text.length(), "2026-01-31".length())));
        } catch (Unreadable unreadable) {
            values.beside("CreDtTm", text);
        }
    }

    /**
     * Reads {@code Acct}: the number ({@code Id/IBAN} or {@code Id/Othr/Id}) and the currency ({@code Ccy}), in either order.
     */
    private void account() throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Id" -> account = new OwnAccount(number(), account.currency());
                case "Ccy" -> currency();
                default -> in.skip();
            }
        }
    }

    private String number() throws IOException, XmlFault {
        return OwnAccount.of(CamtParty.account(in)).number();
    }

    /** Reads {@code Acct/Ccy}; without it, or if it is none, which is found, the account has no currency of its own. */
    private void currency() throws IOException, XmlFault {
        String letters = in.text();
        try {
            CurrencyUnit currency = Figures.currency(letters);
            account = account.in(currency);
        } catch (Unreadable unknown) {
            values.beside("Ccy", letters);
        }
    }

    /**
     * Reads one {@code Bal}: type, amount, direction and day. {@code DBIT} makes it negative: the account is overdrawn. One
     * that lacks any of them is found ({@code STMT-FIELD-02}) and passed over.
     */
    private void balance() throws IOException, XmlFault {
        String type = "";
        Money amount = null;
        Boolean isCredit = null;
        LocalDate day = null;
        while (in.child()) {
            switch (in.name()) {
                case "Tp" -> type = type();
                case "Amt" -> amount = values.amount();
                case "CdtDbtInd" -> isCredit = values.isCredit();
                case "Dt" -> day = values.day();
                default -> in.skip();
            }
        }
        if (amount != null && isCredit != null && day != null) {
            flow.balance(new BankBalance(type, isCredit ? amount : amount.negated(), day));
        } else {
            flow.find(StatementFileRule.BESIDE.at(
                    places.left("Bal"),
                    say("balance", "a balance lacks its amount, direction or day, and is passed over")));
        }
    }

    /**
     * {@return the type of a balance, {@code Tp/CdOrPrtry/Cd} such as {@code OPBD} or {@code CLBD}, else the bank's own word}
     */
    private String type() throws IOException, XmlFault {
        String type = "";
        while (in.child()) {
            if (in.name().equals("CdOrPrtry")) {
                type = values.code();
            } else {
                in.skip();
            }
        }
        return type;
    }
}

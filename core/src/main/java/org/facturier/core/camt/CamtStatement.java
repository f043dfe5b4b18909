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

/** One statement, report or notification of a message. Its head is known when its first entry is met. */
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

    /** @param page  of the message, where that has pages */
    CamtStatement(XmlCursor in, CamtPlaces places, StatementFlow flow, StatementKind kind, Optional<Integer> page) {
        this.in = in;
        this.places = places;
        this.flow = flow;
        this.kind = kind;
        this.page = page;
        this.values = new CamtValues(in, places, flow);
    }

    /** Reads the open element and leaves it. */
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

    private void begin() {
        if (!flow.isOpen()) {
            flow.begin(place, new StatementHead(kind, account, identifier, sequence.or(() -> legalSequence), page));
        }
    }

    private void entry() throws IOException, XmlFault {
        begin();
        CamtEntry entry = new CamtEntry(in, places, flow, Optional.ofNullable(madeOn));
        entry.read().ifPresent(read -> flow.entry(places::here, read));
        places.findUnreadable();
    }

    /** Some banks tell no day of an entry that is announced. */
    private void made() throws IOException, XmlFault {
        String text = in.text();
        try {
            madeOn = Figures.day(text.substring(0, Math.min(text.length(), "2026-01-31".length())));
        } catch (Unreadable unreadable) {
            values.beside("CreDtTm", text);
        }
    }

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

    private void currency() throws IOException, XmlFault {
        String letters = in.text();
        try {
            CurrencyUnit currency = Figures.currency(letters);
            account = account.in(currency);
        } catch (Unreadable unknown) {
            values.beside("Ccy", letters);
        }
    }

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

package org.facturier.core.camt;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Values that stand in several places of a message. Each reads the open element and leaves it. */
final class CamtValues {

    private static final int DAY = "2026-01-31".length();

    private final XmlCursor in;
    private final CamtPlaces places;
    private final StatementFlow flow;

    CamtValues(XmlCursor in, CamtPlaces places, StatementFlow flow) {
        this.in = in;
        this.places = places;
        this.flow = flow;
    }

    /** {@return an amount without sign; null if it cannot be read, which is found} */
    @Nullable
    Money amount() throws IOException, XmlFault {
        String name = in.name();
        String currency = in.attribute("Ccy");
        String number = in.text();
        try {
            return Figures.unsigned(Figures.currency(currency), number);
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(places.left(name)));
            return null;
        }
    }

    /** {@return whether money comes in; null if the element says neither, which is found} */
    @Nullable
    Boolean isCredit() throws IOException, XmlFault {
        String name = in.name();
        String direction = in.text();
        if (direction.equals("CRDT") || direction.equals("DBIT")) {
            return direction.equals("CRDT");
        }
        flow.find(StatementFileRule.NEEDED.at(
                places.left(name),
                say("direction", "the direction is '{text}', expected {credit} or {debit}")
                        .with("text", Shortened.quote(direction))
                        .with("credit", "CRDT")
                        .with("debit", "DBIT")));
        return null;
    }

    /** {@return the day within a choice of day and moment: the day on the clock of the bank; null if it cannot be read} */
    @Nullable
    LocalDate day() throws IOException, XmlFault {
        String name = in.name();
        LocalDate day = null;
        while (in.child()) {
            String choice = in.name();
            String text = in.text();
            if (choice.equals("Dt") || choice.equals("DtTm")) {
                day = day(name + "/" + choice, text);
            }
        }
        return day;
    }

    private @Nullable LocalDate day(String name, String text) {
        try {
            return Figures.day(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(places.left(name)));
            return null;
        }
    }

    /** {@return a rate; null if it is none, which is found} */
    @Nullable
    BigDecimal rate() throws IOException, XmlFault {
        String name = in.name();
        String text = in.text();
        try {
            BigDecimal rate = Figures.number(text);
            if (rate.signum() > 0) {
                return rate;
            }
        } catch (Unreadable unreadable) {
            // said below: a rate is beside the money
        }
        beside(name, text);
        return null;
    }

    /** {@return a number that counts; nothing if it is none, which is found} */
    Optional<Long> count() throws IOException, XmlFault {
        String name = in.name();
        String text = in.text();
        if (!text.isEmpty()
                && text.length() <= Limits.COUNTED_DIGITS
                && text.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return Optional.of(Long.parseLong(text));
        }
        beside(name, text);
        return Optional.empty();
    }

    /** {@return which page it is; nothing where it is the only one} */
    Optional<Integer> page() throws IOException, XmlFault {
        Optional<Long> number = Optional.empty();
        boolean isLast = false;
        while (in.child()) {
            switch (in.name()) {
                case "PgNb" -> number = count();
                case "LastPgInd" -> isLast = isTrue(in.text());
                default -> in.skip();
            }
        }
        boolean isOnly = isLast && number.filter(page -> page == 1).isPresent();
        return number.filter(page -> !isOnly && page >= 1 && page <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    /** {@return the code within a choice of code and a word of the bank's own} */
    String code() throws IOException, XmlFault {
        String code = "";
        while (in.child()) {
            code = in.name().equals("Cd") || in.name().equals("Prtry") ? in.text() : skipped(code);
        }
        return code;
    }

    private String skipped(String code) throws IOException, XmlFault {
        in.skip();
        return code;
    }

    static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }

    /** Finds that what stands beside the money cannot be read. */
    void beside(String name, String text) {
        flow.find(StatementFileRule.BESIDE.at(
                places.left(name),
                say("'{text}' cannot be read, and is passed over").with("text", Shortened.quote(text))));
    }
}

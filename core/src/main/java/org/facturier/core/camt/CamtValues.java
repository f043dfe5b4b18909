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

/**
 * Values that stand in several places of a message. Each reads the open element and leaves it. What cannot be read is found
 * here, at its own place, and told by null or nothing; whoever asks decides what that costs. Beside the money it costs the
 * value alone, and is a warning ({@code STMT-FIELD-02}).
 */
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

    /**
     * {@return an amount without sign, such as {@code <Amt Ccy="EUR">1190.00</Amt>}; null if it cannot be read, which is found}
     *
     * It is found ({@code STMT-AMOUNT-01}) if {@code Ccy} is no currency, if it has a sign, is no number, or has more decimals
     * than its currency; zeros beyond them are nothing.
     */
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

    /**
     * {@return whether money comes in, {@code CRDT} or {@code DBIT}; null if the element says neither, which is found as {@code
     * STMT-FIELD-01}}
     */
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

    /**
     * {@return the day within a choice of day and moment ({@code Dt}, {@code DtTm}): the day on the clock of the bank, whatever
     * the zone behind it; null if it cannot be read or there is neither}
     *
     * Either is found ({@code STMT-DAY-01}), so that no entry goes without a word.
     */
    @Nullable
    LocalDate day() throws IOException, XmlFault {
        String name = in.name();
        LocalDate day = null;
        boolean isTold = false;
        while (in.child()) {
            String choice = in.name();
            String text = in.text();
            if (choice.equals("Dt") || choice.equals("DtTm")) {
                day = day(name + "/" + choice, text);
                isTold = true;
            }
        }
        return isTold ? day : day(name, "");
    }

    private @Nullable LocalDate day(String name, String text) {
        try {
            return Figures.day(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(places.left(name)));
            return null;
        }
    }

    /** {@return a rate above zero; null if it is none, which is found as {@code STMT-FIELD-02}} */
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

    /**
     * {@return a number that counts, of digits alone, up to {@code Limits.COUNTED_DIGITS} of them; nothing if it is none, which
     * is found}
     */
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

    /**
     * {@return which page it is, from 1 ({@code PgNb}); nothing where it is the only one}
     *
     * The first page that is also the last ({@code LastPgInd}) is the whole, and is the same statement as one without pages.
     */
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

    /**
     * {@return the code within a choice of a code ({@code Cd}) and a word of the bank's own ({@code Prtry}); blank if neither}
     */
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

    /** {@return whether a text is true as XML Schema writes it; anything else is false, and is not found} */
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

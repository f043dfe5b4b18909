package org.facturier.core.limit;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.joda.money.BigMoneyProvider;

/**
 * Holds a document to {@link Limits}: each text, number and day of it, how deep it goes, and its size in all.
 *
 * <p>Made for one document, not safe for several threads; {@link #and} adds up parts that are stored together.
 */
public final class LimitCheck {

    /** The name of a property, its quotes and what separates it from the next. */
    private static final int PUNCTUATION = 30;

    private final List<Finding> found = new ArrayList<>();
    private long size;

    private LimitCheck() {}

    /** {@return a check that has seen nothing yet} */
    public static LimitCheck begun() {
        return new LimitCheck();
    }

    /** {@return what is beyond the limits in a document} */
    public static Findings of(Object document) {
        return begun().and("", document).findings();
    }

    /**
     * {@return this check, having seen one more part of the same document}
     *
     * @param name  of the part in paths; empty if these begin with its own properties
     * @param part  a record, a list, or a value itself
     */
    public LimitCheck and(String name, Object part) {
        Leaves.visit(name, part, this::leaf);
        return this;
    }

    /**
     * {@return what is beyond the limits, a hundred places at most, and the size where it is} The size is estimated from above:
     * quotes, escapes and the names of properties are reckoned in. Asked once, at the end.
     */
    public Findings findings() {
        if (size > Limits.LARGEST_DOCUMENT) {
            found.add(LimitRule.SIZE.at(
                    "",
                    say("the document has some {size} bytes, at most {most} are allowed")
                            .with("size", size)
                            .with("most", Limits.LARGEST_DOCUMENT)));
        }
        return new Findings(found);
    }

    /** What is a record or a list here lies too deep to be looked into. */
    private void leaf(Supplier<String> place, Object leaf) {
        size += PUNCTUATION;
        if (Leaves.isLookedInto(leaf)) {
            find(
                    LimitRule.DEPTH,
                    place,
                    say("something lies deeper than {most} levels").with("most", Limits.DEEPEST));
        } else if (leaf instanceof String text) {
            text(place, text);
        } else if (leaf instanceof Locale language) {
            text(place, language.toString());
        } else if (leaf instanceof BigDecimal number) {
            number(place, number);
        } else if (leaf instanceof BigMoneyProvider amount) {
            number(place, amount.toBigMoney().getAmount());
        } else if (leaf instanceof LocalDate day) {
            day(place, day);
        } else if (leaf instanceof Long count && !Limits.hold(count)) {
            find(
                    LimitRule.NUMBER,
                    place,
                    say("count", "a number that counts has at most {digits} digits")
                            .with("digits", Limits.COUNTED_DIGITS));
        }
    }

    /** A text has a length, and characters of which each can be written as XML. */
    private void text(Supplier<String> place, String text) {
        size += Limits.size(text);
        if (text.length() > Limits.LONGEST_TEXT) {
            find(
                    LimitRule.LENGTH,
                    place,
                    say("the text has {length} characters, at most {most} are allowed")
                            .with("length", text.length())
                            .with("most", Limits.LONGEST_TEXT));
        }
        int wrong = Limits.noCharacter(text);
        if (wrong >= 0) {
            find(LimitRule.CHARACTERS, place, named(text.charAt(wrong)).with("place", wrong + 1));
        }
    }

    /** {@return the message on a unit that is no character, by its code: it cannot be printed itself} */
    private static Message named(char unit) {
        String code = Integer.toHexString(0x1_0000 | unit).substring(1).toUpperCase(Locale.ROOT);
        Message message = Character.isSurrogate(unit)
                ? say("half", "unit {place} of the text is {code}, half of a surrogate pair")
                : say("unit {place} of the text is {code}, no character of a text");
        return message.with("code", "U+" + code);
    }

    /** Digits count on both sides of the point, those of an exponent too. */
    private void number(Supplier<String> place, BigDecimal number) {
        size += number.precision() + PUNCTUATION;
        if (!Limits.hold(number)) {
            find(
                    LimitRule.NUMBER,
                    place,
                    say("a number has at most {digits} digits before its point and {decimals} after")
                            .with("digits", Limits.DIGITS)
                            .with("decimals", Limits.DECIMALS));
        }
    }

    /** A day beyond the calendar of documents is mostly a slip in its year. */
    private void day(Supplier<String> place, LocalDate day) {
        size += PUNCTUATION;
        if (!Limits.hold(day)) {
            find(
                    LimitRule.DAY,
                    place,
                    say("{day} does not lie between {first} and {last}")
                            .with("day", day)
                            .with("first", Limits.FIRST_DAY)
                            .with("last", Limits.LAST_DAY));
        }
    }

    /** The place is put into words here, where there is something to say. */
    private void find(LimitRule rule, Supplier<String> place, Message message) {
        if (found.size() < Limits.MOST_PROBLEMS) {
            found.add(rule.at(place.get(), message));
        }
    }
}

package org.facturier.core.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.joda.money.BigMoneyProvider;

/** Holds a document to {@link Limits}: each text, number and day of it, how deep it goes, and its size in all. */
public final class LimitCheck {

    /** What is read of a broken document is enough to mend it. */
    private static final int MOST_FINDINGS = 100;

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
     */
    public LimitCheck and(String name, Object part) {
        Leaves.visit(name, part, this::leaf);
        return this;
    }

    /** {@return what is beyond the limits} */
    public Findings findings() {
        if (size > Limits.LARGEST_DOCUMENT) {
            found.add(LimitRule.SIZE.at(
                    "",
                    "the document has some " + size + " bytes, at most " + Limits.LARGEST_DOCUMENT + " are expected"));
        }
        return new Findings(found);
    }

    private void leaf(Supplier<String> place, Object leaf) {
        size += PUNCTUATION;
        if (Leaves.isLookedInto(leaf)) {
            find(LimitRule.DEPTH, place, "something lies deeper than " + Limits.DEEPEST + " levels");
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
            find(LimitRule.NUMBER, place, "a number that counts has at most " + Limits.COUNTED_DIGITS + " digits");
        }
    }

    private void text(Supplier<String> place, String text) {
        size += Limits.size(text);
        if (text.length() > Limits.LONGEST_TEXT) {
            find(
                    LimitRule.LENGTH,
                    place,
                    "the text has " + text.length() + " characters, at most " + Limits.LONGEST_TEXT + " are expected");
        }
        int wrong = Limits.noCharacter(text);
        if (wrong >= 0) {
            find(LimitRule.CHARACTERS, place, "unit " + (wrong + 1) + " of the text is " + named(text.charAt(wrong)));
        }
    }

    private static String named(char unit) {
        String code = Integer.toHexString(0x1_0000 | unit).substring(1).toUpperCase(Locale.ROOT);
        return "U+" + code + (Character.isSurrogate(unit) ? ", half of a surrogate pair" : ", no character of a text");
    }

    private void number(Supplier<String> place, BigDecimal number) {
        size += number.precision() + PUNCTUATION;
        if (!Limits.hold(number)) {
            find(
                    LimitRule.NUMBER,
                    place,
                    "a number has at most " + Limits.DIGITS + " digits before its point and " + Limits.DECIMALS
                            + " after");
        }
    }

    private void day(Supplier<String> place, LocalDate day) {
        size += PUNCTUATION;
        if (!Limits.hold(day)) {
            find(LimitRule.DAY, place, day + " does not lie from " + Limits.FIRST_DAY + " to " + Limits.LAST_DAY);
        }
    }

    private void find(LimitRule rule, Supplier<String> place, String message) {
        if (found.size() < MOST_FINDINGS) {
            found.add(rule.at(place.get(), message));
        }
    }
}

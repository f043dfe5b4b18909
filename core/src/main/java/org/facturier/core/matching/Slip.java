package org.facturier.core.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody does who types a number: one digit is another, one is missing or too many, or two neighbours are swapped.
 *
 * <p>Of {@code F20260171}: {@code F20260172} has another digit, {@code F2026017} one less, {@code F202601711} one more, {@code
 * F20260117} two swapped. {@code G20260171} is no slip, nor is anything with two of them.
 */
final class Slip {

    private Slip() {}

    /**
     * {@return whether one slip leads from what was typed to a number} Letters are never mistyped here.
     *
     * <p>A text is no slip away from itself. What both have in common at the beginning is passed over; the slip must be the
     * first that differs, and the rest the same.
     */
    static boolean leads(String typed, String number) {
        int same = 0;
        int shorter = Math.min(typed.length(), number.length());
        while (same < shorter && typed.charAt(same) == number.charAt(same)) {
            same++;
        }
        String rest = typed.substring(same);
        String meant = number.substring(same);
        if (rest.isEmpty() && meant.isEmpty()) {
            return false;
        }
        return switch (typed.length() - number.length()) {
            case 0 -> isChanged(rest, meant) || isSwapped(rest, meant);
            case 1 -> isDigit(rest.charAt(0)) && rest.substring(1).equals(meant);
            case -1 -> isDigit(meant.charAt(0)) && meant.substring(1).equals(rest);
            default -> false;
        };
    }

    /** {@return whether the first digit is another, and the rest the same} */
    private static boolean isChanged(String rest, String meant) {
        return isDigit(rest.charAt(0))
                && isDigit(meant.charAt(0))
                && rest.substring(1).equals(meant.substring(1));
    }

    /** {@return whether the first two digits are the other way round, and the rest the same} */
    private static boolean isSwapped(String rest, String meant) {
        return rest.length() > 1
                && isDigit(rest.charAt(0))
                && isDigit(rest.charAt(1))
                && rest.charAt(0) == meant.charAt(1)
                && rest.charAt(1) == meant.charAt(0)
                && rest.substring(2).equals(meant.substring(2));
    }

    /**
     * {@return everything from which one slip leads to what was typed, the digits after the letters at the beginning}
     *
     * <p>Of eight digits it is fewer than two hundred numbers, which are looked up; that is cheaper than to hold what was typed
     * against all that is open.
     */
    static Set<String> sources(String typed, int from) {
        Set<String> sources = new LinkedHashSet<>();
        for (int at = from; at <= typed.length(); at++) {
            String before = typed.substring(0, at);
            String after = typed.substring(at);
            for (char digit = '0'; digit <= '9'; digit++) {
                sources.add(before + digit + after);
                if (!after.isEmpty() && isDigit(after.charAt(0))) {
                    sources.add(before + digit + after.substring(1));
                }
            }
            if (!after.isEmpty() && isDigit(after.charAt(0))) {
                sources.add(before + after.substring(1));
            }
            if (after.length() > 1 && isDigit(after.charAt(0)) && isDigit(after.charAt(1))) {
                sources.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        sources.remove(typed);
        return sources;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}

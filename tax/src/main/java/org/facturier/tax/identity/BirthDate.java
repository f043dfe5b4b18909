package org.facturier.tax.identity;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day of birth that numbers of persons begin with, each country with its own way to tell the century. A number of such a
 * form whose first digits are no day of the calendar was mistyped, whatever its check digit says.
 */
enum BirthDate {
    /** Year, month, day; 20 more in the month before 1900, 40 more since 2000. */
    BG {
        @Override
        LocalDate of(String number) {
            int month = part(number, 2);
            int added = month > 40 ? 40 : month > 20 ? 20 : 0;
            int century = added == 40 ? 2000 : added == 20 ? 1800 : 1900;
            return LocalDate.of(century + part(number, 0), month - added, part(number, 4));
        }
    },
    /** Year, month, day; 50 more in the month for women, 20 more where numbers ran out; nine digits until 1953. */
    CZ {
        @Override
        LocalDate of(String number) {
            int year = part(number, 0);
            int century = number.length() == 9 ? (year < 54 ? 1900 : 1800) : (year < 54 ? 2000 : 1900);
            int month = part(number, 2) % 50;
            return LocalDate.of(century + year, month > 20 ? month - 20 : month, part(number, 4));
        }
    },
    /** Day, month, year; then a digit for the century, 0 for that of 1800. */
    LV {
        @Override
        LocalDate of(String number) {
            int century = 1800 + 100 * (number.charAt(6) - '0');
            return LocalDate.of(century + part(number, 4), part(number, 2), part(number, 0));
        }
    };

    /** {@return whether the number begins with a day of the calendar} */
    boolean isDay(String number) {
        try {
            return of(number).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /**
     * {@return the day}
     * @throws java.time.DateTimeException if there is no such day, as 30 February
     */
    abstract LocalDate of(String number);

    /** Two digits from a place on. */
    private static int part(String number, int from) {
        return Integer.parseInt(number.substring(from, from + 2));
    }
}

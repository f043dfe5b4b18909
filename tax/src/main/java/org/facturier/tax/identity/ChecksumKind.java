package org.facturier.tax.identity;

import org.facturier.core.party.Mod97;
import org.facturier.tax.table.TableRow;

/**
 * What the column {@code checksum} of the forms may say, and which other columns go with it. Most countries are a row: weights
 * for the digits, a sum, and what its remainder has to be.
 *
 * <p>A Belgian number is {@link #COMPLEMENT} with modulus 97: of 0428759497 the first eight digits, 04287594, leave a remainder
 * of 0 by 97, and 97 - 0 = 97 are its last two.
 */
enum ChecksumKind {
    /** No check character. */
    NONE {
        @Override
        Checksum of(TableRow row) {
            return Checksum.none();
        }
    },
    /** The last character by the remainder of a weighted sum: weights, start, characters. */
    CHECK_CHARACTER {
        @Override
        Checksum of(TableRow row) {
            return new CheckCharacter(weights(row), start(row), row.text("characters"), Products.WHOLE);
        }
    },
    /** The same, each product replaced by the sum of its digits: weights, start, characters. */
    DIGIT_SUMS {
        @Override
        Checksum of(TableRow row) {
            return new CheckCharacter(weights(row), start(row), row.text("characters"), Products.DIGIT_SUMS);
        }
    },
    /** The last digit by the remainder of 11, with other weights where that is 10: both weights, divided by a stroke. */
    SECOND_TRY {
        @Override
        Checksum of(TableRow row) {
            String[] tries = row.text("weights").split(" / ");
            return new SecondTry(Weights.of(tries[0]), Weights.of(tries[1]));
        }
    },
    /** A weighted sum of all digits, divisible: weights, start, modulus. */
    DIVISIBLE {
        @Override
        Checksum of(TableRow row) {
            Weights weights = weights(row);
            int start = start(row);
            int modulus = modulus(row);
            return number -> (start + weights.sum(number, Products.WHOLE)) % modulus == 0;
        }
    },
    /** The last two digits are the remainder of the others: modulus. */
    REMAINDER {
        @Override
        Checksum of(TableRow row) {
            long modulus = modulus(row);
            return number -> LastTwoDigits.others(number) % modulus == LastTwoDigits.of(number);
        }
    },
    /** The last two digits are what the remainder of the others lacks: modulus. */
    COMPLEMENT {
        @Override
        Checksum of(TableRow row) {
            long modulus = modulus(row);
            return number -> modulus - LastTwoDigits.others(number) % modulus == LastTwoDigits.of(number);
        }
    },
    /** ISO/IEC 7064, MOD 11,10. */
    MOD_11_10 {
        @Override
        Checksum of(TableRow row) {
            return new ElevenTen();
        }
    },
    /** ISO/IEC 7064, MOD 97 with letters as 10 to 35. */
    MOD_97 {
        @Override
        Checksum of(TableRow row) {
            return Mod97::holds;
        }
    },
    /** The key before a SIREN. */
    FRENCH_KEY {
        @Override
        Checksum of(TableRow row) {
            return new FrenchKey();
        }
    },
    /** The letter after a Cypriot number. */
    CYPRIOT_LETTER {
        @Override
        Checksum of(TableRow row) {
            return new CypriotLetter();
        }
    };

    /** {@return the checksum that a row of the table describes} */
    abstract Checksum of(TableRow row);

    private static Weights weights(TableRow row) {
        return Weights.of(row.text("weights"));
    }

    private static int start(TableRow row) {
        return Integer.parseInt(row.text("start"));
    }

    private static int modulus(TableRow row) {
        return Integer.parseInt(row.text("modulus"));
    }
}

package org.facturier.tax.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * What each place of a number counts.
 *
 * @param values  one for each character; a shorter number takes the last ones
 */
record Weights(List<Integer> values) {

    static Weights of(String values) {
        List<Integer> weights = new ArrayList<>();
        for (String value : values.split(" ")) {
            weights.add(Integer.valueOf(value));
        }
        return new Weights(weights);
    }

    /** {@return the sum over the characters: digits as they are, letters by their place in the alphabet} */
    int sum(String characters, Products products) {
        int skipped = values.size() - characters.length();
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += products.of(value(characters.charAt(i)), values.get(skipped + i));
        }
        return sum;
    }

    /** A is 1, B is 2, and so on. */
    private static int value(char character) {
        return character <= '9' ? character - '0' : character - 'A' + 1;
    }
}

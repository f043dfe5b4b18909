package org.facturier.tax.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What each place of a number counts.
 *
 * @param values  one for each character; a shorter number takes the last ones
 */
record Weights(List<Integer> values) {

    static Weights of(String values) {
        return new Weights(Stream.of(values.split(" ")).map(Integer::valueOf).toList());
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

    private static int value(char character) {
        return character <= '9' ? character - '0' : character - 'A' + 1;
    }
}

package org.facturier.tax.identity;

/**
 * The last character follows from the remainder of a weighted sum of those before it.
 *
 * @param weights  what each place counts
 * @param start  what the sum begins with
 * @param characters  the check character for each remainder, a hyphen where there is none; as many as the divisor
 * @param products  what of each product is added
 */
record CheckCharacter(Weights weights, int start, String characters, Products products) implements Checksum {

    @Override
    public boolean holds(String number) {
        int last = number.length() - 1;
        int sum = start + weights.sum(number.substring(0, last), products);
        return characters.charAt(Math.floorMod(sum, characters.length())) == number.charAt(last);
    }
}

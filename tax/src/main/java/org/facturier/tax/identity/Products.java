package org.facturier.tax.identity;

/** What of a digit times its weight is added up. */
enum Products {
    /** The product. */
    WHOLE {
        @Override
        int of(int value, int weight) {
            return value * weight;
        }
    },
    /** The sum of the digits of the product, as in the formula of Luhn. */
    DIGIT_SUMS {
        @Override
        int of(int value, int weight) {
            int product = value * weight;
            return product / 10 + product % 10;
        }
    };

    /** {@return what a character adds to the sum} */
    abstract int of(int value, int weight);
}

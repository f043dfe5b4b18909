package org.facturier.tax.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a number looks, as a regular expression: compiled when first asked, for a program meets numbers of few countries. */
final class Shape {

    private final String expression;
    private volatile @Nullable Pattern pattern;

    Shape(String expression) {
        this.expression = expression;
    }

    Matcher matcher(String number) {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(expression);
            pattern = known;
        }
        return known.matcher(number);
    }
}

package org.facturier.rendering.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.limit.Leaves;
import org.joda.money.BigMoneyProvider;

/**
 * Finds where in a document a figure stands that was printed: the first amount of its value, else the first other number. Its sign,
 * which languages write in their own ways, does not count.
 */
final class PlaceOfFigure {

    private static final int GROUP = 3;
    private static final Pattern AFTER_LAST_SIGN = Pattern.compile("[.,\u066B](\\d+)\\D*$");

    private final List<BigDecimal> values;
    private final List<String> amounts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private PlaceOfFigure(List<BigDecimal> values) {
        this.values = values;
    }

    /** {@return the path of a figure as it was printed; empty where it was worked out for the page alone} */
    static String in(Object document, String printed) {
        PlaceOfFigure place = new PlaceOfFigure(values(printed));
        Leaves.visit("", document, (path, leaf) -> {
            if (leaf instanceof BigMoneyProvider money
                    && place.isOf(money.toBigMoney().getAmount())) {
                place.amounts.add(path.get());
            } else if (leaf instanceof BigDecimal number && place.isOf(number)) {
                place.numbers.add(path.get());
            }
        });
        return first(place.amounts).or(() -> first(place.numbers)).orElse("");
    }

    private static Optional<String> first(List<String> places) {
        return places.stream().findFirst();
    }

    private boolean isOf(BigDecimal number) {
        return values.stream().anyMatch(value -> value.compareTo(number.abs()) == 0);
    }

    /** The last sign is that of the decimals; before three digits it may be one between groups as well. */
    private static List<BigDecimal> values(String printed) {
        String digits = printed.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return List.of();
        }
        BigDecimal whole = new BigDecimal(digits);
        Matcher sign = AFTER_LAST_SIGN.matcher(printed);
        int decimals = sign.find() ? sign.group(1).length() : 0;
        return decimals == GROUP ? List.of(whole.movePointLeft(GROUP), whole) : List.of(whole.movePointLeft(decimals));
    }
}

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
 * Finds where in a document a figure stands that was printed: the first amount of its value, else the first other number. Its
 * sign, which languages write in their own ways, does not count.
 */
final class PlaceOfFigure {

    /** So many digits may follow a sign between groups as well as that of the decimals. */
    private static final int GROUP = 3;
    /** The digits after the last point or comma; what follows them may be a currency. */
    private static final Pattern AFTER_LAST_SIGN = Pattern.compile("[.,\u066B](\\d+)\\D*$");

    /** What the printed figure may be: two values where its last sign may be read in two ways. */
    private final List<BigDecimal> values;

    private final List<String> amounts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private PlaceOfFigure(List<BigDecimal> values) {
        this.values = values;
    }

    /**
     * {@return the path of a figure as it was printed; empty where it was worked out for the page alone}
     *
     * @param document  an invoice or letter
     * @param printed  such as {@code 1 234,50 €}
     */
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

    /**
     * {@return what a printed figure may be, without its sign}
     *
     * <p>The last sign is that of the decimals; before three digits it may be one between groups as well: {@code 1,234} is
     * 1.234 or 1234.
     */
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

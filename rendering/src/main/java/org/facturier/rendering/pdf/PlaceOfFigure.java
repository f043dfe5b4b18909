package org.facturier.rendering.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.limit.Leaves;
import org.joda.money.BigMoneyProvider;

/** Finds where in a document a figure stands that was printed: the first place with the same digits. */
final class PlaceOfFigure {

    private final String digits;
    private final List<String> places = new ArrayList<>();

    private PlaceOfFigure(String digits) {
        this.digits = digits;
    }

    /** {@return the path of a figure as it was printed; empty where it was worked out for the page alone} */
    static String in(Object document, String printed) {
        PlaceOfFigure place = new PlaceOfFigure(digits(printed));
        Leaves.visit("", document, (path, leaf) -> {
            if (place.places.isEmpty()
                    && !place.digits.isEmpty()
                    && digits(text(leaf)).equals(place.digits)) {
                place.places.add(path.get());
            }
        });
        return place.places.isEmpty() ? "" : place.places.get(0);
    }

    private static String text(Object leaf) {
        if (leaf instanceof BigMoneyProvider money) {
            return money.toBigMoney().getAmount().toPlainString();
        }
        return leaf instanceof BigDecimal number ? number.toPlainString() : String.valueOf(leaf);
    }

    /** {@return the digits alone, without zeros at an end, which a language may write or leave out} */
    private static String digits(String text) {
        return text.replaceAll("\\D", "").replaceAll("^0+|0+$", "");
    }
}

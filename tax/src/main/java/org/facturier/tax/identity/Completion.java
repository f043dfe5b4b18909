package org.facturier.tax.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import org.facturier.tax.table.TableRow;

/**
 * What people leave out of a number that they know by heart.
 *
 * @param prefix  the prefix of the country
 * @param typed  what they type after it
 * @param complete  what they mean, by the groups of what was typed
 */
record Completion(String prefix, Shape typed, String complete) {

    static Completion of(TableRow row) {
        return new Completion(row.text("prefix"), new Shape(row.text("typed")), row.text("complete"));
    }

    /** {@return what was meant, empty where the number does not look like one that lacks something} */
    Optional<String> of(String number) {
        Matcher matcher = typed.matcher(number);
        return matcher.matches() ? Optional.of(matcher.replaceFirst(complete)) : Optional.empty();
    }
}

package org.facturier.tax.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.tax.table.ResourceTable;

/**
 * A number that somebody typed, of whom the country is known: with or without its prefix, or with that of the country.
 *
 * @param text  capital letters, digits and marks, separators taken out
 * @param forms  the forms of the country, one at least
 */
record TypedVatNumber(String text, List<VatNumberForm> forms) {

    private static final List<Completion> COMPLETIONS =
            ResourceTable.rows(TypedVatNumber.class, "vat-number-completions.csv", Completion::of);

    /** {@return the number that was meant: the first reading that has the shape of the country, else as it stands} */
    String meant() {
        return prefix() + readings().filter(this::isShaped).findFirst().orElse(bare());
    }

    private String prefix() {
        return forms.get(0).prefix();
    }

    /**
     * First without a prefix of the country, then as typed; then both with what people leave out, as the leading zero of a
     * Belgian number.
     */
    private Stream<String> readings() {
        List<String> readings = Stream.of(bare(), text).distinct().toList();
        return Stream.concat(readings.stream(), readings.stream().flatMap(this::completed));
    }

    private Stream<String> completed(String number) {
        return COMPLETIONS.stream()
                .filter(completion -> completion.prefix().equals(prefix()))
                .flatMap(completion -> completion.of(number).stream());
    }

    /** The prefix or a code of the country taken off, such as EL or GR. */
    private String bare() {
        Predicate<String> leads = text::startsWith;
        Optional<String> leading = Stream.concat(Stream.of(prefix()), forms.get(0).countries().stream())
                .filter(leads)
                .findFirst();
        return leading.map(prefix -> text.substring(prefix.length())).orElse(text);
    }

    private boolean isShaped(String number) {
        return forms.stream().anyMatch(form -> form.isShaped(number));
    }
}

package org.facturier.core.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name without what people write in one way or another: case, accents, signs and legal form. {@code Dupont & Fils, S.A.R.L.}
 * and {@code DUPONT FILS} are one.
 */
final class PlainName {

    private static final Pattern DOTS_AND_ACCENTS = Pattern.compile("[.\\p{InCombiningDiacriticalMarks}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "SARL", "SAS", "SASU", "SA", "EURL", "SCI", "SNC", "SELARL", "EI", "EIRL", "GMBH", "AG", "KG", "OHG", "UG",
            "LTD", "LIMITED", "PLC", "LLP", "BV", "NV", "SRL", "SPRL", "SPA", "SL", "SLU", "LDA", "INC", "LLC", "CO");

    private PlainName() {}

    /** {@return the words of a name in capital letters; a name of nothing but a legal form is kept} */
    static String of(String name) {
        String capitals = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE");
        List<String> words = Arrays.stream(
                        BETWEEN_WORDS.split(DOTS_AND_ACCENTS.matcher(capitals).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> own =
                words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return String.join(" ", own.isEmpty() ? words : own);
    }
}

package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.ResourceTable;

/**
 * The words of the law, by matter, country, language and day. All of them are in French, English,
 * German, Dutch, Spanish and Italian; any other language gets English. Immutable.
 */
public final class LegalTexts {

    private static final String UNION = "";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final List<LegalText> rows;
    private final Map<String, Map<String, List<LegalText>>> byKeyAndLanguage;

    private LegalTexts(List<LegalText> rows) {
        this.rows = List.copyOf(rows);
        this.byKeyAndLanguage = ResourceTable.grouped(
                rows, LegalText::key, row -> row.language().getLanguage());
    }

    /** {@return the words of this version of the library} */
    public static LegalTexts standard() {
        return Published.TEXTS;
    }

    /** {@return these words and some more, which on the days they hold come before any other of their matter} */
    public LegalTexts plus(LegalText row) {
        List<LegalText> more = new ArrayList<>(List.of(row));
        more.addAll(rows);
        return new LegalTexts(more);
    }

    /** {@return every row, those added last first} */
    public List<LegalText> rows() {
        return rows;
    }

    /**
     * {@return the words: in the language asked for, else in English; of the country's own law, else of the Union's}
     *
     * @throws IllegalArgumentException if there are none at all for the matter in this country on the day
     */
    public LegalText text(String key, CountryCode country, Locale language, LocalDate day) {
        return find(key, country, language, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there are no words for " + key + " under the law of " + country + " on " + day));
    }

    /** {@return the words as by {@link #text}, empty if there are none at all} */
    public Optional<LegalText> find(String key, CountryCode country, Locale language, LocalDate day) {
        Map<String, List<LegalText>> texts = byKeyAndLanguage.getOrDefault(key, Map.of());
        List<LegalText> asked = texts.getOrDefault(language.getLanguage(), List.of());
        List<LegalText> english = texts.getOrDefault(ENGLISH, List.of());
        return find(asked, country.code(), day)
                .or(() -> find(english, country.code(), day))
                .or(() -> find(asked, UNION, day))
                .or(() -> find(english, UNION, day));
    }

    private static Optional<LegalText> find(List<LegalText> rows, String law, LocalDate day) {
        for (LegalText row : rows) {
            if (law(row).equals(law) && row.validity().includes(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static String law(LegalText row) {
        return row.country().isPresent() ? row.country().get().code() : UNION;
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final LegalTexts TEXTS =
                new LegalTexts(ResourceTable.rows(LegalText.class, "legal-texts.csv", LegalText::of));
    }
}

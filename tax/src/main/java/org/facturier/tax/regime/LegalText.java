package org.facturier.tax.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.LegalNotice;
import org.facturier.tax.table.TableRow;
import org.joda.money.Money;

/**
 * Words for one matter under one law, in one language, as long as the law puts them so.
 *
 * @param key  the matter, such as {@code REVERSE_CHARGE}
 * @param country  whose law it is, empty for that of the Union
 * @param language  the language of the words
 * @param validity  when the law puts it so
 * @param text  the words; {@code {name}} stands for what differs from document to document
 * @param status  whether the words keep up with the law
 * @param note  what else is to be known, empty for nothing
 * @param source  the law
 */
public record LegalText(
        String key,
        Optional<CountryCode> country,
        Locale language,
        Validity validity,
        String text,
        TextStatus status,
        String note,
        String source) {

    public LegalText {
        Completeness.of("a legal text")
                .needs("key", key)
                .needs("language", language)
                .needs("validity", validity)
                .needs("text", text)
                .needs("status", status)
                .needs("source", source)
                .verify();
    }

    /** Makes words that keep up with the law, as the host knows it. */
    public LegalText(
            String key,
            Optional<CountryCode> country,
            Locale language,
            Validity validity,
            String text,
            String note,
            String source) {
        this(key, country, language, validity, text, TextStatus.CURRENT, note, source);
    }

    static LegalText of(TableRow row) {
        return new LegalText(
                row.text("key"),
                row.value("country").map(CountryCode::of),
                new Locale(row.text("language")),
                Validity.of(row),
                row.text("text"),
                TextStatus.valueOf(row.text("status")),
                row.text("note"),
                row.text("source"));
    }

    /** {@return this text with something in the place of each name} */
    public LegalText with(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new LegalText(key, country, language, validity, filled, status, note, source);
    }

    /** {@return hundredths as the language of these words writes them, such as {@code 1,5 %} in French and {@code 1.5%} in English} */
    public String percent(BigDecimal hundredths) {
        return TextFigures.of(this).percent(hundredths);
    }

    /**
     * {@return an amount as the language of these words writes it} Whole units stand without decimals, such as {@code 40 €}, and
     * other currencies than the euro with their code.
     */
    public String amount(Money amount) {
        return TextFigures.of(this).amount(amount);
    }

    /** {@return whether the law of a day is known to accept the words} */
    public boolean isAssuredOn(LocalDate day) {
        return status == TextStatus.CURRENT || !day.isAfter(MovedArticle.OLD_UNTIL);
    }

    /**
     * {@return this text as a notice on a document}
     *
     * @param subject  a code of UNTDID 4451, such as {@code PMT}
     */
    public LegalNotice notice(String subject) {
        return LegalNotice.of(subject, text, source);
    }
}

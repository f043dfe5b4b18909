package org.facturier.rendering.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Explanation;
import org.facturier.rendering.sheet.ExplanationSheet;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Languages;

/**
 * Writes how the amounts of a document came about, as plain text of 80 columns in UTF-8, lines ending with {@code \n}: for
 * somebody who doubts a figure. Immutable and safe for many threads.
 */
public final class TextExplanationRenderer {

    private final Languages languages;
    /** The language asked for; empty for that of the document. */
    private final Optional<Locale> language;
    /** The amount asked for; empty for all, the amount payable first. */
    private final Optional<String> path;

    private TextExplanationRenderer(Languages languages, Optional<Locale> language, Optional<String> path) {
        this.languages = languages;
        this.language = language;
        this.path = path;
    }

    /** {@return a renderer of all amounts, in the language of the document} */
    public static TextExplanationRenderer standard() {
        return new TextExplanationRenderer(Languages.standard(), Optional.empty(), Optional.empty());
    }

    /** {@return this renderer with other languages} */
    public TextExplanationRenderer with(Languages languages) {
        return new TextExplanationRenderer(languages, language, path);
    }

    /**
     * {@return this renderer in one language, whatever that of the document}
     *
     * <p>Descriptions and reasons stay in the words of the document; a language without labels is answered in English.
     */
    public TextExplanationRenderer in(Locale language) {
        return new TextExplanationRenderer(languages, Optional.of(language), path);
    }

    /**
     * {@return this renderer for one amount alone}
     *
     * @param path  its place in the JSON of the document, such as {@code calculated.totals.tax} or {@code
     *     calculated.lines[2].net}, where lines are counted from 0
     */
    public TextExplanationRenderer at(String path) {
        return new TextExplanationRenderer(languages, language, Optional.of(path));
    }

    /**
     * Writes how the amounts of an invoice came about.
     *
     * @param invoice  what says who and what for
     * @param explanation  of that invoice
     * @param out  stays open
     * @throws IllegalArgumentException if one amount is asked for and none is derived there
     * @throws IOException if the stream fails
     */
    public void render(Invoice invoice, Explanation explanation, OutputStream out) throws IOException {
        DocumentLabels labels = labels(invoice.header());
        write(
                path.map(at -> ExplanationSheet.of(invoice, explanation, labels, at))
                        .orElseGet(() -> ExplanationSheet.of(invoice, explanation, labels)),
                out);
    }

    /**
     * Writes how the amounts of an offer came about.
     *
     * @param quote  what says who and what for
     * @param explanation  of that offer
     * @param out  stays open
     * @throws IllegalArgumentException if one amount is asked for and none is derived there
     * @throws IOException if the stream fails
     */
    public void render(Quote quote, Explanation explanation, OutputStream out) throws IOException {
        DocumentLabels labels = labels(quote.draft().header());
        write(
                path.map(at -> ExplanationSheet.of(quote, explanation, labels, at))
                        .orElseGet(() -> ExplanationSheet.of(quote, explanation, labels)),
                out);
    }

    /** {@return the labels of the language asked for, or of the document} */
    private DocumentLabels labels(DocumentHeader header) {
        return languages.of(language.orElse(header.language()));
    }

    private static void write(ExplanationSheet sheet, OutputStream out) throws IOException {
        out.write(ExplanationText.of(sheet).getBytes(StandardCharsets.UTF_8));
    }
}

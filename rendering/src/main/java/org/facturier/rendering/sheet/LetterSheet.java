package org.facturier.rendering.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
import org.facturier.rendering.wording.Languages;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/** Every word and figure of a letter in its language. Immutable. */
public final class LetterSheet {

    private final Letter letter;
    private final Wording wording;

    private LetterSheet(Letter letter, Wording wording) {
        this.letter = letter;
        this.wording = wording;
    }

    /** {@return the words and figures of a letter} */
    public static LetterSheet of(Letter letter, Languages languages) {
        return new LetterSheet(letter, languages.of(letter.language()));
    }

    /** {@return the language of the words of the host, which is that of the labels if they are known in it} */
    public Locale language() {
        return letter.language();
    }

    /** {@return the labels it is written with} */
    public Wording wording() {
        return wording;
    }

    /** {@return who writes} */
    public PartyBlock sender() {
        return blocks().writer("", letter.sender());
    }

    /** {@return who is written to} */
    public PartyBlock recipient() {
        return blocks().addressee("", letter.recipient());
    }

    private PartyBlocks blocks() {
        return new PartyBlocks(wording, letter.sender().country());
    }

    /** {@return the day it is dated} */
    public LocalDate date() {
        return letter.date();
    }

    /** {@return its date in words} */
    public String dateLine() {
        return wording.day(letter.date());
    }

    /** {@return what it is about} */
    public String subject() {
        return Printable.line(letter.subject());
    }

    /** {@return what it is about, with its label} */
    public String subjectLine() {
        return wording.text("letter.subject", subject());
    }

    /** {@return the reference to quote, with its label} */
    public Optional<String> referenceLine() {
        return letter.reference().map(Printable::line).map(text -> wording.text("letter.reference", text));
    }

    /** {@return paragraphs and tables in order} */
    public List<Piece> body() {
        return letter.body().stream().map(this::piece).toList();
    }

    private Piece piece(LetterPart part) {
        return part instanceof LetterPart.Figures figures
                ? new Piece.Table(PrintedTable.of(figures.table(), wording))
                : new Piece.Paragraph(Printable.text(((LetterPart.Paragraph) part).text()));
    }

    /** {@return the closing formula and who signs, a line each} */
    public List<String> signature() {
        return letter.signature().stream().map(Printable::text).toList();
    }

    /** A piece of the body. */
    public sealed interface Piece {

        /**
         * Some sentences.
         *
         * @param text  with line ends where the writer wants them
         */
        record Paragraph(String text) implements Piece {}

        /**
         * A table.
         *
         * @param table  written out
         */
        record Table(PrintedTable table) implements Piece {}
    }
}

package org.facturier.rendering.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Languages;
import org.facturier.rendering.wording.Printable;

/**
 * Every word and figure of a letter in its language: a reminder, a statement of account, a schedule. What a letter says was
 * written when it was made; here its address, its day and its tables are written out. Immutable.
 */
public final class LetterSheet {

    private final Letter letter;
    private final DocumentLabels labels;
    private final Optional<PrintedCode> code;

    private LetterSheet(Letter letter, DocumentLabels labels, Optional<PrintedCode> code) {
        this.letter = letter;
        this.labels = labels;
        this.code = code;
    }

    /**
     * {@return the words and figures of a letter}
     *
     * @param languages  of which that of the letter is taken, or English
     */
    public static LetterSheet of(Letter letter, Languages languages) {
        return new LetterSheet(letter, languages.of(letter.language()), Optional.empty());
    }

    /** {@return this sheet with a code for the first request for a transfer, which says nothing that its words do not say} */
    public LetterSheet with(PaymentCode code) {
        return new LetterSheet(letter, labels, Optional.of(PrintedCode.of(code, labels, language())));
    }

    /** {@return what is scanned to pay; empty where no code was given} */
    public Optional<PrintedCode> code() {
        return code;
    }

    /** {@return the language of the words of the host, which is that of the labels if they are known in it} */
    public Locale language() {
        return letter.language();
    }

    /** {@return the labels it is written with} */
    public DocumentLabels labels() {
        return labels;
    }

    /** {@return who writes, without a role: the place on the paper says it} */
    public PartyBlock sender() {
        return blocks().writer("", letter.sender());
    }

    /** {@return who is written to, without a role; a contact stands in the address} */
    public PartyBlock recipient() {
        return blocks().addressee("", letter.recipient());
    }

    /** The country is named in addresses abroad, as seen from that of the sender. */
    private PartyBlocks blocks() {
        return new PartyBlocks(labels, letter.sender().country());
    }

    /** {@return the day it is dated, which is also that of a file} */
    public LocalDate date() {
        return letter.date();
    }

    /** {@return its date in words} */
    public String dateLine() {
        return labels.day(letter.date());
    }

    /** {@return what it is about, on one line} */
    public String subject() {
        return Printable.line(letter.subject());
    }

    /** {@return what it is about, with its label} */
    public String subjectLine() {
        return labels.text("letter.subject", subject());
    }

    /** {@return the reference to quote, with its label} */
    public Optional<String> referenceLine() {
        return letter.reference().map(Printable::line).map(text -> labels.text("letter.reference", text));
    }

    /** {@return paragraphs and tables in the order of the letter} */
    public List<PrintedPart> body() {
        return letter.body().stream().map(this::piece).toList();
    }

    private PrintedPart piece(LetterPart part) {
        if (part instanceof LetterPart.Transfer transfer) {
            return new PrintedPart.WaysToPay(new WayWords(labels).transfer(transfer.request()));
        }
        return part instanceof LetterPart.FigureTable figures
                ? new PrintedPart.Table(PrintedTable.of(figures.table(), labels))
                : new PrintedPart.Prose(Printable.text(((LetterPart.Paragraph) part).text()));
    }

    /** {@return the closing formula and who signs, a line each} */
    public List<String> signature() {
        return letter.signature().stream().map(Printable::text).toList();
    }

    /** A piece of the body. */
    public sealed interface PrintedPart {

        /**
         * Some sentences.
         *
         * @param text  with line ends where the writer wants them
         */
        record Prose(String text) implements PrintedPart {}

        /**
         * A table.
         *
         * @param table  written out
         */
        record Table(PrintedTable table) implements PrintedPart {}

        /**
         * What is to be told to a bank.
         *
         * @param facts  who is paid, where to, how much, what to quote
         */
        record WaysToPay(List<PrintedFact> facts) implements PrintedPart {
            public WaysToPay {
                facts = List.copyOf(facts);
            }
        }
    }
}

package org.facturier.rendering.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.report.Cell;
import org.facturier.rendering.LetterRenderer;

/** The promises of {@link LetterRenderer}. Implement it in a test class and supply renderer and reader. */
public interface LetterRendererContract {

    /** {@return the renderer under test} */
    LetterRenderer renderer();

    /** {@return the text that a reader finds in a document, in reading order} */
    String read(byte[] document);

    /** {@return letters of every kind} */
    @Provide
    default Arbitrary<Letter> letters() {
        return Arbitraries.of(SampleLetters.all());
    }

    @Example
    default void l1_equal_letters_give_equal_bytes() {
        List<Letter> letters = SampleLetters.all();
        List<Letter> again = SampleLetters.all();
        for (int i = 0; i < letters.size(); i++) {
            assertThat(bytes(again.get(i))).isEqualTo(bytes(letters.get(i)));
        }
    }

    @Property(tries = 10)
    default void l3_every_word_and_figure_is_there(@ForAll("letters") Letter letter) {
        Reading reading = new Reading(read(bytes(letter)));
        reading.finds(letter.sender().name());
        reading.finds(letter.recipient().name());
        reading.finds(letter.date());
        reading.finds(letter.subject());
        letter.reference().ifPresent(reading::finds);
        letter.signature().forEach(reading::finds);
        letter.body().forEach(part -> finds(reading, part));
    }

    private static void finds(Reading reading, LetterPart part) {
        if (part instanceof LetterPart.Paragraph paragraph) {
            reading.finds(paragraph.text());
        } else if (part instanceof LetterPart.FigureTable figures) {
            figures.table().columns().forEach(column -> reading.finds(column.heading()));
            figures.table().rows().forEach(row -> row.forEach(cell -> finds(reading, cell)));
            figures.table().totals().forEach(cell -> finds(reading, cell));
        }
    }

    private static void finds(Reading reading, Cell cell) {
        if (cell instanceof Cell.AmountCell amount) {
            reading.finds(amount.amount());
        } else if (cell instanceof Cell.DayCell day) {
            reading.finds(day.day());
        } else if (cell instanceof Cell.NumberCell number) {
            reading.finds(number.number());
        } else {
            reading.finds(((Cell.TextCell) cell).text());
        }
    }

    @Property(tries = 40)
    default void l4_every_letter_is_rendered_or_refused_for_what_cannot_be_shown(
            @ForAll String subject, @ForAll String paragraph, @ForAll String line) {
        Letter sample = SampleLetters.reminder();
        Letter letter = Letter.builder()
                .sender(sample.sender())
                .recipient(sample.recipient())
                .date(sample.date())
                .language(sample.language())
                .subject(subject)
                .paragraph(paragraph)
                .signature(line)
                .build();
        Outcome<byte[]> outcome = renderer().render(letter);
        outcome.value().ifPresent(document -> assertThat(document).isNotEmpty());
        assertThat(outcome.findings().stream().map(Finding::code))
                .allMatch(InvoiceRendererContract.RENDERING_RULES::contains);
        assertThat(outcome.value().isPresent()).isEqualTo(outcome.findings().isEmpty());
    }

    /** {@return the document} */
    default byte[] bytes(Letter letter) {
        return renderer().render(letter).orThrow();
    }
}

package org.facturier.rendering.pdf;

import static org.facturier.core.finding.Message.say;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.rendering.RenderingRule;
import org.facturier.rendering.pdf.internal.paint.Painter;
import org.facturier.rendering.pdf.internal.paint.PdfPaper;

/**
 * A finished document, and what of it is not to be read: whoever asks gets the file only if there is nothing of that kind.
 *
 * @param bytes  the file
 * @param unshown  the characters that its fonts cannot show, ascending
 * @param illegible  a figure that is too small to be read; empty if there is none
 */
record Print(byte[] bytes, Set<Integer> unshown, String illegible) {

    /**
     * What the file says of itself, to viewers and archives.
     *
     * @param title  its title
     * @param author  who wrote it
     * @param language  of its words
     * @param dated  its day, which is also that of the file, at midnight of universal time: equal documents are equal files
     */
    record Description(String title, String author, Locale language, LocalDate dated) {}

    /**
     * {@return pages, painted}
     *
     * @param frame  what stands on each of them
     * @param pages  the strips of each, with their places
     * @param slip  what stands at the lower edge of the last page, beneath its foot
     */
    static Print of(
            ThemeData theme,
            PageFrame frame,
            List<List<Pagination.Placed>> pages,
            Optional<SlipStrip> slip,
            Description description) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<Integer> unshown = new TreeSet<>();
        String illegible = "";
        Paper size = theme.paper();
        var created = description.dated().atStartOfDay(ZoneOffset.UTC).toInstant();
        try (PdfPaper paper = PdfPaper.open(out, created, size.width(), size.height())) {
            paper.describe(description.title(), description.author(), description.language());
            for (int page = 0; page < pages.size(); page++) {
                Painter painter = paper.nextSheet();
                Canvas canvas = new Canvas(painter, size.height());
                for (Pagination.Placed placed : pages.get(page)) {
                    placed.strip().paint(canvas, placed.top());
                }
                Optional<SlipStrip> here = slip.filter(last(page, pages));
                here.ifPresent(strip -> strip.paint(canvas, size.height() - strip.height()));
                frame.paint(
                        canvas, page + 1, pages.size(), here.map(Strip::height).orElse(0f));
                unshown.addAll(painter.unshown());
                illegible = illegible.isEmpty() ? canvas.illegible() : illegible;
            }
        }
        return new Print(out.toByteArray(), unshown, illegible);
    }

    private static Predicate<SlipStrip> last(int page, List<?> pages) {
        return strip -> page == pages.size() - 1;
    }

    /**
     * {@return the file, unless something of the document is not to be read on it}
     *
     * @param document  what was printed
     */
    Outcome<byte[]> outcome(Object document) {
        return Outcome.of(bytes, findings(document));
    }

    /**
     * {@return what is not to be read on it, by the paths of the document}
     *
     * @param document  what was printed, in which the places of characters and figures are looked for
     */
    Findings findings(Object document) {
        Findings found = unshown.isEmpty() ? Findings.none() : UnshownCharacters.of(document, unshown);
        return illegible.isEmpty() ? found : found.plus(Findings.of(tooSmall(document)));
    }

    private Finding tooSmall(Object document) {
        return RenderingRule.LEGIBLE.at(
                PlaceOfFigure.in(document, illegible),
                say("{figure} is too long for its place on the page, even in small letters")
                        .with("figure", illegible));
    }
}

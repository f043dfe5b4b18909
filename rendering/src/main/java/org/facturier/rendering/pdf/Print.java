package org.facturier.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.rendering.pdf.paint.Painter;
import org.facturier.rendering.pdf.paint.PdfPaper;

/**
 * A finished document.
 *
 * @param bytes  the file
 * @param replaced  the characters that its fonts lack
 */
record Print(byte[] bytes, Set<Integer> replaced) {

    /**
     * What the file says of itself.
     *
     * @param title  its title
     * @param author  who wrote it
     * @param language  of its words
     * @param dated  its day, which is also that of the file
     */
    record Description(String title, String author, Locale language, LocalDate dated) {}

    /** {@return pages, painted} */
    static Print of(ThemeData theme, PageFrame frame, List<List<Pagination.Placed>> pages, Description description) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Set<Integer> replaced = new TreeSet<>();
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
                frame.paint(canvas, page + 1, pages.size());
                replaced.addAll(painter.replaced());
            }
        }
        return new Print(out.toByteArray(), replaced);
    }
}

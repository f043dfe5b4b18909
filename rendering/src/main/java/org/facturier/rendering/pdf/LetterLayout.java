package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.rendering.sheet.LetterSheet;
import org.facturier.rendering.sheet.LetterSheet.PrintedPart;
import org.facturier.rendering.sheet.PartyBlock;
import org.facturier.rendering.sheet.PrintedCode;
import org.facturier.rendering.sheet.PrintedCode.ScanCode;

/** Lays a letter out in pages: letterhead and window, day and subject, paragraphs and tables, signature. */
final class LetterLayout {

    /** Between paragraphs, in points. */
    private static final float GAP = 9;

    private final LetterSheet sheet;
    private final ThemeData theme;
    private final Typography styles;
    private final PartyBlock sender;
    private final PageFrame frame;

    private LetterLayout(LetterSheet sheet, ThemeData theme) {
        this.sheet = sheet;
        this.theme = theme;
        this.styles = theme.typography();
        this.sender = sheet.sender();
        String runningTitle = sheet.subject() + ", " + sheet.dateLine();
        this.frame = new PageFrame(theme, sheet.labels(), sender.name(), runningTitle, sender.legalLine());
    }

    /** {@return the letter, painted} */
    static Print print(LetterSheet sheet, ThemeData theme) {
        LetterLayout layout = new LetterLayout(sheet, theme);
        var description = new Print.Description(sheet.subject(), layout.sender.name(), sheet.language(), sheet.date());
        return Print.of(theme, layout.frame, layout.pages(), layout.slip(), description);
    }

    /** What the foot of the page has no room for comes last, after the signature. */
    private List<List<Pagination.Placed>> pages() {
        Pagination pages = new Pagination(theme.top(), frame.laterTop(), frame.bottom());
        Letterhead letterhead = new Letterhead(theme, sender, sheet.recipient(), List.of());
        pages.flow(List.of(letterhead));
        pages.flow(letterhead.overflow());
        pages.keep(opening());
        body(pages, sheet.body());
        pages.flow(frame.overflow());
        slip().ifPresent(slip -> pages.keepFoot(frame.lift(slip.height())));
        return pages.pages();
    }

    /** {@return the slip of a Swiss QR-bill at the lower edge of the last page; none where there is another code, or none} */
    private Optional<SlipStrip> slip() {
        return sheet.code().flatMap(PrintedCode::slip).map(SlipStrip::new);
    }

    /** {@return the day in the column of the window, then subject and reference over the whole width} */
    private List<Strip> opening() {
        float left = Letterhead.window();
        List<Strip> strips = new ArrayList<>(TextRow.of(sheet.dateLine(), styles.prose(), left, theme.right() - left));
        strips.add(new Gap(2 * GAP));
        strips.addAll(across(sheet.subjectLine(), styles.proseStrong()));
        sheet.referenceLine().ifPresent(reference -> strips.addAll(across(reference, styles.sender())));
        strips.add(new Gap(GAP));
        return strips;
    }

    /** {@return the lines of a text over the whole width} */
    private List<Strip> across(String text, TextStyle style) {
        return TextRow.of(text, style, theme.left(), theme.width());
    }

    /**
     * Sets paragraphs, tables and what is to be told to a bank, the first with its code. Nobody signs on a page of its own: the
     * last paragraph goes along with the signature.
     */
    private void body(Pagination pages, List<PrintedPart> pieces) {
        List<Strip> end = new ArrayList<>();
        Optional<ScanCode> code = sheet.code().flatMap(PrintedCode::scan);
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof PrintedPart.Table table) {
                pages.flow(List.of(new Gap(GAP)));
                pages.table(LetterTable.of(table.table(), theme));
            } else if (pieces.get(at) instanceof PrintedPart.WaysToPay payment) {
                pages.flow(List.of(new Gap(GAP)));
                pages.keep(new PaymentBlock(theme, theme.left(), theme.width()).strips(payment.facts(), code));
                code = Optional.empty();
            } else if (at == pieces.size() - 1) {
                end.addAll(paragraph(pieces.get(at)));
            } else {
                pages.paragraph(paragraph(pieces.get(at)));
            }
        }
        end.addAll(signature());
        pages.keep(end);
    }

    /** {@return a paragraph with blank paper above it} */
    private List<Strip> paragraph(PrintedPart piece) {
        List<Strip> strips = new ArrayList<>(List.of(new Gap(GAP)));
        strips.addAll(across(((PrintedPart.Prose) piece).text(), styles.prose()));
        return strips;
    }

    /** {@return who signs, with blank paper above for the hand that does, in the column of the window} */
    private List<Strip> signature() {
        List<Strip> strips = new ArrayList<>(List.of(new Gap(3 * GAP)));
        float left = Letterhead.window();
        sheet.signature().forEach(line -> strips.addAll(TextRow.of(line, styles.prose(), left, theme.right() - left)));
        return strips;
    }
}

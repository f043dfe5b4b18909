package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.wording.Wording;

/** What stands on every page: the head of later pages, and the foot with legal information and number of the page. */
final class PageFrame {

    private static final int MOST_FOOT_LINES = 4;
    private static final int MOST_HEAD_LINES = 3;
    private static final float TITLE_SHARE = 0.6f;
    private static final float PAGE_NUMBER = 70;
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final float GAP = 6;

    private final ThemeData theme;
    private final Typography styles;
    private final Wording wording;
    private final List<String> from;
    private final List<String> runningTitle;
    private final List<String> foot;
    private final List<String> rest;

    /**
     * A frame.
     *
     * @param from  who writes, for later pages
     * @param runningTitle  what it is, for later pages
     * @param legal  what the law requires to be said of the seller, in one paragraph
     */
    PageFrame(ThemeData theme, Wording wording, String from, String runningTitle, String legal) {
        this.theme = theme;
        this.styles = theme.typography();
        this.wording = wording;
        this.runningTitle = head(runningTitle, TITLE_SHARE);
        this.from = head(from, 1 - TITLE_SHARE);
        List<String> lines = styles.legal().lines(running(legal), theme.width() - PAGE_NUMBER - GAP);
        int most = Math.min(MOST_FOOT_LINES, lines.size());
        this.foot = lines.subList(0, most);
        this.rest = lines.subList(most, lines.size());
    }

    private List<String> head(String text, float share) {
        List<String> lines = styles.small().lines(text, theme.width() * share - GAP);
        return lines.size() <= MOST_HEAD_LINES ? lines : cut(lines.subList(0, MOST_HEAD_LINES));
    }

    private static List<String> cut(List<String> lines) {
        List<String> shown = new ArrayList<>(lines);
        shown.set(lines.size() - 1, lines.get(lines.size() - 1) + "\u2026");
        return shown;
    }

    // what the law requires to be said begins with a name and goes on in the language of the labels, and so it runs
    private String running(String legal) {
        return wording.isRightToLeft() ? legal : LEFT_TO_RIGHT + legal;
    }

    /** {@return the lines for which the foot has no room, to be set at the end of the document} */
    List<Strip> overflow() {
        List<Strip> strips = new ArrayList<>();
        rest.forEach(line ->
                strips.add(TextRow.of(styles.legal(), new TextRow.Piece(theme.left(), false, styles.legal(), line))));
        return strips;
    }

    /** {@return where the strips of later pages begin} */
    float laterTop() {
        return theme.top() + headHeight() + 2 * GAP;
    }

    private float headHeight() {
        return Math.max(from.size(), runningTitle.size()) * styles.small().leading();
    }

    /** {@return where strips end} */
    float bottom() {
        return footTop() - 2 * GAP;
    }

    private float footTop() {
        return theme.bottom() - foot.size() * styles.legal().leading();
    }

    /** Paints the frame. */
    void paint(Canvas canvas, int page, int pages) {
        if (page > 1) {
            paintHead(canvas);
        }
        canvas.rule(
                theme.left(),
                theme.right(),
                footTop() - GAP / 2,
                0.5f,
                theme.palette().line());
        TextStyle style = styles.legal();
        for (int at = 0; at < foot.size(); at++) {
            canvas.text(theme.left(), footTop() + at * style.leading() + style.baseline(), style, foot.get(at));
        }
        String number = wording.text("page", Integer.toString(page), Integer.toString(pages));
        canvas.textEndingAt(theme.right(), footTop() + style.baseline(), style, TextStyle.line(number));
    }

    private void paintHead(Canvas canvas) {
        TextStyle style = styles.small();
        float base = theme.top() + style.baseline();
        for (int at = 0; at < from.size(); at++) {
            canvas.text(theme.left(), base + at * style.leading(), style, from.get(at));
        }
        for (int at = 0; at < runningTitle.size(); at++) {
            canvas.textEndingAt(theme.right(), base + at * style.leading(), style, runningTitle.get(at));
        }
        float y = theme.top() + headHeight() + GAP / 2;
        canvas.rule(theme.left(), theme.right(), y, 0.5f, theme.palette().line());
    }
}

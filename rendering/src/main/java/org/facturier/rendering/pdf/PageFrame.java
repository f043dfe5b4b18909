package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.wording.DocumentLabels;

/**
 * What stands on every page: the head of later pages, and the foot with legal information and number of the page. Both are as
 * high as their lines need, up to a limit, and blocks stand between them.
 */
final class PageFrame {

    /** What the law requires to be said takes so many lines of each foot; the rest is said once, at the end. */
    private static final int MOST_FOOT_LINES = 4;
    /** A longer head of later pages is cut off: the first page has all of it. */
    private static final int MOST_HEAD_LINES = 3;
    /** The part of the width that the running title has; the rest is for who writes. */
    private static final float TITLE_SHARE = 0.6f;
    /** The width that the number of the page has at the right of the foot, in points. */
    private static final float PAGE_NUMBER = 70;
    /** A sign that is not seen: what follows runs from left to right, whatever the first letter of a name. */
    private static final String LEFT_TO_RIGHT = "\u200E";
    /** Between head, blocks and foot, and around their rules, in points. */
    private static final float GAP = 6;

    private final ThemeData theme;
    private final Typography styles;
    private final DocumentLabels labels;
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
    PageFrame(ThemeData theme, DocumentLabels labels, String from, String runningTitle, String legal) {
        this.theme = theme;
        this.styles = theme.typography();
        this.labels = labels;
        this.runningTitle = head(runningTitle, TITLE_SHARE);
        this.from = head(from, 1 - TITLE_SHARE);
        List<String> lines = styles.legal().lines(running(legal), theme.width() - PAGE_NUMBER - GAP);
        int most = Math.min(MOST_FOOT_LINES, lines.size());
        this.foot = lines.subList(0, most);
        this.rest = lines.subList(most, lines.size());
    }

    /** {@return the lines of a part of the head, at most three} */
    private List<String> head(String text, float share) {
        List<String> lines = styles.small().lines(text, theme.width() * share - GAP);
        return lines.size() <= MOST_HEAD_LINES ? lines : cut(lines.subList(0, MOST_HEAD_LINES));
    }

    /** {@return the lines with an ellipsis at the end of the last one} */
    private static List<String> cut(List<String> lines) {
        List<String> shown = new ArrayList<>(lines);
        shown.set(lines.size() - 1, lines.get(lines.size() - 1) + "\u2026");
        return shown;
    }

    /**
     * {@return what the law requires to be said, marked to run as the labels do: it begins with a name, and goes on in their
     * language}
     */
    private String running(String legal) {
        return labels.isRightToLeft() ? legal : LEFT_TO_RIGHT + legal;
    }

    /** {@return the lines for which the foot has no room, to be set at the end of the document} */
    List<Strip> overflow() {
        List<Strip> strips = new ArrayList<>();
        rest.forEach(line ->
                strips.add(TextRow.of(styles.legal(), new TextRow.Piece(theme.left(), false, styles.legal(), line))));
        return strips;
    }

    /** {@return where the strips of later pages begin, in points from the top of the page} */
    float laterTop() {
        return theme.top() + headHeight() + 2 * GAP;
    }

    /** {@return the height of the head of later pages, whose two parts begin on one line} */
    private float headHeight() {
        return Math.max(from.size(), runningTitle.size()) * styles.small().leading();
    }

    /** {@return where strips end, in points from the top of the page} */
    float bottom() {
        return footTop() - 2 * GAP;
    }

    /** {@return where the first line of the foot begins; the last one ends at the margin} */
    private float footTop() {
        return theme.bottom() - foot.size() * styles.legal().leading();
    }

    /**
     * {@return how much higher the foot stands on a page whose lower edge is taken}
     *
     * @param taken  of the lower edge, in points from that of the page
     */
    float lift(float taken) {
        return Math.max(0, taken + GAP - (theme.paper().height() - theme.bottom()));
    }

    /**
     * Paints the frame.
     *
     * @param page  the number of the page, from 1; the first has no head
     * @param pages  how many there are
     * @param taken  of the lower edge of the page, in points; the foot stands above it
     */
    void paint(Canvas canvas, int page, int pages, float taken) {
        if (page > 1) {
            paintHead(canvas);
        }
        float top = footTop() - lift(taken);
        canvas.rule(
                theme.left(),
                theme.right(),
                top - GAP / 2,
                0.5f,
                theme.palette().line());
        TextStyle style = styles.legal();
        for (int at = 0; at < foot.size(); at++) {
            canvas.text(theme.left(), top + at * style.leading() + style.baseline(), style, foot.get(at));
        }
        String number = labels.text("page", Integer.toString(page), Integer.toString(pages));
        canvas.textEndingAt(theme.right(), top + style.baseline(), style, TextStyle.line(number));
    }

    /** Paints who writes on the left and the running title on the right, with a rule beneath both. */
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

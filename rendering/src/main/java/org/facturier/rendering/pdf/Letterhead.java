package org.facturier.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.pdf.internal.paint.Picture;
import org.facturier.rendering.sheet.PartyBlock;

/**
 * The head of the first page: logo and writer to the left, what it is to the right, and beneath that the addressee, where
 * the window of a French DL envelope shows it. What does not fit there is set further down.
 *
 * @source NF Z 11-001 and Z 10-011: a window of 100 by 45 mm, 20 mm from the right and lower edges of a DL envelope
 */
final class Letterhead implements Strip {

    /** The places and sizes that follow are in millimetres, from the left and upper edge of the paper. */
    private static final float WINDOW_LEFT = 105;
    /** Where the first line in the window begins. */
    private static final float WINDOW_TOP = 49;
    /** Down to here nothing else is set, lest it shows in the window. */
    private static final float WINDOW_BOTTOM = 79;
    /** A logo is shrunk to this width, or the height below, whichever is reached first. */
    private static final float LOGO_WIDTH = 60;

    private static final float LOGO_HEIGHT = 17;
    /** Lines of the writer beyond these are set under the head, so that it stays a head. */
    private static final int MOST_WRITER_LINES = 14;
    /** Lines of the addressee beyond these are set under the head. */
    private static final int MOST_ADDRESS_LINES = 9;
    /** Between the columns and beneath the head, in points. */
    private static final float GAP = 14;

    private final ThemeData theme;
    private final Typography styles;
    private final float window = ThemeData.points(WINDOW_LEFT);
    private final List<Strip> writer;
    private final List<Strip> title;
    private final List<Strip> addressee;
    private final List<Strip> overflow = new ArrayList<>();

    /**
     * A head.
     *
     * @param writer  who writes, beneath the logo on the left
     * @param addressee  who is written to, in the window on the right
     * @param title  what the document is, set from {@link #window} on; none for a letter
     */
    Letterhead(ThemeData theme, PartyBlock writer, PartyBlock addressee, List<Strip> title) {
        this.theme = theme;
        this.styles = theme.typography();
        this.title = title;
        this.writer = cut(writerStrips(writer), MOST_WRITER_LINES);
        this.addressee = cut(addressStrips(addressee), MOST_ADDRESS_LINES);
    }

    /** {@return where the column of title and addressee begins, in points from the left edge of the page} */
    static float window() {
        return ThemeData.points(WINDOW_LEFT);
    }

    /** {@return role, name, address and contact of who writes, left of the window} */
    private List<Strip> writerStrips(PartyBlock party) {
        float width = window - GAP - theme.left();
        List<Strip> strips = new ArrayList<>(role(party, theme.left()));
        strips.addAll(TextRow.of(party.name(), styles.name(), theme.left(), width));
        party.address().forEach(line -> strips.addAll(TextRow.of(line, styles.sender(), theme.left(), width)));
        party.contact().forEach(line -> strips.addAll(TextRow.of(line, styles.sender(), theme.left(), width)));
        return strips;
    }

    /** {@return role, name and address of who is written to; how to reach them is not said in a window} */
    private List<Strip> addressStrips(PartyBlock party) {
        float width = theme.right() - window;
        List<Strip> strips = new ArrayList<>(role(party, window));
        strips.addAll(TextRow.of(party.name(), styles.addressee(), window, width));
        party.address().forEach(line -> strips.addAll(TextRow.of(line, styles.address(), window, width)));
        return strips;
    }

    /** {@return the label of a role; none where it is blank} */
    private List<Strip> role(PartyBlock party, float x) {
        return party.role().isEmpty() ? List.of() : TextRow.of(party.role(), styles.label(), x, window);
    }

    /** {@return the first strips; what is cut off is set further down, by {@link #overflow}} */
    private List<Strip> cut(List<Strip> strips, int most) {
        if (strips.size() > most) {
            overflow.addAll(strips.subList(most, strips.size()));
            overflow.add(new Gap(GAP));
        }
        return strips.subList(0, Math.min(most, strips.size()));
    }

    /** {@return the lines for which the head has no room, to be set where there is; none as a rule} */
    List<Strip> overflow() {
        return overflow;
    }

    /** {@return the height of the logo with the gap beneath it, in points; 0 without a logo} */
    private float logoHeight() {
        return theme.logo()
                .map(this::scale)
                .map(scale -> scale * picture().height() + GAP / 2)
                .orElse(0f);
    }

    private Picture picture() {
        return theme.logo().orElseThrow();
    }

    /** {@return how many points a pixel of the logo has} */
    private float scale(Picture logo) {
        return Math.min(ThemeData.points(LOGO_WIDTH) / logo.width(), ThemeData.points(LOGO_HEIGHT) / logo.height());
    }

    /**
     * {@return the height beneath the upper edge: as much as both columns need, and to the lower edge of the window at least}
     */
    @Override
    public float height() {
        float left = logoHeight() + Strip.height(writer);
        float right = addressTop() - theme.top() + Strip.height(addressee);
        float windowHeight = ThemeData.points(WINDOW_BOTTOM) - theme.top();
        return Math.max(windowHeight, Math.max(left, right)) + GAP;
    }

    /** {@return where the address begins, from the top of the page: at the window, or beneath a title that reaches into it} */
    private float addressTop() {
        return Math.max(ThemeData.points(WINDOW_TOP), theme.top() + Strip.height(title) + GAP);
    }

    @Override
    public void paint(Canvas canvas, float top) {
        theme.logo().ifPresent(logo -> {
            float scale = scale(logo);
            canvas.picture(logo, theme.left(), top, logo.width() * scale, logo.height() * scale);
        });
        Strip.paint(writer, canvas, top + logoHeight());
        Strip.paint(title, canvas, top);
        Strip.paint(addressee, canvas, addressTop());
    }
}

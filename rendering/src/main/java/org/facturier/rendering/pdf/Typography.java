package org.facturier.rendering.pdf;

import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.FontFamily;

/**
 * The styles of a document.
 *
 * @param title  what kind of document it is
 * @param number  its number
 * @param name  the name of who writes
 * @param sender  the address of who writes
 * @param addressee  the name in the window of the envelope
 * @param address  the rest of the address in the window
 * @param label  labels of facts
 * @param value  facts
 * @param section  headings of blocks
 * @param head  heads of tables
 * @param subhead  heads of small tables
 * @param body  lines
 * @param strong  totals
 * @param small  remarks beneath lines
 * @param payable  what is to be paid
 * @param legal  words of the law
 * @param prose  paragraphs of letters
 * @param proseStrong  subjects of letters
 */
record Typography(
        TextStyle title,
        TextStyle number,
        TextStyle name,
        TextStyle sender,
        TextStyle addressee,
        TextStyle address,
        TextStyle label,
        TextStyle value,
        TextStyle section,
        TextStyle head,
        TextStyle subhead,
        TextStyle body,
        TextStyle strong,
        TextStyle small,
        TextStyle payable,
        TextStyle legal,
        TextStyle prose,
        TextStyle proseStrong) {

    /** {@return the styles in the fonts and colours of a theme; sizes and heights of lines are the same in all themes} */
    static Typography of(FontFamily fonts, Palette palette) {
        FontFace regular = fonts.regular();
        FontFace bold = fonts.bold();
        return new Typography(
                new TextStyle(bold, 20, 25, palette.accentText()),
                new TextStyle(bold, 11, 15, palette.ink()),
                new TextStyle(bold, 10, 14, palette.ink()),
                new TextStyle(regular, 8, 11, palette.muted()),
                new TextStyle(bold, 10, 13, palette.ink()),
                new TextStyle(regular, 10, 13, palette.ink()),
                new TextStyle(regular, 7.5f, 12, palette.muted()),
                new TextStyle(bold, 9, 13, palette.ink()),
                new TextStyle(bold, 9, 14, palette.accentText()),
                new TextStyle(bold, 7.5f, 11, palette.onAccent()),
                new TextStyle(bold, 7.5f, 12, palette.muted()),
                new TextStyle(regular, 8.5f, 12, palette.ink()),
                new TextStyle(bold, 8.5f, 13, palette.ink()),
                new TextStyle(regular, 7.5f, 10, palette.muted()),
                new TextStyle(bold, 11, 14, palette.onAccent()),
                new TextStyle(regular, 6.8f, 8.8f, palette.muted()),
                new TextStyle(regular, 10, 14.5f, palette.ink()),
                new TextStyle(bold, 10, 14.5f, palette.ink()));
    }

    /** {@return whether a line can be shown in text as well as in headings} */
    boolean shows(String line) {
        return prose.face().missing(line).isEmpty()
                && proseStrong.face().missing(line).isEmpty();
    }
}

package org.facturier.einvoice.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML in UTF-8: tags that the table has encoded once, texts that are encoded and escaped as they come. It knows no
 * namespaces and checks no nesting; those are right in the table. For one document and thread.
 *
 * <p>{@code Café & Fils <Lyon>} comes out as {@code Café &amp; Fils &lt;Lyon&gt;}. A carriage return is written as a reference,
 * since parsers make a line feed of it otherwise; so are line feeds and tabulators in attributes, which would become blanks.
 */
final class Markup {

    private static final int SIZE = 8_192;
    /** The most bytes that one character comes to: {@code &quot;}. */
    private static final int LONGEST = 6;

    private static final int ASCII = 128;
    /** What stands for each character of ASCII where it is not itself; null where it is. */
    private static final byte[][] IN_TEXT = new byte[ASCII][];

    private static final byte[][] IN_ATTRIBUTE = new byte[ASCII][];
    /** What stands for a character that XML does not have. */
    private static final byte[] NONE = {};

    static {
        for (byte[][] table : new byte[][][] {IN_TEXT, IN_ATTRIBUTE}) {
            for (int c = 0; c < ' '; c++) {
                table[c] = NONE;
            }
            table['\r'] = bytes("&#13;");
            table['&'] = bytes("&amp;");
            table['<'] = bytes("&lt;");
            table['>'] = bytes("&gt;");
        }
        IN_TEXT['\t'] = null;
        IN_TEXT['\n'] = null;
        IN_ATTRIBUTE['\t'] = bytes("&#9;");
        IN_ATTRIBUTE['\n'] = bytes("&#10;");
        IN_ATTRIBUTE['"'] = bytes("&quot;");
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;
    /** Whether a start tag still waits for its attributes. */
    private boolean open;

    Markup(OutputStream out) {
        this.out = out;
    }

    /** A text has a character that no XML document can have, such as a zero byte or half of a pair. */
    static final class Unwritable extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** The number of the character. */
        final int character;

        Unwritable(int character) {
            super("U+" + Integer.toHexString(character), null, false, false);
            this.character = character;
        }
    }

    /** {@return a text as it stands in a tag} */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the declaration, with which a document begins. */
    void declaration() throws IOException {
        raw(bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    }

    /**
     * Opens an element; attributes may follow.
     *
     * @param tag  its start tag without the sign at its end: {@code <cbc:ID}
     */
    void start(byte[] tag) throws IOException {
        close();
        raw(tag);
        open = true;
    }

    /**
     * Adds an attribute to the element that was opened last.
     *
     * @throws Unwritable if its value has a character that XML does not have
     */
    void attribute(String name, String value) throws IOException {
        raw(' ');
        escaped(name, IN_ATTRIBUTE);
        raw('=');
        raw('"');
        escaped(value, IN_ATTRIBUTE);
        raw('"');
    }

    /**
     * Writes a text.
     *
     * @throws Unwritable if it has a character that XML does not have
     */
    void text(String text) throws IOException {
        close();
        escaped(text, IN_TEXT);
    }

    /** Writes bytes that need no escaping, such as base64. */
    void plain(byte[] text) throws IOException {
        close();
        raw(text);
    }

    /**
     * Closes an element, in its start tag where nothing is in it.
     *
     * @param tag  its end tag: {@code </cbc:ID>}
     */
    void end(byte[] tag) throws IOException {
        if (open) {
            open = false;
            raw('/');
            raw('>');
        } else {
            raw(tag);
        }
    }

    /** Gives out what is kept here, and flushes the stream. */
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        out.flush();
    }

    private void close() throws IOException {
        if (open) {
            open = false;
            raw('>');
        }
    }

    private void raw(char ascii) throws IOException {
        room(1);
        buffer[used++] = (byte) ascii;
    }

    private void raw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE) {
            out.write(buffer, 0, used);
            used = 0;
            out.write(bytes);
            return;
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** Makes room for so many bytes. */
    private void room(int bytes) throws IOException {
        if (used + bytes > SIZE) {
            out.write(buffer, 0, used);
            used = 0;
        }
    }

    private void escaped(String text, byte[][] instead) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            room(LONGEST);
            char c = text.charAt(i);
            if (c >= ASCII) {
                i += wide(text, i);
            } else if (instead[c] == null) {
                buffer[used++] = (byte) c;
            } else if (instead[c] == NONE) {
                throw new Unwritable(c);
            } else {
                raw(instead[c]);
            }
        }
    }

    /**
     * Writes a character beyond ASCII.
     *
     * @return how many chars of the text it has beyond the first: one for a pair, else zero
     */
    private int wide(String text, int at) {
        int point = text.codePointAt(at);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || point == 0xFFFE
                || point == 0xFFFF) {
            throw new Unwritable(point);
        }
        if (point < 0x800) {
            buffer[used++] = (byte) (0xC0 | point >> 6);
        } else if (point < 0x10000) {
            buffer[used++] = (byte) (0xE0 | point >> 12);
            buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            buffer[used++] = (byte) (0xF0 | point >> 18);
            buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
            buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        buffer[used++] = (byte) (0x80 | point & 0x3F);
        return Character.charCount(point) - 1;
    }
}

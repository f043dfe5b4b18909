package org.facturier.core.banktext;

import static org.facturier.core.finding.Message.say;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.csv.Decoding;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a file is: a byte-order mark says so, then XML by its declaration, then whoever delivers it.
 *
 * <ul>
 *   <li>{@code EF BB BF}: UTF-8;
 *   <li>{@code FE FF}: UTF-16, high byte first;
 *   <li>{@code FF FE}: UTF-16, low byte first.
 * </ul>
 *
 * <p>Bytes that are no text in it end nothing: {@code Decoding} puts a mark in their place, and the reader of the format finds
 * them on their line.
 *
 * @source XML 1.0, appendix F
 */
public final class Encodings {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private static final int DECLARATION = 200;

    private Encodings() {}

    /**
     * {@return the text of a file, whose encoding is stated unless a byte-order mark says another}
     *
     * @throws IOException if the stream cannot be read
     */
    public static Reader text(Charset stated, BufferedInputStream file) throws IOException {
        Charset marked = marked(file);
        return Decoding.reader(marked == null ? stated : marked, file);
    }

    /**
     * {@return the text of an XML file}
     *
     * @param problem  takes that the encoding which it declares is none; it is read as UTF-8 then
     */
    public static Reader xml(BufferedInputStream file, Consumer<Finding> problem) throws IOException {
        Charset marked = marked(file);
        return Decoding.reader(marked == null ? declared(file, problem) : marked, file);
    }

    /** {@return what the byte-order mark says, which is passed over; null if there is none} */
    private static @Nullable Charset marked(BufferedInputStream file) throws IOException {
        byte[] first = Bytes.peek(file, 3);
        if (Bytes.begin(first, 0xEF, 0xBB, 0xBF)) {
            return skipped(file, 3, StandardCharsets.UTF_8);
        }
        if (Bytes.begin(first, 0xFE, 0xFF)) {
            return skipped(file, 2, StandardCharsets.UTF_16BE);
        }
        return Bytes.begin(first, 0xFF, 0xFE) ? skipped(file, 2, StandardCharsets.UTF_16LE) : null;
    }

    /** {@return the encoding, once the bytes of its mark are passed over: they are no part of the text} */
    private static Charset skipped(BufferedInputStream file, int bytes, Charset encoding) throws IOException {
        file.readNBytes(bytes);
        return encoding;
    }

    /**
     * {@return the encoding of the XML declaration, UTF-8 if there is none}
     *
     * A zero byte beside the first angle bracket shows UTF-16 without a mark; the declaration then could not be read byte by
     * byte.
     */
    private static Charset declared(BufferedInputStream file, Consumer<Finding> problem) throws IOException {
        byte[] first = Bytes.peek(file, DECLARATION);
        if (Bytes.begin(first, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (Bytes.begin(first, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declaration = DECLARED.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return declaration.find() ? named(declaration.group(1), problem) : StandardCharsets.UTF_8;
    }

    /** A declaration that can be read byte by byte is in no encoding of two bytes, whatever it says. */
    private static Charset named(String name, Consumer<Finding> problem) {
        if (name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            problem.accept(StatementFileRule.ENCODING_KNOWN.at(
                    "",
                    say("there is no encoding '{name}'; the file is read as UTF-8")
                            .with("name", Shortened.quote(name))));
            return StandardCharsets.UTF_8;
        }
    }
}

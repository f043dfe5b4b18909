package org.facturier.core.supporting;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;

/**
 * A file within a document. Its bytes are held as they were given, in base64 and cut where the limit of texts cuts them, so that
 * it is stored, sealed and compared like any other part of the document. It is never opened.
 *
 * @param name  the name of the file, without folders (BT-125-2)
 * @param mime  its media type, such as {@code application/pdf} (BT-125-1)
 * @param content  the bytes in base64, with padding and without line ends; pieces of 100,000 characters and a last one
 * @source EN 16931-1:2017, BT-125; RFC 4648, section 4
 */
public record AttachedFile(@Size(max = 255) String name, String mime, List<String> content) {

    /** The most bytes of one file; what several of them take counts for the size of the document. */
    public static final int LARGEST = 5_000_000;

    /** The media types that receivers of e-invoices take. */
    private static final Set<String> LISTED = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet");

    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]*[^/\\\\\\p{Cntrl}\\s.][^/\\\\\\p{Cntrl}]*");
    private static final Pattern MIME = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final int MOST_CHARACTERS = (LARGEST + 2) / 3 * 4;

    /**
     * @throws RefusedException if something is missing, the name has a folder in it, the media type another shape, or the
     *     content is no base64, empty or too large
     */
    public AttachedFile {
        Completeness.of("an attached file")
                .needs("name", name)
                .needs("mime", mime)
                .needs("content", content)
                .verify();
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException(say("fileName", "not the name of a file without folders: {name}")
                    .with("name", Shortened.quote(name)));
        }
        if (!MIME.matcher(mime).matches()) {
            throw new RefusedException(say("fileMime", "not a media type such as application/pdf: {mime}")
                    .with("mime", Shortened.quote(mime)));
        }
        content = pieces(sound(name, String.join("", content)));
    }

    /**
     * {@return the file with its bytes}
     *
     * @param name  without folders
     * @param mime  such as {@code application/pdf}
     * @param bytes  from one to {@link #LARGEST}
     */
    public static AttachedFile of(String name, String mime, byte[] bytes) {
        return new AttachedFile(name, mime, List.of(Base64.getEncoder().encodeToString(bytes)));
    }

    /** {@return the bytes, in an array of its own} */
    public byte[] bytes() {
        return Base64.getDecoder().decode(String.join("", content));
    }

    /** {@return how many bytes it has} */
    public int length() {
        String last = content.get(content.size() - 1);
        int padding = last.endsWith("==") ? 2 : last.endsWith("=") ? 1 : 0;
        return ((content.size() - 1) * Limits.LONGEST_TEXT + last.length()) / 4 * 3 - padding;
    }

    /** {@return the SHA-256 of its bytes, 64 small hexadecimal digits} */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** {@return whether the standard has the media type; receivers refuse a document with another} */
    public boolean isListed() {
        return LISTED.contains(mime);
    }

    /** {@return the text, if it is the base64 of some bytes and of not too many} */
    private static String sound(String name, String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            throw new RefusedException(say("fileSize", "{name} has no content, or more than {most} bytes")
                    .with("name", Shortened.quote(name))
                    .with("most", LARGEST));
        }
        try {
            if (Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(text))
                    .equals(text)) {
                return text;
            }
        } catch (IllegalArgumentException ignored) {
            // said below, as is a text that decodes but is not what would be written
        }
        throw new RefusedException(
                say("fileContent", "the content of {name} is not in base64").with("name", Shortened.quote(name)));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); from += Limits.LONGEST_TEXT) {
            pieces.add(text.substring(from, Math.min(text.length(), from + Limits.LONGEST_TEXT)));
        }
        return List.copyOf(pieces);
    }

    /** {@return name, media type and length, without the content} */
    @Override
    public String toString() {
        return "AttachedFile[" + name + ", " + mime + ", " + length() + " bytes]";
    }
}

package org.facturier.rendering.pdf.internal.paint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The chunks of a PNG file that are drawn. Texts, colour profiles and whatever else a file may carry are passed over unread:
 * deflated, a few kilobytes of them may stand for gigabytes.
 *
 * @source ISO/IEC 15948 (PNG), clauses 5 and 11
 */
final class PngChunks {

    /** Head, palette, transparency, pixels and end. */
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    /** The length of what every PNG file begins with. */
    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int AROUND = 12;

    private PngChunks() {}

    /**
     * {@return the file without all that is not drawn; empty if it breaks off within a chunk, or has no last one}
     *
     * <p>What follows the last chunk is left out as well. Checksums are left to the reader.
     */
    static Optional<byte[]> drawn(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, Math.min(SIGNATURE, file.length));
        String type = "";
        for (int at = SIGNATURE; !type.equals("IEND"); ) {
            if (file.length - at < AROUND || in.getInt(at) < 0 || in.getInt(at) > file.length - at - AROUND) {
                return Optional.empty();
            }
            int length = in.getInt(at) + AROUND;
            type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (DRAWN.contains(type)) {
                out.write(file, at, length);
            }
            at += length;
        }
        return Optional.of(out.toByteArray());
    }
}

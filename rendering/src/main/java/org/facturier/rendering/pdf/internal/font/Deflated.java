package org.facturier.rendering.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Bytes in the form of the PDF filter {@code FlateDecode}. */
final class Deflated {

    private Deflated() {}

    /** {@return the bytes deflated as far as possible: it happens once and is then copied into every document} */
    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return deflated(bytes, deflater);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
    }

    private static byte[] deflated(byte[] bytes, Deflater deflater) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out, deflater)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}

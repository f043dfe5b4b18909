package org.facturier.core.banktext;

import static org.facturier.core.finding.Message.say;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Shortened;
import org.facturier.core.limit.Limits;

/**
 * A file as banks deliver it: as it is, compressed by gzip, or several in a ZIP. It is unpacked as it is read, never stored, so
 * that what it unpacks to costs time alone, and that is bounded.
 *
 * <p>Its first bytes decide, not its name: {@code PK} and two more for a ZIP, {@code 1F 8B} for gzip. A ZIP within a ZIP is not
 * unpacked again. What is wrong is found:
 *
 * <ul>
 *   <li>{@code STMT-ZIP-01}: it is damaged or breaks off; what was unpacked before is read;
 *   <li>{@code STMT-LIMIT-01}: it holds more files, or one unpacks to more bytes, than {@code Limits} permits.
 * </ul>
 */
public final class Packed {

    /** Reads one file that is not packed. */
    @FunctionalInterface
    public interface Contents {
        /**
         * Reads one file.
         *
         * @param source its name, for findings
         * @param file its bytes, unpacked; not closed here, as a ZIP goes on behind them
         * @throws IOException if the stream cannot be read
         */
        void read(String source, BufferedInputStream file) throws IOException;
    }

    private final String source;
    private final Consumer<Finding> findings;
    private final Contents contents;

    /**
     * @param source  the name of the file; what is in a ZIP is called {@code january.zip!account.xml}
     * @param findings  takes what cannot be unpacked
     * @param contents  reads each file
     */
    public Packed(String source, Consumer<Finding> findings, Contents contents) {
        this.source = source;
        this.findings = findings;
        this.contents = contents;
    }

    /**
     * Unpacks a file and hands each file in it to the contents, in their order. Folders are passed over.
     *
     * @param file its bytes as delivered; not closed here
     * @throws IOException if the stream cannot be read; a damaged file is a finding
     */
    public void read(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file);
        byte[] first = Bytes.peek(in, 4);
        if (Bytes.begin(first, 'P', 'K', 3, 4)) {
            zip(in);
        } else if (Bytes.begin(first, 0x1F, 0x8B)) {
            gzip(in);
        } else {
            contents.read(source, in);
        }
    }

    private void gzip(InputStream in) throws IOException {
        InputStream unpacked;
        try {
            unpacked = new GZIPInputStream(in);
        } catch (ZipException | EOFException broken) {
            broken(source);
            return;
        }
        contents.read(source, new BufferedInputStream(new Unpacking(source, unpacked)));
    }

    /** Reads each file of a ZIP as it comes. Where one is damaged, those behind it cannot be found any more. */
    private void zip(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (int i = 0; i < Limits.MOST_FILES; i++) {
            ZipEntry next;
            try {
                next = zip.getNextEntry();
            } catch (ZipException | EOFException | IllegalArgumentException broken) {
                broken(source);
                return;
            }
            if (next == null) {
                return;
            }
            if (!next.isDirectory()) {
                String name = source + "!" + Shortened.quote(next.getName());
                contents.read(name, new BufferedInputStream(new Unpacking(name, zip)));
            }
        }
        findings.accept(StatementFileRule.BOUNDED.at(
                source, say("files", "a ZIP has more than {most} files").with("most", Limits.MOST_FILES)));
    }

    /** Finds ({@code STMT-ZIP-01}) that a file is damaged or breaks off. */
    private void broken(String name) {
        findings.accept(StatementFileRule.UNPACKED.at(name, "the compressed file is damaged or breaks off"));
    }

    /** Where what is compressed is damaged, or unpacks beyond bounds, the file ends for whoever reads it. */
    private final class Unpacking extends FilterInputStream {

        private final String name;
        private long left = Limits.LARGEST_UNPACKED;

        Unpacking(String name, InputStream in) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            try {
                int count = in.read(into, from, length);
                left -= Math.max(count, 0);
                if (left <= 0) {
                    findings.accept(StatementFileRule.BOUNDED.at(
                            name,
                            say("unpacked", "the file unpacks to more than {most} bytes")
                                    .with("most", Limits.LARGEST_UNPACKED)));
                }
                return count;
            } catch (ZipException | EOFException broken) {
                left = 0;
                broken(name);
                return -1;
            }
        }

        /** What is around it goes on. */
        @Override
        public void close() {}
    }
}

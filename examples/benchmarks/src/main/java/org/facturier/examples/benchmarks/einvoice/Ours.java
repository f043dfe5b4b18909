package org.facturier.examples.benchmarks.einvoice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;

/** What the library does, as a host asks for it: limits on, every finding kept. */
final class Ours {

    private Ours() {}

    static byte[] written(Reading reading, Syntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocumentWriter.of(syntax)
                    .writeUnchecked(reading.invoice(), reading, out)
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static Reading read(byte[] document) {
        try {
            return Documents.read(new ByteArrayInputStream(document), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Object judged(Reading reading) {
        return EuropeanRules.standard().check(Subject.of(reading, Mode.OFFICIAL));
    }
}

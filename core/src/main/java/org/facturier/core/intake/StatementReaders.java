package org.facturier.core.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.facturier.core.bankfile.StatementReader;
import org.facturier.core.camt.CamtReader;
import org.facturier.core.cfonb.CfonbReader;
import org.facturier.core.mt940.Mt940Reader;

/** Readers of the common formats. CSV has a mapping of its own for each bank: {@link CsvStatements}. */
public final class StatementReaders {

    private StatementReaders() {}

    /**
     * {@return a reader of camt.052, camt.053 and camt.054, versions 2 to 13} In XML, in the encoding that it states. A message in
     * another namespace is read by its structure, with a finding.
     */
    public static StatementReader camt() {
        return CamtReader.INSTANCE;
    }

    /** {@return a reader of MT940 in ISO 8859-1, or as a byte-order mark says} */
    public static StatementReader mt940() {
        return mt940(StandardCharsets.ISO_8859_1);
    }

    /** {@return a reader of MT940 in an encoding, unless a byte-order mark says another} */
    public static StatementReader mt940(Charset encoding) {
        return new Mt940Reader(encoding);
    }

    /** {@return a reader of CFONB 120 in ISO 8859-1, or as a byte-order mark says; with line ends or without} */
    public static StatementReader cfonb120() {
        return cfonb120(StandardCharsets.ISO_8859_1);
    }

    /** {@return a reader of CFONB 120 in an encoding, unless a byte-order mark says another} */
    public static StatementReader cfonb120(Charset encoding) {
        return new CfonbReader(encoding);
    }
}

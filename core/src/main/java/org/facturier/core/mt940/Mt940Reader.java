package org.facturier.core.mt940;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.facturier.core.bankfile.StatementReader;
import org.facturier.core.bankfile.StatementSink;
import org.facturier.core.banktext.Encodings;
import org.facturier.core.banktext.Packed;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.TextLines;

/**
 * Reads MT940, with its envelope or without, one field after the other. A file may hold many statements, of many accounts.
 *
 * <p>Nothing in the file says its encoding, so the host does, as it is agreed with the bank. With the wrong one money is read
 * all the same, and letters may be wrong; bytes that are none in it are replaced, and found ({@code STMT-CODE-01}).
 *
 * <p>A file that breaks off is found ({@code STMT-END-01}); what stands before it is taken.
 *
 * @param encoding of the text, unless a byte-order mark says another
 * @source SWIFT Standards, MT940
 */
public record Mt940Reader(Charset encoding) implements StatementReader {

    @Override
    public void read(String source, InputStream file, StatementSink sink) throws IOException {
        StatementFlow flow = new StatementFlow(sink);
        new Packed(source, sink::finds, (name, unpacked) -> file(name, unpacked, flow)).read(file);
    }

    private void file(String source, BufferedInputStream file, StatementFlow flow) throws IOException {
        Mt940Statements statements = new Mt940Statements(source, flow);
        try {
            Mt940Fields fields = new Mt940Fields(source, new TextLines(Encodings.text(encoding, file)), flow);
            for (Mt940Fields.Field next = fields.next(); next != null; next = fields.next()) {
                statements.take(next);
            }
            statements.end();
        } finally {
            flow.end();
        }
    }
}

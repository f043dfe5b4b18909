package org.facturier.core.cfonb;

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
 * Reads CFONB 120: records of 120 characters, each on a line of its own or without any line end. Blanks at the end of a line
 * may have been left out; without line ends every record has them all.
 *
 * <p>Nothing in the file says its encoding, so the host does. What the file breaks off in is found ({@code STMT-END-01}) and
 * not taken; what stands before it is.
 *
 * @param encoding of the text, unless a byte-order mark says another
 * @source CFONB, Relevé de compte sur support informatique, July 2004; its changes for transfers, August 2007
 */
public record CfonbReader(Charset encoding) implements StatementReader {

    @Override
    public void read(String source, InputStream file, StatementSink sink) throws IOException {
        StatementFlow flow = new StatementFlow(sink);
        new Packed(source, sink::finds, (name, unpacked) -> file(name, unpacked, flow)).read(file);
    }

    private void file(String source, BufferedInputStream file, StatementFlow flow) throws IOException {
        CfonbStatements statements = new CfonbStatements(source, flow);
        try {
            TextLines lines = new TextLines(Encodings.text(encoding, file));
            TextLines.Line next = lines.nextRecord(CfonbRecord.LENGTH);
            for (int number = 1; next != null; number++) {
                statements.take(CfonbRecord.of(next, number));
                next = lines.nextRecord(CfonbRecord.LENGTH);
            }
            statements.end();
        } finally {
            flow.end();
        }
    }
}

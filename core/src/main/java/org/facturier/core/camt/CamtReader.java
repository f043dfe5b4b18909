package org.facturier.core.camt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.facturier.core.bankfile.StatementReader;
import org.facturier.core.bankfile.StatementSink;
import org.facturier.core.banktext.Encodings;
import org.facturier.core.banktext.Packed;
import org.facturier.core.banktext.StatementFlow;

/**
 * Reads camt.052, camt.053 and camt.054. What changed between their versions is where some elements lie, never what they mean:
 * each is looked for wherever a version has it. It is not checked against a schema, as a bank that bends it still tells of
 * money.
 *
 * <p>One pass over the file, in memory that holds one entry. A fault of XML ends the reading where it stands: what stands
 * before it is taken, it is found with line and path, and the statement that is open ends with the balances read so far.
 *
 * <p>The encoding is that of a byte-order mark, else of the XML declaration, else UTF-8.
 *
 * @source ISO 20022 camt.052, camt.053, camt.054, versions 2 to 13
 */
public enum CamtReader implements StatementReader {
    INSTANCE;

    @Override
    public void read(String source, InputStream file, StatementSink sink) throws IOException {
        StatementFlow flow = new StatementFlow(sink);
        new Packed(source, sink::finds, (name, unpacked) -> file(name, unpacked, flow)).read(file);
    }

    private static void file(String source, BufferedInputStream file, StatementFlow flow) throws IOException {
        XmlText text = new XmlText(Encodings.xml(file, problem -> flow.find(problem.withPath(source + ":1"))));
        CamtPlaces places = new CamtPlaces(source, text, flow);
        try {
            XmlCursor cursor = new XmlCursor(text);
            places.begin(cursor);
            new CamtMessage(cursor, places, flow).read();
        } catch (XmlFault fault) {
            flow.find(fault.at(places.here()));
        } finally {
            flow.end();
        }
        places.findUnreadable();
    }
}

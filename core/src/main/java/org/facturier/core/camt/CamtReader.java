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
 * each is looked for wherever a version has it.
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

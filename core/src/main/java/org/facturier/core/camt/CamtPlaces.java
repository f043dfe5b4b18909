package org.facturier.core.camt;

import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.StatementFlow;
import org.jspecify.annotations.Nullable;

/** Says where in a file of XML something stands: its name, the line, and the path of elements. */
final class CamtPlaces {

    private final String source;
    private final XmlText text;
    private final StatementFlow flow;
    private @Nullable XmlCursor in;

    CamtPlaces(String source, XmlText text, StatementFlow flow) {
        this.source = source;
        this.text = text;
        this.flow = flow;
    }

    void begin(XmlCursor cursor) {
        in = cursor;
    }

    /** {@return the place of the open element; the file and its first line where none is} */
    String here() {
        return in == null ? source + ":1" : source + ":" + in.line() + " " + in.path();
    }

    /** {@return the place of an element that was just left} */
    String left(String name) {
        return here() + "/" + name;
    }

    /** Says on which line bytes were no text, once for all that was read since it was asked. */
    void findUnreadable() {
        long line = text.unreadable();
        if (line > 0) {
            flow.find(StatementFileRule.ENCODED.at(
                    source + ":" + line, "bytes are no text in the encoding of the file, and were replaced"));
        }
    }
}

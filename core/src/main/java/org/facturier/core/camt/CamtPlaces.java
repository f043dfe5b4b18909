package org.facturier.core.camt;

import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.StatementFlow;
import org.jspecify.annotations.Nullable;

/**
 * Says where in a file of XML something stands: its name, the line, and the path of elements, such as {@code january.xml:117
 * Document/BkToCstmrStmt/Stmt[1]/Ntry[3]/Amt}. Whoever mends the file finds the line by it, whoever talks to the bank the
 * element.
 */
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

    /** Says by which cursor the file is read. Until then every place is the first line, as a file may not even begin as XML. */
    void begin(XmlCursor cursor) {
        in = cursor;
    }

    /** {@return the place of the open element; the file and its first line where none is} */
    String here() {
        return in == null ? source + ":1" : source + ":" + in.line() + " " + in.path();
    }

    /**
     * {@return the place of an element that was just left: values are judged once they are read, when their element is closed}
     *
     * @param name of the element within the open one, or a path such as {@code BookgDt/Dt}; the line is that of its end
     */
    String left(String name) {
        return here() + "/" + name;
    }

    /**
     * Says on which line bytes were no text ({@code STMT-CODE-01}), once for all that was read since it was asked. It is asked
     * after each entry, so that an entry has one such finding and not one for each letter.
     */
    void findUnreadable() {
        long line = text.unreadable();
        if (line > 0) {
            flow.find(StatementFileRule.ENCODED.at(
                    source + ":" + line, "bytes are no text in the encoding of the file, and were replaced"));
        }
    }
}

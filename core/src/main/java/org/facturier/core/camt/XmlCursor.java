package org.facturier.core.camt;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of an XML file by name, whatever their namespace: {@link #child} steps into the next element
 * directly within the open one, or out of it. The one class that knows the parser: that of the JDK, without document types,
 * with bounds on depth, names and texts.
 *
 * <p>Each element that was stepped into is left by {@link #text}, {@link #skip}, or by asking for children until there is none.
 * So all readers have one form, which passes over what it does not know:
 *
 * <pre>{@code
 * while (in.child()) {
 *     switch (in.name()) {
 *         case "Nm" -> name = in.text();
 *         default -> in.skip();
 *     }
 * }
 * }</pre>
 *
 * <p>All methods that go on throw {@code XmlFault} where the file is not well formed, breaks off, declares a document type or
 * grows beyond bounds, and an {@code IOException} where the stream of the host fails.
 */
final class XmlCursor {

    /** More names than all messages of ISO 20022 together have. */
    private static final int MOST_NAMES = 10_000;

    /** More attributes than an element of any message has. */
    private static final int MOST_ATTRIBUTES = 100;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private final XmlText text;
    private final String[] names = new String[Limits.DEEPEST + 1];
    private final String[] siblings = new String[Limits.DEEPEST + 2];
    private final int[] indices = new int[Limits.DEEPEST + 2];
    private final Set<String> strangers = new HashSet<>();
    private final StringBuilder buffer = new StringBuilder();
    private int depth;

    /**
     * {@return a factory whose parsers know no document types and no entities from outside: neither can a file read another
     * file, nor a few bytes unfold to many; and which hand on long texts in pieces, so that they are measured before they are
     * kept}
     */
    private static XMLInputFactory factory() {
        XMLInputFactory made = XMLInputFactory.newDefaultFactory();
        made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        made.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        made.setProperty(XMLInputFactory.IS_COALESCING, false);
        return made;
    }

    /**
     * @param text the file, bounded and without characters that XML does not know
     * @throws XmlFault if the file does not even begin as XML
     * @throws IOException if its stream cannot be read
     */
    XmlCursor(XmlText text) throws IOException, XmlFault {
        this.text = text;
        try {
            this.in = FACTORY.createXMLStreamReader(text);
        } catch (XMLStreamException | RuntimeException broken) {
            throw fault(broken);
        }
    }

    /** {@return whether there is one more element directly within the open one, which is open now; else that one is left} */
    boolean child() throws IOException, XmlFault {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    close();
                    return false;
                }
                default -> {}
            }
        }
    }

    /** {@return the name of the open element, without prefix} */
    String name() {
        return names[depth];
    }

    /** {@return the namespace of the open element, blank if it has none} */
    String namespace() {
        String uri = in.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** {@return an attribute of the open element, blank if it has none; asked before its text} */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /**
     * {@return the text of the open element without the blanks around it, which is left; elements in it are passed over}
     *
     * {@code <Ustrd>Invoice <b>old</b>17</Ustrd>} reads {@code Invoice 17}.
     */
    String text() throws IOException, XmlFault {
        buffer.setLength(0);
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                case XMLStreamConstants.START_ELEMENT -> {
                    String before = buffer.toString();
                    open();
                    skip();
                    buffer.setLength(0);
                    buffer.append(before);
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    close();
                    return buffer.toString().strip();
                }
                default -> {}
            }
        }
    }

    /**
     * {@return the text of the open element, or of an element in it, which is left}
     *
     * Versions put a word where a later one has a code: {@code <Sts>BOOK</Sts>} and {@code <Sts><Cd>BOOK</Cd></Sts>} both read
     * {@code BOOK}.
     */
    String textOrCode() throws IOException, XmlFault {
        buffer.setLength(0);
        int outside = depth - 1;
        while (depth > outside) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> close();
                default -> {}
            }
        }
        return buffer.toString().strip();
    }

    /** Adds a piece of text. It is measured before it is kept, as the parser hands a long text on in pieces. */
    private void append() throws XmlFault {
        if (buffer.length() + in.getTextLength() > Limits.LONGEST_TEXT) {
            throw XmlText.tooLong();
        }
        buffer.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    /** Leaves the open element with all that is in it. */
    void skip() throws IOException, XmlFault {
        int outside = depth - 1;
        meet();
        while (depth > outside) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open();
                    meet();
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> close();
                default -> {}
            }
        }
    }

    /**
     * Counts the names of elements and attributes that are passed over. The parser keeps every name that it meets, so a file of
     * ever new names would grow in memory; it ends at {@code STMT-LIMIT-01}.
     */
    private void meet() throws XmlFault {
        strangers.add(names[depth]);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            strangers.add(in.getAttributeLocalName(i));
        }
        if (strangers.size() > MOST_NAMES || in.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new XmlFault(StatementFileRule.BOUNDED.at(
                    "", say("names", "the file has more names than all messages together have")));
        }
    }

    /**
     * Steps into an element, and counts which of its name in a row it is, from 1, for {@link #path}. The count begins anew
     * where another name stands between.
     */
    private void open() throws XmlFault {
        if (depth == Limits.DEEPEST) {
            throw new XmlFault(StatementFileRule.BOUNDED.at(
                    "",
                    say("depth", "an element lies deeper than {most} levels").with("most", Limits.DEEPEST)));
        }
        depth++;
        String name = in.getLocalName();
        names[depth] = name;
        indices[depth] = name.equals(siblings[depth]) ? indices[depth] + 1 : 1;
        siblings[depth] = name;
        siblings[depth + 1] = null;
    }

    private void close() {
        depth--;
    }

    /**
     * {@return what the parser meets next}
     *
     * @throws XmlFault at a document type or entity ({@code STMT-XML-02}), and where the file ends within an element ({@code
     *     STMT-XML-01})
     */
    private int next() throws IOException, XmlFault {
        int event;
        try {
            event = in.hasNext() ? in.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException broken) {
            throw fault(broken);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XmlFault(StatementFileRule.NO_DOCUMENT_TYPE.at(
                    "", "the file declares a document type or uses an entity; it is not read any further"));
        }
        if (event == XMLStreamConstants.END_DOCUMENT && depth > 0) {
            throw fault(null);
        }
        return event;
    }

    /**
     * {@return what is wrong with the file: what the parser throws}
     *
     * What the stream of the host throws is its own, and thrown on as it is; the parser wraps it, and it is unwrapped.
     *
     * @param broken null where the file ends too early
     * @throws IOException that of the host's stream
     */
    private static XmlFault fault(@Nullable Exception broken) throws IOException {
        Throwable cause = broken instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : broken;
        if (cause instanceof XmlText.TooLong || isBeyondTheParser(broken)) {
            return XmlText.tooLong();
        }
        if (cause instanceof IOException own) {
            throw own;
        }
        return new XmlFault(StatementFileRule.WELL_FORMED.at(
                "", "the file breaks off here, or what stands here is not well formed"));
    }

    /** The parser of the JDK has bounds of its own, for names and attributes, and says so by a code. */
    private static boolean isBeyondTheParser(@Nullable Exception broken) {
        return broken != null && String.valueOf(broken.getMessage()).contains("JAXP0001");
    }

    /** {@return the line that is being read, from 1; lines of blanks that were kept from the parser count} */
    long line() {
        return in.getLocation().getLineNumber() + text.linesPassedOver();
    }

    /**
     * {@return the elements that are open, such as {@code Document/BkToCstmrStmt/Stmt[1]/Ntry[3]}}
     *
     * Those that stand many times are numbered, the others bare, so that the path reads like the standard.
     */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            path.append(i == 1 ? "" : "/").append(names[i]);
            if (isRepeated(names[i])) {
                path.append('[').append(indices[i]).append(']');
            }
        }
        return path.toString();
    }

    private static boolean isRepeated(String name) {
        return Set.of("Stmt", "Rpt", "Ntfctn", "Ntry", "TxDtls", "Bal").contains(name);
    }
}

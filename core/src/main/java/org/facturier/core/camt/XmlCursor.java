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
 * Goes through the elements of an XML file by name, whatever their namespace: {@link #child} steps into the next element directly
 * within the open one, or out of it. The one class that knows the parser: that of the JDK, without document types, with bounds on
 * depth, names and texts.
 *
 * <p>Each element that was stepped into is left by {@link #text}, {@link #skip}, or by asking for children until there is none.
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

    private static XMLInputFactory factory() {
        XMLInputFactory made = XMLInputFactory.newDefaultFactory();
        made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        made.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        made.setProperty(XMLInputFactory.IS_COALESCING, false);
        return made;
    }

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

    /** {@return the text of the open element without the blanks around it, which is left; elements in it are passed over} */
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

    /** {@return the text of the open element, or of an element in it, which is left} */
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

    /** The parser keeps every name that it meets. */
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

    /** What the stream of the host throws is its own; what the parser throws is wrong with the file. */
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

    /** {@return the line that is being read, from 1} */
    long line() {
        return in.getLocation().getLineNumber() + text.linesPassedOver();
    }

    /** {@return the elements that are open, such as {@code BkToCstmrStmt/Stmt[1]/Ntry[3]}} */
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

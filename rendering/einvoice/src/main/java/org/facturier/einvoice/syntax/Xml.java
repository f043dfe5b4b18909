package org.facturier.einvoice.syntax;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * The one class that knows which parser there is: no entities, no document types, bounded names, attributes and depth.
 *
 * <p>Woodstox has limits of its own, gives long texts in pieces, and is in the class path of most hosts. Its factory is made by
 * name and not looked up, so that another provider in the host changes nothing.
 */
final class Xml {

    /** More attributes than an element of either syntax ever has. */
    private static final int ATTRIBUTES = 100;

    private Xml() {}

    /** The readers are made by one factory, made when the first document is read. */
    private static final class Readers {
        /** Safe for threads once it is set up. */
        private static final WstxInputFactory FACTORY = factory();

        /**
         * {@return a factory for readers that expand and fetch nothing}
         *
         * <p>A document type is met as an event, so that the reader can refuse it by its own rule. Texts are not joined: a text
         * of a gigabyte comes in pieces that can be counted. They are parsed with their event, so that a fault in one is met
         * where the reader expects faults. Depth is bounded here far beyond any {@link ReadingLimits}, against stacks of the parser.
         */
        private static WstxInputFactory factory() {
            WstxInputFactory made = new WstxInputFactory();
            made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            made.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            made.setProperty(XMLInputFactory.IS_COALESCING, false);
            made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
            made.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 100_000);
            made.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 1_000);
            made.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
            return made;
        }
    }

    /**
     * {@return a reader at the start of a document}
     *
     * @param in  the bytes; their encoding is found by the parser
     */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return Readers.FACTORY.createXMLStreamReader(in);
    }

    /** {@return line and column, as editors count them: from one} */
    static String place(Location location) {
        return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    /** {@return whether the parser stopped at a limit of its own; its exceptions have no other sign than their words} */
    static boolean isLimit(XMLStreamException thrown) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("limit") && message.contains("exceeded");
    }

    /** {@return whether the parser does not know the encoding that a document declares; told by its words, too} */
    static boolean isEncoding(XMLStreamException thrown) {
        return String.valueOf(thrown.getMessage()).startsWith("Unsupported encoding");
    }

    /** {@return what went wrong, without the lines that repeat the place} */
    static String firstLine(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}

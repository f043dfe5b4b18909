package org.facturier.examples.benchmarks.einvoice;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What any reader over a StAX parser has to do at least: go through all events and take each name, attribute and text as a
 * string. It knows no element, keeps nothing but how much there was, and would not see that anything is wrong.
 */
final class BareReader {

    private final XMLInputFactory factory;

    BareReader(XMLInputFactory factory) {
        this.factory = factory;
    }

    /** {@return the characters of all names, attributes and texts, so that each was looked at} */
    int read(byte[] document) {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            int seen = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    seen += start(xml);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    seen += xml.getText().length();
                }
            }
            xml.close();
            return seen;
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static int start(XMLStreamReader xml) {
        int seen = xml.getLocalName().length() + xml.getNamespaceURI().length();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            seen += xml.getAttributeLocalName(i).length()
                    + xml.getAttributeValue(i).length();
        }
        return seen;
    }
}

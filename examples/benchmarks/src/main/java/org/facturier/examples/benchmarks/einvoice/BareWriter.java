package org.facturier.examples.benchmarks.einvoice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * What any writer over a StAX provider has to do at least: the calls that make one document, with all names and texts ready as
 * strings beforehand. The calls are taken once from the document that is to come out.
 */
final class BareWriter {

    /** One call. Its strings are a name with prefix and namespace, or a prefix and what it stands for, or a text. */
    private record Call(Kind kind, String first, String second, String third) {}

    private enum Kind {
        START,
        NAMESPACE,
        ATTRIBUTE,
        TEXT,
        END
    }

    private final XMLOutputFactory factory;
    private final Call[] calls;

    BareWriter(XMLOutputFactory factory, byte[] document) {
        this.factory = factory;
        this.calls = calls(document).toArray(new Call[0]);
    }

    /** {@return the document, made by these calls} */
    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = factory.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            for (Call call : calls) {
                write(xml, call);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Call call) throws XMLStreamException {
        switch (call.kind()) {
            case START -> xml.writeStartElement(call.first(), call.second(), call.third());
            case NAMESPACE -> namespace(xml, call);
            case ATTRIBUTE -> xml.writeAttribute(call.first(), call.second());
            case TEXT -> xml.writeCharacters(call.first());
            case END -> xml.writeEndElement();
        }
    }

    private static void namespace(XMLStreamWriter xml, Call call) throws XMLStreamException {
        if (call.first().isEmpty()) {
            xml.writeDefaultNamespace(call.second());
        } else {
            xml.writeNamespace(call.first(), call.second());
        }
    }

    private static List<Call> calls(byte[] document) {
        List<Call> calls = new ArrayList<>();
        try {
            XMLStreamReader xml =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(document));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, calls);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    calls.add(new Call(Kind.TEXT, xml.getText(), "", ""));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    calls.add(new Call(Kind.END, "", "", ""));
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException(malformed);
        }
        return calls;
    }

    private static void start(XMLStreamReader xml, List<Call> calls) {
        calls.add(new Call(Kind.START, xml.getPrefix(), xml.getLocalName(), xml.getNamespaceURI()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            calls.add(new Call(Kind.NAMESPACE, prefix == null ? "" : prefix, xml.getNamespaceURI(i), ""));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            calls.add(new Call(Kind.ATTRIBUTE, xml.getAttributeLocalName(i), xml.getAttributeValue(i), ""));
        }
    }
}

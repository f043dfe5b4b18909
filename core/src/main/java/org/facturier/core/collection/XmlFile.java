package org.facturier.core.collection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.joda.money.Money;

/** XML in one namespace, element by element, with the writer of Java. For one thread. */
final class XmlFile {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /**
     * Begins a file.
     *
     * @param root  the name of the element around all
     * @param namespace  of every element
     */
    XmlFile(String root, String namespace) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.setDefaultNamespace(namespace);
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Writes an element with what is written within.
     *
     * @param content  writes into this file
     */
    void within(String element, Runnable content) {
        write(() -> writer.writeStartElement(element));
        content.run();
        write(writer::writeEndElement);
    }

    /**
     * Writes elements one within the other, with what is written within the last.
     *
     * @param elements  from the outermost on
     */
    void within(List<String> elements, Runnable content) {
        if (elements.isEmpty()) {
            content.run();
        } else {
            within(elements.get(0), () -> within(elements.subList(1, elements.size()), content));
        }
    }

    /**
     * Writes an element of text; signs that have a meaning in XML are escaped.
     */
    void text(String element, String text) {
        within(element, () -> write(() -> writer.writeCharacters(text)));
    }

    /** Writes an element of text, unless that is empty. */
    void textIfAny(String element, String text) {
        if (!text.isEmpty()) {
            text(element, text);
        }
    }

    /** Writes an amount with its currency. */
    void amount(String element, Money amount) {
        within(
                element,
                () -> write(() -> {
                    writer.writeAttribute("Ccy", amount.getCurrencyUnit().getCode());
                    writer.writeCharacters(amount.getAmount().toPlainString());
                }));
    }

    /** {@return the file, ended} */
    byte[] bytes() {
        write(writer::writeEndDocument);
        write(writer::flush);
        return out.toByteArray();
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure); // memory does not fail, and names are ours
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}

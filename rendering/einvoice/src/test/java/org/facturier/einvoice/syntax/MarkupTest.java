package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.facturier.core.finding.Finding;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is written is XML that another parser takes for what was said. */
class MarkupTest {

    @Test
    void texts_and_attributes_are_escaped() throws IOException {
        assertThat(written("a & <b> \"c\"\r\n\t", "a & <b> \"c\"\r\n\t"))
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                + "<x y=\"a &amp; &lt;b&gt; &quot;c&quot;&#13;&#10;&#9;\">a &amp; &lt;b&gt; \"c\"&#13;\n\t</x>");
    }

    @Test
    void an_element_with_nothing_in_it_is_one_tag() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup xml = new Markup(out);
        xml.start(Markup.bytes("<x"));
        xml.start(Markup.bytes("<y"));
        xml.end(Markup.bytes("</y>"));
        xml.end(Markup.bytes("</x>"));
        xml.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("<x><y/></x>");
    }

    @Property
    void any_text_comes_back(@ForAll @StringLength(max = 50) @CharRange(from = ' ', to = '\uD7FF') String text)
            throws Exception {
        Element read = parsed(written(text, text));
        assertThat(read.getTextContent()).isEqualTo(text);
        assertThat(read.getAttribute("y")).isEqualTo(text);
    }

    @Test
    void a_character_of_each_length_comes_back_at_each_place_of_the_buffer() throws Exception {
        for (String character : new String[] {"a", "é", "€", "\uD83D\uDE00", "&"}) {
            String text = character.repeat(20_000) + "x" + character.repeat(9_000);
            assertThat(parsed(written(text, "")).getTextContent()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u000b", "\u001f", "\uD800", "\uDC00x", "\uFFFE", "\uFFFF"})
    void what_xml_has_no_character_for_is_refused(String text) {
        assertThatThrownBy(() -> written(text, "")).isInstanceOf(Markup.Unwritable.class);
        assertThatThrownBy(() -> written("", text)).isInstanceOf(Markup.Unwritable.class);
    }

    @Test
    void an_invoice_with_such_a_character_is_refused_and_its_term_named() throws IOException {
        Shape<ElectronicInvoice> shape = Shape.of(ElectronicInvoice.class);
        ElectronicInvoice invoice = shape.with(shape.empty(), "number", Optional.of("F\u0000"));
        Finding finding = DocumentWriter.of(Syntax.CII)
                .writeUnchecked(invoice, Attachments.none(), new ByteArrayOutputStream())
                .findings()
                .all()
                .get(0);
        assertThat(finding.code()).isEqualTo(WritingRule.CHARACTERS.code());
        assertThat(finding.path()).isEqualTo("/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:ID");
        assertThat(finding.message()).isEqualTo("U+0000 stands in a text");
    }

    private static String written(String text, String attribute) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup xml = new Markup(out);
        xml.declaration();
        xml.start(Markup.bytes("<x"));
        xml.attribute("y", attribute);
        xml.text(text);
        xml.end(Markup.bytes("</x>"));
        xml.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Element parsed(String document) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}

package org.facturier.rendering.pdf.internal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.rendering.pdf.internal.font.FontFamily;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/A as veraPDF judges it. */
class ArchivalTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"3b, true", "3b, false", "3u, true", "3u, false"})
    void pages_with_shared_fonts_pass(String flavour, boolean hinted) throws Exception {
        FontFamily fonts = FontFamily.standard();
        assertThat(violations(document(flavour, hinted ? fonts : fonts.withoutHints()), flavour))
                .isEmpty();
    }

    @Test
    @Tag("once")
    void the_judge_sees_what_is_left_out() throws Exception {
        assertThat(violations(Specimen.invoice(1), "3b"))
                .isNotEmpty()
                .allMatch(rule -> rule.startsWith("6.6.2.1-1") || rule.startsWith("6.2.4.3"));
    }

    private static byte[] document(String flavour, FontFamily fonts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfPaper paper = PdfPaper.open(out, Specimen.CREATED)) {
            archive(paper.writer(), flavour.substring(1));
            Painter painter = paper.nextSheet();
            painter.text(40, 700, fonts.regular(), 9, Colour.BLACK, "Été à 1\u202F234,50\u00A0€, № 7, Ω \u2126 Ж ǿ 中");
            painter.text(40, 680, fonts.bold(), 9, Colour.BLACK, "Montant à payer");
            painter.rule(40, 670, 500, 670, 0.5f, Colour.BLACK);
            painter.areas(
                    List.of(new Painter.Rectangle(40, 600, 2, 2), new Painter.Rectangle(42, 602, 4, 2)), Colour.BLACK);
            painter.link(40, 560, 200, 12, URI.create("https://pay.example/F-1"));
        }
        return out.toByteArray();
    }

    private static void archive(PdfWriter writer, String level) throws Exception {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        writer.setOutputIntents("sRGB", "PDFA/1", "http://www.color.org", "sRGB", profile);
        writer.setXmpMetadata(xmp(level.toUpperCase(java.util.Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
    }

    private static String xmp(String level) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" pdfaid:part="3" pdfaid:conformance="%s"
                 xmp:CreateDate="2026-01-15T09:30:00Z" xmp:ModifyDate="2026-01-15T09:30:00Z"/>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(level);
    }

    private static Set<String> violations(byte[] pdf, String flavour) throws Exception {
        PDFAFlavour judged = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), judged);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(judged, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation())
                    .collect(Collectors.toSet());
        }
    }
}

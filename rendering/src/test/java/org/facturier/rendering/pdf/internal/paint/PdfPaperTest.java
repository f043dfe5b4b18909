package org.facturier.rendering.pdf.internal.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.FontFamily;
import org.facturier.rendering.pdf.internal.font.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPaperTest {

    private static final String SPECIAL = "«é à ü ß œ € № Ω Ж \u202F» 1\u202F234,56\u00A0€ (a\\b) −5°";

    private final FontFamily fonts = FontFamily.standard();

    @Test
    void text_is_found_as_it_was_painted() throws IOException {
        assertThat(shown(Specimen.text(SPECIAL))).isEqualTo(SPECIAL);
    }

    @Test
    void openpdf_finds_the_text_too() throws IOException {
        var reader = new com.lowagie.text.pdf.PdfReader(Specimen.text(SPECIAL));
        assertThat(new com.lowagie.text.pdf.parser.PdfTextExtractor(reader).getTextFromPage(1))
                .contains("é à ü ß œ € № Ω Ж");
    }

    @Test
    void every_character_of_the_face_is_found() throws IOException {
        String all = IntStream.range(0x20, 0x10000)
                .filter(fonts.regular()::has)
                .filter(codePoint -> !Script.isInvisible(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String composed = FontFace.composed(all);
        assertThat(composed).hasSizeGreaterThan(2_300);
        assertThat(shown(Specimen.text(all))).isEqualTo(composed);
    }

    @Test
    void stated_widths_are_those_of_the_font_program() throws IOException {
        try (PDDocument document = Loader.loadPDF(Specimen.text(SPECIAL))) {
            PDFont font = document.getPage(0)
                    .getResources()
                    .getFont(document.getPage(0)
                            .getResources()
                            .getFontNames()
                            .iterator()
                            .next());
            for (int codePoint : SPECIAL.codePoints().toArray()) {
                int code = fonts.regular().code(codePoint);
                assertThat(font.getWidth(code))
                        .isBetween(font.getWidthFromFont(code) - 1, font.getWidthFromFont(code) + 1);
            }
        }
    }

    @Test
    void what_a_face_lacks_is_replaced_and_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfPaper paper = PdfPaper.open(out, Specimen.CREATED)) {
            Painter painter = paper.nextSheet();
            painter.text(40, 700, fonts.regular(), 9, Colour.BLACK, "a中b\uD83D\uDE00");
            assertThat(painter.unshown()).containsExactly(0x4E2D, 0x1F600);
        }
        String sign = Character.toString(fonts.regular().replacement());
        assertThat(shown(out.toByteArray())).isEqualTo("a" + sign + "b" + sign);
    }

    @Test
    void text_ends_where_it_should() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfPaper paper = PdfPaper.open(out, Specimen.CREATED)) {
            paper.nextSheet().textEndingAt(500, 700, fonts.bold(), 11, Colour.BLACK, "Total 1\u202F234,50\u00A0€");
        }
        TextPosition last = positions(out.toByteArray()).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(last.getXDirAdj() + last.getWidthDirAdj()).isBetween(499.98f, 500.02f);
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(Specimen.invoice(100)).isEqualTo(Specimen.invoice(100));
    }

    @Test
    void a_run_does_not_depend_on_documents_before_it() {
        byte[] before = Specimen.invoice(3);
        Specimen.text("Ж Ω ř 中");
        assertThat(Specimen.invoice(3)).isEqualTo(before);
    }

    @Test
    void the_creation_time_and_the_content_make_the_file_identifier() throws IOException {
        assertThat(identifier(Specimen.text("a"))).isEqualTo(identifier(Specimen.text("a")));
        assertThat(identifier(Specimen.text("a"))).isNotEqualTo(identifier(Specimen.text("b")));
        assertThat(identifier(empty("2026-01-15T09:30:00Z"))).isNotEqualTo(identifier(empty("2026-01-15T09:30:01Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai"})
    void the_default_locale_changes_nothing(String tag) {
        byte[] expected = Specimen.invoice(10);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Specimen.invoice(10)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Tag("once")
    void many_threads_share_the_fonts() throws Exception {
        byte[] expected = Specimen.invoice(12);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> equal : threads.invokeAll(manyRuns(expected))) {
                assertThat(equal.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(shown(expected)).contains("Prestation n° 12 – conseil à façon");
    }

    // each thread starts from faces of its own making as well, so that subsets are built under contention
    private static List<Callable<Boolean>> manyRuns(byte[] expected) {
        FontFamily fresh = FontFamily.standard().withoutHints();
        byte[] small = Specimen.invoice(12, FontFamily.standard().withoutHints());
        List<Callable<Boolean>> runs = new ArrayList<>();
        for (int run = 0; run < 8 * 200; run++) {
            runs.add(() -> java.util.Arrays.equals(Specimen.invoice(12), expected)
                    && java.util.Arrays.equals(Specimen.invoice(12, fresh), small));
        }
        return runs;
    }

    @Test
    void a_page_is_small() {
        assertThat(Specimen.invoice(10)).hasSizeLessThan(50_000);
        assertThat(Specimen.invoice(10, fonts.withoutHints())).hasSizeLessThan(26_000);
    }

    private static byte[] empty(String created) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfPaper paper = PdfPaper.open(out, Instant.parse(created))) {
            paper.nextSheet();
        }
        return out.toByteArray();
    }

    private static String identifier(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return HexFormat.of()
                    .formatHex(((org.apache.pdfbox.cos.COSString)
                                    document.getDocument().getDocumentID().get(0))
                            .getBytes());
        }
    }

    private static String shown(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        positions(pdf).forEach(position -> text.append(position.getUnicode()));
        return text.toString();
    }

    private static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            }.getText(document);
        }
        return positions;
    }
}

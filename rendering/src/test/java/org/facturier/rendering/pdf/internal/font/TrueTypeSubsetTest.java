package org.facturier.rendering.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeSubsetTest {

    private static final String TEXT = "Agß«éÀçœŸǺếřȚΆΩЖЙёщ€№™−…";

    private final FontFace regular = FontFamily.standard().regular();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_outline_is_that_of_the_full_font(boolean hinted) throws IOException {
        FontFace face = hinted ? regular : regular.withoutHints();
        TrueTypeFont subset =
                parsed(inflated(face.embedded(FontFaceTest.repertoire(TEXT)).program()));
        TrueTypeFont full = parsed(FontFaceTest.bytes());
        for (int codePoint : TEXT.codePoints().toArray()) {
            int glyph = full.getUnicodeCmapLookup().getGlyphId(codePoint);
            assertThat(shape(subset, face.code(codePoint)))
                    .as(Character.toString(codePoint))
                    .isEqualTo(shape(full, glyph));
            assertThat(subset.getAdvanceWidth(face.code(codePoint))).isEqualTo(full.getAdvanceWidth(glyph));
        }
    }

    @Test
    void characters_that_share_a_glyph_have_codes_of_their_own() throws IOException {
        TrueTypeFile file = TrueTypeFile.parse(FontFaceTest.bytes());
        SortedMap<Integer, Integer> glyphs = CharacterMap.read(file.table("cmap"));
        int omega = glyphs.get(0x03A9);
        glyphs.put(0x2126, omega);
        CharacterCodes codes = CharacterCodes.of(glyphs, 2620);

        assertThat(codes.code(0x03A9)).isEqualTo(omega);
        assertThat(codes.code(0x2126)).isEqualTo(2620);
        assertThat(codes.character(2620)).isEqualTo(0x2126);
        BitSet alias = new BitSet();
        alias.set(2620);
        TrueTypeFont subset = parsed(TrueTypeSubset.write(file, codes, alias, true));
        assertThat(shape(subset, 2620)).isNotEmpty().isEqualTo(shape(parsed(FontFaceTest.bytes()), omega));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void glyph_zero_is_kept_and_the_checksum_is_right(boolean hinted) throws IOException {
        FontFace face = hinted ? regular : regular.withoutHints();
        byte[] subset = inflated(face.embedded(FontFaceTest.repertoire("a")).program());
        assertThat(shape(parsed(subset), 0)).isNotEmpty();
        assertThat(sum(subset)).isEqualTo(0xB1B0AFBA);
    }

    private static int sum(byte[] file) {
        int sum = 0;
        for (int at = 0; at < file.length; at += 4) {
            sum += java.nio.ByteBuffer.wrap(file).getInt(at);
        }
        return sum;
    }

    private static TrueTypeFont parsed(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes();
    }

    private static List<String> shape(TrueTypeFont font, int glyph) throws IOException {
        List<String> shape = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator path = font.getGlyph().getGlyph(glyph).getPath().getPathIterator(null);
                !path.isDone();
                path.next()) {
            shape.add(path.currentSegment(points) + Arrays.toString(points));
        }
        return shape;
    }
}

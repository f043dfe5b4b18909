package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.facturier.core.document.Invoice;
import org.facturier.rendering.contracts.SampleInvoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Path FONTS = Path.of("src/main/resources/org/facturier/rendering/pdf/internal/font");

    @ParameterizedTest
    @CsvSource({"png,1", "png,2", "jpg,1"})
    void a_logo_is_shown_on_the_first_page(String format, int type) throws IOException {
        byte[] logo = logo(format, type == 2 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        byte[] pdf = print(Theme.builder().logo(logo).build(), SampleInvoices.manyLines(60));
        PdfReading.open(pdf, document -> {
            PDResources resources = document.getPage(0).getResources();
            List<Integer> colours = new ArrayList<>();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                assertThat(image.getWidth()).isEqualTo(120);
                colours.add(new Color(image.getImage().getRGB(60, 20)).getBlue());
            }
            assertThat(colours).anyMatch(blue -> blue > 200);
            assertThat(document.getPage(1).getResources().getXObjectNames()).isEmpty();
            return null;
        });
    }

    @Test
    void a_logo_changes_nothing_in_the_equality_of_files() throws IOException {
        Theme theme =
                Theme.builder().logo(logo("png", BufferedImage.TYPE_INT_ARGB)).build();
        assertThat(print(theme, SampleInvoices.reverseCharge()))
                .isEqualTo(print(theme, SampleInvoices.reverseCharge()));
    }

    @Test
    void what_is_no_picture_is_refused_when_the_theme_is_built() {
        assertThatThrownBy(() -> Theme.builder().logo(new byte[] {1, 2, 3, 4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PNG or JPEG");
        assertThatThrownBy(() -> Theme.builder().logo(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "1F4E79", "#GGGGGG", ""})
    void what_is_no_colour_is_refused(String colour) {
        assertThatThrownBy(() -> Theme.builder().accent(colour))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("#1F4E79");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 31, -1})
    void a_margin_out_of_range_is_refused(int millimetres) {
        assertThatThrownBy(() -> Theme.builder().margin(millimetres)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fonts_of_ones_own_are_used() throws IOException {
        Theme theme = Theme.builder()
                .fonts(FONTS.resolve("LiberationSans-Bold.ttf"), FONTS.resolve("LiberationSans-Bold.ttf"))
                .build();
        assertThat(print(theme, SampleInvoices.reverseCharge()))
                .isNotEqualTo(print(Theme.standard(), SampleInvoices.reverseCharge()));
    }

    @Test
    void a_theme_says_what_it_is() {
        Theme theme = Theme.builder().accent("#ffcc00").margin(20).build();
        assertThat(theme.accent()).isEqualTo("#FFCC00");
        assertThat(theme.paper()).isEqualTo(Paper.A4);
        assertThat(theme.margin()).isEqualTo(20);
        assertThat(theme.hasLogo()).isFalse();
    }

    private static byte[] print(Theme theme, Invoice invoice) {
        return PdfInvoiceRenderer.standard().with(theme).render(invoice).orThrow();
    }

    private static byte[] logo(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(120, 40, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(10, 5, 100, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}

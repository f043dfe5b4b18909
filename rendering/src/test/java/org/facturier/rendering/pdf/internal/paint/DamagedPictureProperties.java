package org.facturier.rendering.pdf.internal.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged picture is refused where it is given; what a picture carries beside its pixels costs nothing. */
class DamagedPictureProperties {

    private static final int IHDR_END = 33;
    private static final long MEGABYTE = 1 << 20;

    @Provide
    Arbitrary<byte[]> pictures() {
        return Arbitraries.of(
                written("png", BufferedImage.TYPE_INT_ARGB),
                written("png", BufferedImage.TYPE_BYTE_INDEXED),
                written("png", BufferedImage.TYPE_BYTE_GRAY),
                written("jpg", BufferedImage.TYPE_INT_RGB));
    }

    @Property(seed = "3")
    void a_picture_with_bytes_turned_is_refused_or_drawn(@ForAll("pictures") byte[] sound, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = random.nextInt(4) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
        for (int i = random.nextInt(4); i >= 0 && file.length > 4; i--) {
            file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt(256);
        }
        try {
            assertThat(Picture.parse(file).image()).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).contains("picture");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iTXt", "iCCP", "eXIf", "tEXt", "sPLT", "xxXx"})
    void what_is_not_drawn_is_not_read(String type) {
        byte[] bomb = with(written("png", BufferedImage.TYPE_INT_ARGB), chunk(type, content(type)));
        long before = allocated();
        Picture picture = Picture.parse(bomb);
        assertThat(allocated() - before).isLessThan(8 * MEGABYTE);
        assertThat(picture.width()).isEqualTo(4);
        assertThat(picture.image()).isNotNull();
    }

    @Test
    void a_picture_that_breaks_off_is_damaged() {
        byte[] png = written("png", BufferedImage.TYPE_INT_RGB);
        for (int kept = 8; kept < png.length; kept++) {
            byte[] part = Arrays.copyOf(png, kept);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Picture.parse(part))
                    .withMessage("the picture is damaged");
        }
    }

    @Test
    void a_picture_of_more_scans_than_any_has_is_refused() {
        byte[] jpeg = written("jpg", BufferedImage.TYPE_INT_RGB);
        byte[] scans = Arrays.copyOf(jpeg, jpeg.length + 400);
        for (int at = jpeg.length; at < scans.length; at += 2) {
            scans[at] = (byte) 0xFF;
            scans[at + 1] = (byte) 0xDA;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.parse(scans))
                .withMessageContaining("scans");
    }

    /** Sixty-four megabytes of zeros, deflated to as many kilobytes. */
    private static byte[] content(String type) {
        byte[] name = type.equals("iTXt")
                ? "Comment\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1)
                : "Comment\0\0".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(name);
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out)) {
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] named = (type + new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] with(byte[] png, byte[] chunk) {
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, IHDR_END)
                .put(chunk)
                .put(png, IHDR_END, png.length - IHDR_END)
                .array();
    }

    private static byte[] written(String format, int type) {
        BufferedImage pixels = new BufferedImage(4, 4, type);
        pixels.setRGB(1, 2, 0xFF3366CC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}

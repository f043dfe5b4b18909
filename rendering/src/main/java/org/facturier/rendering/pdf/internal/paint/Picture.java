package org.facturier.rendering.pdf.internal.paint;

import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.Jpeg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A picture, made ready once to be put into any number of documents: a JPEG stays as it is, a PNG is unpacked, its
 * transparency set apart, and both are deflated. Immutable and safe for many threads.
 */
public final class Picture {

    /** Some 4,000 by 4,000. A file of a few kilobytes may claim any number. */
    private static final int MOST_PIXELS = 16_000_000;
    /** Of a JPEG that is drawn in several goes, coarse first. */
    private static final int MOST_SCANS = 100;
    /** What follows a byte of ones where a scan begins. */
    private static final byte START_OF_SCAN = (byte) 0xDA;

    private final int width;
    private final int height;
    /** A JPEG as it was given; of a PNG three bytes a pixel, row by row, deflated. */
    private final byte[] data;
    /** A byte a pixel, from 0 for clear to 255, deflated; none where every pixel covers the paper. */
    private final byte @Nullable [] transparency;

    private final boolean jpeg;

    private Picture(BufferedImage pixels, byte[] data, byte @Nullable [] transparency, boolean jpeg) {
        this.width = pixels.getWidth();
        this.height = pixels.getHeight();
        this.data = data;
        this.transparency = transparency;
        this.jpeg = jpeg;
    }

    /**
     * {@return the picture in the bytes of a PNG or JPEG file}
     *
     * @throws IllegalArgumentException if the bytes are neither, the picture is damaged, or it has more than sixteen million
     *     pixels or a hundred scans
     */
    public static Picture parse(byte[] file) {
        boolean jpeg = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8;
        boolean png = file.length > 3 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
        if (!jpeg && !png) {
            throw new IllegalArgumentException("a picture is a PNG or JPEG file");
        }
        return (jpeg ? jpeg(file.clone()) : png(file))
                .orElseThrow(() -> new IllegalArgumentException("the picture is damaged"));
    }

    /** {@return the picture of a PNG file, unpacked once; empty if it is damaged} */
    private static Optional<Picture> png(byte[] file) {
        return PngChunks.drawn(file)
                .flatMap(Picture::pixels)
                .map(pixels -> new Picture(pixels, deflated(colours(pixels)), transparency(pixels), false));
    }

    /** {@return the picture of a JPEG file, which stays packed; empty if it is damaged, or OpenPDF cannot embed it} */
    private static Optional<Picture> jpeg(byte[] file) {
        if (scans(file) > MOST_SCANS) {
            throw new IllegalArgumentException("a picture has at most " + MOST_SCANS + " scans");
        }
        return pixels(file).map(pixels -> new Picture(pixels, file, null, true)).filter(Picture::isEmbeddable);
    }

    /** Each scan may go over all pixels once more, though it has a few bytes only. */
    private static int scans(byte[] file) {
        int scans = 0;
        for (int at = 1; at < file.length; at++) {
            scans += file[at - 1] == (byte) 0xFF && file[at] == START_OF_SCAN ? 1 : 0;
        }
        return scans;
    }

    /** What is embedded as it is, is read once more. */
    private boolean isEmbeddable() {
        try {
            return image().getWidth() == width;
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    /**
     * {@return the pixels of a file; empty if the platform has no reader for it, or the reader finds it damaged}
     *
     * <p>The size is asked for before anything is unpacked.
     *
     * @throws IllegalArgumentException if there are too many pixels
     */
    private static Optional<BufferedImage> pixels(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new TooManyPixels();
            }
            return Optional.of(reader.read(0));
        } catch (TooManyPixels tooMany) {
            throw tooMany;
        } catch (IOException | RuntimeException damaged) {
            // the readers of the platform say so by exceptions of many kinds
            return Optional.empty();
        }
    }

    /** Told apart from the exceptions by which readers say that a file is damaged. */
    private static final class TooManyPixels extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        TooManyPixels() {
            super("a picture has at most " + MOST_PIXELS + " pixels");
        }
    }

    /** {@return red, green and blue of each pixel, row by row from the top} */
    private static byte[] colours(BufferedImage pixels) {
        byte[] colours = new byte[3 * pixels.getWidth() * pixels.getHeight()];
        int at = 0;
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                int rgb = pixels.getRGB(x, y);
                colours[at++] = (byte) (rgb >>> 16);
                colours[at++] = (byte) (rgb >>> 8);
                colours[at++] = (byte) rgb;
            }
        }
        return colours;
    }

    /** {@return how much each pixel covers, deflated; none where the file says nothing of it} */
    private static byte @Nullable [] transparency(BufferedImage pixels) {
        if (!pixels.getColorModel().hasAlpha()) {
            return null;
        }
        byte[] alpha = new byte[pixels.getWidth() * pixels.getHeight()];
        for (int at = 0; at < alpha.length; at++) {
            alpha[at] = (byte) (pixels.getRGB(at % pixels.getWidth(), at / pixels.getWidth()) >>> 24);
        }
        return deflated(alpha);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** {@return its width in pixels} */
    public int width() {
        return width;
    }

    /** {@return its height in pixels} */
    public int height() {
        return height;
    }

    /** {@return the picture for one document; OpenPDF's images are not to be shared} */
    Image image() {
        try {
            if (jpeg) {
                return new Jpeg(data);
            }
            Image image = raw(3, data);
            if (transparency != null) {
                Image mask = raw(1, transparency);
                mask.makeMask();
                image.setImageMask(mask);
            }
            return image;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * {@return an image of pixels that are deflated already}
     *
     * @param components  how many bytes a pixel has: three of colour, or one of transparency
     */
    private Image raw(int components, byte[] deflated) {
        Image image = new ImgRaw(width, height, components, 8, deflated);
        image.setDeflated(true);
        return image;
    }
}

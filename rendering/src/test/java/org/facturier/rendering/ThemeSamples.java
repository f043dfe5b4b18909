package org.facturier.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A neutral logo, drawn here. */
final class ThemeSamples {

    private ThemeSamples() {}

    static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(480, 140, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1F4E79));
        pen.fillOval(4, 4, 132, 132);
        pen.fillRect(170, 40, 300, 18);
        pen.setColor(new Color(0xF2B233));
        pen.fillOval(40, 40, 60, 60);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

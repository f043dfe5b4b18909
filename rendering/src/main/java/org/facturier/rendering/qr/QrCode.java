package org.facturier.rendering.qr;

import static org.facturier.core.finding.Message.say;

import java.nio.charset.Charset;
import java.util.BitSet;
import org.facturier.core.finding.RefusedException;

/**
 * A QR code: a square of dark and light modules. Equal bytes give equal codes; the smallest version in which they have room is
 * taken, and of the eight masks the one with the least penalty. Immutable.
 *
 * <p>Whoever draws it leaves four modules light on each side, and draws dark modules darker than light ones:
 *
 * <pre>{@code
 * QrCode code = QrCode.of(bytes, QrCode.Level.M);
 * for (int row = 0; row < code.size(); row++) {
 *     for (int column = 0; column < code.size(); column++) {
 *         if (code.isDark(column, row)) { … }
 *     }
 * }
 * }</pre>
 *
 * @source ISO/IEC 18004:2015
 */
public final class QrCode {

    /**
     * How much of a code may be lost or covered before it cannot be read any more. The order is that of the tables of the standard.
     *
     * @source ISO/IEC 18004:2015, table 12
     */
    public enum Level {
        /** About 7 of a hundred code words. */
        L(1),
        /** About 15 of a hundred code words: the level of payments. */
        M(0),
        /** About 25 of a hundred code words. */
        Q(3),
        /** About 30 of a hundred code words. */
        H(2);

        private final int indicator;

        Level(int indicator) {
            this.indicator = indicator;
        }

        /** {@return the two bits that say the level within a code} */
        int indicator() {
            return indicator;
        }
    }

    private final Version version;
    private final Level level;
    private final int mask;
    private final BitSet dark;

    private QrCode(Version version, Level level, int mask, BitSet dark) {
        this.version = version;
        this.level = level;
        this.mask = mask;
        this.dark = dark;
    }

    /**
     * {@return a code of bytes, in byte mode}
     *
     * @param bytes  of ISO 8859-1, or of UTF-8, which readers tell from it by themselves
     * @throws RefusedException if they have no room in the largest version at that level
     */
    public static QrCode of(byte[] bytes, Level level) {
        return of(Payload.of(bytes), level);
    }

    /**
     * {@return a code of text in a character set, which the code names where readers would take it for another}
     *
     * @param text  characters of the set
     * @param charset  UTF-8, or one of ISO 8859
     * @throws RefusedException if there is no room, or codes do not know the character set
     */
    public static QrCode of(String text, Charset charset, Level level) {
        return of(Payload.of(text, charset), level);
    }

    private static QrCode of(Payload payload, Level level) {
        Version version = Version.smallest(payload, level)
                .orElseThrow(() -> new RefusedException(say(
                                "qrRoom",
                                "{bytes} bytes have no room in a QR code at level {level}, which has {most} at most")
                        .with("bytes", payload.bytes().length)
                        .with("level", level)
                        .with("most", Version.of(Version.LARGEST).bytes(level))));
        byte[] words = CodeWords.interleaved(payload, version, level);
        Matrix matrix = Matrix.of(version, words);
        int mask = Mask.best(matrix, level);
        return new QrCode(version, level, mask, matrix.masked(Mask.of(mask), level, mask));
    }

    /** {@return how many modules it has from side to side, 21 to 177, without the blank edge around it} */
    public int size() {
        return version.size();
    }

    /** {@return its version, 1 to 40} */
    public int version() {
        return version.number();
    }

    /** {@return how much of it may be lost} */
    public Level level() {
        return level;
    }

    /** {@return the number of its mask, 0 to 7} */
    public int mask() {
        return mask;
    }

    /**
     * {@return whether a module is dark}
     *
     * @param column  from the left, from 0 on
     * @param row  from the top, from 0 on
     */
    public boolean isDark(int column, int row) {
        return dark.get(row * size() + column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QrCode code && level == code.level && dark.equals(code.dark);
    }

    @Override
    public int hashCode() {
        return dark.hashCode();
    }

    @Override
    public String toString() {
        return "QrCode[version " + version() + ", level " + level + ", mask " + mask + "]";
    }
}

package org.facturier.rendering.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.facturier.core.finding.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QrCodeTest {

    /** Room for bytes in versions 1, 10, 13, 25 and 40, by table 7 of the standard. */
    @ParameterizedTest
    @CsvSource({
        "L, 17, 271, 425, 1273, 2953",
        "M, 14, 213, 331, 997, 2331",
        "Q, 11, 151, 241, 715, 1663",
        "H, 7, 119, 177, 535, 1273"
    })
    void versions_hold_as_many_bytes_as_the_standard_says(
            QrCode.Level level, int first, int tenth, int thirteenth, int twentyFifth, int last) {
        Map<Integer, Integer> rooms = Map.of(1, first, 10, tenth, 13, thirteenth, 25, twentyFifth, 40, last);
        rooms.forEach((version, room) -> {
            assertThat(QrCode.of(new byte[room], level).version()).isEqualTo(version);
            assertThat(Version.of(version).bytes(level)).isEqualTo(room);
        });
    }

    /** Another library draws the same modules, once it is told version and mask. */
    @ParameterizedTest
    @EnumSource(QrCode.Level.class)
    void every_version_has_the_modules_that_another_library_draws(QrCode.Level level) throws Exception {
        for (int version = 1; version <= Version.LARGEST; version++) {
            String text = text(Version.of(version).bytes(level) - version % 3);
            QrCode code = QrCode.of(text.getBytes(StandardCharsets.ISO_8859_1), level);
            assertThat(code.version()).isEqualTo(version);
            assertThat(drawn(code)).as("%s", code).isEqualTo(theirs(text, code));
        }
    }

    @ParameterizedTest
    @EnumSource(QrCode.Level.class)
    void another_library_reads_each_code(QrCode.Level level) throws Exception {
        for (int version = 1; version <= Version.LARGEST; version += 3) {
            String text = text(Version.of(version).bytes(level));
            assertThat(read(QrCode.of(text.getBytes(StandardCharsets.ISO_8859_1), level)))
                    .isEqualTo(text);
        }
    }

    /** The mask is the one that their penalty finds least, too: one text for each level. */
    @ParameterizedTest
    @EnumSource(QrCode.Level.class)
    void the_mask_is_that_with_the_least_penalty(QrCode.Level level) throws Exception {
        for (int length = 20; length < 200; length += 20) {
            String text = text(length);
            QrCode code = QrCode.of(text.getBytes(StandardCharsets.ISO_8859_1), level);
            int chosen = penalty(code, text, code.mask());
            for (int mask = 0; mask < 8; mask++) {
                assertThat(chosen).as("%s, %d", code, mask).isLessThanOrEqualTo(penalty(code, text, mask));
            }
        }
    }

    /** Points by rules of our own counting, over the modules that the other library draws. */
    private static int penalty(QrCode code, String text, int mask) throws WriterException {
        String modules = theirs(text, code, mask);
        java.util.BitSet dark = new java.util.BitSet();
        int at = 0;
        for (char module : modules.replace("\n", "").toCharArray()) {
            dark.set(at++, module == '#');
        }
        return new Penalty(dark, code.size()).points();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Café 10 €",
        "ISO-8859-1, Café",
        "ISO-8859-15, Café 10 €",
        "ISO-8859-5, Жук 12",
        "ISO-8859-7, Ωμέγα"
    })
    void a_text_is_read_in_its_character_set(String charset, String text) throws Exception {
        assertThat(read(QrCode.of(text, Charset.forName(charset), QrCode.Level.M)))
                .isEqualTo(text);
    }

    @Test
    void a_character_set_that_codes_do_not_name_is_refused() {
        assertThatThrownBy(() -> QrCode.of("é", StandardCharsets.UTF_16, QrCode.Level.M))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a QR code does not name the character set UTF-16");
    }

    @Test
    void what_has_no_room_is_refused() {
        assertThatThrownBy(() -> QrCode.of(new byte[2332], QrCode.Level.M))
                .isInstanceOf(RefusedException.class)
                .hasMessage("2332 bytes have no room in a QR code at level M, which has 2331 at most");
    }

    @Test
    void nothing_is_a_code_too() throws Exception {
        QrCode code = QrCode.of(new byte[0], QrCode.Level.H);
        assertThat(code.size()).isEqualTo(21);
    }

    @Test
    void equal_bytes_are_equal_codes() {
        byte[] bytes = {1, 2, 3};
        assertThat(QrCode.of(bytes, QrCode.Level.M))
                .isEqualTo(QrCode.of(bytes.clone(), QrCode.Level.M))
                .hasSameHashCodeAs(QrCode.of(bytes, QrCode.Level.M))
                .isNotEqualTo(QrCode.of(bytes, QrCode.Level.Q));
    }

    /** What the Swiss cross covers, a square of 7 in one of 46, does not hinder reading at level M. */
    @Test
    void a_covered_middle_is_mended() throws Exception {
        QrCode code = QrCode.of(text(300).getBytes(StandardCharsets.ISO_8859_1), QrCode.Level.M);
        BitMatrix matrix = matrix(code);
        int side = code.size() * 7 / 46;
        int from = (code.size() - side) / 2;
        for (int row = from; row < from + side; row++) {
            for (int column = from; column < from + side; column++) {
                matrix.unset(column, row);
            }
        }
        assertThat(new Decoder().decode(matrix).getText()).isEqualTo(text(300));
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + (i * i + i / 7) % 26));
        }
        return text.toString();
    }

    private static String read(QrCode code) throws Exception {
        return new Decoder().decode(matrix(code)).getText();
    }

    private static BitMatrix matrix(QrCode code) {
        BitMatrix matrix = new BitMatrix(code.size());
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    matrix.set(column, row);
                }
            }
        }
        return matrix;
    }

    private static String drawn(QrCode code) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                text.append(code.isDark(column, row) ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String theirs(String text, QrCode code) throws WriterException {
        return theirs(text, code, code.mask());
    }

    private static String theirs(String text, QrCode code, int mask) throws WriterException {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.QR_VERSION, code.version());
        hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
        ByteMatrix matrix = Encoder.encode(
                        text, ErrorCorrectionLevel.valueOf(code.level().name()), hints)
                .getMatrix();
        StringBuilder modules = new StringBuilder();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                modules.append(matrix.get(column, row) == 1 ? '#' : '.');
            }
            modules.append('\n');
        }
        return modules.toString();
    }
}

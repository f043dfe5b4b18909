package org.facturier.rendering.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged font is refused where it is given, in an {@code IllegalArgumentException}; one that is taken can be embedded. */
class DamagedFontProperties {

    private static final byte[] SOUND = sound();

    @Property(seed = "7")
    void bytes_turned_within_the_tables_that_steer(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] file = SOUND.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int table = 12 + 16 * random.nextInt(ByteBuffer.wrap(SOUND).getShort(4));
            int start = random.nextInt(4) == 0 ? table : ByteBuffer.wrap(SOUND).getInt(table + 8);
            int at = Math.min(file.length - 1, start + random.nextInt(random.nextBoolean() ? 64 : 4096));
            file[at] = (byte) random.nextInt(256);
        }
        taken(file).ifPresent(face -> use(face, seed % 16 == 0));
    }

    @Property(seed = "8")
    void a_file_cut_off(@ForAll long seed) {
        int kept = new Random(seed).nextInt(SOUND.length);
        taken(Arrays.copyOf(SOUND, kept)).ifPresent(face -> use(face, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 10})
    void a_part_of_a_font_is_none(int tenths) {
        byte[] part = Arrays.copyOf(SOUND, tenths * (SOUND.length / 11));
        assertThatIllegalArgumentException().isThrownBy(() -> FontFace.parse(part));
    }

    @Test
    void a_font_without_a_glyph_is_refused() {
        byte[] file = SOUND.clone();
        int maximums = table(file, "maxp");
        file[maximums + 4] = 0;
        file[maximums + 5] = 0;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFace.parse(file))
                .withMessageContaining("no glyph");
    }

    private static int table(byte[] file, String tag) {
        ByteBuffer directory = ByteBuffer.wrap(file);
        for (int at = 12; ; at += 16) {
            if (new String(file, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return directory.getInt(at + 8);
            }
        }
    }

    /** A thousand groups of the map, each of all characters there are, would be a thousand million steps. */
    @Test
    void a_map_that_goes_round_is_refused_in_time() {
        ByteBuffer cmap = ByteBuffer.allocate(12 + 16 + 12 * 1_000);
        cmap.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(0).putInt(0).putInt(1_000);
        for (int i = 0; i < 1_000; i++) {
            cmap.putInt(0x20).putInt(Integer.MAX_VALUE).putInt(1);
        }
        FontTable table = new FontTable(cmap.rewind());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatIllegalArgumentException().isThrownBy(() -> CharacterMap.read(table)));
    }

    private static Optional<FontFace> taken(byte[] file) {
        try {
            return Optional.of(FontFace.parse(file));
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    /** Everything the face has costs some hundredths of a second. */
    private static void use(FontFace face, boolean wholly) {
        assertThat(face.width("Total à payer 1 234,50 €", 9)).isNotNaN();
        Repertoire used = wholly ? everything() : new Repertoire.Gathering().repertoire();
        assertThat(face.embedded(used).name()).isNotEmpty();
        assertThat(face.withoutHints().embedded(used).name()).isNotEmpty();
    }

    private static Repertoire everything() {
        Repertoire.Gathering all = new Repertoire.Gathering();
        for (int codePoint = 0; codePoint < 0x20000; codePoint += 16) {
            all.add(codePoint);
        }
        return all.repertoire();
    }

    private static byte[] sound() {
        try (InputStream in = FontFace.class.getResourceAsStream("LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

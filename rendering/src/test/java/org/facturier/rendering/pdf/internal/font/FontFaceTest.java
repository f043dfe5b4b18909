package org.facturier.rendering.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FontFaceTest {

    private final FontFace regular = FontFamily.standard().regular();
    private final FontFace bold = FontFamily.standard().bold();

    @Test
    void a_face_knows_its_name_and_dimensions() {
        assertThat(regular.name()).isEqualTo("LiberationSans");
        assertThat(bold.name()).isEqualTo("LiberationSans-Bold");
        assertThat(regular.metrics()).isEqualTo(new FontMetrics(-544, -303, 1302, 980, 728, -210, 688, 0, 88));
    }

    @Test
    void text_is_measured_in_points() {
        assertThat(regular.width("A", 10)).isCloseTo(6.67f, within(0.001f));
        assertThat(regular.width("iii", 9)).isCloseTo(3 * 0.222f * 9, within(0.001f));
        assertThat(bold.width("Total", 10)).isGreaterThan(regular.width("Total", 10));
        assertThat(regular.width("", 10)).isZero();
    }

    @Test
    void an_accent_written_apart_is_measured_on_its_letter() {
        assertThat(regular.width("e\u0301", 10)).isEqualTo(regular.width("é", 10));
    }

    @Test
    void the_face_tells_what_it_cannot_draw() {
        assertThat(regular.missing("Prix en €, № 7, 1\u202F234\u00A0Ω Ж ß")).isEmpty();
        assertThat(regular.missing("a中b\uD83D\uDE00c中")).containsExactly(0x4E2D, 0x1F600);
        assertThat(regular.missing("tab\there")).containsExactly((int) '\t');
    }

    @Test
    void a_missing_character_is_measured_as_its_replacement() {
        assertThat(regular.has(regular.replacement())).isTrue();
        assertThat(regular.width("中", 10)).isEqualTo(regular.width(Character.toString(regular.replacement()), 10));
    }

    @Test
    void an_elided_word_and_an_address_are_not_broken() {
        assertThat(regular.lines("Réglage de la ligne d’ensachage", 9, 105))
                .containsExactly("Réglage de la ligne", "d’ensachage");
        assertThat(regular.lines("Écrire à compta.achats@moulins.example", 9, 150))
                .containsExactly("Écrire à", "compta.achats@moulins.example");
    }

    @Test
    void a_number_is_not_broken_at_its_hyphen_unless_it_alone_is_too_wide() {
        assertThat(regular.lines("Code de commerce, article L441-10", 9, 125))
                .containsExactly("Code de commerce, article", "L441-10");
        assertThat(regular.lines("Rendez-vous", 9, 40)).containsExactly("Rendez-", "vous");
        assertThat(regular.lines("F-2026-0001", 9, 40)).containsExactly("F-2026-", "0001");
    }

    @Test
    void lines_fit_the_column_and_lose_no_word() {
        String text = "Livraison de pain de campagne et de viennoiseries pour le séminaire du 12 janvier";
        assertThat(regular.lines(text, 9, 120)).hasSizeGreaterThan(2).allMatch(line -> regular.width(line, 9) <= 120);
        assertThat(String.join(" ", regular.lines(text, 9, 120))).isEqualTo(text);
    }

    @Test
    void an_amount_is_never_torn_from_its_currency() {
        assertThat(regular.lines("au prix de 1\u202F234,50\u00A0€", 9, 60))
                .containsExactly("au prix de", "1\u202F234,50\u00A0€");
    }

    @Test
    void line_ends_in_the_text_are_kept_and_long_words_broken() {
        assertThat(regular.lines("un\ndeux\n\ntrois", 9, 200)).containsExactly("un", "deux", "", "trois");
        assertThat(regular.lines("W".repeat(30), 9, 90)).hasSize(3).allMatch(line -> regular.width(line, 9) <= 90);
    }

    @Test
    void a_column_narrower_than_a_letter_still_ends() {
        assertThat(regular.lines("abc", 9, 1)).containsExactly("a", "b", "c");
    }

    @Test
    void documents_in_one_language_share_a_subset() {
        EmbeddedFont one = regular.embedded(repertoire("Pièce"));
        EmbeddedFont other = regular.embedded(repertoire("été à l’hôtel"));
        assertThat(one).isSameAs(other);
    }

    @Test
    void subsets_are_named_by_their_content() {
        assertThat(regular.embedded(repertoire("Ж")).name()).matches("[A-Z]{6}\\+LiberationSans");
        assertThat(regular.embedded(repertoire("Ж")).name())
                .isNotEqualTo(regular.embedded(repertoire("Ω")).name());
        assertThat(regular.embedded(repertoire("Ж")).name())
                .isEqualTo(FontFace.parse(bytes()).embedded(repertoire("Ж")).name());
    }

    @Test
    void a_face_without_hints_measures_the_same_and_embeds_less() {
        FontFace small = regular.withoutHints();
        assertThat(small.width("Montant à payer", 9)).isEqualTo(regular.width("Montant à payer", 9));
        assertThat(small.embedded(repertoire("é")).program().length)
                .isLessThan(regular.embedded(repertoire("é")).program().length * 6 / 10);
    }

    @Test
    void other_files_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFace.parse("OTTO and more".getBytes(StandardCharsets.US_ASCII)));
        assertThatIllegalArgumentException().isThrownBy(() -> FontFace.parse(new byte[3]));
    }

    @Test
    void a_font_that_forbids_embedding_is_refused() {
        byte[] restricted = bytes();
        int os2 = new String(restricted, StandardCharsets.ISO_8859_1).indexOf("OS/2");
        ByteBuffer file = ByteBuffer.wrap(restricted);
        file.putShort(file.getInt(os2 + 8) + 8, (short) 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontFace.parse(restricted))
                .withMessageContaining("fsType 2");
    }

    static Repertoire repertoire(String text) {
        Repertoire.Gathering gathering = new Repertoire.Gathering();
        text.codePoints().forEach(gathering::add);
        return gathering.repertoire();
    }

    static byte[] bytes() {
        try (InputStream in = FontFace.class.getResourceAsStream("LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}

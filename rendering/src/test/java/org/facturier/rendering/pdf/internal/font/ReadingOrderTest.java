package org.facturier.rendering.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked out by hand: what a reader sees from left to right. */
class ReadingOrderTest {

    private static final FontFace FACE = FontFamily.standard().regular();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "שלום                  | םולש",
                "a שלום b              | a םולש b",
                "שלום Lumen SARL       | Lumen SARL םולש",
                // digits run from left to right within Hebrew
                "שלום 123              | 123 םולש",
                "רחוב הרצל 12          | 12 לצרה בוחר",
                "31.12.2026 מחיר       | ריחמ 31.12.2026",
                // brackets open towards what they hold
                "שלום (1998) בע״מ      | מ״עב (1998) םולש",
                "שלום (קיץ)            | (ץיק) םולש",
                "Conseil (קיץ), fin    | Conseil (ץיק), fin",
                "«שלום» x              | x «םולש»",
                // an amount within Hebrew keeps its sign and its separators
                "סה״כ 1,234.50 ₪       | ₪ 1,234.50 כ״הס",
                "Café 12 (a)           | Café 12 (a)",
            })
    void a_line_is_seen_as_it_is_read(String read, String seen) {
        assertThat(FontFace.painted(read)).isEqualTo(seen);
    }

    @Test
    void marks_stay_upon_their_letter() {
        assertThat(FontFace.painted("\u05D0\u05B8\u05D1")).isEqualTo("\u05D1\u05D0\u05B8");
    }

    @Test
    void a_paragraph_is_broken_before_it_is_turned() {
        // twelve words, of which some fit on each line: the first words are on the first line, at its right end
        String words = "אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר";
        List<String> lines = FACE.lines(words, 9, 100);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> FACE.width(line, 9) <= 100);
        assertThat(lines.get(0)).endsWith(" םייתש תחא");
        assertThat(lines.get(lines.size() - 1)).startsWith("רשע ");
        assertThat(String.join(" ", lines.stream().map(FontFace::painted).toList())
                        .split(" "))
                .as("turned back")
                .containsExactly(words.split(" "));
    }

    @Test
    void a_later_line_runs_as_its_paragraph_does_also_where_it_begins_with_latin_letters() {
        // the paragraph is Hebrew: on the line "Lumen SARL (קיץ)" the Latin words stand to the right
        List<String> lines = FACE.lines("שלום שלום שלום\u00A0שלום Lumen\u00A0SARL (קיץ)", 9, 100);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("(ץיק) Lumen\u00A0SARL");
    }

    @Test
    void signs_that_only_say_how_text_runs_take_no_room_and_are_not_lacking() {
        assertThat(FACE.missing("a\u200Eb\u200F\u061C\uFEFF")).isEmpty();
        assertThat(FACE.width("a\u200Eb", 9)).isEqualTo(FACE.width("ab", 9));
    }

    @Test
    void letters_that_would_have_to_be_joined_or_moved_are_not_shown() {
        assertThat(FACE.missing("سلام")).hasSize(4);
        assertThat(Script.isSetLetterByLetter('س')).isFalse();
        assertThat(Script.isSetLetterByLetter('ไ')).isFalse();
        assertThat(Script.isSetLetterByLetter('ह')).isFalse();
        assertThat(Script.isSetLetterByLetter(0x05B8)).isFalse();
        assertThat(Script.isSetLetterByLetter('ש')).isTrue();
        assertThat(Script.isSetLetterByLetter('中')).isTrue();
    }
}

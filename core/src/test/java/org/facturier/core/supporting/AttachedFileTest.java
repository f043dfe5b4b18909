package org.facturier.core.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedFileTest {

    private static AttachedFile of(byte[] bytes) {
        return AttachedFile.of("a.csv", "text/csv", bytes);
    }

    // FIPS 180-2, appendix B.1
    @Test
    void its_hash_is_that_of_its_bytes() {
        AttachedFile file = of("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.content()).containsExactly("YWJj");
        assertThat(file).hasToString("AttachedFile[a.csv, text/csv, 3 bytes]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 74_999, 75_000, 75_001, 200_000})
    void bytes_come_back_whatever_their_length_and_pieces_are_no_longer_than_a_text(int length) {
        byte[] bytes = new byte[length];
        bytes[length - 1] = 7;
        AttachedFile file = of(bytes);
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(file.length()).isEqualTo(length);
        assertThat(file.content()).allMatch(piece -> piece.length() <= 100_000).hasSize((length + 74_999) / 75_000);
    }

    @Test
    void it_is_the_same_however_the_content_was_cut() {
        assertThat(new AttachedFile("a.csv", "text/csv", List.of("YW", "Jj")))
                .isEqualTo(of(new byte[] {'a', 'b', 'c'}));
    }

    @Test
    void its_size_is_bounded() {
        assertThat(of(new byte[AttachedFile.LARGEST]).length()).isEqualTo(5_000_000);
        assertThatThrownBy(() -> of(new byte[AttachedFile.LARGEST + 2])).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> of(new byte[0])).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YW Jj", "YWJ", "YWI", "YQ", "YR==", "%%%%", "YWJj\n"})
    void what_is_not_quite_base64_is_refused(String content) {
        assertThatThrownBy(() -> new AttachedFile("a", "text/csv", List.of(content)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("base64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../a", "a/b", "a\\b", "a\u0000b"})
    void a_name_has_no_folder(String name) {
        assertThatThrownBy(() -> AttachedFile.of(name, "text/csv", new byte[1])).isInstanceOf(RefusedException.class);
    }

    @Test
    void an_attachment_has_a_reference_and_a_whole_address() {
        assertThat(Attachment.of("H-1", "heures")
                        .at(URI.create("https://example.org/h"))
                        .location())
                .isPresent();
        assertThatThrownBy(() -> Attachment.of(" ", "heures")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Attachment.of("H-1", "heures").at(URI.create("h/1")))
                .isInstanceOf(RefusedException.class);
    }
}

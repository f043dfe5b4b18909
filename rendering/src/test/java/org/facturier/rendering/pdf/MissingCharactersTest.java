package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MissingCharactersTest {

    @Test
    void characters_are_named_as_unicode_names_them() {
        assertThat(MissingCharacters.names(new TreeSet<>(Set.of(0x1F600, 0x4E2D, 0xAD))))
                .isEqualTo("U+00AD U+4E2D U+1F600");
    }
}

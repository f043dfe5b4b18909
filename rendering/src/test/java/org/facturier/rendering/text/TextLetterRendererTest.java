package org.facturier.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.facturier.rendering.Golden;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.contracts.LetterRendererContract;
import org.facturier.rendering.contracts.SampleLetters;
import org.junit.jupiter.api.Test;

class TextLetterRendererTest implements LetterRendererContract {

    @Override
    public LetterRenderer renderer() {
        return TextLetterRenderer.standard();
    }

    @Override
    public String read(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Test
    void a_reminder_reads_as_before() {
        Golden.verify("reminder.txt", bytes(SampleLetters.reminder()));
    }

    @Test
    void a_letter_in_a_language_without_labels_is_labelled_in_english() {
        assertThat(read(bytes(SampleLetters.note()))).contains("Subject: Nova adreso", "2 April 2026");
    }
}

package org.facturier.examples.guide.ports;

import java.nio.charset.StandardCharsets;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.contracts.LetterRendererContract;
import org.facturier.rendering.text.TextLetterRenderer;

/** The smallest renderer of letters: the text of the library, for a mail. */
class MailProperties implements LetterRendererContract {

    // region port
    static final class Mail implements LetterRenderer {

        @Override
        public Outcome<byte[]> render(Letter letter) {
            return TextLetterRenderer.standard().render(letter).map(Mail::headed);
        }

        @Override
        public String mediaType() {
            return "message/rfc822";
        }

        private static byte[] headed(byte[] text) {
            String head = "Content-Type: text/plain;charset=UTF-8\r\n\r\n";
            return (head + new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
    }
    // endregion

    @Override
    public LetterRenderer renderer() {
        return new Mail();
    }

    @Override
    public String read(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}

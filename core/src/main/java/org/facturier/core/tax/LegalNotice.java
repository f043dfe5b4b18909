package org.facturier.core.tax;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * Words that a law requires on the invoice, in the language of the document.
 *
 * @param subject  what they are about, a code of UNTDID 4451 such as {@code PMT}, {@code AAB}, {@code REG}
 * @param text  the words
 * @param source  the law that asks for them
 * @source EN 16931-1:2017, BG-1 (BT-21 and BT-22)
 */
public record LegalNotice(
        @Size(max = 3) String subject,
        @NotBlank @Size(max = 2000) String text,
        Optional<String> source) {

    public LegalNotice {
        Completeness.of("a legal notice")
                .needs("subject", subject)
                .needs("text", text)
                .verify();
    }

    /** {@return a notice with the law behind it} */
    public static LegalNotice of(String subject, String text, String source) {
        return new LegalNotice(subject, text, Optional.of(source));
    }
}

package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;

/**
 * Free words on a document, one paragraph (BG-1). What a law requires is no note: the issuer has it from its mentions.
 *
 * @param subject  what they are about, a code of three capital letters of UNTDID 4451, such as {@code AAI} for general
 *     information (BT-21); empty where nothing is said
 * @param text  the words, in the language of the document (BT-22)
 */
public record Note(
        Optional<String> subject,
        @NotBlank @Size(max = 2000) String text) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** @throws RefusedException if there is no text, or the subject is no code of three capital letters */
    public Note {
        Completeness.of("a note").needs("text", text).verify();
        subject.filter(code -> !CODE.matcher(code).matches()).ifPresent(code -> {
            throw new RefusedException(say(
                            "noteSubject",
                            "the subject of a note is a code of three capital letters of UNTDID 4451, as AAI, not {subject}")
                    .with("subject", Shortened.quote(code)));
        });
    }

    /** {@return words without a subject} */
    public static Note of(String text) {
        return new Note(Optional.empty(), text);
    }
}

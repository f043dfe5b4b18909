package org.facturier.core.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;

/** The one kind of letter there is. */
record LetterData(
        @Valid Party sender,
        @Valid Party recipient,
        LocalDate date,
        Locale language,
        @NotBlank String subject,
        Optional<String> reference,
        @NotEmpty List<LetterPart> body,
        List<String> signature)
        implements Letter {

    /** @throws IllegalArgumentException if sender, recipient, date, language or subject are missing */
    LetterData {
        Completeness.of("a letter")
                .needs("sender", sender)
                .needs("recipient", recipient)
                .needs("date", date)
                .needs("language", language)
                .needs("subject", subject)
                .verify();
        body = List.copyOf(body);
        signature = List.copyOf(signature);
    }
}

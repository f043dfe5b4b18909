package org.facturier.core.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facturier.core.finding.Completeness;

/**
 * A piece of evidence: what it is, and a hash of its content, which the host keeps.
 *
 * @param kind  what it is, as a code
 * @param description  what it is, in words
 * @param datedOn  the day it is of: of a letter the day it is dated, of a call the day it was held
 * @param recordedOn  the day it was taken into the log
 * @param recordedBy  who took it there, as the host calls them
 * @param content  the hash of its bytes
 * @param location  where the host keeps these, such as a path in its archive
 */
public record PieceOfEvidence(
        EvidenceKind kind,
        @NotBlank @Size(max = 1000) String description,
        LocalDate datedOn,
        LocalDate recordedOn,
        @NotBlank @Size(max = 200) String recordedBy,
        ContentHash content,
        @NotBlank @Size(max = 1000) String location) {

    /** @throws IllegalArgumentException if a part is missing */
    public PieceOfEvidence {
        Completeness.of("a piece of evidence")
                .needs("kind", kind)
                .needs("description", description)
                .needs("datedOn", datedOn)
                .needs("recordedOn", recordedOn)
                .needs("recordedBy", recordedBy)
                .needs("content", content)
                .needs("location", location)
                .verify();
    }

    /**
     * {@return what is sealed: the seven parts in their order, each as a netstring of UTF-8, such as {@code 8:CONTRACT,}} No
     * two pieces have one text, and anybody can write it again without this library.
     */
    String text() {
        return List.of(
                        kind.code(),
                        description,
                        datedOn.toString(),
                        recordedOn.toString(),
                        recordedBy,
                        content.hex(),
                        location)
                .stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8).length + ":" + part + ",")
                .collect(Collectors.joining());
    }
}

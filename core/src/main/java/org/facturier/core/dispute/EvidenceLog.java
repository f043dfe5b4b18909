package org.facturier.core.dispute;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;

/**
 * The evidence on a dispute, to which pieces are added and from which none is taken: each is sealed after the one before, so that
 * what is altered, left out or put in later is found.
 *
 * <p>It keeps no content, only hashes. A log that was altered can be read, for {@link #check} is to name what is wrong with it; its
 * last seal, kept where the log is not, shows that its end was not cut off.
 *
 * @param dispute  the host's identifier of the dispute
 * @param exhibits  the pieces, in the order in which they were recorded
 */
public record EvidenceLog(
        @NotBlank @Size(max = 100) String dispute, @Valid List<Exhibit> exhibits) {

    /** @throws IllegalArgumentException if a part is missing */
    public EvidenceLog {
        Completeness.of("a log of evidence").needs("dispute", dispute).verify();
        exhibits = List.copyOf(exhibits);
    }

    /** {@return the log of a dispute, without a piece} */
    public static EvidenceLog of(String dispute) {
        return new EvidenceLog(dispute, List.of());
    }

    /**
     * {@return this log and one more piece, sealed after the last}
     *
     * @throws IllegalArgumentException if it is recorded on an earlier day than the last, or a text of it has half a surrogate
     *     pair, which no encoding keeps
     */
    public EvidenceLog with(PieceOfEvidence evidence) {
        lastDay().filter(evidence.recordedOn()::isBefore).ifPresent(last -> {
            throw new RefusedException(say("evidenceEarly", "what is recorded on {on} cannot follow what was on {last}")
                    .with("on", evidence.recordedOn())
                    .with("last", last));
        });
        SealChain end = head().map(SealChain::after).orElseGet(() -> SealChain.of(series()));
        String name = Exhibit.name(exhibits.size() + 1L);
        List<Exhibit> more = new ArrayList<>(exhibits);
        more.add(new Exhibit(evidence, end.seal(name, evidence.text()).seal()));
        return new EvidenceLog(dispute, more);
    }

    /** {@return the last seal, to be kept elsewhere; empty for a log without a piece} */
    public Optional<Seal> head() {
        return exhibits.isEmpty()
                ? Optional.empty()
                : Optional.of(exhibits.get(exhibits.size() - 1).seal());
    }

    /** {@return what was altered, left out, put in or moved, by exhibit: {@code exhibit 2}; its end is taken on trust} */
    public Findings check() {
        return SealCheck.of(series()).check(exhibits.stream().map(Exhibit::sealedText));
    }

    /**
     * {@return the same, and whether it ends with this seal}
     *
     * @param head  the last seal, as it was kept elsewhere
     * @throws IllegalArgumentException if it is of the log of another dispute
     */
    public Findings check(Seal head) {
        return SealCheck.of(series()).upTo(head).check(exhibits.stream().map(Exhibit::sealedText));
    }

    /**
     * {@return which contents are not to the byte what was recorded, and which are not there}
     *
     * @param archive  gives the bytes of a piece, by its location; empty where there are none
     */
    public Findings checkContents(Function<PieceOfEvidence, Optional<byte[]>> archive) {
        return new Findings(exhibits.stream()
                .flatMap(exhibit -> content(exhibit, archive.apply(exhibit.evidence())).stream())
                .toList());
    }

    /**
     * {@return what is wrong with the content of one exhibit, empty where it is what was recorded}
     *
     * @param exhibit  the exhibit
     * @param content  the bytes that the archive has, empty where it has none
     */
    private static Optional<Finding> content(Exhibit exhibit, Optional<byte[]> content) {
        String path = Exhibit.name(exhibit.number());
        PieceOfEvidence evidence = exhibit.evidence();
        if (content.isEmpty()) {
            return Optional.of(EvidenceRule.CONTENT_PRESENT.at(
                    path, say("nothing is at {location}").with("location", evidence.location())));
        }
        ContentHash found = ContentHash.of(content.get());
        return found.equals(evidence.content())
                ? Optional.empty()
                : Optional.of(EvidenceRule.CONTENT_KEPT.at(
                        path,
                        say("what is at {location} has the hash {found}, recorded was {recorded}")
                                .with("location", evidence.location())
                                .with("found", found.hex())
                                .with("recorded", evidence.content().hex())));
    }

    /** {@return the day on which the last piece was recorded, empty for a log without one} */
    private Optional<LocalDate> lastDay() {
        return exhibits.isEmpty()
                ? Optional.empty()
                : Optional.of(exhibits.get(exhibits.size() - 1).evidence().recordedOn());
    }

    /** The dispute is part of the series, so that a log cannot be passed off as that of another. */
    private String series() {
        return "dispute " + dispute;
    }
}

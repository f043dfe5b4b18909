package org.facturier.core.seal;

import static java.util.function.Predicate.not;
import static org.facturier.core.finding.Message.say;

import java.util.Arrays;
import java.util.Optional;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

/**
 * Walks along a series. Of each document two things are asked: does its seal fit its text, and does it come after the
 * last; what fails is told apart by the witness, which is what the next seal, or the head, says of the place before it.
 *
 * <p>Each seal states the one before it, so that of three documents in a row the outer two say what the middle one was. Read
 * are the last place that is known to be genuine, the document, and the witness:
 * <ul>
 * <li>text and seal fit, and the seal follows the last place: all is well
 * <li>they do not fit, and the witness states the hash in the seal: the text was altered
 * <li>they do not fit, and the text after the last place gives the hash that the witness states: the seal was altered
 * <li>they do not fit, and the witness states the last place: the document was put in
 * <li>they fit, and the seal follows another place: one of both was sealed anew
 * <li>they fit, and the position is too high or too low: some are missing, or it was moved, repeated or put in
 * </ul>
 * One deed gives one finding: after each the walk goes on from where the witness says that the series does.
 */
final class Inspection {

    /**
     * A text that was sealed again after it was altered fits its own seal. Only what comes after betrays it, and how far back
     * the new seals go nobody can tell.
     */
    private static final Message SEALED_ANEW =
            say("it, and perhaps documents before it, is not what the next seal or the head was made after");

    private final String series;
    private final Optional<Seal> head;
    private final Report report;
    private final OutOfOrder strays = new OutOfOrder();
    /** The place that the next document is expected after; the name is blank before the first. */
    private Place last;

    private String lastName = "";

    /**
     * @param series  the series that is checked
     * @param start  the place before the first document
     * @param head  the seal that the series has to end with, empty where none was kept
     */
    Inspection(String series, Place start, Optional<Seal> head) {
        this.series = series;
        this.last = start;
        this.head = head;
        this.report = new Report(series);
    }

    /** {@return whether so much was found that no more is read} */
    boolean isFull() {
        return report.isFull();
    }

    /** {@return what was found, after the end was held against the head; not where reading stopped before the end} */
    Findings findings() {
        if (!isFull()) {
            compareEndWithHead();
            head.filter(end -> end.position() > last.position())
                    .ifPresent(end -> report.cutOff(last.next(), end.position()));
        }
        return report.findings();
    }

    /**
     * Looks at the next document.
     *
     * @param document  as it was read
     * @param witness  the place before the document after it, as that one's seal states it; the head at the end, empty where
     *     there is none
     */
    void inspect(SealedText document, Optional<Place> witness) {
        if (!document.isSound()) {
            unsound(document, witness);
        } else if (!document.seal().series().equals(series)) {
            report.at(
                    SealRule.OF_SERIES,
                    document,
                    say("it is sealed into series {series}")
                            .with("series", document.seal().series()));
        } else {
            place(document, witness);
        }
    }

    /**
     * Text and seal do not fit: whichever the neighbours vouch for is genuine. A text is looked for first in its own seal, then
     * in what the witness says; where neither helps, both are doubted.
     */
    private void unsound(SealedText document, Optional<Place> witness) {
        Optional<Seal> genuine = sealedHere(document, witness);
        if (genuine.isPresent()) {
            report.at(
                    SealRule.SEAL_KEPT,
                    document,
                    say("its text is that of position {position}, its seal is not")
                            .with("position", last.next()));
            advance(document.name(), genuine.get());
        } else if (witness.equals(Optional.of(last))) {
            report.at(
                    SealRule.NONE_INSERTED,
                    document,
                    say("without", "the series goes on without it after position {position}")
                            .with("position", last.position()));
        } else if (witness.equals(Optional.of(Place.of(document.seal())))) {
            place(new SealedText(document.name(), document.text(), asLinked(document.seal())), witness);
            report.at(SealRule.TEXT_KEPT, document, say("its name or text is not what was sealed"));
        } else {
            resume(document, witness);
            report.at(SealRule.TEXT_FITS_SEAL, document, say("its text or its seal is not what it was, or both"));
        }
    }

    /** {@return the seal that the text got if it was sealed here: its hash stands in its own seal or in the witness} */
    private Optional<Seal> sealedHere(SealedText document, Optional<Place> witness) {
        return Arrays.stream(SealAlgorithm.values())
                .flatMap(algorithm -> last.seal(series, algorithm, document.name(), document.text()).stream())
                .filter(seal ->
                        seal.hash().equals(document.seal().hash()) || witness.equals(Optional.of(Place.of(seal))))
                .findFirst();
    }

    /** A witness vouches for place and hash of a seal; what it says of its predecessor is not judged by an altered text. */
    private Seal asLinked(Seal seal) {
        return seal.position() == last.next()
                ? new Seal(series, seal.position(), seal.algorithm(), last.hash(), seal.hash())
                : seal;
    }

    /** Nothing vouches for the document; where the series goes on is what the witness says. */
    private void resume(SealedText document, Optional<Place> witness) {
        long claimed = document.seal().position();
        Optional<Place> later = witness.filter(place -> place.position() == claimed && claimed > last.next());
        later.ifPresent(place -> missing(claimed, document));
        last = later.or(() -> witness.filter(place -> place.position() == last.next()))
                .orElseGet(
                        () -> new Place(last.next(), Optional.of(document.seal().hash())));
        lastName = document.name();
    }

    /** A document whose text and seal fit: is it the one that is due here? */
    private void place(SealedText document, Optional<Place> witness) {
        long position = document.seal().position();
        if (position > last.next()) {
            ahead(document, witness);
        } else if (position < last.next()) {
            behind(document, witness);
        } else if (Place.before(document.seal()).equals(last)) {
            advance(document.name(), document.seal());
        } else {
            unlinked(document, witness);
        }
    }

    /**
     * Its position is higher than the one due: it came too early where the series goes on without it, else some before it are
     * missing.
     */
    private void ahead(SealedText document, Optional<Place> witness) {
        if (witness.equals(Optional.of(last))) {
            report.add(strays.tooEarly(document, last.next()));
        } else {
            missing(document.seal().position(), document);
            advance(document.name(), document.seal());
        }
    }

    /** Notes the positions from the one due to the one before {@code until} as passed over. */
    private void missing(long until, SealedText successor) {
        report.add(strays.gap(series, last.next(), until - 1, successor));
    }

    /** Its position was passed before: it fills a gap, repeats a document, or claims the place of the last one. */
    private void behind(SealedText document, Optional<Place> witness) {
        Seal seal = document.seal();
        if (strays.fillsGap(seal)) {
            report.at(
                    SealRule.IN_ORDER,
                    document,
                    say("position {position} stands after {before}")
                            .with("position", seal.position())
                            .with("before", last.position()));
        } else if (seal.position() < last.position() || Place.of(seal).equals(last)) {
            repeated(document, seal.position());
        } else {
            rival(document, witness);
        }
    }

    /**
     * A position that is still missing and not filled by this document, for the successor knows another there, is that of a
     * stranger.
     */
    private void repeated(SealedText document, long position) {
        if (strays.isMissing(position)) {
            report.at(
                    SealRule.NONE_INSERTED,
                    document,
                    say("another", "position {position} is that of another").with("position", position));
        } else {
            report.at(
                    SealRule.NONE_REPEATED,
                    document,
                    say("position {position} was there before").with("position", position));
        }
    }

    /** Two documents claim one place: the one that the next was sealed after has it. */
    private void rival(SealedText document, Optional<Place> witness) {
        boolean hasPlace = witness.equals(Optional.of(Place.of(document.seal())));
        String inserted = hasPlace ? lastName : document.name();
        String kept = hasPlace ? document.name() : lastName;
        report.at(
                SealRule.NONE_INSERTED,
                inserted,
                last.position(),
                say("rival", "its place is also that of '{kept}'").with("kept", kept));
        if (hasPlace) {
            advance(document.name(), document.seal());
        }
    }

    /**
     * The seal fits its text and not the one before: one of both was sealed anew. The document itself is blamed where the
     * witness states another seal at its position, or where nothing came before it; else the one before, for the next seal
     * vouches for this one. The walk goes on from what the witness says.
     */
    private void unlinked(SealedText document, Optional<Place> witness) {
        Place here = Place.of(document.seal());
        Optional<Place> other =
                witness.filter(place -> place.position() == here.position()).filter(not(here::equals));
        boolean foreign = lastName.isEmpty() || other.isPresent();
        report.at(
                SealRule.SEALED_ONCE,
                foreign ? document.name() : lastName,
                foreign ? here.position() : last.position(),
                foreign
                        ? say("foreign", "it was sealed after another than position {position}")
                                .with("position", last.position())
                        : SEALED_ANEW);
        last = other.orElse(here);
        lastName = document.name();
    }

    /**
     * Takes a document as the one that was due. Past the head nothing belongs to the series; a document that came too early and
     * is due now follows at once.
     */
    private void advance(String name, Seal seal) {
        long end = head.map(Seal::position).orElse(Long.MAX_VALUE);
        if (seal.position() > end) {
            compareEndWithHead();
            report.at(
                    SealRule.NONE_INSERTED,
                    name,
                    seal.position(),
                    say("end", "the series ends at position {end}").with("end", end));
        }
        last = Place.of(seal);
        lastName = name;
        strays.after(last).ifPresent(early -> advance(early.name(), early.seal()));
    }

    /** Only when nothing more comes to this place: a rival might. */
    private void compareEndWithHead() {
        head.map(Place::of)
                .filter(end -> end.position() == last.position() && !end.equals(last))
                .ifPresent(end -> report.at(SealRule.SEALED_ONCE, lastName, end.position(), SEALED_ANEW));
    }
}

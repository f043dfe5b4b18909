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
 */
final class Inspection {

    private static final Message SEALED_ANEW =
            say("it, and perhaps documents before it, is not what the next seal or the head was made after");

    private final String series;
    private final Optional<Seal> head;
    private final Report report;
    private final OutOfOrder strays = new OutOfOrder();
    private Place last;
    private String lastName = "";

    Inspection(String series, Place start, Optional<Seal> head) {
        this.series = series;
        this.last = start;
        this.head = head;
        this.report = new Report(series);
    }

    boolean isFull() {
        return report.isFull();
    }

    Findings findings() {
        if (!isFull()) {
            compareEndWithHead();
            head.filter(end -> end.position() > last.position())
                    .ifPresent(end -> report.cutOff(last.next(), end.position()));
        }
        return report.findings();
    }

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

    /** Text and seal do not fit: whichever the neighbours vouch for is genuine. */
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

    private void ahead(SealedText document, Optional<Place> witness) {
        if (witness.equals(Optional.of(last))) {
            report.add(strays.tooEarly(document, last.next()));
        } else {
            missing(document.seal().position(), document);
            advance(document.name(), document.seal());
        }
    }

    private void missing(long until, SealedText successor) {
        report.add(strays.gap(series, last.next(), until - 1, successor));
    }

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

    /** The seal fits its text and not the one before: one of both was sealed anew. */
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

package org.facturier.core.dispute;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/** The one kind of dispute there is: its parts fit each other, and nobody asked whether they fit its invoice. */
record DisputeData(
        @NotBlank @Size(max = 100) String id,
        InvoiceNumber invoice,
        List<Integer> lines,
        Money amount,
        DisputeReason reason,
        @Size(max = 4000) String statement,
        LocalDate openedOn,
        @Valid DisputeDeadlines deadlines,
        @Valid List<DisputeAnswer> answers,
        Optional<Resolution> resolution)
        implements Dispute {

    DisputeData {
        Completeness.of("a dispute")
                .needs("id", id)
                .needs("invoice", invoice)
                .needs("amount", amount)
                .needs("reason", reason)
                .needs("openedOn", openedOn)
                .verify();
        statement = statement == null ? "" : statement;
        lines = List.copyOf(lines);
        deadlines = deadlines == null ? DisputeDeadlines.NONE : deadlines;
        deadlines.requireAfter(openedOn);
        answers = List.copyOf(answers);
        LocalDate last = openedOn;
        for (DisputeAnswer answer : answers) {
            requireFitting(answer, last, amount);
            last = answer.on();
        }
        if (resolution.filter(end -> end.on().isBefore(openedOn)).isPresent()) {
            throw new RefusedException(say("disputeEnds", "a dispute of {openedOn} cannot end on {on}")
                    .with("openedOn", openedOn)
                    .with("on", resolution.get().on()));
        }
    }

    /**
     * Holds an answer to what was said before it.
     *
     * @param answer  the answer
     * @param last  the day of the answer before, or of the objection
     * @param amount  what is objected to
     */
    private static void requireFitting(DisputeAnswer answer, LocalDate last, Money amount) {
        if (answer.on().isBefore(last)) {
            throw new RefusedException(say("answerEarly", "an answer of {on} cannot follow what was said on {last}")
                    .with("on", answer.on())
                    .with("last", last));
        }
        if (answer.conceded().filter(part -> isBeyond(part, amount)).isPresent()) {
            throw new RefusedException(
                    say("answerBeyond", "an answer of {on} concedes {conceded}, of {amount} objected to")
                            .with("on", answer.on())
                            .with("conceded", answer.conceded().get())
                            .with("amount", amount));
        }
    }

    /** {@return whether a part is in another currency than the whole, or above it} */
    private static boolean isBeyond(Money part, Money whole) {
        return !part.isSameCurrency(whole) || part.isGreaterThan(whole);
    }

    @Override
    public Dispute answered(DisputeAnswer answer) {
        requireGoingOn();
        List<DisputeAnswer> more = new ArrayList<>(answers);
        more.add(answer);
        return new DisputeData(id, invoice, lines, amount, reason, statement, openedOn, deadlines, more, resolution);
    }

    @Override
    public Dispute resolved(Resolution end) {
        requireGoingOn();
        return new DisputeData(
                id, invoice, lines, amount, reason, statement, openedOn, deadlines, answers, Optional.of(end));
    }

    /** What ended stays as it ended: a dispute that comes up again is another, with an identifier of its own. */
    private void requireGoingOn() {
        if (resolution.isPresent()) {
            throw new IllegalArgumentException(
                    "dispute " + id + " ended on " + resolution.get().on());
        }
    }
}

package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.facturier.core.finding.Finding;

/**
 * Where records and findings go. A record is taken last, when all that may be wrong with it was asked.
 *
 * @param records  takes each record
 * @param findings  takes each line that is none
 * @param seen  knows what was read before, where each record is to be taken once
 * @param id  the identifier of a record
 */
record Sink<T>(Consumer<T> records, Consumer<Finding> findings, Optional<SeenRecords> seen, Function<T, String> id) {

    /** @param place  file and line */
    void take(String place, T record) {
        String own = id.apply(record);
        sight(place, own, record).ifPresent(sight -> take(place, own, record, sight));
    }

    /** {@return how a record stands to those before it; nothing where the memory fails, which is told} */
    private Optional<SeenRecords.Sight> sight(String place, String own, T record) {
        if (seen.isEmpty()) {
            return Optional.of(SeenRecords.Sight.FIRST);
        }
        return IntakeRule.MEMORY_ANSWERS
                .ask(place, () -> seen.get().see(own, String.valueOf(record)))
                .map(Optional::of)
                .orElse(this::remaining);
    }

    private Optional<SeenRecords.Sight> remaining(Finding failure) {
        findings.accept(failure);
        return Optional.empty();
    }

    private void take(String place, String own, T record, SeenRecords.Sight sight) {
        switch (sight) {
            case FIRST -> records.accept(record);
            case REPEATED ->
                findings.accept(IntakeRule.NOT_REPEATED.at(
                        place, say("{id} was read before; it is taken once").with("id", own)));
            case CONTRADICTED ->
                findings.accept(IntakeRule.ID_UNAMBIGUOUS.at(
                        place,
                        say("another record {id} was read before; that one is taken")
                                .with("id", own)));
        }
    }
}

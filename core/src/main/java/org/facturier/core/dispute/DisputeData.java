package org.facturier.core.dispute;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

record DisputeData(
        @NotBlank @Size(max = 100) String id,
        InvoiceNumber invoice,
        List<Integer> lines,
        Money amount,
        DisputeReason reason,
        @Size(max = 4000) String statement,
        LocalDate openedOn,
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
        if (resolution.filter(end -> end.on().isBefore(openedOn)).isPresent()) {
            throw new RefusedException(say("disputeEnds", "a dispute of {openedOn} cannot end on {on}")
                    .with("openedOn", openedOn)
                    .with("on", resolution.get().on()));
        }
    }

    @Override
    public Dispute resolved(Resolution end) {
        if (resolution.isPresent()) {
            throw new IllegalArgumentException(
                    "dispute " + id + " ended on " + resolution.get().on());
        }
        return new DisputeData(id, invoice, lines, amount, reason, statement, openedOn, Optional.of(end));
    }
}

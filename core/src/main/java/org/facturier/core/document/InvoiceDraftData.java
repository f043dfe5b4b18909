package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/** The one kind of draft there is. One without lines can be made, for a preview of a form; it cannot be calculated. */
record InvoiceDraftData(
        @Valid DocumentHeader header,
        @NotEmpty List<@Valid LineItem> lines,
        List<@Valid DocumentAllowanceCharge> allowancesAndCharges,
        Optional<Money> prepaid,
        List<DocumentBasis> bases)
        implements InvoiceDraft {

    InvoiceDraftData {
        Completeness.of("a draft").needs("header", header).verify();
        lines = List.copyOf(lines);
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
        bases = List.copyOf(bases);
        prepaid.filter(Money::isNegative).ifPresent(amount -> {
            throw new RefusedException(say("prepaidNegative", "what was paid before is zero or more, not {amount}")
                    .with("amount", amount));
        });
    }
}

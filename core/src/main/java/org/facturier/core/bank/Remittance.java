package org.facturier.core.bank;

import java.util.List;
import java.util.Optional;

/**
 * What the payer says the money is for. In it anything may stand, so that {@code toString} masks it.
 *
 * @param text  free text, its lines joined by a line break; blank if nothing
 * @param references  structured references, as they are written (RF, QR, OGM); what may be of another kind is among the texts
 * @param endToEndId  what the payer's order was called; {@code NOTPROVIDED} is nothing
 * @param mandateId  the mandate by which a direct debit was drawn
 */
public record Remittance(
        String text, List<String> references, Optional<String> endToEndId, Optional<String> mandateId) {

    /** That nothing is said. */
    public static final Remittance NONE = of("");

    public Remittance {
        references = List.copyOf(references);
    }

    /** {@return free text alone} */
    public static Remittance of(String text) {
        return new Remittance(text, List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Remittance[****]";
    }
}

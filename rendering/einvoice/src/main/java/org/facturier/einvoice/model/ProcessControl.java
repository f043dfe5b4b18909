package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which process the invoice belongs to, and which rules it says it follows, BG-2.
 *
 * @param businessProcess  the process, such as the billing mode of France or a Peppol process
 * @param specification  the specification that the invoice follows; demanded by the norm
 */
public record ProcessControl(
        @Bt("BT-23") Optional<String> businessProcess,
        @Bt("BT-24") Optional<String> specification) {

    public ProcessControl {
        requireNonNull(businessProcess, "businessProcess");
        requireNonNull(specification, "specification");
    }
}

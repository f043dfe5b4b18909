package org.facturier.einvoice.profile;

import java.util.List;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Term;

/**
 * An invoice as far as a profile knows it.
 *
 * @param profile  the profile
 * @param invoice  the hub without what the profile has no place for
 * @param dropped  the terms that were stated and allowed to go, each once
 */
public record Projection(Profile profile, ElectronicInvoice invoice, List<Term> dropped) {

    public Projection {
        dropped = List.copyOf(dropped);
    }
}

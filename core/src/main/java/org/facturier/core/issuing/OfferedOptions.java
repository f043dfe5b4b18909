package org.facturier.core.issuing;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.tax.Levy;

/**
 * A draft that is offered, and options beside it. Both are worked out together, so that a levy which options alone bring is
 * known.
 *
 * @param draft  what is offered
 * @param whole  what it comes to with all options, which are its last lines
 */
record OfferedOptions(InvoiceDraft draft, CalculatedAmounts whole) {

    /** {@return the options, worked out} */
    List<InvoiceLine> lines() {
        return whole.lines().subList(draft.lines().size(), whole.lines().size());
    }

    /** {@return the draft, which also says what is levied on options alone: that is settled with them} */
    InvoiceDraft levied() {
        List<Levy> levies = new ArrayList<>(draft.header().levies());
        whole.totals().levied().stream().filter(levy -> !levies.contains(levy)).forEach(levies::add);
        return draft.toBuilder()
                .header(draft.header().toBuilder().levies(levies).build())
                .build();
    }
}

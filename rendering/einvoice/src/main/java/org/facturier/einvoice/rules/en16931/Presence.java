package org.facturier.einvoice.rules.en16931;

import java.util.List;
import org.facturier.einvoice.rules.InvoiceRule;

/**
 * What an invoice must state: the rules BR-01 to BR-65 and those of BR-CO that ask whether something is there.
 *
 * <p>A term is absent where the hub holds nothing for it. What a document states and the hub cannot hold, an element without
 * text or a text that is no number, counts as stated in official mode for the rules marked * below, as the files ask there for
 * the element only. For the others the files ask for a text, and both modes agree but where it is said.
 *
 * <p>Terms that are demanded within an optional group are asked only of groups that are there: an invoice without a payee
 * breaks nothing, one with a payee without a name breaks BR-17. Where the group itself is demanded, its rule is asked of the
 * invoice, so that an empty invoice is judged and not passed over.
 *
 * <p>Several ids can ask the same, as the norm has it: BR-33 and BR-CO-21 both want a reason of a document allowance, and an
 * allowance without one breaks both.
 */
final class Presence {

    private Presence() {}

    /** {@return the rules of this class, in the order of their ids but for those of BR-CO, which come last} */
    static List<InvoiceRule<?>> all() {
        Rules rules = new Rules();
        HeadPresence.list(rules);
        LinePresence.list(rules);
        DetailPresence.list(rules);
        ReasonPresence.list(rules);
        return rules.all();
    }
}

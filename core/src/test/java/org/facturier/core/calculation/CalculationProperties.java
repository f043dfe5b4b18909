package org.facturier.core.calculation;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.CalculationInvariants;
import org.facturier.core.contracts.NoteArbitraries;
import org.facturier.core.document.InvoiceDraft;

class CalculationProperties implements CalculationInvariants {

    @Override
    public InvoiceCalculator calculator() {
        return InvoiceCalculator.standard();
    }

    @Provide
    Arbitrary<InvoiceDraft> notes() {
        return NoteArbitraries.drafts();
    }

    /** C1 to C3 of what starts from other documents; the others compare with drafts that would start from elsewhere. */
    @Property
    void notes_on_one_and_on_several_invoices_add_up(@ForAll("notes") InvoiceDraft note) {
        c1_lines_groups_and_totals_add_up_exactly(note);
        c2_each_group_is_its_lines_and_its_share_of_allowances_and_charges(note);
        c3_each_line_is_its_quantity_at_its_price_with_each_part_rounded(note);
    }
}

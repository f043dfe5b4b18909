package org.facturier.einvoice.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.joda.money.Money;

/**
 * Allowances and charges of a hub as those of the domain, each of the amount that is stated. Of what that is a percentage stays
 * in the hub, and is named.
 *
 * @param taking  gathers what cannot be taken
 * @param treatments  knows category and rate
 */
record AllowanceTaking(Taking taking, TreatmentTaking treatments) {

    /** Where an allowance or charge stands, and what its terms are called. */
    private enum Kind {
        LINE_ALLOWANCE(true, "BT-139", "BT-137", "BT-138", "BT-151"),
        LINE_CHARGE(false, "BT-144", "BT-142", "BT-143", "BT-151"),
        ALLOWANCE(true, "BT-97", "BT-93", "BT-94", "BT-95"),
        CHARGE(false, "BT-104", "BT-100", "BT-101", "BT-102");

        private final boolean isOff;
        private final String reason;
        private final String base;
        private final String percentage;
        private final String category;

        Kind(boolean isOff, String reason, String base, String percentage, String category) {
            this.isOff = isOff;
            this.reason = reason;
            this.base = base;
            this.percentage = percentage;
            this.category = category;
        }
    }

    /**
     * An allowance or charge, and what it comes to.
     *
     * @param agreed  of an amount
     * @param amount  that amount
     */
    record Part(AllowanceCharge agreed, Money amount) {}

    /**
     * {@return BG-27, then BG-28; which order the sender had is not known}
     *
     * @param place  of the line in the hub
     */
    List<Part> ofLine(Line line, String place) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < line.allowances().size(); i++) {
            part(line.allowances().get(i), Kind.LINE_ALLOWANCE, place + ".allowances[" + i + "]")
                    .ifPresent(parts::add);
        }
        for (int i = 0; i < line.charges().size(); i++) {
            part(line.charges().get(i), Kind.LINE_CHARGE, place + ".charges[" + i + "]")
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** {@return BG-20, then BG-21, each of one category and rate} */
    List<StatedAllowanceCharge> ofDocument(ElectronicInvoice invoice) {
        List<StatedAllowanceCharge> all = new ArrayList<>();
        for (int i = 0; i < invoice.allowances().size(); i++) {
            stated(invoice.allowances().get(i), Kind.ALLOWANCE, "allowances[" + i + "]", all);
        }
        for (int i = 0; i < invoice.charges().size(); i++) {
            stated(invoice.charges().get(i), Kind.CHARGE, "charges[" + i + "]", all);
        }
        return all;
    }

    private void stated(
            org.facturier.einvoice.model.AllowanceCharge stated,
            Kind kind,
            String place,
            List<StatedAllowanceCharge> all) {
        Optional<Part> part = part(stated, kind, place);
        Optional<TaxTreatment> treatment = treatments.treatment(stated.category(), stated.rate(), kind.category, place);
        if (part.isPresent() && treatment.isPresent()) {
            all.add(new StatedAllowanceCharge(
                    all.size() + 1,
                    new DocumentAllowanceCharge(part.get().agreed(), treatment),
                    Optional.empty(),
                    part.get().amount(),
                    treatment.get()));
        }
    }

    /** {@return one that has a reason; a code stands for the words where there are none} */
    private Optional<Part> part(org.facturier.einvoice.model.AllowanceCharge stated, Kind kind, String place) {
        Money amount = taking.amount(place + ".amount", stated.amount());
        Measure measure = Measure.amount(amount);
        stated.base().ifPresent(base -> taking.leave(place + ".base", kind.base));
        stated.percentage().ifPresent(percentage -> taking.leave(place + ".percentage", kind.percentage));
        return taking.need(place + ".reason", kind.reason, stated.reason().or(stated::reasonCode))
                .map(why -> kind.isOff
                        ? new AllowanceCharge.Allowance(measure, why, stated.reasonCode())
                        : new AllowanceCharge.Charge(measure, why, stated.reasonCode()))
                .map(agreed -> new Part(agreed, amount));
    }
}

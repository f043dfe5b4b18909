package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.TaxId;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.supply.VatTreatment;
import org.joda.money.Money;

/**
 * A base and its tax falling due on a day; negative where they are credited.
 *
 * @param on  the day
 * @param document  the document they are of
 * @param seller  the VAT number of the seller
 * @param buyer  the VAT number of the buyer
 * @param treatment  category, rate and reason
 * @param supply  what the law calls the supply; empty where the line states no nature of which its treatment follows
 * @param declaration  to whom they are declared
 * @param recapitulated  as what they are in the recapitulative statement, empty where they are not in it
 * @param amounts  base and tax
 */
public record VatEntry(
        LocalDate on,
        DocumentKey document,
        Optional<TaxId> seller,
        Optional<TaxId> buyer,
        TaxTreatment treatment,
        Optional<VatTreatment> supply,
        Declaration declaration,
        Optional<RecapitulativeKind> recapitulated,
        BaseAndTax amounts) {

    public VatEntry {
        Completeness.of("a VAT entry")
                .needs("on", on)
                .needs("document", document)
                .needs("treatment", treatment)
                .needs("declaration", declaration)
                .needs("amounts", amounts)
                .verify();
    }

    /** {@return the base} */
    public Money net() {
        return amounts.net();
    }

    /** {@return the tax} */
    public Money tax() {
        return amounts.tax();
    }

    VatEntry negated() {
        BaseAndTax none = BaseAndTax.zero(net().getCurrencyUnit());
        return with(on, none.minus(amounts));
    }

    /** {@return both together, on the later day} */
    VatEntry plus(VatEntry other) {
        LocalDate later = on.isAfter(other.on) ? on : other.on;
        return with(later, amounts.plus(other.amounts));
    }

    private VatEntry with(LocalDate day, BaseAndTax other) {
        return new VatEntry(day, document, seller, buyer, treatment, supply, declaration, recapitulated, other);
    }

    /** {@return this, as it is in the statement} */
    VatEntry in(Recapitulation statement) {
        return new VatEntry(on, document, seller, buyer, treatment, supply, declaration, statement.of(this), amounts);
    }
}

package org.facturier.tax.regime;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.tax.table.TableRow;

/**
 * A supply within a country for which the law makes the business that buys it owe the tax, wherever the seller is.
 *
 * @param country  whose law
 * @param kind  the supply
 * @param buyer  which business owes the tax
 * @param validity  since when and until when
 * @param law  the article
 * @param proviso  what else decides, empty for nothing
 * @source Directive 2006/112/EC, art. 199
 */
public record DomesticReverseCharge(
        CountryCode country,
        SupplyKind kind,
        OwingBuyer buyer,
        Validity validity,
        Citation law,
        Optional<Proviso> proviso) {

    public DomesticReverseCharge {
        Completeness.of("a reverse charge within a country")
                .needs("country", country)
                .needs("kind", kind)
                .needs("buyer", buyer)
                .needs("validity", validity)
                .needs("law", law)
                .verify();
    }

    static DomesticReverseCharge of(TableRow row) {
        return new DomesticReverseCharge(
                CountryCode.of(row.text("country")),
                new SupplyKind(row.text("kind")),
                OwingBuyer.valueOf(row.text("buyer")),
                Validity.of(row),
                Citation.of(row.text("law")),
                Proviso.of(row));
    }
}

package org.facturier.tax.regime;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.TableRow;

/**
 * How a member state uses the option to have the buyer owe the tax of a seller who is not established there.
 *
 * @param country  whose law
 * @param supply  {@code GOODS}, {@code SERVICES}, or the code of a kind of supply with a rule of its own
 * @param buyer  which business owes the tax
 * @param validity  since when and until when
 * @param law  the article
 * @param proviso  what else decides, empty for nothing
 * @source Directive 2006/112/EC, art. 194
 */
public record ForeignSellerRule(
        CountryCode country,
        String supply,
        OwingBuyer buyer,
        Validity validity,
        Citation law,
        Optional<Proviso> proviso) {

    public ForeignSellerRule {
        Completeness.of("a rule for sellers from elsewhere")
                .needs("country", country)
                .needs("supply", supply)
                .needs("buyer", buyer)
                .needs("validity", validity)
                .needs("law", law)
                .verify();
    }

    static ForeignSellerRule of(TableRow row) {
        return new ForeignSellerRule(
                CountryCode.of(row.text("country")),
                row.text("supply"),
                OwingBuyer.valueOf(row.text("buyer")),
                Validity.of(row),
                Citation.of(row.text("law")),
                Proviso.of(row));
    }
}

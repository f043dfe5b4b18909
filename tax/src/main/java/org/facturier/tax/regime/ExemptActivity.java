package org.facturier.tax.regime;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.tax.table.TableRow;

/**
 * An activity that the law exempts. Its words stand in {@link LegalTexts} under the code of the kind.
 *
 * @param country  whose law, empty for that of the Union
 * @param kind  the activity
 * @param vatex  the code of the reason
 * @param law  the article
 */
public record ExemptActivity(Optional<CountryCode> country, SupplyKind kind, String vatex, Citation law) {

    public ExemptActivity {
        Completeness.of("an exempt activity")
                .needs("kind", kind)
                .needs("vatex", vatex)
                .needs("law", law)
                .verify();
    }

    static ExemptActivity of(TableRow row) {
        return new ExemptActivity(
                row.value("country").map(CountryCode::of),
                new SupplyKind(row.text("kind")),
                row.text("vatex"),
                Citation.of(row.text("law")));
    }
}

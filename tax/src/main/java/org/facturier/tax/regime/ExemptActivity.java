package org.facturier.tax.regime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.tax.table.ResourceTable;
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

    /** {@return the exemption of an activity in a country, by its own law or else by that of the Union} */
    public static Optional<ExemptActivity> of(SupplyKind kind, CountryCode country) {
        List<ExemptActivity> laws = Published.BY_KIND.getOrDefault(kind.code(), List.of());
        return laws.isEmpty()
                ? Optional.empty()
                : find(laws, Optional.of(country)).or(() -> find(laws, Optional.empty()));
    }

    private static Optional<ExemptActivity> find(List<ExemptActivity> laws, Optional<CountryCode> country) {
        return laws.stream().filter(each -> each.country.equals(country)).findFirst();
    }

    static ExemptActivity of(TableRow row) {
        return new ExemptActivity(
                row.value("country").map(CountryCode::of),
                new SupplyKind(row.text("kind")),
                row.text("vatex"),
                Citation.of(row.text("law")));
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final Map<String, List<ExemptActivity>> BY_KIND = ResourceTable.grouped(
                ResourceTable.rows(ExemptActivity.class, "exempt-activities.csv", ExemptActivity::of),
                row -> row.kind().code());
    }
}

package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.ResourceTable;
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

    /** {@return the rule of a country for a kind of supply on a day, empty where it is not known} */
    public static Optional<ForeignSellerRule> of(KindOfSupply kind, CountryCode country, LocalDate day) {
        return find(kind.kind().code(), country, day)
                .or(() -> find(kind.isGoods() ? "GOODS" : "SERVICES", country, day));
    }

    private static Optional<ForeignSellerRule> find(String supply, CountryCode country, LocalDate day) {
        for (ForeignSellerRule each : Published.BY_COUNTRY.getOrDefault(country.code(), List.of())) {
            if (each.supply.equals(supply) && each.validity.includes(day)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
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

    /** Read when first asked for. */
    private static final class Published {
        private static final Map<String, List<ForeignSellerRule>> BY_COUNTRY = ResourceTable.grouped(
                ResourceTable.rows(ForeignSellerRule.class, "foreign-sellers.csv", ForeignSellerRule::of),
                row -> row.country().code());
    }
}

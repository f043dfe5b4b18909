package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.tax.table.ResourceTable;
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

    /** {@return the rule for a kind of supply in a country on a day, empty where the seller owes the tax} */
    public static Optional<DomesticReverseCharge> of(SupplyKind kind, CountryCode country, LocalDate day) {
        for (DomesticReverseCharge each : Published.BY_KIND.getOrDefault(kind.code(), List.of())) {
            if (each.country.equals(country) && each.validity.includes(day)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
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

    /** Read when first asked for. */
    private static final class Published {
        private static final Map<String, List<DomesticReverseCharge>> BY_KIND = ResourceTable.grouped(
                ResourceTable.rows(
                        DomesticReverseCharge.class, "domestic-reverse-charges.csv", DomesticReverseCharge::of),
                row -> row.kind().code());
    }
}

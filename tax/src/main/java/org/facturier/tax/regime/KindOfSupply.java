package org.facturier.tax.regime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.tax.SupplyKind;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;

/**
 * A kind of supply that the law tells from others, and where it takes place.
 *
 * @param kind  its code
 * @param isGoods  whether it is goods; otherwise it is a service
 * @param forBusiness  where it takes place when a business buys
 * @param forOthers  where when anybody else does
 * @param words  what it is
 * @param law  articles of Directive 2006/112/EC
 */
public record KindOfSupply(
        SupplyKind kind, boolean isGoods, PlaceRule forBusiness, PlaceRule forOthers, String words, String law) {

    /** {@return what is known of a kind, empty for one that the table does not have} */
    public static Optional<KindOfSupply> of(SupplyKind kind) {
        return Optional.ofNullable(Published.BY_CODE.get(kind.code()));
    }

    /** {@return every kind of the table} */
    public static List<KindOfSupply> all() {
        return Published.ALL;
    }

    static KindOfSupply of(TableRow row) {
        return new KindOfSupply(
                new SupplyKind(row.text("kind")),
                row.text("nature").equals("GOODS"),
                PlaceRule.valueOf(row.text("place_for_business")),
                PlaceRule.valueOf(row.text("place_for_others")),
                row.text("words"),
                row.text("law"));
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final List<KindOfSupply> ALL =
                ResourceTable.rows(KindOfSupply.class, "supply-kinds.csv", KindOfSupply::of);
        private static final Map<String, KindOfSupply> BY_CODE = new HashMap<>();

        static {
            ALL.forEach(each -> BY_CODE.put(each.kind().code(), each));
        }
    }
}

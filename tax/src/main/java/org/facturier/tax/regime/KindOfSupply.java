package org.facturier.tax.regime;

import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.SupplyKind;
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

    public KindOfSupply {
        Completeness.of("a kind of supply")
                .needs("kind", kind)
                .needs("forBusiness", forBusiness)
                .needs("forOthers", forOthers)
                .needs("words", words)
                .needs("law", law)
                .verify();
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
}

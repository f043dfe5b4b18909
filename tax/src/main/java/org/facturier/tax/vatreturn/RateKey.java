package org.facturier.tax.vatreturn;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxCategory;

/**
 * What entries are summed by.
 *
 * @param to  to whom they are declared
 * @param category  the category
 * @param percent  the rate
 */
record RateKey(Declaration to, TaxCategory category, Optional<BigDecimal> percent) implements Comparable<RateKey> {

    private static final BigDecimal NONE = BigDecimal.ONE.negate();
    private static final Comparator<RateKey> ORDER = Comparator.comparing((RateKey key) -> key.to.way())
            .thenComparing(key -> key.to.state().map(CountryCode::code).orElse(""))
            .thenComparing(RateKey::category)
            .thenComparing(key -> key.percent.orElse(NONE), Comparator.reverseOrder());

    /** {@return what an entry is summed by} */
    static RateKey of(VatEntry entry) {
        // what goes through the one-stop shop is told by state and rate alone
        TaxCategory category = entry.declaration().isBy(Declaration.Way.ONE_STOP_SHOP)
                ? TaxCategory.S
                : entry.treatment().category();
        return new RateKey(entry.declaration(), category, entry.treatment().percent());
    }

    @Override
    public int compareTo(RateKey other) {
        return ORDER.compare(this, other);
    }
}

package org.facturier.tax.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.ProForma;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;

/**
 * From when the mentions of the reform of invoicing are wanted of a seller in France: of large and mid-sized ones from 1
 * September 2026, of others a year later. A document of 31 August 2026 needs none of them, whoever sells, and one of 1
 * September 2027 all of them. In between the size of the seller decides, which is a tax fact of its party.
 * @source décret 2022-1299, art. 5; loi 2023-1322, art. 91
 */
enum NewMentions {
    /** Not yet. */
    NOT_WANTED,
    /** Wanted, unless the seller is a small one, which nobody said. */
    PERHAPS_WANTED,
    /** Wanted. */
    WANTED;

    private static final LocalDate OF_LARGE_SELLERS = LocalDate.of(2026, 9, 1);
    private static final LocalDate OF_ALL = LocalDate.of(2027, 9, 1);

    /** Who is exempt as a small enterprise is no large one. */
    static NewMentions of(FrenchDocument document, ProForma proForma) {
        NewMentions bySize = of(document, proForma.issuedOn());
        return bySize == PERHAPS_WANTED && document.isSellerSmall(proForma.calculated()) ? NOT_WANTED : bySize;
    }

    /** Of a draft, whose lines may not tell yet that the seller is a small one. */
    static NewMentions of(FrenchDocument document, LocalDate issuedOn) {
        if (issuedOn.isBefore(OF_LARGE_SELLERS)) {
            return NOT_WANTED;
        }
        return issuedOn.isBefore(OF_ALL) ? bySize(document) : WANTED;
    }

    /** In the year between both days the size decides, and where nobody said it they may be wanted. */
    private static NewMentions bySize(FrenchDocument document) {
        return isLarge(document.header().known())
                .map(large -> large ? WANTED : NOT_WANTED)
                .orElse(PERHAPS_WANTED);
    }

    /** Who is exempt as a small enterprise is no large one. */
    private static Optional<Boolean> isLarge(TaxFacts known) {
        return known.holds(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED)
                .or(() -> known.holds(TaxFact.SELLER_IS_SMALL_ENTERPRISE)
                        .filter(small -> small)
                        .map(small -> false));
    }
}

package org.facturier.core.billable;

import java.math.BigDecimal;
import java.util.Locale;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.PriceBasis.Bounded;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.measure.Unit;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/**
 * What a price was worked out from, in words: the end of the details of a line, from which a partner can retrace the price with
 * the document alone.
 *
 * @param said  the words of lines in one language
 * @param figures  how figures stand among them
 */
record BasisWords(Words said, Notation figures) {

    /** {@return a basis in a language, as it stands on a line} */
    static String of(Locale language, PriceBasis basis) {
        BasisWords words = new BasisWords(LineWords.in(language), LineWords.figures(language));
        return basis.match(new PriceBasis.Cases<>() {
            @Override
            public String prorated(Prorated part) {
                return words.part(part);
            }

            @Override
            public String minimum(Minimum least) {
                return words.bounded("basis.minimum", least);
            }

            @Override
            public String maximum(PriceBasis.Maximum most) {
                return words.bounded("basis.maximum", most);
            }
        });
    }

    /**
     * {@return such as {@code Minimum: EUR 300.00 (45 days out of 90 of EUR 600.00); charges: EUR 240.00}} What the bound
     * itself was worked out from stands in brackets, where the period is one in part.
     */
    private String bounded(String key, Bounded basis) {
        String bound = figures.coded(basis.bound());
        return said.text(
                key,
                basis.share()
                        .map(share -> said.text("basis.bound", bound, part(share)))
                        .orElse(bound),
                figures.coded(basis.charges()));
    }

    /**
     * {@return such as {@code 9 days out of 28 of EUR 100.00}; where what is counted has no name, {@code 9/28 of EUR 100.00}}
     */
    private String part(Prorated part) {
        return part.unit().map(unit -> units(part, unit)).orElseGet(() -> proportion(part));
    }

    private String units(Prorated part, Unit unit) {
        return said.text(
                "basis.units",
                number(part.counted()),
                unit(unit, part.counted()),
                number(part.of()),
                figures.coded(part.whole()));
    }

    /**
     * Where only the proportion means something, the ends of it are words: a piece that has all is {@code in full}, one that
     * has nothing {@code nothing of EUR 130.00}, as where a period begun is due in full and an amendment cuts it.
     */
    private String proportion(Prorated part) {
        String key = part.counted() == 0 ? "basis.nothing" : part.counted() == part.of() ? "basis.full" : "basis.part";
        return said.text(key, number(part.counted()), number(part.of()), figures.coded(part.whole()));
    }

    /** {@return the word for a unit, singular or plural; its code where the language has none} */
    private String unit(Unit unit, long counted) {
        return figures.unit(unit, BigDecimal.valueOf(counted)).orElse(unit.code());
    }

    private String number(long counted) {
        return figures.number(BigDecimal.valueOf(counted));
    }
}

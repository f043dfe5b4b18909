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

/** What a price was worked out from, in words. */
record BasisWords(Words said, Notation figures) {

    static String of(Locale language, PriceBasis basis) {
        BasisWords words = new BasisWords(LineWords.in(language), LineWords.figures(language));
        return basis instanceof Prorated part ? words.part(part) : words.bounded((Bounded) basis);
    }

    private String bounded(Bounded basis) {
        String bound = figures.coded(basis.bound());
        return said.text(
                basis instanceof Minimum ? "basis.minimum" : "basis.maximum",
                basis.share()
                        .map(share -> said.text("basis.bound", bound, part(share)))
                        .orElse(bound),
                figures.coded(basis.charges()));
    }

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

    private String proportion(Prorated part) {
        String key = part.counted() == 0 ? "basis.nothing" : part.counted() == part.of() ? "basis.full" : "basis.part";
        return said.text(key, number(part.counted()), number(part.of()), figures.coded(part.whole()));
    }

    private String unit(Unit unit, long counted) {
        return figures.unit(unit, BigDecimal.valueOf(counted)).orElse(unit.code());
    }

    private String number(long counted) {
        return figures.number(BigDecimal.valueOf(counted));
    }
}

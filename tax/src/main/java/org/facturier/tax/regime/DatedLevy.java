package org.facturier.tax.regime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyEffect;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.table.TableRow;

/**
 * What one country levies beside VAT for one reason, as long as it does.
 *
 * @param country  whose law
 * @param ground  for what
 * @param code  the code of the levy, also that of its name among the {@link LegalTexts}
 * @param effect  whether it is added or withheld
 * @param products  the class of products that it is for, such as {@code STANDARD_TOBACCO}; empty for all others
 * @param vat  the rate of VAT that it goes with, empty for any
 * @param percent  hundredths of its base
 * @param part  how much of the net is its base
 * @param validity  when it holds
 * @param verification  how sure the row is
 * @param law  the articles
 * @param source  where the row comes from
 */
public record DatedLevy(
        CountryCode country,
        LevyGround ground,
        String code,
        LevyEffect effect,
        Optional<RateClass> products,
        Optional<TaxRate> vat,
        Percentage percent,
        Percentage part,
        Validity validity,
        String verification,
        String law,
        String source) {

    public DatedLevy {
        Completeness.of("a dated levy")
                .needs("country", country)
                .needs("ground", ground)
                .needs("code", code)
                .needs("effect", effect)
                .needs("percent", percent)
                .needs("part", part)
                .needs("validity", validity)
                .needs("source", source)
                .verify();
    }

    static DatedLevy of(TableRow row) {
        return new DatedLevy(
                CountryCode.of(row.text("country")),
                LevyGround.valueOf(row.text("ground")),
                row.text("code"),
                LevyEffect.valueOf(row.text("effect")),
                row.value("products").map(RateClass::new),
                rate(row.words("vat")),
                Percentage.of(row.text("percent")),
                Percentage.of(row.text("part")),
                Validity.of(row),
                row.text("verification"),
                row.text("law"),
                row.text("source"));
    }

    /** {@return category and percentage, such as {@code S 21}} */
    private static Optional<TaxRate> rate(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaxRate(TaxCategory.valueOf(words.get(0)), new BigDecimal(words.get(1))));
    }

    /** {@return whether it is for a class of products under a rate of VAT; what is for all does not count for a few} */
    boolean isFor(Optional<RateClass> few, TaxRate rate) {
        return products.equals(few) && vat.map(rate::equals).orElse(true);
    }

    /** {@return the levy on what bears a rate of VAT, by its name in the language of a document} */
    public Levy levy(String name, TaxRate rate) {
        return new Levy(code, name, effect, percent, part, List.of(rate));
    }
}

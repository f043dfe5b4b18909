package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Percentage;
import org.joda.money.Money;

/**
 * A tax beside VAT that changes what is payable and neither the VAT nor the total with it: a surcharge that the buyer pays
 * on top, or income tax that it withholds.
 *
 * @param code  which one, whatever its rate: capital letters, digits and underscores, such as {@code ES_IRPF}
 * @param name  in the language of the document, such as {@code Recargo de equivalencia}
 * @param effect  whether it is added or withheld
 * @param percent  hundredths of its base
 * @param taxableShare  how much of the net is its base, 100 where the law takes all
 * @param rates  the rates of VAT on whose net it bears; on all of the document where there is none
 * @source Ley 37/1992 (ES), art. 154 to 161; RD 439/2007 (ES), art. 95; DPR 600/1973 (IT), art. 25 and 25-bis
 */
public record Levy(
        String code,
        @NotBlank @Size(max = 200) String name,
        LevyEffect effect,
        Percentage percent,
        Percentage taxableShare,
        List<TaxRate> rates) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Percentage WHOLE = Percentage.of("100");

    /** @throws IllegalArgumentException if something is missing, or the code has another shape */
    public Levy {
        Completeness.of("a levy")
                .needs("code", code)
                .needs("name", name)
                .needs("effect", effect)
                .needs("percent", percent)
                .needs("taxableShare", taxableShare)
                .verify();
        if (!SHAPE.matcher(code).matches()) {
            throw new RefusedException(say("levyCode", "the code of a levy looks like {example}, not like '{code}'")
                    .with("example", "ES_IRPF")
                    .with("code", code));
        }
        rates = List.copyOf(rates);
    }

    /**
     * {@return a levy that the buyer pays on top}
     *
     * @param percent  hundredths, such as {@code "5.2"}
     * @param rates  the rates of VAT on whose net it bears, all if none is named
     */
    public static Levy added(String code, String name, String percent, TaxRate... rates) {
        return new Levy(code, name, LevyEffect.ADDED, Percentage.of(percent), WHOLE, List.of(rates));
    }

    /**
     * {@return a levy that the buyer withholds}
     *
     * @param percent  hundredths, such as {@code "15"}
     * @param rates  the rates of VAT on whose net it bears, all if none is named
     */
    public static Levy withheld(String code, String name, String percent, TaxRate... rates) {
        return new Levy(code, name, LevyEffect.WITHHELD, Percentage.of(percent), WHOLE, List.of(rates));
    }

    /** {@return this levy on a part of the net only, in hundredths, such as {@code "50"}} */
    public Levy onShare(String taxableShare) {
        return new Levy(code, name, effect, percent, Percentage.of(taxableShare), rates);
    }

    /** {@return this levy, bearing on the net of these rates} */
    public Levy on(List<TaxRate> rates) {
        return new Levy(code, name, effect, percent, taxableShare, rates);
    }

    /** {@return whether it bears on the net under a treatment} */
    public boolean bearsOn(TaxTreatment treatment) {
        return rates.isEmpty() || treatment instanceof TaxTreatment.Rated rated && rates.contains(rated.rate());
    }

    /** {@return whether another bears the same code and on some rate that this one bears on} */
    public boolean overlaps(Levy other) {
        return code.equals(other.code)
                && (rates.isEmpty() || other.rates.isEmpty() || !Collections.disjoint(rates, other.rates));
    }

    /** {@return whether the base is less than the net} */
    public boolean isOnShare() {
        return !taxableShare.equals(WHOLE);
    }

    /** {@return its base in a net amount of either sign, rounded once} */
    public Money baseOf(Money net) {
        return isOnShare() ? taxableShare.of(net) : net;
    }

    /** {@return what it comes to on a base of either sign, rounded once} */
    public Money amountOn(Money base) {
        return percent.of(base);
    }
}

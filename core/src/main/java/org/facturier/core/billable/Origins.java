package org.facturier.core.billable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.agreement.Site;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.wording.Words;

/**
 * Where the lines of an agreement come from, and what of that a partner reads. Both a line that bills a period and one that
 * bills a difference have their origin from here.
 */
public final class Origins {

    private Origins() {}

    /**
     * {@return agreement, version, rule and period, with the site of the agreement, and the price list that decided the price
     * where one did; nothing measured, discounted or adjusted yet}
     *
     * @param agreement  any version, for its parties and its site are those of all
     * @param term  the rule; its version is the one that set it, which is not always the one in force
     * @param period  the days billed
     */
    public static LineOrigin of(PartnerAgreement agreement, RuleTerm term, ServicePeriod period) {
        LineOrigin origin =
                LineOrigin.of(agreement.id(), term.version(), term.rule().key(), period);
        LineOrigin there =
                agreement.site().map(Site::name).map(origin::suppliedTo).orElse(origin);
        return term.rule().asUsageFee().map(UsageFee::pricing).orElse(null) instanceof ListedPrice listed
                ? there.pricedBy(listed.list())
                : there;
    }

    /**
     * {@return site, price list and what the price was worked out from, in the words of the partner; empty where there is none}
     *
     * <p>Such as {@code Site: Lille · 9 days out of 28 of EUR 100.00}.
     *
     * @param language  French, German, or English for any other
     * @param origin  where a line comes from
     */
    public static Optional<String> words(Locale language, LineOrigin origin) {
        Words said = LineWords.in(language);
        List<String> words = new ArrayList<>();
        origin.site().ifPresent(site -> words.add(said.text("site", site)));
        origin.priceList().ifPresent(list -> words.add(said.text("priceList", list)));
        origin.basis().ifPresent(basis -> words.add(BasisWords.of(language, basis)));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
    }
}

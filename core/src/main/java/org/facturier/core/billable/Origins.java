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

/** Where the lines of an agreement come from. */
public final class Origins {

    private Origins() {}

    public static LineOrigin of(PartnerAgreement agreement, RuleTerm term, ServicePeriod period) {
        LineOrigin origin =
                LineOrigin.of(agreement.id(), term.version(), term.rule().key(), period);
        LineOrigin there =
                agreement.site().map(Site::name).map(origin::suppliedTo).orElse(origin);
        return term.rule() instanceof UsageFee usage && usage.pricing() instanceof ListedPrice listed
                ? there.pricedBy(listed.list())
                : there;
    }

    /** {@return site, price list and what the price was worked out from, in the words of the partner; empty where there is none} */
    public static Optional<String> words(Locale language, LineOrigin origin) {
        Words said = LineWords.in(language);
        List<String> words = new ArrayList<>();
        origin.site().ifPresent(site -> words.add(said.text("site", site)));
        origin.priceList().ifPresent(list -> words.add(said.text("priceList", list)));
        origin.basis().ifPresent(basis -> words.add(BasisWords.of(language, basis)));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
    }
}

package org.facturier.core.billing;

import java.util.Locale;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.pricing.ListedPrice;

/** Where the lines of an agreement come from. */
final class Origins {

    private Origins() {}

    static LineOrigin of(PartnerAgreement agreement, RuleTerm term, ServicePeriod period) {
        LineOrigin origin =
                LineOrigin.of(agreement.id(), term.version(), term.rule().key(), period);
        return term.rule() instanceof UsageFee usage && usage.pricing() instanceof ListedPrice listed
                ? origin.pricedBy(listed.list())
                : origin;
    }

    /** {@return the price list in the words of the partner} */
    static String words(Locale language, String priceList) {
        return (language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? "Tarif\u00a0: " : "Price list: ")
                + priceList;
    }
}

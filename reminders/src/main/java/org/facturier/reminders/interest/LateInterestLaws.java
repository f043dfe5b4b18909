package org.facturier.reminders.interest;

import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.PartyKind;

/**
 * Ready-made answers to the question which law on late payment applies. Payments settle what that law says, also where an
 * account shows them on the amount of the invoice: what is owed in all is the same. A house that agreed otherwise, or whose law
 * is not known here, says so once, by {@link LateInterestLaw#with(Imputation)}.
 */
public final class LateInterestLaws {

    private static final Set<String> DIRECTIVE = Set.of(
            "AT", "BG", "CY", "CZ", "DK", "EE", "FI", "GR", "HR", "HU", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO",
            "SE", "SI", "SK");

    private LateInterestLaws() {}

    /** {@return no interest and no indemnity, whatever the invoice} */
    public static LateInterestLaw none() {
        return invoice -> Optional.empty();
    }

    /**
     * {@return the law of the seller's country, for a buyer of this kind, with what the invoice says on late payment}
     * Member states without a regime of their own here get the minimum of the Directive, never more. Where no law is known,
     * as for consumers in most countries, an agreed rate alone counts, and without one nothing is claimed.
     */
    public static LateInterestLaw ofSeller() {
        return LateInterestLaws::bySeller;
    }

    /** {@return one regime for every invoice, with what the invoice says on late payment} */
    public static LateInterestLaw of(LateInterestRegime regime) {
        return invoice -> Optional.of(written(regime, invoice));
    }

    private static Optional<LateInterestTerms> bySeller(Invoice invoice) {
        return regime(invoice.header()).map(regime -> written(regime, invoice)).or(() -> byAgreement(invoice));
    }

    private static Optional<LateInterestRegime> regime(DocumentHeader header) {
        return header.seller()
                .country()
                .map(CountryCode::code)
                .flatMap(country -> regime(country, header.buyer().kind()));
    }

    private static Optional<LateInterestRegime> regime(String country, PartyKind buyer) {
        return switch (buyer) {
            case CONSUMER -> LateInterestRegimes.find(country + "-B2C");
            case PUBLIC_BODY -> LateInterestRegimes.find(country + "-PUBLIC").or(() -> ofBusiness(country));
            case BUSINESS -> ofBusiness(country);
        };
    }

    private static Optional<LateInterestRegime> ofBusiness(String country) {
        return LateInterestRegimes.find(DIRECTIVE.contains(country) ? "EU-DEFAULT" : country + "-B2B");
    }

    private static LateInterestTerms written(LateInterestRegime regime, Invoice invoice) {
        LateInterestTerms law = LateInterestTerms.of(regime);
        LateInterestTerms terms =
                invoice.header().accountingRate().map(law::with).orElse(law);
        return invoice.header().terms().latePayment().map(terms::with).orElse(terms);
    }

    private static Optional<LateInterestTerms> byAgreement(Invoice invoice) {
        return invoice.header()
                .terms()
                .latePayment()
                .flatMap(written -> written.annualPercent()
                        .map(percent -> LateInterestTerms.agreed(percent).with(written)));
    }
}

package org.facturier.reminders.interest;

import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.PartyKind;

/**
 * The law of the seller's country, for a buyer of this kind. Member states without a regime of their own here get the
 * minimum of the Directive, never more.
 * <p>A French seller has {@code FR-B2B} towards a business and {@code FR-PUBLIC} towards a public body; a Greek
 * one {@code EU-DEFAULT} towards both, and towards a consumer nothing but what was agreed. The parties may choose
 * another law: a house that did so hands over {@link LateInterestLaw#of}.
 *
 * @source Directive 2011/7/EU, art. 2 and 3: transactions between undertakings, or with public authorities
 */
final class LawOfSeller implements LateInterestLaw {

    /** Member states whose own regime is not in the table; those that have one are not among them. */
    private static final Set<String> DIRECTIVE =
            Set.of("BG", "CY", "EE", "GR", "HR", "HU", "LT", "LV", "MT", "RO", "SI", "SK");

    @Override
    public Optional<LateInterestTerms> on(Invoice invoice) {
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
            case CONSUMER -> LateInterestRegime.find(country + "-B2C");
            case PUBLIC_BODY -> LateInterestRegime.find(country + "-PUBLIC").or(() -> ofBusiness(country));
            case BUSINESS -> ofBusiness(country);
        };
    }

    /** {@return the regime towards businesses, which counts for public bodies where they have none of their own} */
    private static Optional<LateInterestRegime> ofBusiness(String country) {
        return LateInterestRegime.find(DIRECTIVE.contains(country) ? "EU-DEFAULT" : country + "-B2B");
    }

    /** What an invoice says on late payment counts before what the law says, and its accounting rate compares other currencies. */
    static LateInterestTerms written(LateInterestRegime regime, Invoice invoice) {
        LateInterestTerms law = LateInterestTerms.of(regime);
        LateInterestTerms terms =
                invoice.header().accountingRate().map(law::with).orElse(law);
        return invoice.header().terms().latePayment().map(terms::with).orElse(terms);
    }

    /** Where no law is known, an agreed rate alone makes a claim: a fixed sum without one does not. */
    private static Optional<LateInterestTerms> byAgreement(Invoice invoice) {
        return invoice.header()
                .terms()
                .latePayment()
                .flatMap(written -> written.annualPercent()
                        .map(percent -> LateInterestTerms.agreed(percent).with(written)));
    }
}

package org.facturier.tax.supply;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatRates;

/**
 * The VAT of a seller in the Union: at home, to other member states, and beyond. Rates are known for France and Belgium;
 * what bears no rate, such as a reverse charge, is decided for a seller in any member state.
 *
 * <p>Reasons and notices are in French, English or Dutch; a document in another language gets English. The VAT of a
 * service is due on delivery, in France on payment unless the seller has opted for debits; that of goods on delivery.
 *
 * <p>Immutable and safe for many threads.
 *
 * @source Directive 2006/112/EC; CGI, art. 256 to 298; Code de la TVA (BE)
 */
public final class EuropeanVat implements TaxDeterminer {

    private static final CountryCode FRANCE = CountryCode.of("FR");

    private final VatRates rates;
    private final LegalTexts texts;
    private final boolean onDebits;
    private final boolean smallSeller;

    private EuropeanVat(Builder parts) {
        this.rates = parts.rates;
        this.texts = parts.texts;
        this.onDebits = parts.onDebits;
        this.smallSeller = parts.smallSeller;
    }

    /** {@return the VAT of a seller without options, at the published rates} */
    public static EuropeanVat standard() {
        return builder().build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Outcome<TaxDetermination> determine(TaxableSupply supply) {
        Findings missing = FactChecks.addresses(supply);
        if (missing.hasErrors()) {
            return Outcome.rejected(missing);
        }
        VatMap map = VatMap.published();
        VatPlace seller = map.place(supply.seller().address().orElseThrow());
        SupplyFacts facts = new SupplyFacts(supply, map, seller, smallSeller);
        return Outcome.of(facts, FactChecks.of(facts)).flatMap(this::decide);
    }

    private Outcome<TaxDetermination> decide(SupplyFacts facts) {
        Decision decision = VatCase.of(facts).orElseThrow().decision();
        if (decision instanceof Decision.Refused refused) {
            return Outcome.rejected(refused.rule().at(refused.path(), refused.words()));
        }
        return decision instanceof Decision.Untaxed untaxed
                ? untaxed(untaxed, facts)
                : taxed((Decision.Taxed) decision, facts);
    }

    private Outcome<TaxDetermination> untaxed(Decision.Untaxed untaxed, SupplyFacts facts) {
        Findings number = untaxed.restsOnNumber()
                ? VatNumberCheck.standard().check(facts.buyer()).under("buyer")
                : Findings.none();
        String words = texts.text(untaxed.text(), facts.sellerCountry(), facts.language(), facts.day())
                .text();
        ExemptionReason reason = ExemptionReason.of(untaxed.vatex(), words);
        return Outcome.of(without(untaxed.category(), reason), number);
    }

    private static TaxDetermination without(TaxCategory category, ExemptionReason reason) {
        return new TaxDetermination(TaxTreatment.without(category, reason), TaxPoint.DELIVERY, List.of());
    }

    private Outcome<TaxDetermination> taxed(Decision.Taxed taxed, SupplyFacts facts) {
        if (smallSeller) {
            return exemptAsSmall(facts);
        }
        Findings remarks = taxed.remark()
                .map(rule -> Findings.of(rule.at("buyer.vatId", taxed.words())))
                .orElse(Findings.none());
        return Outcome.of(facts, remarks)
                .flatMap(this::rate)
                .map(rate -> new TaxDetermination(
                        new TaxTreatment.Rated(rate, Optional.empty()), taxPoint(facts), notices(facts)));
    }

    /** France has a code of its own for the reason; the list has none for other countries. */
    private Outcome<TaxDetermination> exemptAsSmall(SupplyFacts facts) {
        Optional<String> vatex = Optional.of("VATEX-FR-FRANCHISE")
                .filter(code -> facts.sellerCountry().equals(FRANCE));
        return texts.find("SMALL_BUSINESS", facts.sellerCountry(), facts.language(), facts.day())
                .map(words -> Outcome.accepted(without(TaxCategory.E, new ExemptionReason(vatex, words.text()))))
                .orElseGet(() -> Outcome.rejected(SupplyRule.SELLER_EXEMPTION.at(
                        "seller.address.country",
                        "how " + facts.sellerCountry() + " exempts small enterprises is not known")));
    }

    /** Between the main part of a country and a part with rates of its own, a rate counts only if both have it. */
    private Outcome<TaxRate> rate(SupplyFacts facts) {
        Outcome<TaxRate> sellers = rateAt(facts.seller(), facts);
        if (!facts.isAtHome() || facts.destination().equals(facts.seller())) {
            return sellers;
        }
        return sellers.flatMap(rate -> rateAt(facts.destination(), facts)
                .flatMap(other -> other.equals(rate)
                        ? Outcome.accepted(rate)
                        : Outcome.rejected(SupplyRule.ONE_RATE.at(
                                facts.destinationPath(),
                                rate + " holds in " + facts.seller() + " and " + other + " in "
                                        + facts.destination()))));
    }

    private Outcome<TaxRate> rateAt(VatPlace place, SupplyFacts facts) {
        Outcome<TaxRate> found = rates.rate(place.country(), place.territory(), facts.rateClass(), facts.day());
        return found.value().isPresent()
                ? found
                : Outcome.rejected(new Findings(
                        found.findings().stream().map(EuropeanVat::ofSupply).toList()));
    }

    /** The table of rates knows no supply; here its questions get the names they have there. */
    private static Finding ofSupply(Finding finding) {
        String path = switch (finding.path()) {
            case "place" -> "seller.address.country";
            case "rateClass" -> "nature.rate";
            default -> "suppliedOn";
        };
        return new Finding(
                finding.code(), finding.severity(), path, finding.message(), finding.source(), finding.hint());
    }

    private TaxPoint taxPoint(SupplyFacts facts) {
        if (!isFrenchService(facts)) {
            return TaxPoint.DELIVERY;
        }
        return onDebits ? TaxPoint.INVOICE : TaxPoint.PAYMENT;
    }

    private List<LegalNotice> notices(SupplyFacts facts) {
        return onDebits && isFrenchService(facts)
                ? List.of(texts.text("DEBITS", FRANCE, facts.language(), facts.day())
                        .notice("REG"))
                : List.of();
    }

    private static boolean isFrenchService(SupplyFacts facts) {
        return facts.sellerCountry().equals(FRANCE) && !facts.isGoods();
    }

    /** Says what the law lets a seller choose. */
    public static final class Builder {
        private VatRates rates = VatRates.published();
        private LegalTexts texts = LegalTexts.published();
        private boolean onDebits;
        private boolean smallSeller;

        private Builder() {}

        /** Sets the rates; the published ones unless said otherwise. */
        public Builder rates(VatRates rates) {
            this.rates = rates;
            return this;
        }

        /** Sets the words of reasons and notices; the published ones unless said otherwise. */
        public Builder texts(LegalTexts texts) {
            this.texts = texts;
            return this;
        }

        /** Says that a French seller has opted to owe the tax on services when they are invoiced, not when paid. */
        public Builder onDebits() {
            this.onDebits = true;
            return this;
        }

        /**
         * Says that the seller is under the exemption of small enterprises, in France the franchise en base: what would
         * bear the seller's rate is exempt.
         */
        public Builder smallEnterprise() {
            this.smallSeller = true;
            return this;
        }

        /** {@return the VAT of such a seller} */
        public EuropeanVat build() {
            return new EuropeanVat(this);
        }
    }
}

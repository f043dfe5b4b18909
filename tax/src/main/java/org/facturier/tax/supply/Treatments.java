package org.facturier.tax.supply;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.regime.Citation;
import org.facturier.tax.regime.ExemptActivity;
import org.facturier.tax.regime.LegalText;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatTables;

/**
 * Puts a decision of the law into category, rate and words.
 *
 * @param tables  rates and words
 * @param numbers  looks at the VAT number on which a decision rests
 */
record Treatments(VatTables tables, VatNumberCheck numbers) {

    /**
     * A treatment with its name and law.
     * @param name what the law calls it
     * @param treatment category, rate and reason, as the line of an invoice states them
     * @param place where it is taxed, or would be
     * @param law articles beyond those of the case, empty for none
     */
    record Named(VatTreatment name, TaxTreatment treatment, VatPlace place, String law) {

        private Named by(String other) {
            return new Named(name, treatment, place, other);
        }
    }

    /**
     * {@return what a supply bears by the decision of its case, or what is missing for it} A decision that is refused has no
     * value; one with a remark has a value and a warning.
     */
    Outcome<Named> of(Decision decision, SupplyFacts facts) {
        if (decision instanceof Decision.Refused refused) {
            return Outcome.rejected(refused.why());
        }
        if (decision instanceof Decision.Untaxed untaxed) {
            return untaxed(untaxed, facts);
        }
        if (decision instanceof Decision.AsChosen chosen) {
            return asChosen(chosen, facts);
        }
        return decision instanceof Decision.Taxed taxed ? taxed(taxed, facts) : exempt(facts);
    }

    /**
     * What a state chose hangs on its own conditions, which may leave something open: then there is a question beside the
     * decision. What does not bear tax is so by the law of the state, which is cited before the directive.
     */
    private Outcome<Named> asChosen(Decision.AsChosen chosen, SupplyFacts facts) {
        Decision then = chosen.then();
        Outcome<Named> named =
                Outcome.of(facts, chosen.option().open(facts, then)).flatMap(known -> of(then, known));
        return then instanceof Decision.Untaxed
                ? named.map(each -> each.by(law(chosen.option().law(facts), facts)))
                : named;
    }

    private static Findings findings(Optional<Finding> remark) {
        return remark.map(Findings::of).orElse(Findings.none());
    }

    /**
     * The words are those of the law that leaves the tax out, in the language of the document. Where it is right only if the
     * number of the buyer is, or the goods are proven to have left, that is looked at, and what is wrong with it is found here
     * rather than by the tax office.
     */
    private Outcome<Named> untaxed(Decision.Untaxed untaxed, SupplyFacts facts) {
        LegalText words = words(untaxed.text(), lawOf(untaxed.category(), facts), facts);
        TaxTreatment treatment =
                TaxTreatment.without(untaxed.category(), ExemptionReason.of(untaxed.vatex(), words.text()));
        return Outcome.of(
                new Named(untaxed.treatment(), treatment, facts.place(), ""),
                premise(untaxed.premise(), facts).plus(assured(words, facts)));
    }

    private Findings premise(Decision.Premise premise, SupplyFacts facts) {
        return switch (premise) {
            case NONE -> Findings.none();
            case BUYER_NUMBER -> numbers.check(facts.buyingParty()).under("buyer");
            case PROOF_OF_EXPORT -> proof(facts);
        };
    }

    /** Nothing said is neither a yes nor a no: the exemption stands, and whoever invoices looks whether it can be proven. */
    private static Findings proof(SupplyFacts facts) {
        return facts.holds(TaxFact.EXPORT_PROVEN).isPresent()
                ? Findings.none()
                : Findings.of(SupplyRule.EXPORT_PROOF_KNOWN.at(
                        "taxFacts.EXPORT_PROVEN",
                        say("the goods leave the Union and bear no tax, and whether that can be proven is not known")));
    }

    /** What is outside the scope is so by the law of the seller; what is exempt, by that of the place. */
    private static CountryCode lawOf(TaxCategory category, SupplyFacts facts) {
        return category == TaxCategory.O ? facts.sellerCountry() : facts.place().country();
    }

    private static String law(Optional<Citation> law, SupplyFacts facts) {
        return law.map(found -> found.on(facts.day())).orElse("");
    }

    /**
     * Code, words and article are of the exemption that the place of supply has for the kind: medical care in France and in
     * Germany is exempt by two laws, and stated by two codes.
     */
    private Outcome<Named> exempt(SupplyFacts facts) {
        CountryCode country = facts.place().country();
        ExemptActivity activity = facts.exemption().orElseThrow();
        LegalText words = words(activity.kind().code(), country, facts);
        TaxTreatment treatment =
                TaxTreatment.without(TaxCategory.E, ExemptionReason.of(activity.vatex(), words.text()));
        return Outcome.of(
                new Named(
                        VatTreatment.EXEMPT_ACTIVITY,
                        treatment,
                        facts.place(),
                        activity.law().on(facts.day())),
                assured(words, facts));
    }

    private LegalText words(String key, CountryCode country, SupplyFacts facts) {
        return tables.texts().text(key, country, facts.language(), facts.day());
    }

    /**
     * A warning where the words name an article that may have been replaced by the day of supply; the words stand all the same.
     */
    private static Findings assured(LegalText words, SupplyFacts facts) {
        return words.isAssuredOn(facts.day())
                ? Findings.none()
                : Findings.of(SupplyRule.ARTICLE_CURRENT.at(
                        "suppliedOn",
                        say("'{text}' names an article that the law of {day} may have replaced")
                                .with("text", words.text())
                                .with("day", facts.day())));
    }

    /**
     * What would bear the rate of the seller's own state is exempt where the seller is a small enterprise of it; what bears
     * that of another one is not.
     */
    private Outcome<Named> taxed(Decision.Taxed taxed, SupplyFacts facts) {
        if (facts.is(TaxFact.SELLER_IS_SMALL_ENTERPRISE) && isOfOwnState(taxed, facts)) {
            return exemptAsSmall(facts);
        }
        return Outcome.of(facts, findings(taxed.remark()))
                .flatMap(known -> rate(taxed.rated(), known))
                .map(rate -> new Named(
                        taxed.treatment(),
                        new TaxTreatment.Rated(rate, Optional.empty()),
                        place(taxed.rated(), facts),
                        ""));
    }

    /** The exemption is one of the seller's own state; the scheme across borders is another (art. 284(2)). */
    private static boolean isOfOwnState(Decision.Taxed taxed, SupplyFacts facts) {
        return taxed.treatment() == VatTreatment.DOMESTIC && facts.isInOwnState(place(taxed.rated(), facts));
    }

    /** France has a code of its own for the reason; the list has none for other countries. */
    private Outcome<Named> exemptAsSmall(SupplyFacts facts) {
        CountryCode country = facts.sellerCountry();
        if (!facts.law().isMember(country, true)) {
            return Outcome.rejected(SupplyRule.SELLER_EXEMPTION.at(
                    "seller.address.country",
                    say("how {country} exempts small enterprises is not known").with("country", country)));
        }
        Optional<String> vatex =
                Optional.of("VATEX-FR-FRANCHISE").filter(code -> country.code().equals("FR"));
        TaxTreatment treatment = TaxTreatment.without(
                TaxCategory.E,
                new ExemptionReason(
                        vatex, words("SMALL_BUSINESS", country, facts).text()));
        return Outcome.accepted(
                new Named(VatTreatment.SMALL_BUSINESS_EXEMPTION, treatment, facts.seller(), "art. 284"));
    }

    /**
     * Goods that stay in a country are taxed by where they are, of which there are two where they move from one part of it to
     * another.
     */
    private Outcome<TaxRate> rate(Decision.Rated whose, SupplyFacts facts) {
        boolean within = whose == Decision.Rated.PLACE && facts.isGoods() && facts.stays();
        return within ? oneRate(facts) : rateAt(place(whose, facts), facts);
    }

    /** Whose rate it is, there the supply takes place: so art. 33, 45 and 59c have it. */
    private static VatPlace place(Decision.Rated whose, SupplyFacts facts) {
        return switch (whose) {
            case SELLER -> facts.seller();
            case ARRIVAL -> facts.to();
            case PLACE -> facts.place();
        };
    }

    /** Between the main part of a country and a part with rates of its own, a rate counts only if both have it. */
    private Outcome<TaxRate> oneRate(SupplyFacts facts) {
        Outcome<TaxRate> departure = rateAt(facts.from(), facts);
        if (facts.from().equals(facts.to())) {
            return departure;
        }
        return departure.flatMap(rate -> rateAt(facts.to(), facts)
                .flatMap(other -> other.equals(rate)
                        ? Outcome.accepted(rate)
                        : Outcome.rejected(SupplyRule.ONE_RATE.at(
                                facts.destinationPath(),
                                say("{rate} applies in {from} and {other} in {to}")
                                        .with("rate", rate)
                                        .with("from", facts.from())
                                        .with("other", other)
                                        .with("to", facts.to())))));
    }

    /**
     * A rate that is not known is told of the supply: at the seller's address where its country lacks the rate, else at the
     * buyer's.
     */
    private Outcome<TaxRate> rateAt(VatPlace place, SupplyFacts facts) {
        Outcome<TaxRate> found =
                tables.rates().rate(place.country(), place.territory(), facts.rateClass(), facts.day());
        if (found.value().isPresent()) {
            return found;
        }
        String path =
                place.country().equals(facts.sellerCountry()) ? "seller.address.country" : "buyer.address.country";
        List<Finding> ofSupply = found.findings().stream()
                .map(finding -> ofSupply(finding, path))
                .toList();
        return Outcome.rejected(new Findings(ofSupply));
    }

    /** The table of rates knows no supply; here its questions get the names they have there. */
    private static Finding ofSupply(Finding finding, String placePath) {
        String path = switch (finding.path()) {
            case "place" -> placePath;
            case "rateClass" -> "nature.rate";
            default -> "suppliedOn";
        };
        return finding.withPath(path);
    }
}

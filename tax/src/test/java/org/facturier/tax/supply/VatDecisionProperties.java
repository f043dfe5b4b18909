package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.VatTables;

class VatDecisionProperties {

    private static final List<Locale> LANGUAGES = Stream.of("fr", "en", "de", "nl", "es", "it")
            .map(Locale::forLanguageTag)
            .toList();

    private static final List<String> PLACES = List.of(
            "FR", "FR-20", "FR-971", "FR-974", "FR-976", "FR-MF", "BE", "DE", "DE-HEL", "IT", "IT-LIV", "ES", "ES-CN",
            "ES-CE", "PT-20", "FI-01", "GR", "IE", "PL", "XI", "GB", "CH", "NO", "MC", "US");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_facts_are_given_does_not_matter(
            @ForAll("facts") List<Consumer<TaxableSupply.Builder>> facts, @ForAll Random random) {
        List<Consumer<TaxableSupply.Builder>> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        TaxableSupply one = supply(facts, Locale.FRENCH);
        TaxableSupply other = supply(shuffled, Locale.FRENCH);
        assertThat(other).isEqualTo(one).hasToString(one.toString());
        assertThat(EuropeanVat.standard().decide(other))
                .isEqualTo(EuropeanVat.standard().decide(one));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_decision_has_a_category_with_its_rate_and_reason(
            @ForAll("facts") List<Consumer<TaxableSupply.Builder>> facts) {
        decided(facts, Locale.FRENCH).ifPresent(decision -> {
            TaxTreatment treatment = decision.determination().treatment();
            assertThat(treatment.category().needsReason())
                    .isEqualTo(treatment.reason().isPresent());
            assertThat(treatment.percent().map(treatment.category()::permits).orElse(true))
                    .isTrue();
            assertThat(treatment.percent().isEmpty()).isEqualTo(treatment.category() == TaxCategory.O);
            assertThat(decision.legalBasis()).isNotBlank();
            assertThat(decision.questions()).isNotEmpty();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_exemption_has_words_of_its_own_in_each_language(
            @ForAll("facts") List<Consumer<TaxableSupply.Builder>> facts) {
        if (decided(facts, Locale.FRENCH)
                .filter(decision ->
                        decision.determination().treatment().reason().isPresent())
                .isEmpty()) {
            return;
        }
        for (Locale language : LANGUAGES) {
            String words = decided(facts, language)
                    .flatMap(decision -> decision.determination().treatment().reason())
                    .orElseThrow()
                    .text();
            assertThat(LegalTexts.standard().rows())
                    .anyMatch(row -> row.text().equals(words)
                            && row.language().getLanguage().equals(language.getLanguage()));
        }
    }

    private static Optional<VatDecision> decided(List<Consumer<TaxableSupply.Builder>> facts, Locale language) {
        return EuropeanVat.standard().decide(supply(facts, language)).value();
    }

    private static TaxableSupply supply(List<Consumer<TaxableSupply.Builder>> facts, Locale language) {
        TaxableSupply.Builder supply = TaxableSupply.builder().language(language);
        facts.forEach(fact -> fact.accept(supply));
        return supply.build();
    }

    @Provide
    Arbitrary<List<Consumer<TaxableSupply.Builder>>> facts() {
        Arbitrary<Map<TaxFact, Boolean>> known = Arbitraries.maps(
                        Arbitraries.of(TaxFact.class), Arbitraries.of(true, false))
                .ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.of(VatTables.standard().kinds()),
                        Arbitraries.of(PLACES),
                        Arbitraries.of(PLACES),
                        Arbitraries.of(PLACES).optional(),
                        Arbitraries.of(PLACES).optional(),
                        Arbitraries.of(PartyKind.class),
                        Arbitraries.integers().between(2012, 2028),
                        known)
                .as((kind, seller, buyer, from, to, quality, year, taxFacts) -> facts(
                        kind.kind(),
                        party(PartyKind.BUSINESS, seller),
                        party(quality, buyer),
                        from.map(VatDecisionProperties::place),
                        to.map(VatDecisionProperties::place),
                        LocalDate.of(year, 9, 1),
                        taxFacts));
    }

    private static List<Consumer<TaxableSupply.Builder>> facts(
            SupplyKind kind,
            Party seller,
            Party buyer,
            Optional<Address> from,
            Optional<Address> to,
            LocalDate day,
            Map<TaxFact, Boolean> taxFacts) {
        List<Consumer<TaxableSupply.Builder>> facts = new ArrayList<>();
        facts.add(supply -> supply.seller(seller));
        facts.add(supply -> supply.buyer(buyer));
        facts.add(supply -> supply.nature(new SupplyNature(kind, RateClass.STANDARD)));
        facts.add(supply -> supply.sentFrom(from));
        facts.add(supply -> supply.deliveredTo(to));
        facts.add(supply -> supply.suppliedOn(day));
        taxFacts.forEach((taxFact, holds) -> facts.add(supply -> supply.taxFact(taxFact, holds)));
        return facts;
    }

    private static Party party(PartyKind kind, String place) {
        return Party.business("Somebody").kind(kind).address(place(place)).build();
    }

    private static Address place(String code) {
        return new Address(
                List.of(),
                Optional.empty(),
                "Somewhere",
                Optional.of(code).filter(text -> text.length() > 2),
                CountryCode.of(code.substring(0, 2)));
    }
}

package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.junit.jupiter.api.Test;

class VatDecisionVectorsTest {

    private static final Path FILE =
            Path.of(System.getProperty("facturier.vectors", "../../shared/vectors"), "decisions.json");

    private static final Map<String, String> LANGUAGES = Map.of(
            "FR", "fr", "BE", "fr", "LU", "fr", "MC", "fr", "DE", "de", "AT", "de", "ES", "es", "IT", "it", "NL", "nl");

    private final EuropeanVat vat = EuropeanVat.standard();

    @Test
    void each_scored_vector_is_decided_as_it_says() throws IOException {
        if (!Files.isReadable(FILE)) {
            System.out.println("SKIPPED: no vectors at " + FILE + " (set -Dfacturier.vectors)");
        }
        assumeTrue(Files.isReadable(FILE), () -> "no vectors at " + FILE);
        JsonNode vectors = new ObjectMapper().readTree(FILE.toFile());
        List<JsonNode> scored = new ArrayList<>();
        vectors.forEach(vector -> {
            if (List.of("high", "medium").contains(vector.path("confidence").asText())) {
                scored.add(vector);
            }
        });
        SoftAssertions all = new SoftAssertions();
        scored.forEach(vector -> all.assertThat(disagreements(vector))
                .as(vector.path("id").asText())
                .isEmpty());
        all.assertAll();
        int skipped = vectors.size() - scored.size();
        System.out.println("VatDecisionVectorsTest: " + vectors.size() + " read, " + scored.size() + " agree, "
                + skipped + " skipped (confidence neither high nor medium)");
        assertThat(scored).isNotEmpty();
    }

    private List<String> disagreements(JsonNode vector) {
        JsonNode facts = vector.path("facts");
        Outcome<VatDecision> outcome = vat.decide(supply(facts, Locale.FRENCH));
        if (outcome.value().isEmpty()) {
            return List.of("refused: " + outcome.findings().all());
        }
        VatDecision decision = outcome.orThrow();
        TaxTreatment treatment = decision.determination().treatment();
        JsonNode expected = vector.path("expected");
        List<String> found = new ArrayList<>();
        compare(expected.path("treatment").asText(), decision.treatment().name(), found);
        if (!texts(expected.path("acceptedCategories"))
                .contains(treatment.category().name())) {
            found.add("category " + treatment.category() + ", not of " + expected.path("acceptedCategories"));
        }
        rate(expected.path("ratePercent"), treatment, found);
        vatex(texts(expected.path("vatexAccepted")), treatment, found);
        mention(facts, expected, decision, found);
        return found;
    }

    private static void compare(String expected, String met, List<String> found) {
        if (!expected.equals(met)) {
            found.add(met + " instead of " + expected);
        }
    }

    /** No rate is expected where there is none, and where it is by item. */
    private static void rate(JsonNode expected, TaxTreatment treatment, List<String> found) {
        Optional<BigDecimal> percent = treatment.percent();
        if (expected.isNull()) {
            if (treatment.category() == TaxCategory.S) {
                found.add("a rate of " + percent.orElseThrow() + " where none is expected");
            }
        } else if (percent.map(rate -> rate.compareTo(new BigDecimal(expected.asText())) != 0)
                .orElse(treatment.category() != TaxCategory.O)) {
            found.add("rate " + percent + " instead of " + expected.asText());
        }
    }

    private static void vatex(List<String> accepted, TaxTreatment treatment, List<String> found) {
        Optional<String> code = treatment.reason().flatMap(ExemptionReason::code);
        if (!accepted.isEmpty() && code.filter(accepted::contains).isEmpty()) {
            found.add("VATEX " + code + " is not of " + accepted);
        }
    }

    private void mention(JsonNode facts, JsonNode expected, VatDecision decision, List<String> found) {
        if (expected.path("mandatoryMention").isNull()) {
            return;
        }
        List<String> words = words(facts, decision);
        if (!expected.path("mentionFixedByLaw").asBoolean()) {
            if (words.stream().allMatch(String::isBlank)) {
                found.add("no notice");
            }
            return;
        }
        List<String> wanted = new ArrayList<>(texts(expected.path("mentionAlternatives")));
        wanted.add(0, expected.path("mandatoryMention").asText());
        if (wanted.stream()
                .map(this::bare)
                .noneMatch(words.stream().map(this::bare).toList()::contains)) {
            found.add(words + " instead of " + wanted);
        }
    }

    /** The words in the language of the seller's country, and in that of the country where the supply takes place. */
    private List<String> words(JsonNode facts, VatDecision decision) {
        return Stream.of(
                        text(facts, "sellerCountry").orElseThrow(),
                        decision.place().country().code())
                .map(country -> Locale.forLanguageTag(LANGUAGES.getOrDefault(country, "en")))
                .map(language -> vat.decide(supply(facts, language)).orThrow())
                .flatMap(each -> each.determination().treatment().reason().stream())
                .map(ExemptionReason::text)
                .toList();
    }

    private String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static TaxableSupply supply(JsonNode facts, Locale language) {
        TaxableSupply.Builder supply = TaxableSupply.builder()
                .seller(party(facts, "seller", PartyKind.BUSINESS))
                .buyer(party(facts, "buyer", kind(facts.path("buyerType").asText())))
                .nature(new SupplyNature(
                        new SupplyKind(facts.path("supplyCode").asText()),
                        new RateClass(facts.path("rateCode").asText())))
                .suppliedOn(LocalDate.parse(facts.path("date").asText()))
                .sentFrom(text(facts, "goodsFrom").map(VatDecisionVectorsTest::place))
                .deliveredTo(text(facts, "goodsTo")
                        .or(() -> text(facts, "servicePlace"))
                        .map(VatDecisionVectorsTest::place))
                .language(language);
        taxFacts(facts, supply);
        return supply.build();
    }

    private static void taxFacts(JsonNode facts, TaxableSupply.Builder supply) {
        List<String> flags = texts(facts.path("flags"));
        supply.taxFact(
                TaxFact.SELLER_IS_SMALL_ENTERPRISE,
                facts.path("sellerStatus").asText().equals("franchise"));
        known(facts, "sellerOssRegistered", TaxFact.SELLER_IN_ONE_STOP_SHOP, supply);
        known(facts, "sellerOverOssThreshold", TaxFact.SELLER_OVER_DISTANCE_THRESHOLD, supply);
        known(facts, "buyerVatIdValid", TaxFact.BUYER_VAT_NUMBER_VALID, supply);
        supply.taxFact(TaxFact.EXPORT_PROVEN, !flags.contains("NO_PROOF_OF_EXPORT"));
        supply.taxFact(TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE, flags.contains("TRIANGULAR_MIDDLE_PARTY"));
        boolean buyerThere = isThere(facts, "buyerCountry");
        supply.taxFact(TaxFact.BUYER_ESTABLISHED_THERE, buyerThere);
        supply.taxFact(
                TaxFact.BUYER_REGISTERED_THERE,
                flags.contains("BUYER_VAT_REGISTERED_AT_PLACE_OF_SUPPLY")
                        || buyerThere && facts.path("buyerVatIdValid").asBoolean());
        if (flags.contains("SELLER_NOT_ESTABLISHED_AT_PLACE_OF_SUPPLY")) {
            supply.taxFact(TaxFact.SELLER_NOT_ESTABLISHED_THERE, true);
        }
    }

    /** As the README of the vectors has it: established in the country of the address and nowhere else. */
    private static boolean isThere(JsonNode facts, String party) {
        String place = text(facts, "servicePlace")
                .or(() -> text(facts, "goodsFrom"))
                .or(() -> text(facts, "sellerCountry"))
                .orElseThrow();
        return place.substring(0, 2).equals(text(facts, party).orElseThrow());
    }

    private static void known(JsonNode facts, String name, TaxFact taxFact, TaxableSupply.Builder supply) {
        if (facts.path(name).isBoolean()) {
            supply.taxFact(taxFact, facts.path(name).asBoolean());
        }
    }

    private static Party party(JsonNode facts, String who, PartyKind kind) {
        String country = text(facts, who + "Country").orElseThrow();
        String place = text(facts, who + "Territory").orElse(country);
        return Party.business(who).kind(kind).address(place(place)).build();
    }

    private static PartyKind kind(String buyerType) {
        return switch (buyerType) {
            case "consumer" -> PartyKind.CONSUMER;
            case "public" -> PartyKind.PUBLIC_BODY;
            default -> PartyKind.BUSINESS;
        };
    }

    /** A country, or a territory such as {@code FR-971} within one. */
    private static Address place(String code) {
        return new Address(
                List.of(),
                Optional.empty(),
                "Somewhere",
                Optional.of(code).filter(text -> text.length() > 2),
                CountryCode.of(code.substring(0, 2)));
    }

    private static Optional<String> text(JsonNode facts, String name) {
        return Optional.of(facts.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

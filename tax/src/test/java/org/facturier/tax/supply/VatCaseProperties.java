package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.tax.Parties;

class VatCaseProperties {

    private static final List<String> COUNTRIES =
            List.of("FR", "BE", "DE", "GR", "GB", "XI", "US", "MC", "GP", "RE", "CH", "PF");
    private static final List<String> VAT_IDS = List.of(
            "",
            "FR40303265045",
            "BE0428759497",
            "DE136695976",
            "EL094014201",
            "BE42",
            "XI980780684",
            "CH123456788",
            "EU372012345",
            "XX123456789");

    /** The only kind of these that article 194 may leave to a buyer without a number; see {@link ForeignSellerTest}. */
    private static final SupplyKind AT_A_TABLE = new SupplyKind("RESTAURANT");

    @Provide
    Arbitrary<Party> parties() {
        return Combinators.combine(
                        Arbitraries.of(PartyKind.class),
                        Arbitraries.of(COUNTRIES),
                        Arbitraries.of("1000", "20000", "97110", "BT1", ""),
                        Arbitraries.of(VAT_IDS),
                        Arbitraries.integers().between(0, 9))
                .as(VatCaseProperties::party);
    }

    private static Party party(PartyKind kind, String country, String postCode, String vatId, int homeless) {
        Party.Builder party = Party.business("Somebody").kind(kind);
        if (homeless > 0) {
            party.address(Parties.address(country, postCode));
        }
        if (!vatId.isEmpty()) {
            party.vatId(vatId);
        }
        return party.build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_supply_is_decided_or_refused_for_a_reason(
            @ForAll("parties") Party seller,
            @ForAll("parties") Party buyer,
            @ForAll("supplies") Supplies facts,
            @ForAll boolean small) {
        TaxDeterminer vat = small ? EuropeanVat.builder().smallEnterprise().build() : EuropeanVat.standard();
        Outcome<TaxDetermination> outcome =
                vat.determine(between(facts, seller, buyer).supply());
        if (outcome.value().isEmpty()) {
            assertThat(outcome.findings().hasErrors()).isTrue();
        } else {
            assertThat(outcome.findings().stream()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_tax_is_spared_across_a_border_of_the_union_without_a_number_from_the_other_side(
            @ForAll("parties") Party seller, @ForAll("parties") Party buyer, @ForAll("supplies") Supplies facts) {
        Optional<TaxDetermination> decided = EuropeanVat.standard()
                .determine(between(facts, seller, buyer).supply())
                .value();
        decided.filter(decision -> List.of(TaxCategory.AE, TaxCategory.K)
                        .contains(decision.treatment().category()))
                .filter(decision -> !facts.supply().nature().kind().equals(AT_A_TABLE))
                .ifPresent(decision -> {
                    CountryCode number = buyer.vatId().flatMap(TaxId::country).orElseThrow();
                    assertThat(number).isNotEqualTo(seller.country().orElseThrow());
                    assertThat(isMember(number, facts.supply()))
                            .as("%s is a member state", number)
                            .isTrue();
                });
    }

    /** Of the numbers above; Northern Ireland left with Britain, but not for goods. */
    private static boolean isMember(CountryCode country, TaxableSupply supply) {
        boolean withBritain = supply.suppliedOn().isBefore(LocalDate.of(2021, 1, 1));
        return switch (country.code()) {
            case "FR", "BE", "DE", "GR" -> true;
            case "XI" -> withBritain || supply.nature().kind().equals(SupplyKind.GOODS);
            default -> false;
        };
    }

    @Provide
    Arbitrary<Supplies> supplies() {
        return Combinators.combine(
                        Arbitraries.of(
                                SupplyKind.GOODS,
                                SupplyKind.SERVICE,
                                SupplyKind.DIGITAL_SERVICE,
                                SupplyKind.VOCATIONAL_TRAINING,
                                new SupplyKind("INSURANCE"),
                                AT_A_TABLE,
                                new SupplyKind("HERD_OF_ELK")),
                        Arbitraries.of(RateClass.STANDARD, RateClass.REDUCED, RateClass.INTERMEDIATE),
                        Arbitraries.integers().between(1992, 2028),
                        Arbitraries.of(COUNTRIES).optional())
                .as((kind, rate, year, to) -> {
                    Supplies supply = Supplies.french(kind, Parties.business("FR"))
                            .at(rate)
                            .on(LocalDate.of(year, 6, 1).toString());
                    return to.map(country -> supply.to(Parties.address(country, "1000")))
                            .orElse(supply);
                });
    }

    private static Supplies between(Supplies facts, Party seller, Party buyer) {
        Supplies supply = Supplies.of(facts.supply().nature().kind(), seller, buyer)
                .at(facts.supply().nature().rate())
                .on(facts.supply().suppliedOn().toString());
        return facts.supply().deliveredTo().map(supply::to).orElse(supply);
    }
}

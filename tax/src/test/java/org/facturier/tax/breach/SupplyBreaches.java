package org.facturier.tax.breach;

import static org.facturier.tax.Parties.address;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;
import static org.facturier.tax.Parties.germanBusiness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.facturier.tax.mention.RatesInForce;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.supply.SupplyRule;

/** A supply that breaks each rule on supplies and on rates. */
public final class SupplyBreaches {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final SupplyKind BUILDING = new SupplyKind("IMMOVABLE_PROPERTY_SERVICE");
    private static final Party SPANIARD = business("ES", "ES12345678Z");
    private static final Party SPANISH_COMPANY = business("ES", "ESB12345674");

    private SupplyBreaches() {}

    /** {@return what is found, by the rule that is broken} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> all = new LinkedHashMap<>();
        parties(all);
        places(all);
        levies(all);
        rates(all);
        return all;
    }

    private static void parties(Map<Rule, Supplier<Findings>> all) {
        Party nowhere = Party.business("Nowhere").build();
        all.put(SupplyRule.SELLER_PLACE, () -> found(supply(SupplyKind.SERVICE, nowhere, business("FR"))));
        all.put(SupplyRule.SELLER_IN_UNION, () -> found(supply(SupplyKind.SERVICE, business("JP"), business("FR"))));
        all.put(
                SupplyRule.SELLER_EXEMPTION,
                () -> found(supply(SupplyKind.SERVICE, business("CH"), business("CH"))
                        .taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true)));
        all.put(
                SupplyRule.SELLER_ESTABLISHMENT_KNOWN,
                () -> found(building(business("BE", "FR40303265045"), business("FR", "FR83404833048"), "FR")));
        all.put(SupplyRule.SELLER_OWES, () -> found(there(SupplyKind.GOODS, "SE")));
        all.put(SupplyRule.BUYER_PLACE, () -> found(supply(SupplyKind.SERVICE, business("FR"), nowhere)));
        all.put(
                SupplyRule.BUYER_KIND,
                () -> found(supply(
                        SupplyKind.SERVICE,
                        business("FR"),
                        consumer("DE").toBuilder().vatId("DE136695976").build())));
        all.put(SupplyRule.BUYER_REGISTERED, () -> found(supply(SupplyKind.SERVICE, business("FR"), business("DE"))));
        all.put(
                SupplyRule.BUYER_EXEMPT_WITH_NUMBER,
                () -> found(supply(SupplyKind.GOODS, business("FR"), business("DE"))));
        all.put(
                SupplyRule.BUYER_NUMBER_AT_HOME,
                () -> found(supply(SupplyKind.SERVICE, business("FR"), business("DE", "BE0428759497"))));
        all.put(SupplyRule.BUYER_REGISTERED_THERE, () -> found(building(business("FR"), business("DE"), "BE")));
        all.put(
                SupplyRule.BUYER_ESTABLISHED_THERE,
                () -> found(
                        building(business("FR"), business("DE"), "BE").taxFact(TaxFact.BUYER_REGISTERED_THERE, true)));
        all.put(SupplyRule.OSS_KNOWN, () -> found(supply(SupplyKind.GOODS, business("FR"), consumer("DE"))));
        all.put(
                SupplyRule.THRESHOLD_KNOWN,
                () -> found(supply(SupplyKind.GOODS, business("FR"), consumer("DE"))
                        .taxFact(TaxFact.SELLER_IN_ONE_STOP_SHOP, false)));
    }

    private static void places(Map<Rule, Supplier<Findings>> all) {
        all.put(
                SupplyRule.KIND_KNOWN,
                () -> found(supply(new SupplyKind("HERD_OF_ELK"), business("FR"), business("FR"))));
        all.put(SupplyRule.KIND_NARROW, () -> found(there(new SupplyKind("EVENT_ADMISSION"), "DE")));
        all.put(SupplyRule.TERRITORY_KNOWN, () -> found(supply(SupplyKind.SERVICE, business("YT"), business("FR"))));
        Party ajaccio =
                Party.business("Ajaccio").address(address("FR", "20000")).build();
        all.put(
                SupplyRule.ONE_RATE,
                () -> found(supply(SupplyKind.GOODS, business("FR"), ajaccio)
                        .nature(new SupplyNature(SupplyKind.GOODS, RateClass.REDUCED))));
        all.put(
                SupplyRule.PERFORMANCE_KNOWN,
                () -> found(supply(new SupplyKind("RESTAURANT"), business("FR"), germanBusiness())));
        all.put(SupplyRule.EXPORT_PROOF_KNOWN, () -> found(supply(SupplyKind.GOODS, business("FR"), business("US"))));
        Party ceuta = Party.business("Ceuta").address(address("ES", "51001")).build();
        all.put(SupplyRule.RATE_BY_ITEM, () -> found(supply(SupplyKind.GOODS, ceuta, ceuta)));
        all.put(
                SupplyRule.FOREIGN_SELLER_LAW_KNOWN,
                () -> found(building(business("FR"), business("PL", "PL5260001246"), "PL")));
        all.put(
                SupplyRule.CONDITION_LOOKED_AT,
                () -> found(there(SupplyKind.GOODS, "DE").taxFact(TaxFact.BUYER_REGISTERED_THERE, true)));
        all.put(
                SupplyRule.TRIANGLE,
                () -> found(supply(SupplyKind.GOODS, business("FR"), germanBusiness())
                        .taxFact(TaxFact.SELLER_IN_THE_MIDDLE_OF_A_TRIANGLE, true)));
        Address bavaria =
                new Address(List.of(), Optional.empty(), "Somewhere", Optional.of("DE-BY"), CountryCode.of("FR"));
        all.put(
                SupplyRule.SUBDIVISION_AT_HOME,
                () -> found(supply(
                        SupplyKind.SERVICE,
                        business("FR"),
                        Party.business("Somebody").address(bavaria).build())));
    }

    private static void levies(Map<Rule, Supplier<Findings>> all) {
        all.put(SupplyRule.SURCHARGE_KNOWN, () -> found(supply(SupplyKind.GOODS, SPANISH_COMPANY, SPANIARD)));
        all.put(SupplyRule.WITHHOLDING_KNOWN, () -> found(supply(SupplyKind.SERVICE, SPANIARD, business("ES"))));
        all.put(
                SupplyRule.LEVIED_PERSON,
                () -> found(supply(SupplyKind.SERVICE, SPANISH_COMPANY, SPANIARD)
                        .taxFact(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, true)));
        all.put(
                SupplyRule.LEVY_KNOWN,
                () -> found(supply(SupplyKind.SERVICE, SPANIARD, business("ES"))
                        .suppliedOn(LocalDate.of(2006, 12, 31))
                        .taxFact(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, true)));
        all.put(
                SupplyRule.ARTICLE_CURRENT,
                () -> found(supply(SupplyKind.VOCATIONAL_TRAINING, business("FR"), business("FR"))
                        .suppliedOn(LocalDate.of(2028, 7, 1))));
    }

    private static void rates(Map<Rule, Supplier<Findings>> all) {
        TaxableSupply.Builder service = supply(SupplyKind.SERVICE, business("BE"), business("BE"));
        all.put(
                RateRule.PLACE_KNOWN,
                () -> EuropeanVat.builder()
                        .tables(VatTables.standard().with(VatRates.none()))
                        .build()
                        .determine(service.build())
                        .findings());
        all.put(
                RateRule.CLASS_KNOWN,
                () -> found(supply(SupplyKind.SERVICE, business("BE"), business("BE"))
                        .nature(new SupplyNature(SupplyKind.SERVICE, RateClass.SUPER_REDUCED))));
        all.put(
                RateRule.DATE_KNOWN,
                () -> found(supply(SupplyKind.SERVICE, business("FR"), business("FR"))
                        .suppliedOn(LocalDate.of(1999, 12, 31))));
        all.put(
                RateRule.IN_FORCE,
                () -> RatesInForce.standard()
                        .check(Drafts.proForma(
                                Drafts.of(
                                        Drafts.header(Parties.frenchSeller(), business("FR")),
                                        TaxTreatment.standard("19.6")),
                                DAY)));
    }

    private static TaxableSupply.Builder there(SupplyKind kind, String country) {
        return supply(kind, business("FR"), business(country))
                .sentFrom(Optional.of(address(country)))
                .deliveredTo(Optional.of(address(country)))
                .taxFact(TaxFact.BUYER_REGISTERED_THERE, true)
                .taxFact(TaxFact.BUYER_ESTABLISHED_THERE, true);
    }

    private static TaxableSupply.Builder building(Party seller, Party buyer, String country) {
        return supply(BUILDING, seller, buyer).deliveredTo(Optional.of(address(country)));
    }

    private static TaxableSupply.Builder supply(SupplyKind kind, Party seller, Party buyer) {
        return TaxableSupply.builder()
                .seller(seller)
                .buyer(buyer)
                .nature(SupplyNature.of(kind))
                .suppliedOn(DAY)
                .language(Locale.FRENCH);
    }

    private static Findings found(TaxableSupply.Builder supply) {
        return EuropeanVat.standard().determine(supply.build()).findings();
    }
}

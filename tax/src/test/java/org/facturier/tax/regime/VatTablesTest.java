package org.facturier.tax.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.consumer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.supply.EuropeanVat;
import org.junit.jupiter.api.Test;

/** What a host adds is so where it is asked for, and everything else stays as it was. */
class VatTablesTest {

    private static final LocalDate FIRST = LocalDate.of(2028, 1, 1);
    private static final CountryCode LUXEMBOURG = CountryCode.of("LU");
    private static final Citation ACT = Citation.of("an act of 2027");

    private final EuropeanVat standard = EuropeanVat.standard();

    @Test
    void a_rate_of_the_host_changes_what_bears_it_and_nothing_else() {
        DatedRate raised =
                DatedRate.of("LU", RateClass.STANDARD, TaxRate.standard("18"), Validity.from(FIRST), "the host");
        EuropeanVat vat = by(VatTables.standard().plus(raised));
        assertThat(changed(vat)).containsExactly("LU SERVICE 2028-01-01", "LU GOODS 2028-01-01");
        assertThat(treatment(vat, "LU", SupplyKind.SERVICE, FIRST)).isEqualTo(TaxTreatment.standard("18"));
    }

    @Test
    void an_exemption_of_the_host_exempts_its_kind_in_its_country_and_nothing_else() {
        EuropeanVat vat = by(VatTables.standard()
                .plus(words("SERVICE", "exonéré par la loi de 2027"))
                .plus(new ExemptActivity(Optional.of(LUXEMBOURG), SupplyKind.SERVICE, "VATEX-EU-132-1I", ACT)));
        assertThat(changed(vat)).containsExactly("LU SERVICE 2027-12-31", "LU SERVICE 2028-01-01");
        assertThat(treatment(vat, "LU", SupplyKind.SERVICE, FIRST)
                        .reason()
                        .orElseThrow()
                        .text())
                .isEqualTo("exonéré par la loi de 2027");
    }

    @Test
    void an_exemption_without_words_is_refused_where_it_is_added() {
        ExemptActivity exempt = new ExemptActivity(Optional.of(LUXEMBOURG), SupplyKind.SERVICE, "VATEX-EU-132-1I", ACT);
        assertThatThrownBy(() -> VatTables.standard().plus(exempt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SERVICE");
    }

    @Test
    void a_proviso_of_the_host_is_asked_for_in_its_words() {
        Proviso installed = new Proviso(
                Proviso.Asks.LINE,
                new Message("installed", "the buyer owes the tax on goods that are installed", Map.of()));
        EuropeanVat vat = by(VatTables.standard()
                .plus(new ForeignSellerRule(
                        LUXEMBOURG, "GOODS", OwingBuyer.NOBODY, Validity.from(FIRST), ACT, Optional.of(installed))));
        TaxableSupply.Builder fromStock = TaxableSupply.builder()
                .seller(business("FR"))
                .buyer(business("LU"))
                .nature(SupplyNature.of(SupplyKind.GOODS))
                .sentFrom(Optional.of(Address.of("1 rue", "1111", "Luxembourg", "LU")))
                .deliveredTo(Optional.of(Address.of("2 rue", "1112", "Luxembourg", "LU")))
                .language(Locale.FRENCH);
        Outcome<TaxDetermination> before =
                vat.determine(fromStock.suppliedOn(FIRST.minusDays(1)).build());
        Outcome<TaxDetermination> since =
                vat.determine(fromStock.suppliedOn(FIRST).build());
        assertThat(before)
                .isEqualTo(standard.determine(
                        fromStock.suppliedOn(FIRST.minusDays(1)).build()));
        assertThat(since.findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.code().text()).isEqualTo("TAX-PLACE-08");
            assertThat(finding.message()).contains("the buyer owes the tax on goods that are installed");
        });
    }

    @Test
    void a_reverse_charge_that_binds_nobody_ends_the_one_that_was_there() {
        SupplyKind scrap = new SupplyKind("RECOVERABLE_MATERIALS");
        CountryCode france = CountryCode.of("FR");
        EuropeanVat vat = by(VatTables.standard()
                .plus(new DomesticReverseCharge(
                        france, scrap, OwingBuyer.NOBODY, Validity.from(FIRST), ACT, Optional.empty())));
        Party buyer = business("FR", "FR40303265045");
        assertThat(vat.determine(supply(business("FR"), buyer, scrap, FIRST.minusDays(1)))
                        .orThrow()
                        .treatment()
                        .toString())
                .startsWith("AE");
        assertThat(vat.determine(supply(business("FR"), buyer, scrap, FIRST))
                        .orThrow()
                        .treatment())
                .isEqualTo(TaxTreatment.standard("20"));
    }

    @Test
    void a_kind_of_the_host_takes_place_where_it_says() {
        SupplyKind berth = new SupplyKind("MOORING");
        EuropeanVat vat = by(VatTables.standard()
                .plus(new KindOfSupply(
                        berth, false, PlaceRule.SELLER, PlaceRule.SELLER, "a berth for a boat", "art. 45")));
        assertThat(standard.determine(supply(business("FR"), business("LU"), berth, FIRST))
                        .findings()
                        .all())
                .extracting(finding -> finding.code().text())
                .containsExactly("TAX-KIND-01");
        assertThat(vat.determine(supply(business("FR"), business("LU"), berth, FIRST))
                        .orThrow()
                        .treatment())
                .isEqualTo(TaxTreatment.standard("20"));
    }

    @Test
    void a_country_may_join_the_union() {
        VatMap larger = VatMap.standard().plusMember(CountryCode.of("ME"), Validity.from(FIRST));
        EuropeanVat vat = by(VatTables.standard().with(larger));
        TaxableSupply before = supply(business("FR"), consumer("ME"), SupplyKind.GOODS, FIRST.minusDays(1));
        TaxableSupply since = supply(business("FR"), consumer("ME"), SupplyKind.GOODS, FIRST);
        assertThat(vat.determine(before)).isEqualTo(standard.determine(before));
        assertThat(vat.determine(since).findings().all())
                .extracting(finding -> finding.code().text())
                .containsExactly("TAX-OSS-01");
        assertThat(changed(vat)).isEmpty();
    }

    @Test
    void tables_that_were_added_to_stay_as_they_were() {
        VatTables tables = VatTables.standard();
        tables.plus(DatedRate.of("LU", RateClass.STANDARD, TaxRate.standard("18"), Validity.from(FIRST), "the host"));
        assertThat(tables.rates()).isEqualTo(VatRates.standard());
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> VatTables.standard().with(lacking(VatRates.class)))
                .hasMessageContaining("rates");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "UnusedVariable"})
    private static <T> T lacking(Class<T> type) {
        return null;
    }

    private static EuropeanVat by(VatTables tables) {
        return EuropeanVat.builder().tables(tables).build();
    }

    private static LegalText words(String key, String words) {
        return new LegalText(
                key,
                Optional.of(LUXEMBOURG),
                Locale.FRENCH,
                new Validity(Optional.empty(), Optional.empty()),
                words,
                "",
                "the host");
    }

    private static TaxTreatment treatment(EuropeanVat vat, String country, SupplyKind kind, LocalDate day) {
        return vat.determine(supply(business(country), business(country), kind, day))
                .orThrow()
                .treatment();
    }

    /** {@return the supplies at home, of all member states, that are not decided as by the standard tables} */
    private List<String> changed(EuropeanVat vat) {
        List<String> changed = new ArrayList<>();
        for (String country :
                List.of("AT", "BE", "DE", "ES", "FR", "IT", "LU", "NL", "PL", "PT", "SE", "GB", "CH", "NO")) {
            for (SupplyKind kind : List.of(SupplyKind.SERVICE, SupplyKind.GOODS, SupplyKind.VOCATIONAL_TRAINING)) {
                for (LocalDate day : List.of(FIRST.minusDays(1), FIRST)) {
                    TaxableSupply supply = supply(business(country), business(country), kind, day);
                    if (!vat.determine(supply).equals(standard.determine(supply))) {
                        changed.add(country + " " + kind + " " + day);
                    }
                }
            }
        }
        return changed;
    }

    private static TaxableSupply supply(Party seller, Party buyer, SupplyKind kind, LocalDate day) {
        return TaxableSupply.builder()
                .seller(seller)
                .buyer(buyer)
                .nature(SupplyNature.of(kind))
                .suppliedOn(day)
                .language(Locale.FRENCH)
                .taxFact(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, false)
                .taxFact(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, false)
                .build();
    }
}

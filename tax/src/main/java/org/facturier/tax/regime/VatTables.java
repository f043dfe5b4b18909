package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.SupplyKind;
import org.facturier.tax.table.ResourceTable;

/**
 * What the VAT law of each country says, as one value that whoever decides is given: rates, words, levies and borders; kinds of
 * supply, exemptions and reverse charges; and the currency in which tax is stated. A host that knows a rate, an exemption or a
 * condition before a release does adds that one row, and everything else stays as it is:
 *
 * <pre>{@code
 * VatTables tables = VatTables.standard().plus(rate).plus(exemption);
 * EuropeanVat vat = EuropeanVat.builder().tables(tables).build();
 * }</pre>
 *
 * <p>A row that is added comes before those that were there, on the days on which it holds: it replaces the row of the same
 * country and matter, or adds a case where there was none. Which cases there are at all, such as goods at a distance, is the
 * directive's and no table. Immutable and safe for many threads.
 */
public final class VatTables {

    private final Parts parts;

    private VatTables(Parts parts) {
        this.parts = parts;
    }

    /** {@return the tables of this version of the library} */
    public static VatTables standard() {
        return Standard.TABLES;
    }

    /** {@return these tables with other rates, such as {@link VatRates#none()} and the few rows of a host} */
    public VatTables with(VatRates rates) {
        return changed(copy -> copy.rates = given("rates", rates));
    }

    /** {@return these tables with other words} */
    public VatTables with(LegalTexts texts) {
        return changed(copy -> copy.texts = given("texts", texts));
    }

    /** {@return these tables with other borders, such as those of a Union with one more member} */
    public VatTables with(VatMap map) {
        return changed(copy -> copy.map = given("map", map));
    }

    /** {@return these tables and one rate, which comes before any other of its place and class} */
    public VatTables plus(DatedRate row) {
        return changed(copy -> copy.rates = copy.rates.plus(row));
    }

    /** {@return these tables and words for one matter, which come before any other of their country and language} */
    public VatTables plus(LegalText row) {
        return changed(copy -> copy.texts = copy.texts.plus(row));
    }

    /** {@return these tables and one levy beside VAT, which comes before any other of its country and ground} */
    public VatTables plus(DatedLevy row) {
        return changed(copy -> copy.levies = copy.levies.plus(row));
    }

    /** {@return these tables and one kind of supply, in the place of the one with its code where there is one} */
    public VatTables plus(KindOfSupply row) {
        return changed(copy -> copy.kinds = copy.kinds.plus(row));
    }

    /**
     * {@return these tables and one exemption, which comes before any other of its country and kind}
     *
     * @throws IllegalArgumentException if there are no words for it: an exemption is stated with its reason, which is a
     *     {@link LegalText} under the code of the kind and is added first
     */
    public VatTables plus(ExemptActivity row) {
        if (parts.texts.rows().stream()
                .noneMatch(words -> words.key().equals(row.kind().code()))) {
            throw new IllegalArgumentException(
                    "an exemption of " + row.kind() + " is stated in words; add a legal text with that key first");
        }
        return changed(copy -> copy.exemptions = copy.exemptions.plus(row));
    }

    /**
     * {@return these tables and one supply for which the buyer owes the tax, whoever sells} One that binds {@link
     * OwingBuyer#NOBODY} ends what was there: the seller owes the tax again.
     */
    public VatTables plus(DomesticReverseCharge row) {
        return changed(copy -> copy.reverseCharges = copy.reverseCharges.plus(row));
    }

    /** {@return these tables and what one country makes of a seller that is not established there, with its proviso} */
    public VatTables plus(ForeignSellerRule row) {
        return changed(copy -> copy.foreignSellers = copy.foreignSellers.plus(row));
    }

    /** {@return these tables and the currency in which one country requires tax to be stated} */
    public VatTables plus(NationalCurrency row) {
        return changed(copy -> copy.currencies = copy.currencies.plus(row));
    }

    /** {@return the rates of places and products, by day} */
    public VatRates rates() {
        return parts.rates;
    }

    /** {@return the words of reasons and notices} */
    public LegalTexts texts() {
        return parts.texts;
    }

    /** {@return what is added or withheld beside VAT} */
    public LevyRates levies() {
        return parts.levies;
    }

    /** {@return which places stand apart, and who is in the Union} */
    public VatMap map() {
        return parts.map;
    }

    /** {@return every kind of supply, those added last first} */
    public List<KindOfSupply> kinds() {
        return parts.kinds.all();
    }

    /** {@return what is known of a kind of supply, empty for one that no row has} */
    public Optional<KindOfSupply> kind(SupplyKind kind) {
        return parts.kinds.of(kind.code()).stream().findFirst();
    }

    /** {@return the exemption of an activity in a country, by its own law or else by that of the Union} */
    public Optional<ExemptActivity> exemption(SupplyKind kind, CountryCode country) {
        List<ExemptActivity> laws = parts.exemptions.of(kind.code());
        return laws.isEmpty()
                ? Optional.empty()
                : exemption(laws, Optional.of(country)).or(() -> exemption(laws, Optional.empty()));
    }

    private static Optional<ExemptActivity> exemption(List<ExemptActivity> laws, Optional<CountryCode> country) {
        return laws.stream().filter(each -> each.country().equals(country)).findFirst();
    }

    /** {@return the rule by which the buyer of a kind of supply owes the tax, empty where the seller does} */
    public Optional<DomesticReverseCharge> reverseCharge(SupplyKind kind, CountryCode country, LocalDate day) {
        for (DomesticReverseCharge each : parts.reverseCharges.of(kind.code())) {
            if (each.country().equals(country) && each.validity().includes(day)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the rule of a country for the tax of sellers that are not established there, empty where it is not known} A rule
     * for the kind itself comes before one for all goods or all services.
     */
    public Optional<ForeignSellerRule> foreignSellers(KindOfSupply kind, CountryCode country, LocalDate day) {
        return foreignSellers(kind.kind().code(), country, day)
                .or(() -> foreignSellers(kind.isGoods() ? "GOODS" : "SERVICES", country, day));
    }

    private Optional<ForeignSellerRule> foreignSellers(String supply, CountryCode country, LocalDate day) {
        for (ForeignSellerRule each : parts.foreignSellers.of(country.code())) {
            if (each.supply().equals(supply) && each.validity().includes(day)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** {@return the currency that a country requires on a day, empty where its law requires none or is not known} */
    public Optional<NationalCurrency> nationalCurrency(CountryCode country, LocalDate day) {
        return parts.currencies.of(country.code()).stream()
                .filter(each -> each.validity().includes(day))
                .findFirst();
    }

    private static <T> T given(String name, T table) {
        return Completeness.given("the tables of VAT", name, table);
    }

    private VatTables changed(Consumer<Parts> change) {
        Parts copy = new Parts(parts);
        change.accept(copy);
        return new VatTables(copy);
    }

    /** Written while tables are put together, and never after that. */
    private static final class Parts {
        private VatRates rates;
        private LegalTexts texts;
        private LevyRates levies;
        private VatMap map;
        private Rows<KindOfSupply> kinds;
        private Rows<ExemptActivity> exemptions;
        private Rows<DomesticReverseCharge> reverseCharges;
        private Rows<ForeignSellerRule> foreignSellers;
        private Rows<NationalCurrency> currencies;

        /** As the files have them that stand beside this class. */
        private Parts() {
            rates = VatRates.standard();
            texts = LegalTexts.standard();
            levies = LevyRates.standard();
            map = VatMap.standard();
            kinds = Rows.of(
                    ResourceTable.rows(VatTables.class, "supply-kinds.csv", KindOfSupply::of),
                    row -> row.kind().code());
            exemptions = Rows.of(
                    ResourceTable.rows(VatTables.class, "exempt-activities.csv", ExemptActivity::of),
                    row -> row.kind().code());
            reverseCharges = Rows.of(
                    ResourceTable.rows(VatTables.class, "domestic-reverse-charges.csv", DomesticReverseCharge::of),
                    row -> row.kind().code());
            foreignSellers = Rows.of(
                    ResourceTable.rows(VatTables.class, "foreign-sellers.csv", ForeignSellerRule::of),
                    row -> row.country().code());
            currencies = Rows.of(
                    ResourceTable.rows(VatTables.class, "national-currencies.csv", NationalCurrency::of),
                    row -> row.country().code());
        }

        private Parts(Parts other) {
            rates = other.rates;
            texts = other.texts;
            levies = other.levies;
            map = other.map;
            kinds = other.kinds;
            exemptions = other.exemptions;
            reverseCharges = other.reverseCharges;
            foreignSellers = other.foreignSellers;
            currencies = other.currencies;
        }
    }

    /** Read when first asked for. */
    private static final class Standard {
        private static final VatTables TABLES = new VatTables(new Parts());
    }
}

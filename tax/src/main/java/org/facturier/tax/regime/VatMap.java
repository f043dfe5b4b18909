package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;

/**
 * The borders of VAT: which places stand apart from their country, and which countries are in the Union on a day.
 * Immutable.
 *
 * @source Directive 2006/112/EC, art. 5 to 7
 */
public final class VatMap {

    private final List<Territory> territories;
    private final List<Member> members;

    private VatMap(List<Territory> territories, List<Member> members) {
        this.territories = territories;
        this.members = members;
    }

    /** {@return the borders shipped with this version} */
    public static VatMap published() {
        return Published.MAP;
    }

    /** {@return where an address is for VAT, by country and post code; without a post code in the main part} */
    public VatPlace place(Address address) {
        return territories.stream()
                .filter(territory -> territory.holds(address))
                .max(Comparator.comparingInt(territory -> territory.postCode().length()))
                .map(Territory::place)
                .orElse(new VatPlace(
                        address.country(), Optional.empty(), address.country().code()));
    }

    /** {@return whether a place is in the Union on a day for supplies of services} */
    public boolean isInUnionForServices(VatPlace place, LocalDate day) {
        return place.isOrdinary() && isMember(place.country(), false, day);
    }

    /** {@return whether a place is in the Union on a day for supplies of goods, as Northern Ireland is} */
    public boolean isInUnionForGoods(VatPlace place, LocalDate day) {
        return place.isOrdinary() && isMember(place.country(), true, day);
    }

    /** {@return whether a country is a member state on a day; some are for goods only} */
    public boolean isMember(CountryCode country, boolean goods, LocalDate day) {
        return members.stream()
                .anyMatch(member -> member.country().equals(country)
                        && (goods || !member.goodsOnly())
                        && member.validity().includes(day));
    }

    private record Territory(CountryCode country, String postCode, VatPlace place) {

        static Territory of(CsvTable.Cells row) {
            VatPlace place = new VatPlace(
                    CountryCode.of(row.text("vat_country")),
                    row.value("territory", territory -> territory),
                    row.text("zone"));
            return new Territory(CountryCode.of(row.text("country")), row.text("post_code"), place);
        }

        boolean holds(Address address) {
            return country.equals(address.country())
                    && address.postCode().orElse("").replace(" ", "").startsWith(postCode);
        }
    }

    private record Member(CountryCode country, boolean goodsOnly, Validity validity) {

        static Member of(CsvTable.Cells row) {
            return new Member(
                    CountryCode.of(row.text("country")), row.text("scope").equals("GOODS"), Validity.of(row));
        }
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final VatMap MAP = new VatMap(
                CsvTable.rows("vat-territories.csv", Territory::of), CsvTable.rows("union-members.csv", Member::of));
    }
}

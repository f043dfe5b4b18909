package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;

/**
 * The borders of VAT: which places stand apart from their country, and which countries are in the Union on a day.
 * Immutable.
 *
 * @source Directive 2006/112/EC, art. 5 to 7
 */
public final class VatMap {

    private static final Pattern PART = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,4}");

    private final Map<String, List<Territory>> territories;
    private final Map<String, List<Member>> members;
    private final Map<String, VatPlace> mainParts = new HashMap<>();

    private VatMap(List<Territory> territories, List<Member> members) {
        this.territories =
                ResourceTable.grouped(territories, row -> row.country().code());
        this.members = ResourceTable.grouped(members, row -> row.country().code());
        for (Member each : members) {
            mainParts.put(each.country().code(), mainPartOf(each.country()));
        }
    }

    /** {@return the borders of this version of the library} */
    public static VatMap standard() {
        return Published.MAP;
    }

    /** {@return these borders with one more member of the Union, for goods and for services, on the days on which it is one} */
    public VatMap plusMember(CountryCode country, Validity validity) {
        List<Member> more = new ArrayList<>(List.of(new Member(country, false, validity)));
        members.values().forEach(more::addAll);
        return new VatMap(territories.values().stream().flatMap(List::stream).toList(), more);
    }

    /**
     * {@return where an address is for VAT: by the code of its subdivision, such as {@code PT-20}, else by post code;
     * without either in the main part of its country}
     */
    public VatPlace place(Address address) {
        List<Territory> apart = territories.getOrDefault(address.country().code(), List.of());
        return apart.isEmpty() ? mainPart(address.country()) : place(address, apart);
    }

    /** {@return whether an address names a part, by its code in ISO 3166-2, of another country than its own} */
    public boolean isElsewhere(Address address) {
        String part = address.subdivision()
                .filter(text -> PART.matcher(text).matches())
                .orElse("");
        return !part.isEmpty()
                && !part.startsWith(address.country().code())
                && territories.getOrDefault(address.country().code(), List.of()).stream()
                        .noneMatch(each -> each.subdivision().equals(part));
    }

    private VatPlace place(Address address, List<Territory> apart) {
        String postCode = address.postCode().orElse("").replace(" ", "");
        VatPlace best = mainPart(address.country());
        int bestWeight = -1;
        for (Territory each : apart) {
            int weight = each.weight(address, postCode);
            if (weight > bestWeight) {
                best = each.place();
                bestWeight = weight;
            }
        }
        return best;
    }

    private VatPlace mainPart(CountryCode country) {
        VatPlace known = mainParts.get(country.code());
        return known == null ? mainPartOf(country) : known;
    }

    private static VatPlace mainPartOf(CountryCode country) {
        return new VatPlace(country, Optional.empty(), country.code());
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
        for (Member member : members.getOrDefault(country.code(), List.of())) {
            if ((goods || !member.goodsOnly()) && member.validity().includes(day)) {
                return true;
            }
        }
        return false;
    }

    private record Territory(CountryCode country, String postCode, String subdivision, VatPlace place) {

        /** More than any length of a post code. */
        private static final int BY_NAME = 100;

        static Territory of(TableRow row) {
            VatPlace place = new VatPlace(
                    CountryCode.of(row.text("vat_country")),
                    row.value("territory"),
                    row.text("zone"),
                    TerritoryStatus.valueOf(row.text("status")));
            return new Territory(
                    CountryCode.of(row.text("country")), row.text("post_code"), row.text("subdivision"), place);
        }

        /** How surely an address lies here; below zero where it does not. */
        int weight(Address address, String postCodeOfAddress) {
            if (!subdivision.isEmpty()
                    && subdivision.equals(address.subdivision().orElse(""))) {
                return BY_NAME;
            }
            boolean here = postCode.isEmpty() ? subdivision.isEmpty() : postCodeOfAddress.startsWith(postCode);
            return here ? postCode.length() : -1;
        }
    }

    private record Member(CountryCode country, boolean goodsOnly, Validity validity) {

        static Member of(TableRow row) {
            return new Member(
                    CountryCode.of(row.text("country")), row.text("scope").equals("GOODS"), Validity.of(row));
        }
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final VatMap MAP = new VatMap(
                ResourceTable.rows(Territory.class, "vat-territories.csv", Territory::of),
                ResourceTable.rows(Member.class, "union-members.csv", Member::of));
    }
}

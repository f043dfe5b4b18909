package org.facturier.core.paymentcode;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;

/**
 * Somebody on a Swiss QR-bill, with a structured address (type S); combined ones (K) are no longer taken since November 2025.
 * Blanks at the ends of texts go.
 *
 * @param name  1 to 70 characters
 * @param street  street or box, up to 70 characters, which may hold the number of the building; blank where there is none
 * @param building  the number of the building where it is known apart, up to 16 characters; else blank
 * @param postCode  1 to 16 characters, without the code of the country
 * @param town  1 to 35 characters
 * @param country  the country
 * @source SIX, Swiss Implementation Guidelines QR-bill 2.3, 4.2.2
 */
public record SwissAddress(
        String name, String street, String building, String postCode, String town, CountryCode country) {

    private static final String STRUCTURED = "S";
    private static final int MOST_STREET = 70;

    /** @throws RefusedException if a text is missing or too long, or has a character that QR-bills have not */
    public SwissAddress {
        Completeness.of("an address of a payment code")
                .needs("name", name)
                .needs("street", street)
                .needs("building", building)
                .needs("postCode", postCode)
                .needs("town", town)
                .needs("country", country)
                .verify();
        name = SwissText.needed("name", name, 70);
        street = SwissText.of("street", street, MOST_STREET);
        building = SwissText.of("building", building, 16);
        postCode = SwissText.needed("postCode", postCode, 16);
        town = SwissText.needed("town", town, 35);
    }

    /**
     * {@return somebody at an address; its lines become the street, parted by commas} Of more than a street can bear the first lines go,
     * such as a service within a firm: the street stands last.
     *
     * @throws RefusedException if a QR-bill cannot say it, as where there is no post code
     */
    public static SwissAddress of(String name, Address address) {
        return new SwissAddress(
                name, street(address.lines()), "", address.postCode().orElse(""), address.city(), address.country());
    }

    private static String street(List<String> lines) {
        String street = String.join(", ", lines);
        return street.length() > MOST_STREET && lines.size() > 1 ? street(lines.subList(1, lines.size())) : street;
    }

    /** {@return its seven lines} */
    List<String> lines() {
        return List.of(STRUCTURED, name, street, building, postCode, town, country.code());
    }

    /** {@return it as it is printed: name, street with building, post code with town, which has its country abroad} */
    public List<String> printed() {
        String place = postCode + " " + town;
        boolean near = country.code().equals("CH") || country.code().equals("LI");
        return Stream.of(name, (street + " " + building).strip(), near ? place : country.code() + "-" + place)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

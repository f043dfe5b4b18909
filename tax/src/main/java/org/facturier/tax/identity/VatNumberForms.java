package org.facturier.tax.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.TaxId;
import org.facturier.tax.table.ResourceTable;

/**
 * The forms of all countries, by prefix, in the order of the table. A country may have several forms, as Czechia has one for
 * companies and one for persons; a prefix may serve several countries, as FR does France and Monaco.
 * @param byPrefix the forms of each
 */
record VatNumberForms(Map<String, List<VatNumberForm>> byPrefix) {

    /** {@return the forms of this version of the library} */
    static VatNumberForms standard() {
        return Published.FORMS;
    }

    /** {@return the forms of the country that gave a number, none if it is unknown} */
    List<VatNumberForm> of(TaxId vatId) {
        return byPrefix.getOrDefault(vatId.prefix(), List.of());
    }

    /** {@return the forms of the numbers that businesses of a country have, none if it is unknown} */
    List<VatNumberForm> of(CountryCode country) {
        return first(form -> form.countries().contains(country.code()));
    }

    /** {@return the forms of the numbers that people type with these letters, such as EL or GR; none if they are unknown} */
    List<VatNumberForm> ledBy(String letters) {
        return first(form -> form.isLedBy(letters));
    }

    private List<VatNumberForm> first(Predicate<VatNumberForm> fitting) {
        return byPrefix.values().stream()
                .filter(forms -> forms.stream().anyMatch(fitting))
                .findFirst()
                .orElse(List.of());
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final VatNumberForms FORMS = new VatNumberForms(ResourceTable.grouped(
                ResourceTable.rows(VatNumberForms.class, "vat-number-forms.csv", VatNumberForm::of),
                VatNumberForm::prefix));
    }
}

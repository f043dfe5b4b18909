package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.Address;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final CanonicalJson CANONICAL = CanonicalJson.standard();

    /** The names and their order are those of RFC 8785, 3.2.3. */
    @Test
    void properties_stand_in_the_order_of_their_utf_16_units() {
        Map<String, Integer> names = new LinkedHashMap<>();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
                .forEach(name -> names.put(name, names.size()));
        assertThat(CANONICAL.text(names))
                .isEqualTo(
                        "{\"\\r\":1,\"1\":3,\"\u0080\":5,\"\u00f6\":6,\"\u20ac\":0,\"\ud83d\ude00\":4,\"\ufb33\":2}");
    }

    /** The text is that of RFC 8785, 3.2.2. */
    @Test
    void texts_have_the_fewest_escapes_and_those_in_lower_case() {
        assertThat(CANONICAL.text("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CANONICAL.text("\b\t\f\r\u001f\u007f")).isEqualTo("\"\\b\\t\\f\\r\\u001f\u007f\"");
    }

    @Test
    void empty_and_nested_values_have_no_blanks() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("b", List.of(1, -2, true));
        nested.put("a", Map.of());
        nested.put("c", Optional.empty());
        nested.put("d", null);
        assertThat(CANONICAL.text(nested)).isEqualTo("{\"a\":{},\"b\":[1,-2,true],\"c\":null,\"d\":null}");
        assertThat(CANONICAL.text(new int[0])).isEqualTo("[]");
    }

    @Test
    void numbers_that_readers_could_round_are_refused() {
        assertThat(CANONICAL.text(999_999_999_999_999L)).isEqualTo("999999999999999");
        assertThatIllegalArgumentException().isThrownBy(() -> CANONICAL.text(1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> CANONICAL.text(-1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> CANONICAL.text(0.5));
    }

    @Test
    void a_value_of_the_model_is_written_as_this_text() {
        assertThat(CANONICAL.text(Address.of("3 quai Jayr", "69009", "Lyon", "FR")))
                .isEqualTo("{\"city\":\"Lyon\",\"country\":\"FR\",\"lines\":[\"3 quai Jayr\"],\"postCode\":\"69009\"}");
    }

    @Test
    void a_host_may_bring_its_own_mapper() throws Exception {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        String text = CanonicalJson.by(FacturierJson.mapper()).text(invoice);
        assertThat(FacturierJson.mapper().readValue(text, Invoice.class)).isEqualTo(invoice);
    }
}

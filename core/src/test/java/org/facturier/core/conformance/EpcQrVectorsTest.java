package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.paymentcode.EpcCharacterSet;
import org.facturier.core.paymentcode.EpcCode;
import org.facturier.core.paymentcode.EpcVersion;
import org.facturier.core.terms.CreditorReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EpcQrVectorsTest {

    @Test
    void codes_are_the_bytes_of_the_vectors_and_bad_ones_are_refused() throws IOException {
        Vectors tally = new Vectors("epc-qr");
        for (JsonNode vector : Vectors.json("epc-qr.json")) {
            String id = vector.get("id").asText();
            JsonNode input = vector.get("input");
            if (vector.get("valid").asBoolean()) {
                EpcCode code = code(input);
                assertThat(code.payload())
                        .as(id)
                        .isEqualTo(vector.get("payload").asText());
                assertThat(code.bytes())
                        .as(id)
                        .hasSize(vector.get("payloadBytes").asInt());
            } else {
                assertThatThrownBy(() -> code(input)).as(id).isInstanceOf(RefusedException.class);
            }
            tally.agree();
        }
        tally.print();
    }

    private static EpcCode code(JsonNode input) {
        return new EpcCode(
                Stream.of(EpcVersion.values())
                        .filter(version -> version.text().equals(text(input, "version")))
                        .findFirst()
                        .orElseThrow(),
                EpcCharacterSet.values()[Integer.parseInt(text(input, "characterSet")) - 1],
                given(input, "bic").map(Bic::of),
                text(input, "name"),
                Iban.of(text(input, "iban")),
                given(input, "amount").map(amount -> Money.parse(currency(input) + " " + amount)),
                given(input, "purpose"),
                given(input, "structuredReference").map(CreditorReference::parse),
                text(input, "text"),
                text(input, "information"));
    }

    private static String currency(JsonNode input) {
        return given(input, "currency").orElse(CurrencyUnit.EUR.getCode());
    }

    private static Optional<String> given(JsonNode input, String field) {
        return Optional.of(text(input, field)).filter(text -> !text.isEmpty());
    }

    private static String text(JsonNode input, String field) {
        JsonNode value = input.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }
}

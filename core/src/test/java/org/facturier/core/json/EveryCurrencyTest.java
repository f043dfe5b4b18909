package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.reference.DocumentKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each amount of stored invoices, one at a time in yen: found at its place, and nothing is thrown. */
class EveryCurrencyTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @TestFactory
    Stream<DynamicTest> an_amount_in_another_currency_is_found() {
        return StoredDocuments.all().entrySet().stream()
                .filter(document -> document.getValue() instanceof Invoice)
                .flatMap(EveryCurrencyTest::places);
    }

    private static Stream<DynamicTest> places(Map.Entry<String, Object> document) {
        JsonNode whole = MAPPER.valueToTree(document.getValue());
        List<String> places = new ArrayList<>();
        gather(whole, "", places);
        assertThat(places).isNotEmpty();
        return places.stream()
                .map(place -> DynamicTest.dynamicTest(document.getKey() + " " + place, () -> found(whole, place)));
    }

    private static void gather(JsonNode node, String at, List<String> places) {
        if (node.isTextual() && node.textValue().matches("EUR -?[0-9.]+")) {
            places.add(at);
        }
        node.properties().forEach(child -> gather(child.getValue(), at + "/" + child.getKey(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            gather(node.get(i), at + "/" + i, places);
        }
    }

    private static void found(JsonNode whole, String place) {
        JsonNode turned = whole.deepCopy();
        JsonNode parent = turned.at(place.substring(0, place.lastIndexOf('/')));
        String last = place.substring(place.lastIndexOf('/') + 1);
        JsonNode yen = TextNode.valueOf(
                whole.at(place).textValue().replaceAll("\\.0*$|\\..*$", "").replace("EUR", "JPY"));
        if (parent instanceof ObjectNode object) {
            object.set(last, yen);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), yen);
        }
        Invoice read;
        try {
            read = MAPPER.convertValue(turned, Invoice.class);
        } catch (IllegalArgumentException refused) {
            // two amounts of one value are in one currency, such as an instalment and its schedule
            return;
        }
        used(read, place);
    }

    private static void used(Invoice read, String place) {
        List<Finding> found = InvoiceCheck.standard().check(List.of(read)).stream()
                .filter(finding -> finding.code().equals(CalculationRule.ONE_CURRENCY.code()))
                .toList();
        if (place.endsWith("recoveryIndemnity")) {
            assertThat(found).isEmpty();
            return;
        }
        String path = place.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
        assertThat(found).extracting(Finding::path).anyMatch(at -> at.endsWith(path));
        Chain chain = Chain.of(List.of(read));
        Correction.of(chain, DocumentKey.of(read)).value().ifPresent(correction -> correction.inFull("retour"));
        InvoiceCalculator.standard().explain(read);
    }
}

package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.CurrencyCheck;
import org.facturier.core.correction.Correction;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxRate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each amount that a note starts from is summed with others: whichever is in another currency, it is met. */
class ForeignAmountTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    private static List<Invoice> notes() {
        Invoice shop = Samples.issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .policy(VatCalculators.inclusiveByDifference().policy())
                                .levy(Levy.added("RE", "Recargo", "5.2", TaxRate.standard("20")))
                                .build())
                        .line(Samples.line("EUR 13.95").quantity(4).build())
                        .build(),
                Samples.DAY);
        Invoice first = note(List.of(shop), "N-1");
        return List.of(first, note(List.of(shop, first), "N-2"));
    }

    private static Invoice note(List<Invoice> documents, String number) {
        InvoiceDraft draft = Correction.of(Chain.of(documents), DocumentKey.of(documents.get(0)))
                .flatMap(correction -> correction.ofLinesWithTax("retour", Map.of(1, Money.parse("EUR 13.95"))))
                .orThrow();
        return Samples.issue(number, draft, Samples.DAY);
    }

    /** Puts each amount below a node into dollars, one at a time. */
    private static void eachInDollars(JsonNode whole, JsonNode below, List<Invoice> altered) {
        if (below instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String text = object.get(name).asText();
                if (text.startsWith("EUR ")) {
                    object.put(name, text.replace("EUR", "USD"));
                    altered.add(MAPPER.convertValue(whole, Invoice.class));
                    object.put(name, text);
                } else {
                    eachInDollars(whole, object.get(name), altered);
                }
            }
        } else if (below instanceof ArrayNode list) {
            list.forEach(each -> eachInDollars(whole, each, altered));
        }
    }

    @Test
    void no_amount_of_a_basis_is_forgotten() {
        List<Invoice> altered = new ArrayList<>();
        for (Invoice note : notes()) {
            JsonNode json = MAPPER.valueToTree(note);
            eachInDollars(json, json.get("bases"), altered);
        }
        assertThat(altered).hasSizeGreaterThan(15);
        assertThat(altered).allSatisfy(document -> {
            assertThat(CurrencyCheck.of(document)).isNotEmpty();
            assertThat(document.foreignAmount()).isPresent();
        });
    }
}

package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Each valid document of the corpus, written anew in its own syntax and in the other one, says the same. */
class CorpusRoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Shape<ElectronicInvoice> INVOICE = Shape.of(ElectronicInvoice.class);

    private int valid;
    private final List<String> different = new ArrayList<>();

    @Test
    void each_valid_document_says_the_same_in_both_syntaxes() throws IOException {
        Path zip = En16931CorpusTest.zip();
        if (!Files.isRegularFile(zip)) {
            System.out.println("CorpusRoundTripTest: skipped, no corpus at " + zip);
            Assumptions.abort("no corpus");
        }
        try (ZipFile corpus = new ZipFile(zip.toFile())) {
            for (String line : new String(bytes(corpus, "cases.jsonl"), StandardCharsets.UTF_8).split("\n")) {
                JsonNode entry = JSON.readTree(line);
                if (entry.path("official").path("valid").asBoolean(false)) {
                    roundTrip(
                            entry.get("file").asText(),
                            bytes(corpus, entry.get("file").asText()));
                }
            }
        }
        System.out.println("CorpusRoundTripTest: " + valid + " valid documents, " + different.size() + " different");
        assertThat(different).isEmpty();
    }

    private static byte[] bytes(ZipFile corpus, String file) throws IOException {
        try (var in = corpus.getInputStream(corpus.getEntry(file))) {
            return in.readAllBytes();
        }
    }

    private void roundTrip(String file, byte[] document) throws IOException {
        valid++;
        Reading reading = Documents.read(new ByteArrayInputStream(document), ReadingLimits.standard())
                .orThrow();
        for (Syntax syntax : List.of(reading.syntax(), other(reading))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DocumentWriter.of(syntax)
                    .writeUnchecked(reading.invoice(), reading, out)
                    .orThrow();
            ElectronicInvoice again = Documents.read(
                            new ByteArrayInputStream(out.toByteArray()), ReadingLimits.standard())
                    .orThrow()
                    .invoice();
            if (!alike(again).equals(alike(reading.invoice()))) {
                different.add(syntax + " " + file);
            }
        }
    }

    private static Syntax other(Reading reading) {
        if (reading.syntax() != Syntax.CII) {
            return Syntax.CII;
        }
        boolean creditNote = reading.invoice()
                .type()
                .filter(CodeLists.CREDIT_NOTE_TYPES::contains)
                .isPresent();
        return creditNote ? Syntax.UBL_CREDIT_NOTE : Syntax.UBL_INVOICE;
    }

    /**
     * {@return an invoice without what the syntaxes cannot tell apart}
     *
     * <p>CII has identifiers without scheme before those with one; UBL has no gross price without a discount, which is then zero;
     * a delivery that says nothing is none.
     */
    private static ElectronicInvoice alike(ElectronicInvoice invoice) {
        ElectronicInvoice made =
                INVOICE.with(invoice, "seller", invoice.seller().map(CorpusRoundTripTest::sorted));
        Delivery nothing = Shape.of(Delivery.class).empty();
        made = INVOICE.with(made, "delivery", made.delivery().filter(one -> !one.equals(nothing)));
        return INVOICE.with(
                made,
                "lines",
                made.lines().stream().map(CorpusRoundTripTest::priced).toList());
    }

    private static Seller sorted(Seller seller) {
        List<Identifier> identifiers = seller.identifiers().stream()
                .sorted(Comparator.comparing((Identifier one) -> one.scheme().isPresent()))
                .toList();
        return Shape.of(Seller.class).with(seller, "identifiers", identifiers);
    }

    private static Line priced(Line line) {
        return Shape.of(Line.class).with(line, "price", line.price().map(CorpusRoundTripTest::discounted));
    }

    private static Price discounted(Price price) {
        boolean zero = price.discount().filter(one -> one.signum() == 0).isPresent();
        return zero ? Shape.of(Price.class).with(price, "discount", Optional.empty()) : price;
    }
}

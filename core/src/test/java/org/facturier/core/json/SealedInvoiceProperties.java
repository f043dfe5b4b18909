package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.facturier.core.Samples;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;

class SealedInvoiceProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final List<SealedText> CHAIN = chain();
    private static final SealCheck CHECK = SealCheck.of("F").upTo(CHAIN.get(2).seal());

    private static List<SealedText> chain() {
        SealedInvoice first = SealedInvoice.of(Samples.invoice("F-1", "EUR 1.00", Samples.DAY), SealChain.of("F"))
                .orThrow();
        SealedInvoice second = SealedInvoice.of(
                        Samples.invoice("F-2", "EUR 2.00", Samples.DAY), SealChain.after(first.seal()))
                .orThrow();
        SealedInvoice third = SealedInvoice.of(
                        Samples.invoice("F-3", "EUR 3.00", Samples.DAY), SealChain.after(second.seal()))
                .orThrow();
        return List.of(first.sealedText(), second.sealedText(), third.sealedText());
    }

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Property
    void an_invoice_has_one_canonical_text_however_often_it_is_written_and_read(@ForAll("drafts") InvoiceDraft draft)
            throws JsonProcessingException {
        Invoice invoice = Samples.issue("F-1", draft, Samples.DAY);
        String canonical = CanonicalJson.standard().text(invoice);
        Invoice read =
                MAPPER.readValue(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(invoice), Invoice.class);
        assertThat(CanonicalJson.standard().text(read)).isEqualTo(canonical);
        assertThat(CanonicalJson.standard().text(MAPPER.readValue(canonical, Invoice.class)))
                .isEqualTo(canonical);
        assertThat(MAPPER.readTree(canonical)).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(invoice)));
    }

    /** Documents and seals as they lie in an archive, any of their characters replaced: refused by the reader, or named. */
    @Property
    void any_other_character_in_the_archive_is_found_and_its_document_named(
            @ForAll Random random, @ForAll @CharRange(from = ' ', to = '~') char other) throws IOException {
        int at = random.nextInt(CHAIN.size());
        Optional<SealedText> read = readWithOneOther(CHAIN.get(at), random, other);
        read.filter(document -> !document.equals(CHAIN.get(at))).ifPresent(document -> {
            List<SealedText> documents = new ArrayList<>(CHAIN);
            documents.set(at, document);
            assertThat(CHECK.check(documents.stream()))
                    .hasSize(1)
                    .extracting(Finding::path)
                    .containsExactly(document.name());
        });
    }

    private static Optional<SealedText> readWithOneOther(SealedText document, Random random, char other)
            throws IOException {
        StringBuilder json = new StringBuilder(MAPPER.writeValueAsString(document));
        json.setCharAt(random.nextInt(json.length()), other);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return JsonDocuments.standard()
                .read("archive", new ByteArrayInputStream(bytes), SealedText.class)
                .value();
    }
}

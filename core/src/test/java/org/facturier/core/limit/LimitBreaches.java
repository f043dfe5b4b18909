package org.facturier.core.limit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;

/** For each limit a draft that an issuer refuses for it. */
public final class LimitBreaches {

    private LimitBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        breaches.put(LimitRule.DAY, () -> issue(Samples.header().terms(PaymentTerms.of(DueDateRule.days(90_000)))));
        breaches.put(
                LimitRule.NUMBER, () -> issue(Samples.line("EUR 1.00").quantity(new BigDecimal("1" + "0".repeat(30)))));
        breaches.put(LimitRule.CHARACTERS, () -> issue(Samples.line("EUR 1.00").description("a\ud800b")));
        breaches.put(LimitRule.LENGTH, () -> issue(Samples.line("EUR 1.00").productCode("x".repeat(100_001))));
        breaches.put(LimitRule.DEPTH, () -> LimitCheck.of(DepthTest.on(101)));
        breaches.put(LimitRule.SIZE, LimitBreaches::readTooMuch);
        return breaches;
    }

    private static Findings readTooMuch() {
        String notes = ("{\"text\":\"" + "x".repeat(4_000) + "\"},").repeat(2_500) + "{\"text\":\"\"}";
        try {
            String draft = Files.readString(Path.of("src/test/resources/wire/v1/draft.least.json"))
                    .replace("\"currency\"", "\"notes\" : [" + notes + "], \"currency\"");
            return JsonDocuments.standard()
                    .read(
                            "draft.json",
                            new ByteArrayInputStream(draft.getBytes(StandardCharsets.UTF_8)),
                            InvoiceDraft.class)
                    .findings();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Findings issue(LineItem.Builder line) {
        return Samples.issuer("F-1")
                .issue(Samples.draft(line), Issuance.of("F", Samples.DAY))
                .findings();
    }

    private static Findings issue(DocumentHeader.Builder header) {
        return Samples.issuer("F-1")
                .issue(
                        Samples.draft(Samples.line("EUR 1.00")).toBuilder()
                                .header(header.build())
                                .build(),
                        Issuance.of("F", Samples.DAY))
                .findings();
    }
}

package org.facturier.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Decimals;
import org.facturier.core.party.Bic;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Iban;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Lei;
import org.facturier.core.party.LeitwegId;
import org.facturier.core.party.TaxId;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.Levy;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.SwissReference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever reads a text by a pattern takes a very long one in its stride: no stack overflows, no search goes back and forth. */
class LongTextsTest {

    private static final List<String> PIECES =
            List.of("A", "-A", "0", "A1-", " ", "\u0660", "é", "0.", ".0", "RF18", "{", "A_", "\n");
    private static final int TIMES = 20_000;

    private static final Map<String, Consumer<String>> READERS = Map.ofEntries(
            Map.entry("RuleCode", RuleCode::new),
            Map.entry("InvoiceNumber", InvoiceNumber::new),
            Map.entry("Unit", Unit::new),
            Map.entry("EntryReason", EntryReason::new),
            Map.entry("ReliefReason", ReliefReason::new),
            Map.entry("CountryCode", CountryCode::new),
            Map.entry("TaxId", TaxId::parse),
            Map.entry("Iban", Iban::new),
            Map.entry("Bic", Bic::new),
            Map.entry("Lei", Lei::new),
            Map.entry("LeitwegId", LeitwegId::new),
            Map.entry("LegalId", text -> new LegalId(text, text)),
            Map.entry("CalculationPolicy", text -> new CalculationPolicy(text, 1)),
            Map.entry("Levy", text -> Levy.added(text, "x", "1")),
            Map.entry("CreditorReference", CreditorReference::of),
            Map.entry("BelgianReference", BelgianReference::of),
            Map.entry("SwissReference", SwissReference::of),
            Map.entry("Decimals", Decimals::parse),
            Map.entry("Days", Days::parse));

    @TestFactory
    Stream<DynamicTest> a_long_text_is_read_or_refused_at_once() {
        return READERS.entrySet().stream()
                .flatMap(reader -> PIECES.stream()
                        .map(piece -> DynamicTest.dynamicTest(
                                reader.getKey() + " " + piece,
                                () -> assertTimeoutPreemptively(
                                        Duration.ofSeconds(10),
                                        () -> read(reader.getValue(), "A" + piece.repeat(TIMES))))));
    }

    private static void read(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}

package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Holds interest and indemnity against worked examples in the directory of {@code facturier.vectors}. */
class LateInterestVectorsTest {

    private static final String FILE = "late-payment.json";

    private final Set<String> skipped = new TreeSet<>();
    private int read;
    private int agreed;

    @Test
    void every_vector_of_a_known_regime_agrees() throws IOException {
        Path file = Path.of(System.getProperty("facturier.vectors", "")).resolve(FILE);
        if (!Files.isRegularFile(file)) {
            System.out.println("LateInterestVectorsTest: skipped, there is no " + file);
        }
        assumeTrue(Files.isRegularFile(file));
        for (JsonNode vector : new ObjectMapper().readTree(Files.readAllBytes(file))) {
            read++;
            score(vector);
        }
        System.out.printf(
                Locale.ROOT,
                "LateInterestVectorsTest: %d read, %d agree, %d skipped (%s)%n",
                read,
                agreed,
                read - agreed,
                skipped.isEmpty() ? "none" : String.join(", ", skipped));
    }

    private void score(JsonNode vector) {
        String code = vector.get("regime").asText();
        Optional<LateInterestRegime> regime = LateInterestRegime.find(code);
        if (regime.isEmpty()) {
            skipped.add("no data for " + code);
        } else if (scored(vector.get("expected"), "interest").isEmpty()) {
            skipped.add("no interest stated");
        } else {
            compare(vector, regime.get());
        }
    }

    private void compare(JsonNode vector, LateInterestRegime regime) {
        String id = vector.path("id").asText();
        LateInterest interest = terms(vector, regime).on(debt(vector)).orThrow();
        JsonNode expected = vector.get("expected");
        scored(expected, "interest")
                .ifPresent(amount ->
                        assertThat(interest.amount().getAmount()).as(id).isEqualByComparingTo(amount));
        scored(expected, "indemnity")
                .ifPresent(amount ->
                        assertThat(interest.indemnity().getAmount()).as(id).isEqualByComparingTo(amount));
        agreed++;
    }

    private static Optional<BigDecimal> scored(JsonNode expected, String field) {
        return text(expected, field).map(BigDecimal::new);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    private static LateInterestTerms terms(JsonNode vector, LateInterestRegime regime) {
        // "payments reduce the principal", as the vectors say of themselves
        LateInterestTerms terms = LateInterestTerms.of(regime)
                .with(AllocationOrder.PRINCIPAL_FIRST)
                .with(text(vector, "dayCount").map(DayCountConvention::parse).orElse(regime.dayCount()));
        return text(vector, "contractRatePercent")
                .map(BigDecimal::new)
                .map(terms::withAgreedPercent)
                .orElse(terms);
    }

    private static LateDebt debt(JsonNode vector) {
        CurrencyUnit currency = CurrencyUnit.of(vector.get("currency").asText());
        LocalDate dueOn = LocalDate.parse(vector.get("dueDate").asText());
        List<Repayment> payments = new ArrayList<>();
        for (JsonNode payment : vector.path("payments")) {
            payments.add(Repayment.of(
                    LocalDate.parse(payment.get("date").asText()), money(currency, payment.get("amount"))));
        }
        LocalDate lastPayment =
                payments.stream().map(Repayment::on).max(LocalDate::compareTo).orElse(dueOn);
        LocalDate upTo = text(vector, "interestUpTo").map(LocalDate::parse).orElse(lastPayment);
        return new LateDebtData(money(currency, vector.get("principal")), dueOn, payments, upTo);
    }

    private static Money money(CurrencyUnit currency, JsonNode amount) {
        return Money.of(currency, new BigDecimal(amount.asText()));
    }
}

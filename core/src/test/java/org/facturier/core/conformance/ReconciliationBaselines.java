package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Three plain matchers to measure against: the exact number anywhere in the words; first in, first out of the partner found by
 * account or equal name; the oldest instalment of just that amount. They drop repeated bank ids, leave outgoing money alone and
 * book whatever they find.
 */
final class ReconciliationBaselines {

    private final ReconciliationBook book;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> byAccount = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<ReconciliationBook.Place, LocalDate> due = new HashMap<>();

    /** One of the plain matchers. */
    enum Baseline {
        NUMBER,
        FIRST_IN_FIRST_OUT,
        AMOUNT
    }

    ReconciliationBaselines(ReconciliationBook book) {
        this.book = book;
        for (JsonNode partner : book.vector().get("partners")) {
            String id = partner.get("id").asText();
            partner.get("ibans").forEach(account -> byAccount.put(account.asText(), id));
            partner.get("names").forEach(name -> byName.put(name.asText().toLowerCase(Locale.ROOT), id));
        }
        book.lefts().keySet().forEach(place -> due.put(place, book.dueOn(place)));
    }

    /** {@return what each books of a transaction, empty where nothing} To be asked once for each, in order. */
    Map<Baseline, Map<ReconciliationBook.Place, Money>> book(JsonNode transaction) {
        Map<Baseline, Map<ReconciliationBook.Place, Money>> booked = new LinkedHashMap<>();
        Money amount = ReconciliationBook.money(transaction, "amount");
        String id = transaction.path("bankId").asText() + " "
                + transaction.path("index").asText();
        boolean repeated = transaction.has("bankId") && !seen.add(id);
        for (Baseline baseline : Baseline.values()) {
            booked.put(
                    baseline,
                    repeated || !amount.isPositive()
                            ? Map.of()
                            : fill(candidates(baseline, transaction, amount), amount));
        }
        return booked;
    }

    private List<ReconciliationBook.Place> candidates(Baseline baseline, JsonNode transaction, Money amount) {
        String words = String.join(
                "\n",
                transaction.path("text").asText(),
                transaction.path("endToEndId").asText(),
                transaction.path("structuredReference").asText());
        Optional<String> partner = partner(transaction);
        List<ReconciliationBook.Place> places = new ArrayList<>();
        book.lefts().forEach((place, left) -> {
            boolean fits = switch (baseline) {
                case NUMBER -> words.contains(place.invoice());
                case FIRST_IN_FIRST_OUT ->
                    partner.filter(book.invoice(place).get("partner").asText()::equals)
                            .isPresent();
                case AMOUNT -> left.equals(amount);
            };
            if (fits && left.isPositive() && left.isSameCurrency(amount)) {
                places.add(place);
            }
        });
        places.sort(Comparator.comparing(due::get));
        return baseline == Baseline.AMOUNT && places.size() > 1 ? places.subList(0, 1) : places;
    }

    private Optional<String> partner(JsonNode transaction) {
        String iban = transaction.path("counterpartyIban").asText();
        String name = transaction.path("counterpartyName").asText().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byAccount.getOrDefault(iban, byName.get(name)));
    }

    private Map<ReconciliationBook.Place, Money> fill(List<ReconciliationBook.Place> places, Money amount) {
        Map<ReconciliationBook.Place, Money> booked = new LinkedHashMap<>();
        Money rest = amount;
        for (ReconciliationBook.Place place : places) {
            Money part = book.left(place).isLessThan(rest) ? book.left(place) : rest;
            if (part.isPositive()) {
                booked.put(place, part);
                rest = rest.minus(part);
            }
        }
        return booked;
    }
}

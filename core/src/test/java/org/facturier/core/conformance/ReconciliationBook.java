package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.Undone;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.matching.BankMatcher;
import org.facturier.core.matching.Booking;
import org.facturier.core.matching.Certainty;
import org.facturier.core.matching.MatchingPolicy;
import org.facturier.core.matching.NumberShape;
import org.facturier.core.matching.Payers;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Iban;
import org.facturier.core.payment.EarlyDiscount;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.CreditorReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One case of reconciliation.json: what is open, kept as the truth settles it, and a matcher for the case. */
final class ReconciliationBook {

    private static final Pattern PIECE = Pattern.compile("\\{(year|month|counter|check):?([^}]*)}|([^{]+)");

    private final JsonNode vector;
    private final Map<Place, JsonNode> invoices = new LinkedHashMap<>();
    private final Map<Place, Money> left = new LinkedHashMap<>();
    private OpenItems open;

    /** An instalment of an invoice. */
    record Place(String invoice, int instalment) {}

    ReconciliationBook(JsonNode vector) {
        this.vector = vector;
        List<OpenItem> items = new ArrayList<>();
        Map<String, List<Reference>> settled = new LinkedHashMap<>();
        for (JsonNode invoice : vector.get("invoices")) {
            Money paid = money(invoice, "payable").minus(money(invoice, "open"));
            for (JsonNode instalment : invoice.get("instalments")) {
                Place place = new Place(
                        invoice.get("number").asText(), instalment.get("number").asInt());
                Money amount = Money.of(currency(invoice), decimal(instalment, "amount"));
                Money part = paid.abs().isLessThan(amount.abs()) ? paid : amount;
                paid = paid.minus(part);
                invoices.put(place, invoice);
                left.put(place, amount.minus(part));
                if (amount.isEqual(part)) {
                    settled.computeIfAbsent(invoice.get("partner").asText(), unseen -> new ArrayList<>())
                            .addAll(references(invoice));
                } else {
                    items.add(item(place));
                }
            }
        }
        this.open = OpenItems.of(items, settled);
    }

    OpenItems open() {
        return open;
    }

    /** {@return what is left of an instalment} */
    Money left(Place place) {
        return left.get(place);
    }

    Map<Place, Money> lefts() {
        return left;
    }

    JsonNode invoice(Place place) {
        return invoices.get(place);
    }

    JsonNode vector() {
        return vector;
    }

    /** Takes an amount off what is open of an instalment; below zero puts it back. */
    Booking.Taken take(Place place, Money amount) {
        Optional<OpenItem> before = left.get(place).isZero() ? Optional.empty() : Optional.of(item(place));
        left.put(place, left.get(place).minus(amount));
        OpenItem item = before.orElseGet(() -> item(place));
        open = left.get(place).isZero() ? open.without(item) : open.with(item(place));
        return new Booking.Taken(item, amount);
    }

    /** {@return an instalment as it is now} */
    OpenItem item(Place place) {
        JsonNode invoice = invoices.get(place);
        Money amount = left.get(place);
        OpenItem.Builder item = OpenItem.of(key(place), invoice.get("partner").asText(), amount)
                .on(day(invoice, "issuedOn"))
                .dueOn(dueOn(place))
                .references(references(invoice));
        if (invoice.has("earlyPaymentDiscount") && amount.equals(money(invoice, "payable"))) {
            JsonNode discount = invoice.get("earlyPaymentDiscount");
            Money kept = Percentage.of(discount.get("percent").asText()).of(amount);
            item.discount(new EarlyDiscount(kept, day(discount, "until")));
        }
        return item.build();
    }

    LocalDate dueOn(Place place) {
        for (JsonNode instalment : invoices.get(place).get("instalments")) {
            if (instalment.get("number").asInt() == place.instalment()) {
                return day(instalment, "dueOn");
            }
        }
        throw new IllegalArgumentException("no instalment " + place);
    }

    private ItemKey key(Place place) {
        JsonNode invoice = invoices.get(place);
        DocumentKey document =
                new DocumentKey("house", invoice.get("series").asText(), InvoiceNumber.of(place.invoice()));
        return isNote(invoice)
                ? new ItemKey.CreditItem(document, Optional.empty())
                : new ItemKey.InstalmentItem(document, place.instalment());
    }

    private static boolean isNote(JsonNode invoice) {
        return invoice.path("type").asText().equals("CREDIT_NOTE");
    }

    private static List<Reference> references(JsonNode invoice) {
        List<Reference> references = new ArrayList<>();
        references.add(Reference.number(InvoiceNumber.of(invoice.get("number").asText())));
        if (invoice.has("creditorReference")) {
            references.add(Reference.structured(
                    CreditorReference.parse(invoice.get("creditorReference").asText())));
        }
        return references;
    }

    BankMatcher matcher() {
        List<NumberShape> shapes = new ArrayList<>();
        vector.get("numbering")
                .forEach(series -> shapes.add(shape(series.get("pattern").asText())));
        Payers.Builder payers = Payers.builder();
        vector.get("ownIbans").forEach(own -> payers.own(Iban.of(own.asText())));
        for (JsonNode partner : vector.get("partners")) {
            String id = partner.get("id").asText();
            partner.get("names").forEach(name -> payers.name(id, name.asText()));
            partner.get("ibans").forEach(iban -> payers.account(id, Iban.of(iban.asText())));
            partner.path("mandates").forEach(mandate -> payers.mandate(id, mandate.asText()));
        }
        return new BankMatcher(shapes, payers.build(), policy());
    }

    private MatchingPolicy policy() {
        JsonNode told = vector.get("policy");
        MatchingPolicy policy = MatchingPolicy.STANDARD
                .from(Certainty.SOLE)
                .tolerance(decimal(told, "tolerance"))
                .feeUpTo(decimal(told, "feeUpTo"));
        return told.has("cashRounding")
                ? policy.cash(new MatchingPolicy.CashRounding(decimal(told, "cashRounding"), Set.of("CASH")))
                : policy;
    }

    /** {@return the shape of a pattern, read here: core does not know the module that writes numbers} */
    private static NumberShape shape(String pattern) {
        List<NumberShape.Part> parts = new ArrayList<>();
        Matcher piece = PIECE.matcher(pattern);
        while (piece.find()) {
            if (piece.group(3) != null) {
                parts.add(new NumberShape.Letters(piece.group(3)));
            } else {
                parts.add(part(piece.group(1), piece.group(2)));
            }
        }
        return new NumberShape(parts);
    }

    private static NumberShape.Part part(String token, String parameter) {
        return switch (token) {
            case "year" -> new NumberShape.Digits(NumberShape.Kind.YEAR, 4);
            case "month" -> new NumberShape.Digits(NumberShape.Kind.TIME, 2);
            case "counter" ->
                new NumberShape.Digits(NumberShape.Kind.COUNTER, parameter.isEmpty() ? 0 : Integer.parseInt(parameter));
            default ->
                switch (parameter) {
                    case "97-10" -> new NumberShape.Digits(NumberShape.Kind.CHECK, 2);
                    case "11,10", "11-10" -> new NumberShape.Digits(NumberShape.Kind.CHECK, 1);
                    case "1271-36" -> new NumberShape.Signs(2);
                    default -> new NumberShape.Signs(1);
                };
        };
    }

    static BankTransaction transaction(JsonNode told) {
        BankTransaction.Builder transaction = BankTransaction.of(day(told, "bookedOn"), money(told, "amount"));
        if (told.has("bankId")) {
            String reference = told.get("bankId").asText();
            transaction.key(
                    told.has("index")
                            ? TransactionKey.of(reference, told.get("index").asInt())
                            : TransactionKey.of(reference));
        }
        Optional<Iban> iban = text(told, "counterpartyIban").map(Iban::of);
        if (iban.isPresent() || told.has("counterpartyName")) {
            transaction.counterparty(
                    new Counterparty(told.path("counterpartyName").asText(), iban, Optional.empty(), Optional.empty()));
        }
        transaction.remittance(new Remittance(
                told.get("text").asText(),
                text(told, "structuredReference").stream().toList(),
                text(told, "endToEndId"),
                text(told, "mandateId")));
        if (told.has("fee")) {
            transaction.fee(Money.of(currency(told), decimal(told, "fee")));
        }
        if (told.has("originalAmount")) {
            transaction.originalAmount(money(told.get("originalAmount"), "amount"));
        }
        text(told, "returnOf").map(Undone::of).ifPresent(transaction::undone);
        text(told, "means").ifPresent(transaction::code);
        return transaction.build();
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    static CurrencyUnit currency(JsonNode node) {
        return CurrencyUnit.of(node.get("currency").asText());
    }

    static Money money(JsonNode node, String field) {
        return Money.of(currency(node), decimal(node, field));
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asText());
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }
}

package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Open items and payments of a small world, so that amounts, days, numbers and words meet. */
public final class OpenItemArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> NUMBERS = List.of(
            "F-1",
            "F-12",
            "1-2",
            "F-2026-0003",
            "F-2026-0007",
            "2026-0007",
            "0007/2026",
            "N-1-B",
            "F.1.2",
            "ALPHA",
            "R-7");
    private static final List<String> PARTNERS = List.of("buyer", "buyer", "buyer", "other");

    private OpenItemArbitraries() {}

    /** {@return numbers of documents, some a part of others, some with equal letters and digits} */
    public static Arbitrary<String> numbers() {
        return Arbitraries.of(NUMBERS);
    }

    /** {@return up to so many items, none of them twice, of two partners and two currencies, debits and credits} */
    public static Arbitrary<List<OpenItem>> items(int most) {
        return item().list().ofMaxSize(most).map(OpenItemArbitraries::distinct);
    }

    /** {@return money in or out, with what the payer wrote} */
    public static Arbitrary<Payment> payments() {
        return Combinators.combine(
                        Arbitraries.of(PARTNERS),
                        amounts(),
                        Arbitraries.integers().between(0, 40),
                        texts())
                .as((payer, amount, day, text) -> new Payment("told", DAY.plusDays(day), payer, amount, text));
    }

    /** {@return what payers write: numbers with other signs, parts of them, words, nothing} */
    public static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(4, written()),
                Tuple.of(2, parts()),
                Tuple.of(2, Arbitraries.of("thank you", "RF44", "RF44F20260007", "12", "2026", "X", "7", "po 7")));
        return pieces.list().ofMaxSize(3).map(some -> String.join(" ", some));
    }

    private static Arbitrary<String> written() {
        return Combinators.combine(numbers(), Arbitraries.of("-", " ", "/", "", ". "), Arbitraries.of(true, false))
                .as((number, sign, small) -> {
                    String other = number.replaceAll("[-/.]", sign);
                    return small ? other.toLowerCase(Locale.ROOT) : other;
                });
    }

    private static Arbitrary<String> parts() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3))
                .as((number, from, less) -> number.substring(
                        Math.min(from, number.length() - 1),
                        Math.max(number.length() - less, Math.min(from, number.length() - 1) + 1)));
    }

    private static Arbitrary<Money> amounts() {
        Arbitrary<CurrencyUnit> currencies =
                Arbitraries.of(CurrencyUnit.EUR, CurrencyUnit.EUR, CurrencyUnit.EUR, CurrencyUnit.of("CHF"));
        Arbitrary<Integer> cents = Arbitraries.oneOf(
                Arbitraries.of(100, 200, -100),
                Arbitraries.integers().between(-300, 500).filter(minor -> minor != 0));
        return Combinators.combine(currencies, cents).as(Money::ofMinor);
    }

    private static Arbitrary<OpenItem> item() {
        return Combinators.combine(
                        Arbitraries.of(PARTNERS),
                        keys(),
                        amounts(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        numbers(),
                        texts())
                .as((partner, key, amount, on, due, replaced, text) -> OpenItem.of(key, partner, amount)
                        .on(DAY.plusDays(on))
                        .dueOn(DAY.plusDays(on + due))
                        .references(references(key, replaced, due))
                        .text(isMoney(key) ? text : "")
                        .build());
    }

    private static Set<Reference> references(ItemKey key, String other, int due) {
        if (isMoney(key)) {
            return Set.of();
        }
        Reference own = Reference.number(numberOf(key));
        return switch (due) {
            case 3 -> Set.of(own, Reference.replaced(InvoiceNumber.of(other)));
            case 2 -> Set.of(own, Reference.agreed("PO-7"), Reference.agreed("12"));
            default -> Set.of(own);
        };
    }

    private static InvoiceNumber numberOf(ItemKey key) {
        if (key instanceof ItemKey.InstalmentItem instalment) {
            return instalment.document().number();
        }
        return key instanceof ItemKey.CreditItem credit
                ? credit.note().number()
                : ((ItemKey.PaidBeforeItem) key).document().number();
    }

    private static boolean isMoney(ItemKey key) {
        return key instanceof ItemKey.MoneyItem || key instanceof ItemKey.TransferredItem;
    }

    private static Arbitrary<ItemKey> keys() {
        Arbitrary<DocumentKey> documents = Combinators.combine(Arbitraries.of("house", "other"), numbers())
                .as((seller, number) -> new DocumentKey(seller, "F", InvoiceNumber.of(number)));
        Arbitrary<ItemKey> instalments = Combinators.combine(
                        documents, Arbitraries.integers().between(1, 2))
                .as((document, number) -> new ItemKey.InstalmentItem(document, number));
        return Arbitraries.oneOf(
                instalments,
                instalments,
                instalments,
                documents.map(ItemKey.PaidBeforeItem::new),
                documents.map(note -> new ItemKey.CreditItem(note, Optional.empty())),
                Arbitraries.of("p1", "p2", "p3").map(ItemKey.MoneyItem::new),
                Arbitraries.of("t1", "t2").map(ItemKey.TransferredItem::new));
    }

    private static List<OpenItem> distinct(List<OpenItem> items) {
        Map<List<Object>, OpenItem> first = new LinkedHashMap<>();
        items.forEach(item -> first.putIfAbsent(List.of(item.partner(), item.key()), item));
        return new ArrayList<>(first.values());
    }
}

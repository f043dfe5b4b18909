package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.fact.Transferred;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.InstalmentPurpose;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Facts of every kind, each by itself: what they name need not be known. */
public final class FactArbitraries {

    private FactArbitraries() {}

    /** {@return facts of every kind} */
    public static Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(List.of(
                any(InvoiceArbitraries.invoices().map(Issued::new)),
                any(PaymentArbitraries.payments().map(Received::new)),
                any(MoneyArbitraries.inCurrencies(FactArbitraries::entries)),
                any(MoneyArbitraries.inCurrencies(FactArbitraries::transfers)),
                any(MoneyArbitraries.inCurrencies(FactArbitraries::allocations)),
                any(MoneyArbitraries.inCurrencies(FactArbitraries::reliefs)),
                any(plans()),
                any(reversals()),
                any(disputes()),
                any(promises())));
    }

    /** {@return facts with who told them, and who approved them} */
    public static Arbitrary<ToldFact> toldFacts() {
        Arbitrary<Optional<String>> people =
                Arbitraries.of("camille", "dominique").optional();
        return Combinators.combine(facts(), people, people).as(ToldFact::new);
    }

    private static Arbitrary<Fact> any(Arbitrary<? extends Fact> some) {
        return Opaque.of(some.map(fact -> fact));
    }

    /** {@return the keys of items of every kind} */
    public static Arbitrary<ItemKey> items() {
        Arbitrary<Optional<String>> plans = ids().optional();
        return Arbitraries.oneOf(List.of(
                documents().map(ItemKey.DocumentItem::new),
                Combinators.combine(documents(), plans, Arbitraries.integers().between(1, 12))
                        .as(ItemKey.InstalmentItem::new),
                documents().map(ItemKey.PaidBeforeItem::new),
                Combinators.combine(documents(), documents().optional()).as(ItemKey.CreditItem::new),
                ids().map(ItemKey.MoneyItem::new),
                ids().map(ItemKey.EnteredItem::new),
                ids().map(ItemKey.TransferredItem::new)));
    }

    private static Arbitrary<DocumentKey> documents() {
        return Combinators.combine(
                        Arbitraries.of("seller", "house/2"),
                        Arbitraries.of("F", "N/%"),
                        IdentifierArbitraries.invoiceNumbers())
                .as(DocumentKey::new);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.integers().between(1, 999).map(number -> "fact/" + number);
    }

    private static Arbitrary<AccountKey> accounts(String partner, CurrencyUnit currency) {
        return Arbitraries.of("seller", "house/2").map(house -> new AccountKey(house, partner, currency));
    }

    private static Arbitrary<Entered> entries(CurrencyUnit currency) {
        return Combinators.combine(
                        ids(),
                        DayArbitraries.days(),
                        accounts("buyer", currency),
                        MoneyArbitraries.amounts(currency).filter(amount -> !amount.isZero()),
                        DayArbitraries.days(),
                        Arbitraries.of(EntryReason.INTEREST, EntryReason.FEE, new EntryReason("RENT_2")),
                        MoneyArbitraries.exchangeRates(currency).optional(0.3),
                        carried(currency).optional(0.3))
                .as((id, on, account, amount, due, why, rate, carried) ->
                        new Entered(id, on, account, amount, due, why, "", rate, of(amount, carried)));
    }

    /** What goes on is on the side it was on. */
    private static Optional<Carried> of(Money amount, Optional<Carried> carried) {
        return carried.filter(before -> before.whole().isNegative() == amount.isNegative());
    }

    private static Arbitrary<Carried> carried(CurrencyUnit currency) {
        return Combinators.combine(
                        items().filter(item -> !(item instanceof ItemKey.DocumentItem)),
                        DayArbitraries.days(),
                        DayArbitraries.days().optional(0.2),
                        Arbitraries.of(InstalmentPurpose.class).optional(0.2),
                        DayArbitraries.days(),
                        MoneyArbitraries.amounts(currency),
                        IdentifierArbitraries.invoiceNumbers()
                                .map(Reference::number)
                                .list()
                                .ofMaxSize(2),
                        TaxArbitraries.subtotals(currency).list().ofMaxSize(2))
                .as(Carried::new);
    }

    private static Arbitrary<Transferred> transfers(CurrencyUnit currency) {
        return Combinators.combine(
                        ids(),
                        DayArbitraries.days(),
                        accounts("parent", currency),
                        items(),
                        accounts("buyer", currency),
                        MoneyArbitraries.positiveAmounts(currency))
                .as(Transferred::new);
    }

    private static Arbitrary<Allocated> allocations(CurrencyUnit currency) {
        return Combinators.combine(
                        ids(), DayArbitraries.days(), items(), items(), MoneyArbitraries.positiveAmounts(currency))
                .as(Allocated::new);
    }

    private static Arbitrary<Relieved> reliefs(CurrencyUnit currency) {
        return Combinators.combine(
                        ids(),
                        DayArbitraries.days(),
                        items(),
                        MoneyArbitraries.positiveAmounts(currency),
                        Arbitraries.of(ReliefReason.WRITE_OFF, ReliefReason.DISCOUNT, new ReliefReason("GOODWILL")),
                        ids().optional(),
                        DayArbitraries.days().optional())
                .as(Relieved::new);
    }

    private static Arbitrary<Rescheduled> plans() {
        return Combinators.combine(
                        ids(),
                        DayArbitraries.days(),
                        documents(),
                        TermsArbitraries.schedules().filter(FactArbitraries::isOwed),
                        Arbitraries.of(Rescheduled.Interest.class))
                .as(Rescheduled::new);
    }

    private static boolean isOwed(PaymentSchedule plan) {
        return plan.instalments().stream().noneMatch(part -> part.amount().isNegative());
    }

    private static Arbitrary<Reversed> reversals() {
        return Combinators.combine(ids(), DayArbitraries.days(), ids(), TextArbitraries.descriptions())
                .as(Reversed::new);
    }

    private static Arbitrary<Disputed> disputes() {
        return Combinators.combine(ids(), DayArbitraries.days(), PaymentArbitraries.disputes())
                .as(FactArbitraries::disputed);
    }

    private static Disputed disputed(String id, LocalDate on, Dispute dispute) {
        return new Disputed(id, on, new DocumentKey("seller", "F", dispute.invoice()), dispute);
    }

    private static Arbitrary<Promised> promises() {
        return Combinators.combine(
                        ids(),
                        DayArbitraries.days(),
                        documents(),
                        Arbitraries.integers().between(0, 90))
                .as((id, on, document, days) -> new Promised(id, on, document, on.plusDays(days)));
    }
}

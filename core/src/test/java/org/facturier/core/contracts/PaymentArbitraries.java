package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.Invoice;
import org.facturier.core.payment.Payment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What came in, and what is objected to. */
public final class PaymentArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private PaymentArbitraries() {}

    /** {@return payments of one buyer, with and without a reference} */
    public static Arbitrary<Payment> payments() {
        Arbitrary<String> references = Arbitraries.oneOf(TextArbitraries.references(), Arbitraries.just(""));
        return MoneyArbitraries.inCurrencies(
                currency -> payments(currency, "buyer", DayArbitraries.days(), references));
    }

    /**
     * {@return payments of one payer}
     *
     * @param days  when they come in
     * @param references  what is written on them
     */
    public static Arbitrary<Payment> payments(
            CurrencyUnit currency, String payer, Arbitrary<LocalDate> days, Arbitrary<String> references) {
        return Combinators.combine(identifiers(), days, MoneyArbitraries.positiveAmounts(currency), references)
                .as((id, day, amount, reference) -> new Payment("P" + id, day, payer, amount, reference));
    }

    /** {@return objections to part of an invoice, or more than it, each of its own invoice} */
    public static Arbitrary<Dispute> disputes() {
        return Combinators.combine(InvoiceArbitraries.invoices(), objections())
                .as((invoice, raise) -> raise.apply(invoice));
    }

    /** {@return objections to one invoice, raised within a year of it} */
    public static Arbitrary<Dispute> disputes(Invoice invoice) {
        return objections().map(raise -> raise.apply(invoice));
    }

    private static Arbitrary<Function<Invoice, Dispute>> objections() {
        return Combinators.combine(
                        identifiers(),
                        minors(),
                        Arbitraries.of(DisputeReason.PRICE, DisputeReason.QUALITY, new DisputeReason("SMELL")),
                        TextArbitraries.descriptions(),
                        within())
                .as((id, minor, reason, statement, days) -> invoice -> Dispute.builder()
                        .id("D" + id)
                        .invoice(invoice.number())
                        .lines(List.of(1 + id % invoice.lines().size()))
                        .amount(amount(invoice, minor))
                        .reason(reason)
                        .statement(statement)
                        .openedOn(invoice.issuedOn().plusDays(days))
                        .build());
    }

    private static Arbitrary<Integer> identifiers() {
        return Arbitraries.integers().between(1, 1_000_000);
    }

    private static Arbitrary<Long> minors() {
        return Arbitraries.longs().between(1, 1_000_000);
    }

    private static Arbitrary<Integer> within() {
        return Arbitraries.integers().between(0, 365);
    }

    private static Money amount(Invoice invoice, long minor) {
        return Money.ofMinor(invoice.header().currency(), minor);
    }
}

package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.Allocation;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.receivable.Receivables;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What came in, what is objected to, and how invoices fared. */
public final class ReceivableArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private ReceivableArbitraries() {}

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
                        Arbitraries.of(DisputeReason.class),
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

    /** {@return what may happen, each to an invoice of its own} */
    public static Arbitrary<ReceivableEvent> events() {
        return Combinators.combine(InvoiceArbitraries.invoices(), happenings())
                .as((invoice, happen) -> happen.apply(invoice));
    }

    /** {@return what may happen to an invoice within a year, but for further documents} */
    public static Arbitrary<ReceivableEvent> events(Invoice invoice) {
        return happenings().map(happen -> happen.apply(invoice));
    }

    private static Arbitrary<Function<Invoice, ReceivableEvent>> happenings() {
        Arbitrary<Function<Invoice, ReceivableEvent>> writtenOff = Combinators.combine(within(), minors())
                .as((days, minor) -> invoice -> new ReceivableEvent.WrittenOff(
                        invoice.issuedOn().plusDays(days), amount(invoice, minor), "irrécouvrable"));
        Arbitrary<Function<Invoice, ReceivableEvent>> promised = Combinators.combine(
                        within(), Arbitraries.integers().between(0, 60))
                .as((days, more) -> invoice -> new ReceivableEvent.Promised(
                        invoice.issuedOn().plusDays(days), invoice.issuedOn().plusDays(days + more)));
        Arbitrary<Function<Invoice, ReceivableEvent>> disputed =
                objections().map(raise -> invoice -> new ReceivableEvent.Disputed(raise.apply(invoice)));
        return Arbitraries.oneOf(paid(), writtenOff, refunded(), promised, disputed, takenOver());
    }

    private static Arbitrary<Function<Invoice, ReceivableEvent>> refunded() {
        return Combinators.combine(within(), minors())
                .as((days, minor) -> invoice -> new ReceivableEvent.Refunded(
                        invoice.issuedOn().plusDays(days), amount(invoice, minor), "virement"));
    }

    private static Arbitrary<Function<Invoice, ReceivableEvent>> takenOver() {
        return Combinators.combine(identifiers(), within(), minors())
                .as((id, days, minor) -> invoice -> new ReceivableEvent.TakenOver(
                        new DocumentReference(
                                InvoiceNumber.of("R-" + id), invoice.issuedOn().minusDays(days)),
                        invoice.issuedOn().plusDays(days),
                        amount(invoice, minor)));
    }

    private static Arbitrary<Function<Invoice, ReceivableEvent>> paid() {
        return Combinators.combine(identifiers(), within(), minors())
                .as((id, days, minor) -> invoice -> new ReceivableEvent.Paid(new Allocation(
                        "P" + id,
                        invoice.issuedOn().plusDays(days),
                        invoice.number(),
                        1 + id % invoice.schedule().instalments().size(),
                        amount(invoice, minor))));
    }

    /** {@return invoices with up to eight events, told in any order} */
    public static Arbitrary<Receivable> histories() {
        return Combinators.combine(
                        InvoiceArbitraries.invoices(), happenings().list().ofMaxSize(8))
                .as((invoice, happenings) -> new Receivable(
                        invoice,
                        happenings.stream().map(happen -> happen.apply(invoice)).toList()));
    }

    /** {@return books of a few invoices in one currency and of payments by their buyers} */
    public static Arbitrary<Receivables> books() {
        return MoneyArbitraries.inCurrencies(currency -> Combinators.combine(
                        InvoiceArbitraries.drafts(currency).list().ofMinSize(1).ofMaxSize(4),
                        moneyTransfers().list().ofMaxSize(8))
                .as(ReceivableArbitraries::book));
    }

    private static Arbitrary<Function<List<Invoice>, Payment>> moneyTransfers() {
        return Combinators.combine(identifiers(), within(), minors(), Arbitraries.of(true, false))
                .as((id, days, minor, named) -> invoices -> {
                    Invoice invoice = invoices.get(id % invoices.size());
                    return new Payment(
                            "P" + id,
                            invoice.issuedOn().plusDays(days),
                            invoice.header().buyer().id(),
                            amount(invoice, minor),
                            named ? invoice.paymentReference() : "");
                });
    }

    private static Receivables book(List<InvoiceDraft> drafts, List<Function<List<Invoice>, Payment>> transfers) {
        Series series = new Series(Series.counting(), DAY);
        List<Invoice> invoices = drafts.stream().map(series::issue).toList();
        Receivables book = Receivables.none();
        for (Invoice invoice : invoices) {
            book = book.issued(invoice);
        }
        for (Function<List<Invoice>, Payment> transfer : transfers) {
            book = book.received(transfer.apply(invoices), Reconciler.byReferenceThenAge());
        }
        return book;
    }

    private static Arbitrary<Integer> identifiers() {
        return Arbitraries.integers().between(1, 1_000_000);
    }

    private static Arbitrary<Integer> within() {
        return Arbitraries.integers().between(0, 365);
    }

    private static Arbitrary<Long> minors() {
        return Arbitraries.longs().between(1, 1_000_000);
    }

    private static Money amount(Invoice invoice, long minor) {
        return Money.ofMinor(invoice.header().currency(), minor);
    }
}

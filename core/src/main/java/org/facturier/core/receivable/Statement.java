package org.facturier.core.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Payment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The account with one partner in one currency over a period: opening balance, movements, closing balance. What the
 * partner owes is positive.
 *
 * @param partner  the partner
 * @param period  the days covered
 * @param opening  the balance before the first day
 * @param movements  what happened on these days, in order of date
 * @param aged  what is open at the end of the last day, by how late it is
 */
public record Statement(
        Party partner, ServicePeriod period, Money opening, List<Movement> movements, AgedBalance aged) {

    /** What moved the balance. */
    public enum Kind {
        /** An invoice to the partner. */
        INVOICE,
        /** A credit note to the partner. */
        CREDIT_NOTE,
        /** A self-billed invoice: what the partner is owed. */
        SELF_BILLED_INVOICE,
        /** A credit note on a self-billed invoice. */
        SELF_BILLED_CREDIT_NOTE,
        /** A payment by the partner. */
        PAYMENT,
        /** An amount given up. */
        WRITE_OFF,
        /** An invoice is owed no more: a corrective one stands in its place. */
        REPLACEMENT,
        /** An amount given back. */
        REFUND
    }

    /**
     * One movement.
     *
     * @param on  its day
     * @param kind  what it was
     * @param reference  the number of the document or the identifier of the payment
     * @param amount  what it adds to what the partner owes; negative if it takes off
     */
    public record Movement(LocalDate on, Kind kind, String reference, Money amount) {
        public Movement {
            Completeness.of("a movement")
                    .needs("on", on)
                    .needs("kind", kind)
                    .needs("reference", reference)
                    .needs("amount", amount)
                    .verify();
        }

        static Movement of(Invoice document) {
            Money payable = document.totals().payable();
            return switch (document.type()) {
                case INVOICE, CORRECTIVE_INVOICE, PREPAYMENT_INVOICE -> of(document, Kind.INVOICE, payable);
                case CREDIT_NOTE -> of(document, Kind.CREDIT_NOTE, payable.negated());
                case SELF_BILLED_INVOICE -> of(document, Kind.SELF_BILLED_INVOICE, payable.negated());
                case SELF_BILLED_CREDIT_NOTE -> of(document, Kind.SELF_BILLED_CREDIT_NOTE, payable);
            };
        }

        private static Movement of(Invoice document, Kind kind, Money amount) {
            return new Movement(document.issuedOn(), kind, document.number().text(), amount);
        }

        static Optional<Movement> of(Invoice invoice, ReceivableEvent event) {
            if (event instanceof ReceivableEvent.WrittenOff given) {
                return Optional.of(lessened(invoice, event, Kind.WRITE_OFF, given.amount()));
            }
            if (event instanceof ReceivableEvent.Refunded refunded) {
                return Optional.of(
                        lessened(invoice, event, Kind.REFUND, refunded.amount().negated()));
            }
            return event instanceof ReceivableEvent.Replaced replaced
                    ? Optional.of(lessened(
                            invoice,
                            event,
                            Kind.REPLACEMENT,
                            invoice.totals().payable().minus(Receivable.statedSince(invoice, replaced.by()))))
                    : Optional.empty();
        }

        private static Movement lessened(Invoice invoice, ReceivableEvent event, Kind kind, Money by) {
            return new Movement(event.on(), kind, invoice.number().text(), by.negated());
        }

        static Movement of(Payment payment) {
            return new Movement(
                    payment.receivedOn(),
                    Kind.PAYMENT,
                    payment.id(),
                    payment.amount().negated());
        }
    }

    public Statement {
        Completeness.of("a statement")
                .needs("partner", partner)
                .needs("period", period)
                .needs("opening", opening)
                .needs("aged", aged)
                .verify();
        movements = List.copyOf(movements);
    }

    /**
     * {@return the account with a partner}
     *
     * @param partner  the partner
     * @param currency  the currency; documents and payments in another are left out
     * @param period  the days to cover
     * @param documents  every document ever exchanged, of any partner
     * @param book  the receivables, with every payment
     */
    public static Statement of(
            Party partner, CurrencyUnit currency, ServicePeriod period, List<Invoice> documents, Receivables book) {
        List<Movement> all = movements(partner, currency, documents, book);
        Money opening = sum(currency, all.stream().filter(each -> each.on().isBefore(period.from())));
        List<Movement> within =
                all.stream().filter(each -> period.contains(each.on())).toList();
        List<ReceivableState> states = book.asOf(period.lastDay()).stream()
                .filter(state -> state.invoice().header().buyer().id().equals(partner.id()))
                .toList();
        return new Statement(partner, period, opening, within, AgedBalance.of(currency, states));
    }

    private static List<Movement> movements(
            Party partner, CurrencyUnit currency, List<Invoice> documents, Receivables book) {
        List<Movement> all = new ArrayList<>();
        documents.stream()
                .filter(document -> concerns(document, partner)
                        && document.header().currency().equals(currency))
                .forEach(document -> all.add(Movement.of(document)));
        book.reconciliations().stream()
                .map(reconciliation -> reconciliation.payment())
                .filter(payment -> payment.payer().equals(partner.id())
                        && payment.amount().getCurrencyUnit().equals(currency))
                .forEach(payment -> all.add(Movement.of(payment)));
        book.all().stream()
                .filter(receivable -> concerns(receivable.invoice(), partner)
                        && receivable.invoice().header().currency().equals(currency))
                .forEach(receivable -> receivable
                        .events()
                        .forEach(event ->
                                Movement.of(receivable.invoice(), event).ifPresent(all::add)));
        all.sort(
                Comparator.comparing(Movement::on).thenComparing(Movement::kind).thenComparing(Movement::reference));
        return all;
    }

    private static boolean concerns(Invoice document, Party partner) {
        Party other = document.type().isSelfBilled()
                ? document.header().seller()
                : document.header().buyer();
        return other.id().equals(partner.id());
    }

    private static Money sum(CurrencyUnit currency, Stream<Movement> movements) {
        return movements.map(Movement::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return the balance at the end of the last day} */
    public Money closing() {
        return opening.plus(sum(opening.getCurrencyUnit(), movements.stream()));
    }
}

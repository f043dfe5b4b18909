package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Put;
import org.facturier.examples.quickstart.lives.MoneyEvent.Settled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Share;
import org.joda.money.Money;

/** Says what happened to money as facts of a ledger. */
final class Till implements MoneyEvent.Cases<List<Fact>> {

    private final Names names;

    Till(Names names) {
        this.names = names;
    }

    @Override
    public List<Fact> paid(Paid event) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Received(payment(event)));
        for (Share share : event.to()) {
            ItemKey debit = share.paidBefore()
                    ? new ItemKey.PaidBeforeItem(names.document(share.document()))
                    : names.item(share.document());
            facts.add(new Allocated(
                    event.id() + "/" + facts.size(),
                    event.on(),
                    new ItemKey.MoneyItem(event.id()),
                    debit,
                    House.money(share.amount(), event.currency())));
        }
        return facts;
    }

    static Payment payment(Paid event) {
        return new Payment(
                event.id(),
                event.on(),
                event.partner(),
                House.money(event.amount(), event.currency()),
                event.reference().orElse(""),
                event.accountingRate().map(rate -> House.rate(event.currency(), rate, event.on())));
    }

    @Override
    public List<Fact> put(Put event) {
        return List.of(new Allocated(
                event.id(),
                event.on(),
                names.item(event.credit()),
                names.item(event.debit()),
                names.money(event.amount(), event.credit())));
    }

    @Override
    public List<Fact> paidOut(PaidOut event) {
        Money amount = names.money(event.amount(), event.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Received(new Payment(event.id(), event.on(), event.partner(), amount.negated(), "")));
        event.of()
                .ifPresent(credit -> facts.add(new Allocated(
                        event.id() + "/of",
                        event.on(),
                        names.item(credit),
                        new ItemKey.MoneyItem(event.id()),
                        amount)));
        return facts;
    }

    @Override
    public List<Fact> transferred(MoneyEvent.Transferred event) {
        Money amount = names.money(event.amount(), event.credit());
        String currency = amount.getCurrencyUnit().getCode();
        return List.of(new Transferred(
                event.id(),
                event.on(),
                House.account(names.payer(event.credit()), currency),
                names.item(event.credit()),
                House.account(event.to(), currency),
                amount));
    }

    @Override
    public List<Fact> entered(MoneyEvent.Entered event) {
        return List.of(new Entered(
                event.id(),
                event.on(),
                House.account(event.partner(), "EUR"),
                House.euros(event.amount()),
                event.due(),
                new EntryReason(event.reason())));
    }

    @Override
    public List<Fact> reversed(MoneyEvent.Reversed event) {
        return List.of(new Reversed(event.id(), event.on(), event.fact(), event.why()));
    }

    @Override
    public List<Fact> relieved(MoneyEvent.Relieved event) {
        return List.of(new Relieved(
                event.id(),
                event.on(),
                names.item(event.document()),
                names.money(event.amount(), event.document()),
                reason(event.reason()),
                event.with(),
                event.duplicateOn()));
    }

    private static ReliefReason reason(String why) {
        return switch (why) {
            case MoneyEvent.Relieved.DISCOUNT -> ReliefReason.DISCOUNT;
            case "tolerance" -> ReliefReason.TOLERANCE;
            default -> ReliefReason.WRITE_OFF;
        };
    }

    @Override
    public List<Fact> rescheduled(MoneyEvent.Rescheduled event) {
        List<Instalment> parts = new ArrayList<>();
        for (Part part : event.instalments()) {
            Money amount = names.money(part.amount(), event.document());
            parts.add(new Instalment(parts.size() + 1, amount, part.due(), Optional.empty()));
        }
        Money total = Money.total(parts.stream().map(Instalment::amount).toList());
        return List.of(new Rescheduled(
                event.id(), event.on(), names.document(event.document()), new PaymentSchedule(total, parts)));
    }

    @Override
    public List<Fact> disputed(MoneyEvent.Disputed event) {
        return List.of(new Disputed(event.id(), event.on(), names.document(event.document()), dispute(event)));
    }

    private Dispute dispute(MoneyEvent.Disputed event) {
        return Dispute.builder()
                .id(event.id())
                .invoice(House.key(event.document()).number())
                .amount(names.money(event.amount(), event.document()))
                .reason(DisputeReason.QUANTITY)
                .openedOn(event.on())
                .build();
    }

    @Override
    public List<Fact> settled(Settled event) {
        return names.dispute(event.dispute()).stream()
                .<Fact>map(opened -> new Disputed(
                        "end of " + event.dispute(),
                        event.on(),
                        names.document(opened.document()),
                        dispute(opened).resolved(resolution(event.how(), event.on()))))
                .toList();
    }

    private static Resolution resolution(String how, LocalDate on) {
        return how.equals("REJECTED") ? Resolution.rejected(on, "It stands") : Resolution.withdrawn(on);
    }

    @Override
    public List<Fact> promised(MoneyEvent.Promised event) {
        return List.of(new Promised(event.id(), event.on(), names.document(event.document()), event.until()));
    }
}

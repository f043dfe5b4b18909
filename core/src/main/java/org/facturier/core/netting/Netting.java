package org.facturier.core.netting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Allocation;
import org.facturier.core.payment.OpenInstalment;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.core.receivable.Receivables;
import org.facturier.core.terms.Instalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a partner and we owe each other in one currency, set off oldest first, up to the smaller of the two.
 *
 * @param id  the host's identifier; it stands for the payment in our book
 * @param partner  the partner
 * @param on  the day
 * @param setOffs  what is set off, in order
 * @param owedByPartner  what the partner still owes and does not dispute, due or not, oldest first
 * @param owedToPartner  what the partner is still owed, due or not, oldest first
 * @param findings  what was left out
 */
public record Netting(
        String id,
        Party partner,
        LocalDate on,
        List<SetOff> setOffs,
        List<OpenInstalment> owedByPartner,
        List<OpenInstalment> owedToPartner,
        Findings findings) {

    public Netting {
        Completeness.of("a netting")
                .needs("id", id)
                .needs("partner", partner)
                .needs("on", on)
                .needs("findings", findings)
                .verify();
        setOffs = List.copyOf(setOffs);
        owedByPartner = List.copyOf(owedByPartner);
        owedToPartner = List.copyOf(owedToPartner);
    }

    /**
     * {@return what the law sets off: debts that are due and that nobody disputes}
     *
     * @param id  the host's identifier
     * @param partner  the partner
     * @param currency  the currency; what is owed in another is left as it is
     * @param on  the day; what is due on it or before is due
     * @param book  what is owed to us, by anybody
     * @param owedToPartner  what the partner is owed, such as by {@link #owed}
     */
    public static Netting ofDue(
            String id,
            Party partner,
            CurrencyUnit currency,
            LocalDate on,
            Receivables book,
            List<OpenInstalment> owedToPartner) {
        return of(
                id,
                partner,
                currency,
                on,
                book,
                owedToPartner,
                item -> !item.dueOn().isAfter(on));
    }

    /**
     * {@return what the parties agreed to set off: also what is not yet due}
     *
     * @param id  the host's identifier
     * @param partner  the partner
     * @param currency  the currency; what is owed in another is left as it is
     * @param on  the day
     * @param book  what is owed to us, by anybody
     * @param owedToPartner  what the partner is owed, such as by {@link #owed}
     * @source Code civil, art. 1348-2
     */
    public static Netting agreed(
            String id,
            Party partner,
            CurrencyUnit currency,
            LocalDate on,
            Receivables book,
            List<OpenInstalment> owedToPartner) {
        return of(id, partner, currency, on, book, owedToPartner, item -> true);
    }

    /**
     * {@return what is left of a self-billed invoice, an item for each instalment}
     *
     * @param selfBilled  the invoice
     * @param settled  what was paid or credited of it, put to what is due first; zero or more
     * @throws IllegalArgumentException if the document is no self-billed invoice: a credit note settles one
     */
    public static List<OpenInstalment> owed(Invoice selfBilled, Money settled) {
        if (selfBilled.type() != DocumentType.SELF_BILLED_INVOICE) {
            throw new IllegalArgumentException(selfBilled.number() + " is no self-billed invoice but a "
                    + selfBilled.type() + "; what a credit note gives back is settled of its invoice");
        }
        List<OpenInstalment> items = new ArrayList<>();
        Money left = settled;
        for (Instalment instalment : selfBilled.schedule().instalments()) {
            Money part = left.isLessThan(instalment.amount()) ? left : instalment.amount();
            left = left.minus(part);
            if (instalment.amount().isGreaterThan(part)) {
                items.add(new OpenInstalment(
                        selfBilled.number(),
                        instalment.number(),
                        selfBilled.header().buyer().id(),
                        instalment.dueOn(),
                        instalment.amount().minus(part)));
            }
        }
        return items;
    }

    private static Netting of(
            String id,
            Party partner,
            CurrencyUnit currency,
            LocalDate on,
            Receivables book,
            List<OpenInstalment> owedToPartner,
            Predicate<OpenInstalment> applies) {
        List<Finding> disputed = new ArrayList<>();
        List<OpenInstalment> claims = in(currency, claims(partner, on, book, disputed));
        List<OpenInstalment> debts = in(currency, owedToPartner);
        Crossing crossing = Crossing.of(claims, debts, applies);
        return new Netting(
                id,
                partner,
                on,
                crossing.setOffs(),
                crossing.claimsLeft(),
                crossing.debtsLeft(),
                new Findings(disputed));
    }

    private static List<OpenInstalment> claims(Party partner, LocalDate on, Receivables book, List<Finding> disputed) {
        List<OpenInstalment> claims = new ArrayList<>();
        for (Receivable receivable : book.all()) {
            if (receivable.invoice().header().buyer().id().equals(partner.id())
                    && !receivable.invoice().issuedOn().isAfter(on)) {
                claims.addAll(certain(receivable, on, disputed));
            }
        }
        return claims;
    }

    private static List<OpenInstalment> certain(Receivable receivable, LocalDate on, List<Finding> disputed) {
        ReceivableState state = receivable.asOf(on);
        if (state.disputes().isEmpty() || state.isSettled()) {
            return receivable.openItems(on);
        }
        disputed.add(NettingRule.UNDISPUTED.at(
                "invoice " + receivable.invoice().number(),
                state.open() + " stays open while dispute "
                        + state.disputes().get(0).id() + " is"));
        return List.of();
    }

    private static List<OpenInstalment> in(CurrencyUnit currency, List<OpenInstalment> items) {
        return items.stream()
                .filter(item -> item.open().getCurrencyUnit().equals(currency))
                .toList();
    }

    /** {@return what is set off in all, zero in the currency given where nothing is} */
    public Money total(CurrencyUnit currency) {
        return setOffs.stream().map(SetOff::amount).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * {@return the book after what is set off was put to our invoices as if it were paid}
     *
     * @throws IllegalArgumentException if an invoice is not in the book
     */
    public Receivables settled(Receivables book) {
        Receivables after = book;
        for (SetOff setOff : setOffs) {
            Allocation allocation = new Allocation(id, on, setOff.claim(), setOff.claimInstalment(), setOff.amount());
            after = after.happened(setOff.claim(), new ReceivableEvent.Paid(allocation));
        }
        return after;
    }
}

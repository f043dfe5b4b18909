package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;
import org.facturier.examples.quickstart.lives.oracle.Facts.Allocation;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;
import org.facturier.examples.quickstart.lives.oracle.Item.Origin;

/** The items that documents and facts open. */
final class Opening {

    private final Facts facts;

    Opening(Facts facts) {
        this.facts = facts;
    }

    List<Item> of(Paper paper) {
        String account = paper.head().partner() + "/" + paper.head().currency();
        if (paper.isNote()) {
            return note(paper, account);
        }
        return paper.head().selfBilled() || paper.payable() < 0
                ? List.of(new Item(
                        Kind.CREDIT,
                        Origin.of(paper.number()),
                        account,
                        paper.on(),
                        paper.on(),
                        -Math.abs(paper.payable())))
                : owed(paper, account);
    }

    private List<Item> note(Paper note, String account) {
        List<Item> items = new ArrayList<>();
        credits(note).forEach((named, amount) -> {
            Origin origin = new Origin(note.number(), named, "");
            items.add(new Item(Kind.NOTE, origin, account, note.on(), note.on(), -amount));
        });
        return items;
    }

    private Map<String, Long> credits(Paper note) {
        Map<String, Long> credits = new LinkedHashMap<>();
        note.named().keySet().forEach(named -> credits.put(named, note.settles(named)));
        if (!facts.variant().settlesEach()) {
            String last = List.copyOf(credits.keySet()).get(credits.size() - 1);
            credits.keySet().retainAll(List.of(last));
            credits.put(last, note.payable());
        }
        return credits;
    }

    private static List<Item> owed(Paper paper, String account) {
        List<Item> items = new ArrayList<>();
        for (Part part : paper.parts()) {
            Origin origin = new Origin(paper.number(), "", String.valueOf(items.size() + 1));
            items.add(new Item(Kind.PART, origin, account, paper.on(), part.due(), Cents.of(part.amount())));
        }
        if (paper.head().paidBefore() > 0) {
            Origin origin = new Origin(paper.number(), "", Allocation.PAID_BEFORE);
            items.add(new Item(
                    Kind.PAID_BEFORE,
                    origin,
                    account,
                    paper.on(),
                    paper.on(),
                    paper.head().paidBefore()));
        }
        return items;
    }

    Item of(Paid paid) {
        return credit(paid.id(), paid.partner(), paid.on(), Cents.of(paid.amount()));
    }

    Item of(Entered entered) {
        return new Item(
                Kind.DEBIT,
                Origin.of(entered.id()),
                account(entered.partner(), entered.id()),
                entered.on(),
                entered.due(),
                Cents.of(entered.amount()));
    }

    Item of(PaidOut out) {
        return debit(out.id(), out.partner(), out.on(), Cents.of(out.amount()));
    }

    /** A debit here and a credit there. */
    List<Item> of(Transferred transfer) {
        long amount = Cents.of(transfer.amount());
        String from = facts.owner(transfer.credit());
        return List.of(
                debit(transfer.id(), from, transfer.on(), amount),
                credit(transfer.id(), transfer.to(), transfer.on(), amount));
    }

    private Item debit(String id, String partner, LocalDate on, long amount) {
        return new Item(Kind.DEBIT, Origin.of(id), account(partner, id), on, on, amount);
    }

    private Item credit(String id, String partner, LocalDate on, long amount) {
        return new Item(Kind.MONEY, Origin.of(id), account(partner, id), on, on, -amount);
    }

    private String account(String partner, String fact) {
        return partner + "/" + facts.currency(fact);
    }

    /**
     * {@return the parts of a plan, filled in their order}
     *
     * @param like  a part that it takes over
     * @param moved  what it takes over in all
     */
    static List<Item> of(Rescheduled plan, Item like, long moved) {
        List<Item> items = new ArrayList<>();
        long rest = moved;
        for (Part part : plan.instalments()) {
            long amount = Math.min(rest, Cents.of(part.amount()));
            rest -= amount;
            Origin origin = new Origin(like.source, "", plan.id() + "/" + (items.size() + 1));
            items.add(new Item(Kind.PART, origin, like.account, plan.on(), part.due(), amount));
        }
        return items;
    }
}

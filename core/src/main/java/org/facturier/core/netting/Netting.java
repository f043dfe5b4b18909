package org.facturier.core.netting;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/**
 * What a partner and we owe each other on one account, set off oldest first, up to the smaller of the two: proposed, until the
 * ledger is told its {@link #facts}. Money on account is left alone: what it is for is for its payer to say.
 *
 * <p>Each of the parties keeps the documents as they are, and both are settled as if the amount had been paid on that day. What
 * is disputed is in neither list of what remains, and named in the findings.
 *
 * @param id  the host's identifier; those of its facts begin with it
 * @param account  the account
 * @param on  the day
 * @param setOffs  what is set off, in order
 * @param owedByPartner  what the partner still owes and does not dispute, due or not, oldest first
 * @param selfBilled  what the partner is still owed, below zero, due or not, oldest first
 * @param findings  what was left out
 */
public record Netting(
        String id,
        AccountKey account,
        LocalDate on,
        List<SetOff> setOffs,
        List<AccountItem> owedByPartner,
        List<AccountItem> selfBilled,
        Findings findings) {

    public Netting {
        Completeness.of("a netting")
                .needs("id", id)
                .needs("account", account)
                .needs("on", on)
                .needs("findings", findings)
                .verify();
        setOffs = List.copyOf(setOffs);
        owedByPartner = List.copyOf(owedByPartner);
        selfBilled = List.copyOf(selfBilled);
    }

    /**
     * {@return what the law sets off: debts that are due and that nobody disputes} The day until which payment is in time
     * decides, where a law moves it; the day itself counts as due.
     *
     * @param id  the host's identifier
     * @param position  how the account stands; what is due on its day or before is due
     */
    public static Netting ofDue(String id, Position position) {
        return of(id, position, item -> !item.inTimeUntil().isAfter(position.asOf()));
    }

    /**
     * {@return what the parties agreed to set off: also what is not yet due}
     *
     * @param id  the host's identifier
     * @param position  how the account stands
     * @source Code civil, art. 1348-2
     */
    public static Netting agreed(String id, Position position) {
        return of(id, position, item -> true);
    }

    /** {@return the netting of those items that may be set off; disputed documents and money on account are left out before} */
    private static Netting of(String id, Position position, Predicate<AccountItem> applies) {
        List<Finding> disputed = new ArrayList<>();
        List<AccountItem> debts =
                position.credits().stream().filter(item -> !item.isOnAccount()).toList();
        Crossing crossing = Crossing.of(
                certain(position, position.debits(), disputed), certain(position, debts, disputed), applies);
        return new Netting(
                id,
                position.account(),
                position.asOf(),
                crossing.setOffs(),
                crossing.claimsLeft(),
                crossing.debtsLeft(),
                new Findings(disputed.stream().distinct().toList()));
    }

    /** {@return the items of no disputed document} A dispute over a part keeps all of it out. */
    private static List<AccountItem> certain(Position position, List<AccountItem> items, List<Finding> disputed) {
        List<AccountItem> certain = new ArrayList<>();
        for (AccountItem item : items) {
            item.document()
                    .flatMap(position::hold)
                    .filter(hold -> !hold.disputes().isEmpty())
                    .ifPresentOrElse(hold -> disputed.add(leftOut(hold)), () -> certain.add(item));
        }
        return certain;
    }

    private static Finding leftOut(Hold hold) {
        return NettingRule.UNDISPUTED.at(
                "document " + hold.document(),
                say("nothing of it is set off while dispute {id} is open")
                        .with("id", hold.disputes().get(0).id()));
    }

    /** {@return what is set off in all} */
    public Money total() {
        return setOffs.stream().map(SetOff::amount).reduce(Money.zero(account.currency()), Money::plus);
    }

    /** {@return what to tell the ledger: an allocation for each pair} */
    public List<Allocated> facts() {
        List<Allocated> facts = new ArrayList<>();
        for (SetOff setOff : setOffs) {
            facts.add(new Allocated(
                    id + "/" + (facts.size() + 1),
                    on,
                    setOff.debt().key(),
                    setOff.claim().key(),
                    setOff.amount()));
        }
        return facts;
    }
}

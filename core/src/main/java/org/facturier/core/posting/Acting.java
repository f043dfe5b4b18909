package org.facturier.core.posting;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Transferred;
import org.facturier.core.finding.Message;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.openitem.Tied;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What facts do to items at their turn: an allocation, a transfer, a relief, a dispute, a promise. What a fact cannot do as it
 * says is a finding under its identifier; it does what can be done, and the rest stays open. Plans and reversals are rooms of
 * their own, see {@link Planning} and {@link Reversing}.
 */
final class Acting {

    private final Folding folding;
    private final Linking linking;
    private final Relieving relieving;
    private final Targets targets;

    /**
     * @param folding  the account
     * @param linking  puts credits to debits
     * @param relieving  lets reliefs stand
     */
    Acting(Folding folding, Linking linking, Relieving relieving) {
        this.folding = folding;
        this.linking = linking;
        this.relieving = relieving;
        this.targets = new Targets(folding);
    }

    /**
     * Puts a credit that goes to another account to the debit by which it leaves this one, so that both are settled here. What
     * finds no credit stays open as a debit; the other account has the whole credit all the same.
     */
    void link(Transferred fact) {
        ItemKey gone = new ItemKey.TransferredItem(fact.id());
        put(fact.id(), fact.credit(), gone, fact.amount());
    }

    /**
     * Puts a credit to a debit, as told. It acts once, with what is open on both sides at the time, so it is kept as an act
     * also where it does nothing: it can be reversed. Where it counts from a later day than its own, for what it names comes
     * later, that is said.
     */
    void allocate(Allocated fact) {
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.LINK, Names.of(fact.credit())));
        if (fact.on().isBefore(folding.day())) {
            folding.found(
                    LedgerRule.NOT_EARLY,
                    fact.id(),
                    say("it is dated {on} and counts from {day}")
                            .with("on", fact.on())
                            .with("day", folding.day()));
        }
        put(fact.id(), fact.credit(), fact.debit(), fact.amount());
    }

    /**
     * Puts what can be put of an amount; what is left is a finding. Of 120.00 put to an invoice of which a note of the same day
     * left 72.00, 72.00 are put, and 48.00 stay on account.
     *
     * @param fact  the identifier of the fact that says so
     * @param credit  what is put, an item or all credits of a document
     * @param debit  what it is put to, an item or all debits of a document
     * @param amount  at most so much, above zero
     */
    private void put(String fact, ItemKey credit, ItemKey debit, Money amount) {
        if (isOther(fact, amount, say("{amount} is allocated on an account in {currency}"))) {
            return;
        }
        Optional<Scope> from = scope(fact, credit, false);
        Optional<Scope> to = scope(fact, debit, true);
        if (from.isPresent() && to.isPresent()) {
            Money put = linking.link(from.get(), to.get(), amount, Linking.Saying.of(fact));
            if (put.isLessThan(amount)) {
                folding.found(
                        LedgerRule.LINKED,
                        fact,
                        say("of {amount}, only {put} of {credit} could be allocated to {debit}: no more was open on both sides at the time")
                                .with("amount", amount)
                                .with("put", put)
                                .with("credit", ItemWords.of(credit))
                                .with("debit", ItemWords.of(debit)));
            }
        }
    }

    /**
     * {@return whether an amount is in another currency than the account, which is a finding}
     *
     * @param says  what is done with the amount
     */
    private boolean isOther(String fact, Money amount, Message says) {
        boolean other = !amount.getCurrencyUnit().equals(folding.account().currency());
        if (other) {
            folding.found(
                    LedgerRule.CURRENCY,
                    fact,
                    says.with("amount", amount)
                            .with("currency", folding.account().currency()));
        }
        return other;
    }

    /**
     * {@return the items that a key means on one side; empty where there are none, which is a finding: the document has no such
     * item, or what is taken for a credit is a debit, or the other way round}
     *
     * @param fact  the identifier of the fact that names them
     * @param key  the key
     * @param debit  which side is asked for
     */
    private Optional<Scope> scope(String fact, ItemKey key, boolean debit) {
        Optional<Scope> found = targets.of(key);
        if (found.isEmpty()) {
            folding.found(LedgerRule.ITEM, fact, say("there is no {item}").with("item", ItemWords.of(key)));
        }
        Optional<Scope> side = found.map(scope -> scope.side(debit));
        if (side.filter(Scope::isEmpty).isPresent()) {
            folding.found(
                    LedgerRule.DIRECTION,
                    fact,
                    (debit ? say("isCredit", "{item} is a credit") : say("isDebit", "{item} is a debit"))
                            .with("item", ItemWords.of(key)));
            return Optional.empty();
        }
        return side;
    }

    /**
     * Lets a relief stand over what it names. One that belongs to a payment takes nothing where that has ended before: the
     * discount went with the money. It is kept as an act all the same, so that its own reversal finds it.
     */
    void relieve(Relieved fact) {
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.RELIEVE, standing(fact.item())));
        Optional<ItemKey> payment = fact.with().map(ItemKey.MoneyItem::new);
        if (isOther(fact.id(), fact.atMost(), say("relieved", "{amount} is relieved on an account in {currency}"))
                || payment.filter(this::isEnded).isPresent()) {
            return;
        }
        Optional<Scope> over = targets.of(fact.item());
        if (over.isEmpty()) {
            folding.found(
                    LedgerRule.ITEM, fact.id(), say("there is no {item}").with("item", ItemWords.of(fact.item())));
            return;
        }
        relieve(fact, over.get(), payment);
    }

    /**
     * Lets a relief stand, and says where it takes less than its limit; where it belongs to a payment, only where it takes
     * nothing.
     *
     * @param fact  the relief
     * @param over  the items that it is over
     * @param payment  the name of the payment that it was told with, with which it ends
     */
    private void relieve(Relieved fact, Scope over, Optional<ItemKey> payment) {
        Holding holding = over.holding();
        Money taken = relieving.relieve(over, Relieving.relief(fact, only(holding, fact)));
        payment.ifPresent(name -> folding.tie(name, new Tied(holding.name(), fact.id())));
        if (payment.isPresent() ? taken.isZero() : taken.isLessThan(fact.atMost())) {
            folding.found(
                    LedgerRule.RELIEVED,
                    fact.id(),
                    say("of {amount}, only {open} is open")
                            .with("amount", fact.atMost())
                            .with("open", taken));
        }
    }

    /** {@return the name over whose items a relief stands: the corrective invoice's, of a document that was replaced} */
    private ItemKey standing(ItemKey item) {
        return folding.standing(Names.of(item)).name();
    }

    /** {@return whether a payment was returned by now} */
    private boolean isEnded(ItemKey payment) {
        return folding.get(payment).end() != null;
    }

    /**
     * {@return the one item that a relief is over; empty where it is over all of the document, for it names that, or an item in
     * whose place a plan came, or an item of a document that was replaced} A relief that was carried forward means what it
     * meant before.
     */
    private Optional<ItemKey> only(Holding holding, Relieved fact) {
        InForce inForce = folding.inForce(holding).before(fact.on());
        return holding.find(fact.item())
                .filter(part -> !inForce.isSuperseded(part))
                .map(Part::key);
    }

    /**
     * Takes a dispute down; it holds the document and moves nothing. What it says is compared with the document where that is
     * known, and what does not fit is a finding.
     */
    void dispute(Disputed fact) {
        folding.get(new ItemKey.DocumentItem(fact.document()))
                .source()
                .asIssued()
                .ifPresent(issued -> compare(fact, issued.document()));
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.OTHER, new ItemKey.DocumentItem(fact.document())));
        folding.hold(fact);
    }

    /**
     * Says where more is disputed than the document comes to with tax, or in another currency, or lines that it does not have.
     * Lines are numbered from 1.
     */
    private void compare(Disputed fact, Invoice document) {
        Dispute dispute = fact.dispute();
        Money whole = document.totals().gross();
        if (!dispute.amount().isSameCurrency(whole) || dispute.amount().isGreaterThan(whole)) {
            folding.found(
                    LedgerRule.DISPUTE,
                    fact.id(),
                    say("{amount} is disputed, of {whole}")
                            .with("amount", dispute.amount())
                            .with("whole", whole));
        }
        dispute.lines().stream()
                .filter(line -> line < 1 || line > document.lines().size())
                .forEach(line -> folding.found(
                        LedgerRule.DISPUTE,
                        fact.id(),
                        say("line", "line {line} is disputed, of {lines} lines")
                                .with("line", line)
                                .with("lines", document.lines().size())));
    }

    /** Takes a promise down; it holds the document and moves nothing. */
    void promise(Promised fact) {
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.OTHER, new ItemKey.DocumentItem(fact.document())));
        folding.hold(fact);
    }
}

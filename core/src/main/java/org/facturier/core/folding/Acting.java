package org.facturier.core.folding;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountRule;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Transferred;
import org.facturier.core.holding.Act;
import org.facturier.core.holding.Holding;
import org.facturier.core.holding.ItemWords;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Part;
import org.facturier.core.holding.Tied;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/** What facts do to items at their turn. */
final class Acting {

    private final Folding folding;
    private final Linking linking;
    private final Relieving relieving;
    private final Targets targets;

    Acting(Folding folding, Linking linking, Relieving relieving) {
        this.folding = folding;
        this.linking = linking;
        this.relieving = relieving;
        this.targets = new Targets(folding);
    }

    void link(Transferred fact) {
        ItemKey gone = new ItemKey.Transferred(fact.id());
        put(fact.id(), fact.credit(), gone, fact.amount());
    }

    void allocate(Allocated fact) {
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.LINK, Names.of(fact.credit())));
        if (fact.on().isBefore(folding.day())) {
            folding.found(
                    AccountRule.NOT_EARLY,
                    fact.id(),
                    say("it is dated {on} and counts from {day}")
                            .with("on", fact.on())
                            .with("day", folding.day()));
        }
        put(fact.id(), fact.credit(), fact.debit(), fact.amount());
    }

    private void put(String fact, ItemKey credit, ItemKey debit, Money amount) {
        if (isOther(fact, amount)) {
            return;
        }
        Optional<Scope> from = scope(fact, credit, false);
        Optional<Scope> to = scope(fact, debit, true);
        if (from.isPresent() && to.isPresent()) {
            Money put = linking.link(from.get(), to.get(), amount, Linking.Saying.of(fact));
            if (put.isLessThan(amount)) {
                folding.found(
                        AccountRule.LINKED,
                        fact,
                        say("of {amount}, only {put} of {credit} could be allocated to {debit}: no more was open on both sides at the time")
                                .with("amount", amount)
                                .with("put", put)
                                .with("credit", ItemWords.of(credit))
                                .with("debit", ItemWords.of(debit)));
            }
        }
    }

    private boolean isOther(String fact, Money amount) {
        boolean other = !amount.getCurrencyUnit().equals(folding.account().currency());
        if (other) {
            folding.found(
                    AccountRule.CURRENCY,
                    fact,
                    say("{amount} is allocated on an account in {currency}")
                            .with("amount", amount)
                            .with("currency", folding.account().currency()));
        }
        return other;
    }

    private Optional<Scope> scope(String fact, ItemKey key, boolean debit) {
        Optional<Scope> found = targets.of(key);
        if (found.isEmpty()) {
            folding.found(AccountRule.ITEM, fact, say("there is no {item}").with("item", ItemWords.of(key)));
        }
        Optional<Scope> side = found.map(scope -> scope.side(debit));
        if (side.filter(Scope::isEmpty).isPresent()) {
            folding.found(
                    AccountRule.DIRECTION,
                    fact,
                    (debit ? say("isCredit", "{item} is a credit") : say("isDebit", "{item} is a debit"))
                            .with("item", ItemWords.of(key)));
            return Optional.empty();
        }
        return side;
    }

    void relieve(Relieved fact) {
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.RELIEVE, standing(fact.item())));
        Optional<ItemKey> payment = fact.with().map(ItemKey.Money::new);
        if (isOther(fact.id(), fact.atMost()) || payment.filter(this::isEnded).isPresent()) {
            return;
        }
        Optional<Scope> over = targets.of(fact.item());
        if (over.isEmpty()) {
            folding.found(
                    AccountRule.ITEM, fact.id(), say("there is no {item}").with("item", ItemWords.of(fact.item())));
            return;
        }
        relieve(fact, over.get(), payment);
    }

    private void relieve(Relieved fact, Scope over, Optional<ItemKey> payment) {
        Holding holding = over.holding();
        Money taken = relieving.relieve(over, Relieving.claim(fact, only(holding, fact)));
        payment.ifPresent(name -> folding.tie(name, new Tied(holding.name(), fact.id())));
        if (payment.isPresent() ? taken.isZero() : taken.isLessThan(fact.atMost())) {
            folding.found(
                    AccountRule.RELIEVED,
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

    private boolean isEnded(ItemKey payment) {
        return folding.get(payment).end() != null;
    }

    /** What a plan took the place of means all; a relief that was carried forward as it meant before. */
    private Optional<ItemKey> only(Holding holding, Relieved fact) {
        InForce inForce = folding.inForce(holding).before(fact.on());
        return holding.find(fact.item())
                .filter(part -> !inForce.isSuperseded(part))
                .map(Part::key);
    }

    void dispute(Disputed fact) {
        if (folding.get(new ItemKey.Document(fact.document())).source() instanceof Issued issued) {
            compare(fact, issued.document());
        }
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.OTHER, new ItemKey.Document(fact.document())));
        folding.hold(fact);
    }

    private void compare(Disputed fact, Invoice document) {
        Dispute dispute = fact.dispute();
        Money whole = document.totals().gross();
        if (!dispute.amount().isSameCurrency(whole) || dispute.amount().isGreaterThan(whole)) {
            folding.found(
                    AccountRule.DISPUTE,
                    fact.id(),
                    say("{amount} is disputed, of {whole}")
                            .with("amount", dispute.amount())
                            .with("whole", whole));
        }
        dispute.lines().stream()
                .filter(line -> line < 1 || line > document.lines().size())
                .forEach(line -> folding.found(
                        AccountRule.DISPUTE,
                        fact.id(),
                        say("line", "line {line} is disputed, of {lines} lines")
                                .with("line", line)
                                .with("lines", document.lines().size())));
    }

    void promise(Promised fact) {
        folding.act(fact.id(), Act.of(folding.day(), Act.Kind.OTHER, new ItemKey.Document(fact.document())));
        folding.hold(fact);
    }
}

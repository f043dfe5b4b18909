package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;

/**
 * Says what a transaction of the bank is for: by the numbers that it names, in full, in part or mistyped, by who pays, and by the
 * amount to the cent. It proposes with evidence, and is sure only where one reading agrees with all facts and nothing contradicts.
 *
 * <p>Asked as a {@link Matcher} for money whose payer is known, it proposes what is sure; where nothing is, all stays on account.
 *
 * <p>Immutable; safe for many threads. What it says does not hang on the order in which anything was told.
 *
 * <p>Of an invoice {@code F-2026-0171} over 100.00 of the café: 100.00 with {@code F 2026 0171} are sure; so are 100.00 with
 * {@code F-2026-0117} from the café, if there is no such number and nothing else it owes comes to them. 100.00 with {@code
 * F-2026-0171} from another partner are proposed, and are not sure.
 */
public final class BankMatcher implements Matcher {

    /** So many proposals are worth a look. */
    private static final int PROPOSALS = 5;

    /** What banks write where a payer gave its order no name. */
    private static final String NO_REFERENCE = "NOTPROVIDED";

    /** One for each series. */
    private final List<ShapeReader> shapes;

    private final Payers payers;
    private final MatchingPolicy policy;

    /**
     * @param shapes  what the numbers of the house look like, one for each series
     * @param payers  who pays
     * @param policy  what it may decide
     */
    public BankMatcher(Collection<NumberShape> shapes, Payers payers, MatchingPolicy policy) {
        this.shapes = shapes.stream().distinct().map(ShapeReader::new).toList();
        this.payers = payers;
        this.policy = policy;
    }

    /**
     * {@return what a transaction is, and what it may be for}
     *
     * <p>Nothing is remembered of it: who asks for one after the other takes what was sure out of what is open, and adds it to
     * what was seen, as {@link Reconciliation} does.
     *
     * @param payment  the identifier that its money has, or will have, in the books
     * @param transaction  the transaction
     * @param open  everything that is open, of any partner
     * @param seen  the transactions before it
     */
    public Judgement judge(String payment, BankTransaction transaction, OpenItems open, Bookings seen) {
        if (seen.isCounted(transaction)) {
            return new Judgement.Counted();
        }
        if (isNotOurs(transaction)) {
            return new Judgement.NotOurs();
        }
        return transaction
                .undone()
                .<Judgement>map(undone -> seen.undone(undone)
                        .<Judgement>map(first -> returned(transaction, first))
                        .orElseGet(() -> new Judgement.Ranked(List.of(), Certainty.OPEN, false)))
                .orElseGet(() ->
                        ranked(payment, transaction, open, payers.of(transaction), seen.isUsedTwice(transaction)));
    }

    /** {@return whether a transaction moves nothing, is not booked yet, or is between accounts of the house} */
    private boolean isNotOurs(BankTransaction transaction) {
        return transaction.amount().isZero()
                || transaction.status() != TransactionStatus.BOOKED
                || transaction
                        .counterparty()
                        .flatMap(Counterparty::iban)
                        .filter(payers::isOwn)
                        .isPresent();
    }

    /** {@return what is open again} A fee for the return is on top of what comes back. */
    private static Judgement returned(BankTransaction transaction, Booking first) {
        Money fee = transaction.fee().orElse(Money.zero(transaction.amount().getCurrencyUnit()));
        Money back = transaction.amount().abs().minus(fee);
        Money before = first.transaction().amount().abs();
        boolean opposite = transaction.amount().isNegative()
                != first.transaction().amount().isNegative();
        boolean whole = opposite && back.equals(before);
        List<Booking.Taken> opened = new ArrayList<>();
        if (whole) {
            first.taken().forEach(opened::add);
        } else if (opposite && back.isSameCurrency(before)) {
            opened.addAll(lastOf(first.taken(), back));
        }
        return new Judgement.Returned(first, opened, fee, whole && first.wasSure());
    }

    /** {@return so much of what was taken, the last first: what was due first stays paid} */
    private static List<Booking.Taken> lastOf(List<Booking.Taken> taken, Money amount) {
        List<Booking.Taken> some = new ArrayList<>();
        Money left = amount;
        for (int at = taken.size() - 1; at >= 0 && left.isPositive(); at--) {
            Booking.Taken each = taken.get(at);
            if (each.amount().isPositive() && each.amount().isSameCurrency(left)) {
                Money part = each.amount().isLessThan(left) ? each.amount() : left;
                some.add(new Booking.Taken(each.item(), part));
                left = left.minus(part);
            }
        }
        return some;
    }

    /**
     * {@return what money may be for, what is sure before all else}
     *
     * <p>What keeps it open is said of each proposal, for it is true of the money and not of one of them. A reference that the bank
     * used before makes nothing sure, whatever the words say.
     */
    private Judgement.Ranked ranked(
            String payment, BankTransaction transaction, OpenItems open, Payer payer, boolean usedTwice) {
        Question question = new Question(transaction, open, payer, read(transaction, open, payer), policy);
        Verdict verdict = verdict(question);
        List<Proposal> proposals = new ArrayList<>();
        Set<List<Object>> known = new LinkedHashSet<>();
        boolean sure = verdict.split().isPresent() && !usedTwice;
        List<Evidence> against = new ArrayList<>(verdict.split().isPresent() ? List.of() : verdict.why());
        if (usedTwice) {
            against.add(new Evidence.Doubt(Evidence.Doubt.Ground.REFERENCE_TWICE));
        }
        verdict.split().ifPresent(split -> {
            List<Evidence> why = new ArrayList<>(verdict.why());
            why.addAll(against);
            known.add(split.content());
            proposals.add(split.proposal(money(payment, transaction, split), why));
        });
        for (Ranking.Candidate candidate : new Ranking(question).candidates()) {
            if (proposals.size() < PROPOSALS && known.add(candidate.split().content())) {
                Set<Evidence> why = new LinkedHashSet<>(candidate.why());
                why.addAll(against);
                proposals.add(candidate.split().proposal(money(payment, transaction, candidate.split()), why));
            }
        }
        Certainty certainty = sure ? verdict.certainty() : Certainty.OPEN;
        return new Judgement.Ranked(proposals, certainty, sure && certainty.compareTo(policy.from()) >= 0);
    }

    /** {@return whether it is sure, by whether money went out, names something in full, or does not} */
    private static Verdict verdict(Question question) {
        if (question.side() < 0) {
            return new MoneyOut(question).verdict();
        }
        return question.named().isWhole() ? new NamedMoney(question).verdict() : new UnnamedMoney(question).verdict();
    }

    /**
     * {@return what structured references, the name of the order and the text name, each read by itself}
     *
     * <p>Each text is read alone, so that the end of one and the beginning of the next are never one number. {@code
     * NOTPROVIDED} is no name.
     */
    private Named read(BankTransaction transaction, OpenItems open, Payer payer) {
        Remittance remittance = transaction.remittance();
        List<String> texts = new ArrayList<>(remittance.references());
        remittance.endToEndId().filter(id -> !id.equals(NO_REFERENCE)).ifPresent(texts::add);
        texts.add(remittance.text());
        Named all = new Named(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String text : texts) {
            Named named = new TextReader(shapes, open, text, payer.partner().orElse("")).read();
            all.whole().addAll(named.whole());
            all.parts().addAll(named.parts());
            all.slips().addAll(named.slips());
            all.ranges().addAll(named.ranges());
        }
        return all;
    }

    /** {@return the money as a payment of the partner to whose account a split puts it} */
    private static OpenItem money(String payment, BankTransaction transaction, Split split) {
        Money money = split.fund().money();
        return OpenItem.of(new Payment(
                payment,
                transaction.bookedOn(),
                split.partner(),
                transaction.amount().isNegative() ? money.negated() : money,
                transaction.remittance().text()));
    }

    /**
     * What is sure goes where it belongs; else all stays on account, with what keeps it there.
     *
     * <p>One proposal, for all of the money. Without a bank behind it there are no fee, no structured reference and no return,
     * and whoever the money is of is taken for the payer.
     */
    @Override
    public List<Proposal> propose(OpenItem money, OpenItems open) {
        BankTransaction transaction = BankTransaction.of(
                        money.on(), money.open().negated())
                .remittance(Remittance.of(money.text()))
                .build();
        Payer payer = Payer.known(money.partner());
        Question question = new Question(transaction, open, payer, read(transaction, open, payer), policy);
        Verdict verdict = verdict(question);
        Optional<Proposal> sure = verdict.split()
                .filter(split -> verdict.certainty().compareTo(policy.from()) >= 0)
                .map(split -> split.proposal(money, verdict.why()));
        return List.of(sure.orElseGet(() -> Proposal.of(money, List.of(), List.of(), verdict.why())));
    }
}

package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What payments that settled interest first left of the principal, when a ledger is carried forward. The account
 * shows the principal as paid and the interest as open; the old ledger knows better by its payments, and the new one
 * has none of them. So that it bears interest on, it is carried forward on its document, and the interest that stands
 * open on the account is so much less.
 * <p>Of an invoice of EUR 1200.00 EUR 1200.00 were paid when EUR 26.36 of interest had accrued, which were then
 * entered: the account shows 26.36 of interest open. The payment settled 26.36 of interest and 1173.64 of the
 * principal, so that 26.36 of the principal are open in truth. The new ledger gets them as an opening of the invoice,
 * and no interest.
 */
final class CarriedPrincipal {

    private final LocalDate day;
    private final List<Fact> opening;

    private CarriedPrincipal(LocalDate day, List<Fact> opening) {
        this.day = day;
        this.opening = new ArrayList<>(opening);
    }

    /**
     * {@return what to tell the new ledger in place of what the old one says: the same sums for each partner} Interest that was not
     * entered is not among them: tell the old ledger the {@link LateFee#entries entries} up to the day before it is carried forward.
     *
     * @param opening  what {@link CarriedForward} of the old ledger gives for that day
     * @param before  the old ledger
     * @param day  the day after which the new one begins
     * @param documents  finds a document, such as {@code before.chain()::find}
     * @param law  the law by which each document is judged
     */
    static List<Fact> in(
            List<Fact> opening,
            Ledger before,
            LocalDate day,
            Function<DocumentKey, Optional<Invoice>> documents,
            LateInterestLaw law) {
        CarriedPrincipal carried = new CarriedPrincipal(day, opening);
        before.accounts()
                .forEach(account -> LateDebtData.allOf(account, day)
                        .forEach((document, debts) -> documents
                                .apply(document)
                                .flatMap(law::on)
                                .map(terms -> ((LateInterestTermsData) terms).principalBeside(debts))
                                .ifPresent(principal -> carried.move(account, document, principal))));
        return List.copyOf(carried.opening);
    }

    /** Moves an amount from the entries of interest of a document to its oldest item, at most what stands on them. */
    private void move(Account account, DocumentKey document, Money principal) {
        Money rest = principal;
        for (Entered entry : entries(account)) {
            Money part = rest.isLessThan(entry.amount()) ? rest : entry.amount();
            if (part.isPositive() && isInterest(entry, document)) {
                replace(entry, entry.amount().minus(part));
                add(account, document, part, entry.id() + "/principal");
                rest = rest.minus(part);
            }
        }
    }

    /** {@return the openings of an account, as they stand at the moment} */
    private List<Entered> entries(Account account) {
        return opening.stream()
                .flatMap(fact -> fact.asEntered().stream())
                .filter(entry -> entry.account().equals(account.key()))
                .toList();
    }

    /** Whether an opening is interest of a document, and no fixed sum: that bears none either way. */
    private static boolean isInterest(Entered entry, DocumentKey document) {
        return LateFeeId.of(entry.item())
                .filter(id -> id.why() == EntryReason.INTEREST && id.document().equals(document))
                .isPresent();
    }

    /**
     * Adds an amount to the opening of the oldest item of a document, or opens it where the account shows it as
     * settled.
     */
    private void add(Account account, DocumentKey document, Money part, String id) {
        AccountItem oldest = account.items(document, day).get(0);
        entries(account).stream()
                .filter(entry -> entry.item().equals(oldest.key()))
                .findFirst()
                .ifPresentOrElse(
                        entry -> replace(entry, entry.amount().plus(part)),
                        () -> opening.add(entry(account, oldest, part, id)));
    }

    /** An opening of which nothing is left is no fact. */
    private void replace(Entered entry, Money amount) {
        int at = opening.indexOf(entry);
        if (amount.isZero()) {
            opening.remove(at);
        } else {
            opening.set(at, of(entry, amount));
        }
    }

    private static Entered of(Entered entry, Money amount) {
        return new Entered(
                entry.id(),
                entry.on(),
                entry.account(),
                amount,
                entry.dueOn(),
                entry.why(),
                entry.reference(),
                entry.accountingRate(),
                entry.carried());
    }

    /** Its tax was settled with it, so that none is due later. */
    private Entered entry(Account account, AccountItem item, Money amount, String id) {
        Carried goesOn = new Carried(
                item.key(),
                item.on(),
                item.postponedTo(),
                item.purpose(),
                item.dueOn(),
                item.amount(),
                item.references(),
                List.of());
        return new Entered(
                id,
                day,
                account.key(),
                amount,
                item.dueOn(),
                EntryReason.OPENING,
                "",
                item.accountingRate(),
                Optional.of(goesOn));
    }
}

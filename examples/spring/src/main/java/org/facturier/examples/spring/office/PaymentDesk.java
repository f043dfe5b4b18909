package org.facturier.examples.spring.office;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.account.Account;
import org.facturier.core.account.Position;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.ledger.Settlement;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Payment;
import org.facturier.examples.spring.House;
import org.facturier.examples.spring.store.Book;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes money, and says how accounts stand. */
@Service
public class PaymentDesk {

    private final House house;
    private final Book book;
    private final Matcher matcher;

    PaymentDesk(House house, Book book, Matcher matcher) {
        this.house = house;
        this.book = book;
        this.matcher = matcher;
    }

    /**
     * {@return what became of a payment, which is put to what is open while nobody else can use it} Told again, it counts once.
     *
     * @throws org.facturier.core.finding.RejectedException if another payment was told under its identifier
     */
    @Transactional
    public Kept<Taken> take(Payment payment) {
        String payer = payment.payer();
        Ledger before = book.locked(payer);
        Settlement settlement = before.settle(payment, matcher);
        Ledger after = book.tell(payer, before, settlement.facts()).orThrow();
        Account account = after.account(
                        new AccountKey(house.id(), payer, payment.amount().getCurrencyUnit()))
                .orElseThrow();
        return new Kept<>(new Taken(settlement.facts(), account.at(payment.receivedOn())), settlement.findings());
    }

    /** Puts what is on account of a partner to what has been billed since. */
    @Transactional
    public void settle(String partner, LocalDate day) {
        Ledger before = book.locked(partner);
        book.tell(partner, before, before.settle(day, matcher).facts()).orThrow();
    }

    /** {@return how a partner stands at the end of a day, in each currency; nothing where it was told of none} */
    public List<Position> positions(String partner, LocalDate day) {
        return book.of(partner).accounts().map(account -> account.at(day)).toList();
    }
}

package org.facturier.examples.spring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.payment.Payment;
import org.facturier.examples.spring.office.Kept;
import org.facturier.examples.spring.office.PaymentDesk;
import org.facturier.examples.spring.office.Taken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money, and how partners stand. */
@RestController
class AccountController {

    /**
     * What a partner owes and is owed at the end of a day.
     *
     * @param accounts  one for each currency
     */
    record OpenItems(List<Position> accounts) {}

    private final PaymentDesk payments;
    private final Clock clock;
    private final Languages languages;

    AccountController(PaymentDesk payments, Clock clock, Languages languages) {
        this.payments = payments;
        this.clock = clock;
        this.languages = languages;
    }

    /** A payment is known by its identifier: told twice, it counts once. */
    @PostMapping("/payments")
    Reply<Taken> take(@RequestBody Payment payment, Locale caller) {
        Kept<Taken> kept = payments.take(payment);
        return new Reply<>(kept.value(), languages.said(kept.warnings(), caller));
    }

    @GetMapping("/partners/{partner}/open-items")
    OpenItems open(@PathVariable String partner, @RequestParam Optional<LocalDate> on) {
        return new OpenItems(payments.positions(partner, on.orElseGet(() -> LocalDate.now(clock))));
    }
}

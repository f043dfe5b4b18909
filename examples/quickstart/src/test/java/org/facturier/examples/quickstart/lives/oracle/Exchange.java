package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.oracle.Positions.Link;

/** Foreign money settles what it was worth: the difference of the rates of a payment and what it pays. */
final class Exchange {

    private final Facts facts;
    private final Fold fold;

    Exchange(Facts facts, Fold fold) {
        this.facts = facts;
        this.fold = fold;
    }

    void figures(Figures figures) {
        if (facts.all(Paid.class).stream()
                .anyMatch(paid -> paid.accountingRate().isPresent())) {
            long gain = fold.links().stream().mapToLong(this::gain).sum();
            figures.put("exchange.EUR", Cents.text(gain));
        }
    }

    private long gain(Link link) {
        Optional<BigDecimal> booked = Optional.ofNullable(facts.documents().get(link.debit().source))
                .flatMap(paper -> paper.head().accountingRate());
        Optional<BigDecimal> paid = facts.all(Paid.class).stream()
                .filter(payment -> payment.id().equals(link.credit().source))
                .findFirst()
                .flatMap(Paid::accountingRate);
        return booked.isEmpty() || paid.isEmpty()
                ? 0
                : Cents.of(Cents.amount(link.amount()).multiply(paid.get().subtract(booked.get())));
    }
}

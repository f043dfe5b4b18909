package org.facturier.core.account;

import java.util.Optional;

/** The entry of an item that was carried forward. */
enum OpeningFact implements Fact.Cases<Optional<Entered>> {
    ASKED;

    @Override
    public Optional<Entered> entered(Entered fact) {
        return Optional.of(fact).filter(entry -> entry.carried().isPresent());
    }

    @Override
    public Optional<Entered> issued(Issued fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> received(Received fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> transferred(Transferred fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> allocated(Allocated fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> relieved(Relieved fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> rescheduled(Rescheduled fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> reversed(Reversed fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> disputed(Disputed fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Entered> promised(Promised fact) {
        return Optional.empty();
    }
}

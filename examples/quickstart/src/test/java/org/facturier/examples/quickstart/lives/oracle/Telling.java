package org.facturier.examples.quickstart.lives.oracle;

import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Disputed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Promised;
import org.facturier.examples.quickstart.lives.MoneyEvent.Put;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Reversed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Settled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;

/** Tells facts of money, each under its id. */
final class Telling implements MoneyEvent.Cases<String> {

    private final Facts facts;

    Telling(Facts facts) {
        this.facts = facts;
    }

    Figures tell(MoneyEvent event) {
        if (facts.tell(event.match(this), event)) {
            Facts.with(event).forEach(facts::tell);
            if (event instanceof Paid paid && paid.reference().isPresent()) {
                new Matching(facts, paid).propose().forEach(facts::tell);
            }
        }
        return new Figures();
    }

    @Override
    public String paid(Paid event) {
        return event.id();
    }

    @Override
    public String put(Put event) {
        return event.id();
    }

    @Override
    public String paidOut(PaidOut event) {
        return event.id();
    }

    @Override
    public String transferred(Transferred event) {
        return event.id();
    }

    @Override
    public String entered(Entered event) {
        return event.id();
    }

    @Override
    public String reversed(Reversed event) {
        return event.id();
    }

    @Override
    public String relieved(Relieved event) {
        return event.id();
    }

    @Override
    public String rescheduled(Rescheduled event) {
        return event.id();
    }

    @Override
    public String disputed(Disputed event) {
        return event.id();
    }

    @Override
    public String settled(Settled event) {
        return "end of " + event.dispute();
    }

    @Override
    public String promised(Promised event) {
        return event.id();
    }
}

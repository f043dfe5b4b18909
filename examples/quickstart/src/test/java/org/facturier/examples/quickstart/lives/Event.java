package org.facturier.examples.quickstart.lives;

import java.time.LocalDate;
import java.time.YearMonth;

/** What happens in the life of documents: a plain value that knows nothing of who plays it. */
public sealed interface Event
        permits AgreementEvent, DocumentEvent, MoneyEvent, Event.Reported, Event.Forward, Event.Again {

    <R> R match(Cases<R> cases);

    /** One answer for each family. */
    interface Cases<R> {
        R agreement(AgreementEvent event);

        R document(DocumentEvent event);

        R money(MoneyEvent event);

        R reported(Reported event);

        R forward(Forward event);

        R again(Again event);
    }

    /** The returns of all months to {@code through} are made from what is told so far. */
    record Reported(YearMonth through, LocalDate on) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reported(this);
        }
    }

    /** The books go on from what is open on a day. */
    record Forward(LocalDate on) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.forward(this);
        }
    }

    /** @param of  the event that is told once more, counted from 0 */
    record Again(int of) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.again(this);
        }
    }
}

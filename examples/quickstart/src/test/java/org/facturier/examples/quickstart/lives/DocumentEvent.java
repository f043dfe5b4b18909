package org.facturier.examples.quickstart.lives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes a document. */
public sealed interface DocumentEvent extends Event {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.document(this);
    }

    /** One answer for each kind. */
    interface Cases<R> {
        R run(Run event);

        R invoiced(Invoiced event);

        R corrected(Corrected event);

        R replaced(Replaced event);

        R credited(Credited event);

        R given(Given event);
    }

    /** A billing run over all that is known; each proposal is issued on its day. */
    record Run(LocalDate asOf) implements DocumentEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.run(this);
        }
    }

    record Invoiced(
            String number, LocalDate on, String partner, boolean selfBilled, Bill bill, Optional<Foreign> foreign)
            implements DocumentEvent {

        public String currency() {
            return foreign.map(Foreign::currency).orElse("EUR");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.invoiced(this);
        }
    }

    /** A corrective invoice (384). */
    record Corrected(String number, String of, LocalDate on, Bill bill) implements DocumentEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.corrected(this);
        }
    }

    /** A note in full, and an invoice anew. */
    record Replaced(String of, String note, String invoice, LocalDate on, Bill bill) implements DocumentEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.replaced(this);
        }
    }

    /** A credit by hand: of what is left, of amounts or of quantities by line. */
    record Credited(
            String number,
            String of,
            LocalDate on,
            Intent intent,
            Map<String, BigDecimal> amounts,
            Map<String, BigDecimal> quantities)
            implements DocumentEvent {

        public boolean inFull() {
            return amounts.isEmpty() && quantities.isEmpty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.credited(this);
        }
    }

    /** A credit note that was made elsewhere. */
    record Given(String number, String of, LocalDate on, List<Back> lines) implements DocumentEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.given(this);
        }
    }

    /**
     * What is billed, and when it is to be paid.
     *
     * @param discount  what is taken off the whole
     * @param instalments  when what is to be paid; empty for all at once
     * @param dueDays  after how many days, where it is at once
     */
    record Bill(
            List<Line> lines,
            Optional<Off> discount,
            List<Part> instalments,
            int dueDays,
            Optional<BigDecimal> paidBefore) {

        /** {@return this bill, to be paid in parts} */
        public Bill in(List<Part> parts) {
            return new Bill(lines, discount, parts, dueDays, paidBefore);
        }
    }

    /** @param accountingRate  what a unit is worth in euro */
    record Foreign(String currency, Optional<BigDecimal> accountingRate) {}

    enum Intent {
        GIVEN_BACK,
        GOODWILL,
        BILL_ANEW
    }

    /** @param stands  for what of an agreement; empty for a line by itself */
    record Line(BigDecimal quantity, BigDecimal price, String rate, Optional<Stands> stands) {}

    /** @param rule  with its agreement: {@code A1/m} */
    record Stands(String rule, LocalDate from, LocalDate until) {}

    record Part(LocalDate due, BigDecimal amount) {}

    /** @param line  which line of the invoice is credited */
    record Back(String line, BigDecimal net, String rate) {}
}

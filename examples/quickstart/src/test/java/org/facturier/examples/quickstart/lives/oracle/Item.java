package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;

/** What one owes the other: a debit above zero, a credit below. */
final class Item {

    /** What it is. */
    enum Kind {
        PART,
        PAID_BEFORE,
        DEBIT,
        NOTE,
        MONEY,
        CREDIT
    }

    /**
     * Where it comes from.
     *
     * @param source  the document or fact that made it
     * @param target  of a note, the invoice that it names; blank for others
     * @param part  of an instalment, its plan and number; blank for others
     */
    record Origin(String source, String target, String part) {
        static Origin of(String source) {
            return new Origin(source, "", "");
        }
    }

    final Kind kind;
    final String source;
    final String target;
    final String part;
    final String account;
    final LocalDate on;
    final LocalDate due;
    long amount;
    boolean inForce = true;

    Item(Kind kind, Origin origin, String account, LocalDate on, LocalDate due, long amount) {
        this.kind = kind;
        this.source = origin.source();
        this.target = origin.target();
        this.part = origin.part();
        this.account = account;
        this.on = on;
        this.due = due;
        this.amount = amount;
    }

    boolean isDebit() {
        return kind == Kind.PART || kind == Kind.PAID_BEFORE || kind == Kind.DEBIT;
    }
}

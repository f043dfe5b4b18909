package org.facturier.core.calculation;

import java.util.List;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;

/**
 * The lines that an allowance or charge on the whole is of: what a document bills itself, not what it credits of another,
 * for that one's own allowance was taken of it. Where nothing is billed, as on a credit note, all lines are its own.
 *
 * <p>An invoice of 100.00 that credits 30.00 of the month before, with 10 % off, is lowered by 10.00 and not by 7.00.
 */
enum OwnLines {
    /** All are its own, as on a document that takes nothing back, or on one that does nothing else. */
    ALL {
        @Override
        boolean have(LineItem line) {
            return true;
        }
    },
    /** Those that are billed, beside lines that credit. */
    BILLED {
        @Override
        boolean have(LineItem line) {
            return isBilled(line);
        }
    },
    /** Nothing is on the whole, so no line is asked for. */
    NONE {
        @Override
        boolean have(LineItem line) {
            return false;
        }
    };

    /** {@return whether a line is one of these} */
    abstract boolean have(LineItem line);

    /** {@return the lines that are asked for by what is on the whole of a draft} */
    static OwnLines of(InvoiceDraft draft) {
        return draft.allowancesAndCharges().isEmpty() ? NONE : of(draft.header().type(), draft.lines());
    }

    /** A credit note has all its lines, also where one of them names no line that it credits. */
    private static OwnLines of(DocumentType type, List<LineItem> lines) {
        boolean isBilling = false;
        for (int i = 0; i < lines.size() && !isBilling; i++) {
            isBilling = isBilled(lines.get(i));
        }
        return isBilling && !type.isCredit() ? BILLED : ALL;
    }

    private static boolean isBilled(LineItem line) {
        return line.corrects().isEmpty();
    }
}

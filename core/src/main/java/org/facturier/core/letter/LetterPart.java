package org.facturier.core.letter;

import static java.util.Objects.requireNonNull;

import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.report.ReportTable;

/** One piece of the body of a {@link Letter}. A renderer knows each kind, and sets them one beneath the other. */
public sealed interface LetterPart {

    /**
     * Some sentences.
     *
     * @param text  in the language of the letter
     */
    record Paragraph(String text) implements LetterPart {
        public Paragraph {
            requireNonNull(text, "text");
        }
    }

    /**
     * A table.
     *
     * @param table  in the language of the letter
     */
    record FigureTable(ReportTable table) implements LetterPart {
        public FigureTable {
            requireNonNull(table, "table");
        }
    }

    /**
     * What the recipient is to tell a bank, where something is to be paid. It is printed in words, and with the code that it has.
     *
     * @param request  to whom, how much, what to quote
     */
    record Transfer(TransferRequest request) implements LetterPart {
        public Transfer {
            requireNonNull(request, "request");
        }
    }
}

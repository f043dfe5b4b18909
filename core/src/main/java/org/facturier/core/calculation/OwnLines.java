package org.facturier.core.calculation;

import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceLine;

/**
 * The lines that an allowance or charge on the whole is of: what a document bills itself, not what it takes back of another,
 * for that one's own allowance was taken of it. Where nothing is billed, as on a credit note, all lines
 * are its own.
 */
final class OwnLines {

    private OwnLines() {}

    /** {@return the places of these lines, from 0} */
    static List<Integer> places(DocumentType type, List<InvoiceLine> lines) {
        boolean isMixed = !type.isCredit()
                && lines.stream().anyMatch(line -> line.item().corrects().isEmpty());
        return IntStream.range(0, lines.size())
                .filter(i -> !isMixed || lines.get(i).item().corrects().isEmpty())
                .boxed()
                .toList();
    }

    /** {@return these lines} */
    static List<InvoiceLine> of(DocumentType type, List<InvoiceLine> lines) {
        return places(type, lines).stream().map(lines::get).toList();
    }
}

package org.facturier.core.calculation;

import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.document.InvoiceLine;

/**
 * The lines that an allowance or charge on the whole is of: what a document bills itself, not what it takes back of another,
 * for that one's own allowance was taken of it. A document that only takes back has nothing else to share it over.
 */
final class OwnLines {

    private OwnLines() {}

    /** {@return the places of these lines, from 0} */
    static List<Integer> places(List<InvoiceLine> lines) {
        List<Integer> own = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).item().corrects().isEmpty())
                .boxed()
                .toList();
        return own.isEmpty() ? IntStream.range(0, lines.size()).boxed().toList() : own;
    }

    /** {@return these lines} */
    static List<InvoiceLine> of(List<InvoiceLine> lines) {
        return places(lines).stream().map(lines::get).toList();
    }
}

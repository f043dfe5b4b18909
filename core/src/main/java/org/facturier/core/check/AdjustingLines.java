package org.facturier.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;

/**
 * The lines of documents that bill or credit only a difference, and what each says of what was billed before.
 *
 * <p>A run that finds a period billed already bills no more than the difference, and the line says both: what is due, and
 * what was billed. 40.00 due and 30.00 billed make a line of 10.00. That it says 30.00 can be held to the documents before
 * it.
 */
final class AdjustingLines {

    private final Chain chain;
    /** The documents on which an origin with a difference stands; several where one stands in place of another. */
    private final Map<LineOrigin, List<DocumentKey>> saying = new HashMap<>();

    private AdjustingLines(Chain chain) {
        this.chain = chain;
    }

    /** {@return the adjusting lines of all documents of a chain, those that were replaced among them} */
    static AdjustingLines of(Chain chain) {
        AdjustingLines lines = new AdjustingLines(chain);
        chain.documents().forEach(lines::enter);
        return lines;
    }

    private void enter(Invoice document) {
        document.lines().stream()
                .flatMap(line -> line.item().origin().stream())
                .filter(origin -> origin.adjustment().isPresent())
                .forEach(origin ->
                        saying.computeIfAbsent(origin, key -> new ArrayList<>()).add(DocumentKey.of(document)));
    }

    /**
     * {@return what a line says of its own day; what stands in place of another line says what was so on the day of that one}
     *
     * <p>Empty for a line that adjusts nothing, for one that is not known, and for one that repeats what stood on a
     * document which its own names as preceding.
     */
    Optional<Adjustment> saidBy(LineKey line) {
        return origin(line)
                .filter(origin -> origin.adjustment().isPresent())
                .filter(origin -> !isRepeated(line.document(), origin))
                .flatMap(LineOrigin::adjustment);
    }

    /**
     * {@return whether a document that bills has an origin from one that it names: it stands in its place, and was not
     * worked out anew}
     */
    private boolean isRepeated(DocumentKey document, LineOrigin origin) {
        boolean bills =
                chain.find(document).filter(known -> !known.type().isCredit()).isPresent();
        return bills && saying.get(origin).stream().anyMatch(chain.named(document)::contains);
    }

    /**
     * {@return where a line comes from, if an agreement billed it or took it back}
     *
     * <p>Empty for line 0 and for lines written by hand.
     */
    Optional<LineOrigin> origin(LineKey line) {
        return chain.find(line.document())
                .filter(document ->
                        line.line() > 0 && line.line() <= document.lines().size())
                .map(document -> document.lines().get(line.line() - 1).item())
                .flatMap(LineItem::origin);
    }
}

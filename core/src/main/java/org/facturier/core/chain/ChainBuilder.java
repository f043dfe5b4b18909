package org.facturier.core.chain;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.crediting.ChainOrder;
import org.facturier.core.crediting.Deeds;
import org.facturier.core.crediting.Fate;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Finding;
import org.facturier.core.index.Changes;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * A chain while documents join it. Documents act in the order of the chain, each after those that it names; where one comes
 * that others should have known, all that hang together act anew. Made for one step of one chain, and not for several
 * threads.
 *
 * <p>For example, F-1 is of 1 March and a note N-2 on it of 20 March. A note N-3 of 10 March, told last, should have been known
 * to N-2, for tax of partial notes is cumulative: F-1, N-2 and N-3 are taken out and act again in the order F-1, N-3, N-2. A
 * note of 25 March would have acted alone.
 *
 * <p>{@link #resolve}, {@link #find}, {@link #put} and {@link #change} are what a document that joins sees of the others.
 */
final class ChainBuilder {

    private final Changes<DocumentKey, ChainedDocument> documents;
    private final Changes<Reference, List<DocumentKey>> numbers;
    private final Changes<Reference, List<DocumentKey>> referring;
    /** What acts in this step: documents that are known before they have acted. */
    private final Map<DocumentKey, Invoice> acting = new HashMap<>();

    private final List<Finding> before;
    private final List<Finding> leftOut = new ArrayList<>();

    /** @param chain  what it begins with, which stays as it is */
    ChainBuilder(Chain chain) {
        documents = Changes.to(chain.documentsByKey());
        numbers = Changes.to(chain.numbers());
        referring = Changes.to(chain.referring());
        before = chain.clashes();
    }

    /** {@return the chain that has come of it} */
    Chain build() {
        return new Chain(documents.index(), numbers.index(), referring.index(), clashes());
    }

    /** {@return what is wrong with documents that were left out, of the chain before and of this step} */
    private List<Finding> clashes() {
        return leftOut.isEmpty()
                ? before
                : Stream.concat(before.stream(), leftOut.stream()).toList();
    }

    /**
     * Adds documents to a chain that has none. All are known by number before any acts, so that each finds what it names. Of
     * two under one number the first told stays.
     */
    ChainBuilder all(Collection<Invoice> handedOver) {
        Map<DocumentKey, Invoice> known = new HashMap<>();
        for (Invoice document : handedOver) {
            if (isForeign(document)) {
                continue;
            }
            Invoice before = known.putIfAbsent(DocumentKey.of(document), document);
            if (before == null) {
                register(document);
            } else {
                repeated(before, document);
            }
        }
        actInOrder(known.values());
        return this;
    }

    /**
     * Adds one more. In a book of many documents most name what is at the end of what was done, and cost no more than
     * themselves.
     */
    ChainBuilder one(Invoice document) {
        if (isForeign(document)) {
            return this;
        }
        Optional<ChainedDocument> before = documents.find(DocumentKey.of(document));
        if (before.isPresent()) {
            repeated(before.get().document(), document);
            return this;
        }
        boolean comesLast = comesLast(document);
        register(document);
        if (comesLast) {
            act(document);
        } else {
            actAnew(document);
        }
        return this;
    }

    /** The same document again is nothing new; another under its number is left out, for nobody knows which was issued. */
    private void repeated(Invoice before, Invoice document) {
        if (!before.equals(document)) {
            leftOut.add(CreditRule.NUMBER_UNAMBIGUOUS.at(
                    document.number().text(),
                    say("another document of {seller} in series {series} has this number")
                            .with("seller", document.header().seller().name())
                            .with("series", document.series())));
        }
    }

    /** With a document in several currencies nothing can be reckoned. */
    private boolean isForeign(Invoice document) {
        Optional<Money> foreign = document.foreignAmount();
        foreign.ifPresent(amount -> leftOut.add(CalculationRule.ONE_CURRENCY.at(
                document.number().text(),
                say("foreign", "the document is in {currency}, one of its amounts is {amount}")
                        .with("currency", document.header().currency())
                        .with("amount", amount))));
        return foreign.isPresent();
    }

    /** Makes a document known by its number, and its references known to what may come later. */
    private void register(Invoice document) {
        DocumentKey key = DocumentKey.of(document);
        acting.put(key, document);
        add(numbers, Reference.of(key), key);
        for (Reference named : referred(document)) {
            add(referring, named, key);
        }
    }

    /**
     * Adds a document under a reference, in the order of telling; the order has no meaning, for what is meant is told by the
     * day.
     */
    private static void add(Changes<Reference, List<DocumentKey>> keys, Reference of, DocumentKey more) {
        List<DocumentKey> before = keys.get(of, List.of());
        keys.put(
                of,
                before.isEmpty()
                        ? List.of(more)
                        : Stream.concat(before.stream(), Stream.of(more)).toList());
    }

    /**
     * {@return whether nothing that acted already would have acted otherwise} Nobody named it before it came, no other
     * document has its number, and all that was done to what it reaches was done by documents before it.
     */
    private boolean comesLast(Invoice document) {
        Reference own = Reference.of(DocumentKey.of(document));
        return !referring.has(own)
                && !numbers.has(own)
                && reached(document)
                        .flatMap(key -> documents.find(key).stream())
                        .flatMap(known -> known.fate().last().stream())
                        .allMatch(last -> ChainOrder.OF_DOCUMENTS.compare(last, document) < 0);
    }

    /** What it names, and what that comes down to where it credits itself. */
    Stream<DocumentKey> reached(Invoice document) {
        List<DocumentKey> named = named(document);
        return Stream.concat(
                named.stream(),
                named.stream()
                        .flatMap(key -> documents.find(key).stream())
                        .flatMap(known -> known.deeds().through().values().stream())
                        .map(LineKey::document));
    }

    /**
     * Takes out all that a document hangs together with, by any number of steps, and has it act from the beginning: so no fate
     * has to be undone step by step. Mostly that is one invoice with its notes; a retainer that many name is all of them.
     */
    private void actAnew(Invoice document) {
        Set<DocumentKey> seen = new LinkedHashSet<>();
        Deque<Invoice> open = new ArrayDeque<>(List.of(document));
        List<Invoice> together = new ArrayList<>();
        while (!open.isEmpty()) {
            Invoice next = open.pop();
            if (seen.add(DocumentKey.of(next))) {
                together.add(next);
                acting.put(DocumentKey.of(next), next);
                neighbours(next)
                        .flatMap(key -> documents.find(key).stream())
                        .forEach(each -> open.push(each.document()));
            }
        }
        seen.forEach(documents::remove);
        actInOrder(together);
    }

    /**
     * What a document names, what names its number, and what shares its number, for that may be what was meant. Only what is
     * known and has acted is followed.
     */
    private Stream<DocumentKey> neighbours(Invoice document) {
        Reference own = Reference.of(DocumentKey.of(document));
        return Stream.of(
                        named(document).stream(),
                        referring.get(own, List.of()).stream(),
                        numbers.get(own, List.of()).stream())
                .flatMap(keys -> keys);
    }

    /** What names nothing first, for it does nothing; the others each after all that it names, in a circle in the order of the chain. */
    private void actInOrder(Collection<Invoice> all) {
        List<Invoice> inOrder = new ArrayList<>();
        for (Invoice document : all) {
            if (doesNothing(document)) {
                act(document);
            } else {
                inOrder.add(document);
            }
        }
        inOrder.sort(ChainOrder.OF_DOCUMENTS);
        Map<DocumentKey, Invoice> waiting = new HashMap<>();
        inOrder.forEach(each -> waiting.put(DocumentKey.of(each), each));
        inOrder.forEach(each -> actAfterNamed(DocumentKey.of(each), waiting));
    }

    /**
     * Lets a document act, and before it what it names, what that names, and so on, as far as it waits; a circle is left
     * where it closes.
     */
    private void actAfterNamed(DocumentKey document, Map<DocumentKey, Invoice> waiting) {
        Deque<DocumentKey> stack = new ArrayDeque<>(List.of(document));
        Set<DocumentKey> entered = new HashSet<>();
        while (!stack.isEmpty()) {
            DocumentKey next = stack.peek();
            List<DocumentKey> before = entered.add(next) && waiting.containsKey(next)
                    ? named(waiting.get(next)).stream()
                            .filter(key -> waiting.containsKey(key) && !entered.contains(key))
                            .toList()
                    : List.of();
            before.forEach(stack::push);
            if (before.isEmpty()) {
                stack.pop();
                Optional.ofNullable(waiting.remove(next)).ifPresent(this::act);
            }
        }
    }

    /** Lets a document do what it does, everything that it names having acted before it. */
    private void act(Invoice document) {
        if (doesNothing(document)) {
            put(ChainedDocument.of(document, Deeds.NONE));
        } else {
            new Joining(this, document).act();
        }
    }

    /** Most invoices. A credit note that names nothing is not of these: it is found. */
    private static boolean doesNothing(Invoice document) {
        return namesNone(document) && !document.type().isCredit();
    }

    /**
     * {@return whether it names nothing, as preceding or by a line} Asked of every document of a book, hence without a
     * collection made.
     */
    private static boolean namesNone(Invoice document) {
        if (!document.header().references().preceding().isEmpty()) {
            return false;
        }
        for (InvoiceLine line : document.lines()) {
            if (line.item().corrects().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** {@return a document that has acted already} */
    Optional<ChainedDocument> find(DocumentKey key) {
        return documents.find(key);
    }

    /** Puts a document in, or in place of what it was before something was done to it. */
    void put(ChainedDocument document) {
        documents.put(document.key(), document);
    }

    /** Changes the fate of a document, if it is known, and notes who did it. */
    void change(DocumentKey key, Invoice by, UnaryOperator<Fate> change) {
        documents
                .find(key)
                .ifPresent(known -> put(known.with(fate -> change.apply(fate).touched(by))));
    }

    /** {@return the documents that one names, as preceding or by its lines, known or not yet} */
    private static Set<Reference> referred(Invoice document) {
        if (namesNone(document)) {
            return Set.of();
        }
        Set<Reference> named = new LinkedHashSet<>();
        document.header()
                .references()
                .preceding()
                .forEach(earlier -> named.add(Reference.by(document, earlier.number())));
        document.lines().stream()
                .flatMap(line -> line.item().corrects().stream())
                .map(LineReference::invoice)
                .forEach(number -> named.add(Reference.by(document, number)));
        return named;
    }

    /** {@return the known documents that one names, as preceding or by its lines, but never itself} */
    private List<DocumentKey> named(Invoice document) {
        if (namesNone(document)) {
            return List.of();
        }
        return referred(document).stream()
                .flatMap(reference -> resolve(document, reference.number()).stream())
                .filter(key -> !key.equals(DocumentKey.of(document)))
                .toList();
    }

    /** {@return the document of the same seller that has the number: of several the one of the day that is named, else the last before} */
    Optional<DocumentKey> resolve(Invoice by, InvoiceNumber number) {
        List<DocumentKey> keys = numbers.get(Reference.by(by, number), List.of());
        return keys.size() < 2 ? keys.stream().findFirst() : dated(by, number, keys);
    }

    /**
     * Of several documents with one number: the last of the day that is named with it; where no day is named, the last that
     * is not after the document itself; where there is none of these, the first in the order of the chain.
     */
    private Optional<DocumentKey> dated(Invoice by, InvoiceNumber number, List<DocumentKey> keys) {
        Optional<LocalDate> day = by.header().references().preceding().stream()
                .filter(earlier -> earlier.number().equals(number))
                .map(DocumentReference::issuedOn)
                .findFirst();
        List<Invoice> inOrder = keys.stream()
                .flatMap(key -> registered(key).stream())
                .sorted(ChainOrder.OF_DOCUMENTS)
                .toList();
        return inOrder.stream()
                .filter(each ->
                        day.map(each.issuedOn()::equals).orElse(!each.issuedOn().isAfter(by.issuedOn())))
                .reduce((before, after) -> after)
                .or(() -> inOrder.stream().findFirst())
                .map(DocumentKey::of);
    }

    /** {@return a document that is known, also while it has not acted yet} */
    private Optional<Invoice> registered(DocumentKey key) {
        return Optional.ofNullable(acting.get(key)).or(() -> documents.find(key).map(ChainedDocument::document));
    }
}

package org.facturier.core.chain;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.facturier.core.crediting.ChainOrder;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.index.Index;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CorrectionBasis;
import org.joda.money.Money;

/**
 * What documents do to each other, read off the documents: which line credits, adds to, replaces or takes off which, and
 * what is left of each. Immutable and safe for many threads; equal sets of documents give equal chains, in whatever order
 * they were handed over.
 *
 * <p>A document names others by number, of its own seller; of several with one number the one of the day that is named is
 * meant, else the last before. What names a document that is not known does nothing until it is. Only a corrective invoice
 * replaces; every other document credits, adds, or bills by itself:
 * <ul>
 *   <li>a credit note credits: 51.61 of a line of 100.00 at 20 % leave 48.39, and 9.68 of its 20.00 of tax;
 *   <li>a line of an invoice that is opposite in sign to the line that it names credits, too, and is no amount of its
 *       own: it rides on that invoice;
 *   <li>a note on such a line undoes what that credited: it is left again where it was;
 *   <li>a corrective invoice has all that is left of the first end, and gives back what that credited of others;
 *   <li>a line of an invoice on an order takes off what was billed before, and takes nothing back.
 * </ul>
 *
 * <p>Nothing is refused: what is credited beyond what is there counts, below zero, and {@link #findings} names it. {@link
 * #against} asks before a document is issued. What was paid and what is due is the ledger's; it and all that corrects,
 * checks or bills asks here what is left.
 *
 * @source Directive 2006/112/EC, art. 90 and 219; CGI, art. 272, 1 and 289, I, 5
 */
public final class Chain {

    private static final Chain NONE = new Chain(Index.none(), Index.none(), Index.none(), List.of());
    /** In place of the number that what is issued next does not have yet. */
    private static final InvoiceNumber NEXT = InvoiceNumber.of("NEXT");

    private static final String LINE = "line ";

    private final Index<DocumentKey, ChainedDocument> documents;
    private final Index<Reference, List<DocumentKey>> numbers;
    private final Index<Reference, List<DocumentKey>> referring;
    private final List<Finding> clashes;

    /**
     * Makes a chain.
     *
     * @param documents  all, each with what it does and what was done to it
     * @param numbers  which documents have a number, of one seller
     * @param referring  which documents name a number, whether it is known or not yet
     * @param clashes  what is wrong with documents that were left out
     */
    Chain(
            Index<DocumentKey, ChainedDocument> documents,
            Index<Reference, List<DocumentKey>> numbers,
            Index<Reference, List<DocumentKey>> referring,
            List<Finding> clashes) {
        this.documents = documents;
        this.numbers = numbers;
        this.referring = referring;
        this.clashes = clashes;
    }

    /** {@return a chain without documents, to go on from} */
    public static Chain none() {
        return NONE;
    }

    /**
     * {@return the chain of documents in any order; one handed over twice counts once} Of two different documents under one
     * number the first is kept, and a document in several currencies is left out; {@link #findings} names both.
     *
     * @param documents  invoices and credit notes, of any sellers, partners and currencies
     */
    public static Chain of(Collection<Invoice> documents) {
        return new ChainBuilder(NONE).all(documents).build();
    }

    /**
     * {@return this chain with one more document; what named it before it came acts on it now} Where it comes after all that
     * was done to what it names, it alone acts; else all documents that hang together with it act anew. This chain stays as it
     * is. A host that goes on from what it has read calls this for each new document; to read many, {@link #of} is quicker.
     */
    public Chain with(Invoice document) {
        return new ChainBuilder(this).one(document).build();
    }

    /** {@return a document, empty where it is not known or was left out} */
    public Optional<Invoice> find(DocumentKey document) {
        return documents.find(document).map(ChainedDocument::document);
    }

    /** {@return every document: by day, on one day by number, 10 after 9} */
    public List<Invoice> documents() {
        return inOrder(documents.values());
    }

    /** {@return every document but those in whose place a corrective invoice stands, in the order of {@link #documents}} */
    public List<Invoice> effective() {
        return inOrder(documents.values().filter(each -> !each.isReplaced()));
    }

    /**
     * {@return the corrective invoice that stands in place of a document} Of several, which is found fault with, the one
     * that acted first. It may be replaced itself: only one step is told.
     */
    public Optional<DocumentKey> replacedBy(DocumentKey document) {
        return documents
                .find(document)
                .flatMap(known -> known.fate().replacedBy().stream().findFirst());
    }

    /**
     * {@return documents that name this one as preceding, in the order of {@link #documents}} Those that name it by a line
     * alone are told by {@link #on}. Empty where the document is not known, or nobody names it.
     */
    public List<Invoice> naming(DocumentKey document) {
        return inOrder(referring.get(Reference.of(document), List.of()).stream()
                .flatMap(key -> documents.find(key).stream())
                .filter(each -> each.deeds().named().contains(document)));
    }

    /**
     * {@return the known documents that one names as preceding, as it names them} Empty where it names none, or is not known
     * itself.
     */
    public List<DocumentKey> named(DocumentKey document) {
        return documents.find(document).map(known -> known.deeds().named()).orElse(List.of());
    }

    /**
     * {@return what is left to credit of a document's own lines, by line and by treatment: equal sums} Allowances and
     * charges of the whole are shared in; one under a treatment that no line bears is in the treatments alone. What its
     * other lines credit of earlier documents is left there. Of a credit note nothing is left, for it has no line of its
     * own.
     *
     * @throws IllegalArgumentException if the document is not known: {@link #find} says which are
     */
    public Remaining remaining(DocumentKey document) {
        return known(document).remaining();
    }

    /**
     * {@return what each own line of a document came to without tax, allowances and charges of the whole shared in, by
     * number of the line} What was credited later is not taken off. Three lines of 100.00 under an allowance of 50.00
     * came to 83.33, 83.34 and 83.33.
     *
     * @throws IllegalArgumentException if the document is not known: {@link #find} says which are
     */
    public SortedMap<Integer, Money> amounts(DocumentKey document) {
        return Collections.unmodifiableSortedMap(known(document).own().lines());
    }

    /**
     * {@return what is left to credit of a document's own lines with tax, by number of the line; empty where its prices are
     * without tax, or some of it was credited without} Of prices with tax it says what may be given back of what was paid: a
     * line of 12.00 with tax, of which 5.00 were given back, has 7.00 left, whatever its net.
     *
     * @throws IllegalArgumentException if the document is not known: {@link #find} says which are
     */
    public SortedMap<Integer, Money> remainingWithTax(DocumentKey document) {
        return Collections.unmodifiableSortedMap(known(document).remainingWithTax());
    }

    /**
     * {@return what each own line of a document came to with tax, allowances and charges of the whole shared in; empty where
     * its prices are without tax}
     *
     * @throws IllegalArgumentException if the document is not known: {@link #find} says which are
     */
    public SortedMap<Integer, Money> amountsWithTax(DocumentKey document) {
        return Collections.unmodifiableSortedMap(known(document).own().withTax());
    }

    /**
     * {@return what the next credit note on a document starts from: what its own lines came to, and what was credited of
     * them so far} The drafts of corrections carry it, so that tax of partial notes sums to that of the invoice.
     *
     * @throws IllegalArgumentException if the document is not known: {@link #find} says which are
     */
    public CorrectionBasis basis(DocumentKey document) {
        return known(document).basis();
    }

    private ChainedDocument known(DocumentKey document) {
        return documents
                .find(document)
                .orElseThrow(() -> new IllegalArgumentException(document + " is not among these documents"));
    }

    /**
     * {@return what later lines do to a line, in the order in which their documents acted; also what no longer lasts} They
     * are history: how much of it still counts is told by {@link #remaining}, and of each by {@link #stands}.
     */
    public List<Effect> on(LineKey line) {
        return documents
                .find(line.document())
                .map(known -> known.fate().effects().get(line.line(), List.of()))
                .orElse(List.of());
    }

    /**
     * {@return whether an effect lasts: no corrective invoice stands in place of the document that has it, nor of the one
     * that it does that through} What a replaced invoice credited is left again, and so a note that undid it has nothing
     * to undo.
     */
    public boolean stands(Effect effect) {
        return replacedBy(effect.by().document()).isEmpty()
                && of(effect.by().document()).stream()
                        .filter(direct -> direct.by().equals(effect.by()))
                        .map(direct -> direct.on().document())
                        .filter(through -> !through.equals(effect.on().document()))
                        .allMatch(through -> replacedBy(through).isEmpty());
    }

    /**
     * {@return what the lines of a document do to the lines that they name, and those of a corrective invoice to those that
     * it replaces}
     */
    public List<Effect> of(DocumentKey document) {
        return documents.find(document).map(known -> known.deeds().effects()).orElse(List.of());
    }

    /**
     * {@return how much of the amount payable of a credit note goes to each invoice that it names, with tax} Together it is
     * the amount payable, less what names no known invoice. Nothing for what is no credit note. A note of 51.61 on one
     * invoice and 100.00 on another, at 20 %, puts 61.93 to the first and 120.00 to the second.
     */
    public Map<DocumentKey, Money> settles(DocumentKey note) {
        return documents
                .find(note)
                .map(known -> Collections.unmodifiableMap(known.deeds().settles()))
                .orElse(Map.of());
    }

    /**
     * {@return what is wrong with a document, were it issued next: what it credits beyond what is left, and what it
     * names; of one in several currencies that alone} What was wrong before it is left out. The places are those of this
     * document, such as {@code lines[0]} and {@code bases[0].basis}; what it does to another stands in its {@code lines} and
     * names that.
     *
     * <p>A rule of an issuer asks it before a number is given; two drafts that are looked at side by side each see the chain
     * without the other.
     *
     * @param next  all that the document would say but its number
     */
    public Findings against(ProForma next) {
        Invoice document = Invoice.of(NEXT, "", next);
        Chain after = with(document);
        if (after.clashes.size() > clashes.size()) {
            return new Findings(after.clashes.subList(clashes.size(), after.clashes.size()).stream()
                    .map(Chain::inNext)
                    .toList());
        }
        ChainFindings found = new ChainFindings(after.startingFrom(document, this));
        Set<DocumentKey> touched = found.touched(DocumentKey.of(document));
        List<Finding> before = new ChainFindings(documents).about(touched);
        return new Findings(found.about(touched).stream()
                .filter(finding -> !before.contains(finding))
                .map(Chain::inNext)
                .toList());
    }

    /** What is wrong with what is issued next has its place there; what it does to another document stands in its lines. */
    private static Finding inNext(Finding found) {
        String own = NEXT.text();
        if (found.path().startsWith(own + " ")) {
            return found.withPath(place(found.path().substring(own.length() + 1)));
        }
        Finding ofLines = found.withPath("lines");
        return found.path().equals(own)
                ? ofLines
                : ofLines.withMessage(say("of", "{document}: {found}")
                        .with("document", found.path())
                        .with("found", found.says()));
    }

    /** {@return a place of a document, whose lines count from 0 where they are in a list} */
    private static String place(String within) {
        return within.startsWith(LINE)
                ? "lines[" + (Integer.parseInt(within.substring(LINE.length())) - 1) + "]"
                : within;
    }

    /**
     * What is issued next starts from what it was put after, whatever day it bears. Without this a draft dated back would be held
     * to what stood on its day, and not to what is left.
     */
    private Index<DocumentKey, ChainedDocument> startingFrom(Invoice next, Chain before) {
        ChainedDocument joined = known(DocumentKey.of(next));
        return documents.with(joined.key(), joined.doing(joined.deeds().startingFrom(before::basis)));
    }

    /** {@return what is wrong with these documents: first what was left out, then document by document} */
    public Findings findings() {
        List<Finding> found = new ArrayList<>(clashes);
        found.addAll(new ChainFindings(documents).all());
        return new Findings(found);
    }

    private static List<Invoice> inOrder(Stream<ChainedDocument> documents) {
        return documents
                .map(ChainedDocument::document)
                .sorted(ChainOrder.OF_DOCUMENTS)
                .toList();
    }

    /** {@return whether both have the same documents: all else follows from these} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Chain chain
                && documents.size() == chain.documents.size()
                && documents().equals(chain.documents());
    }

    @Override
    public int hashCode() {
        return documents().hashCode();
    }

    @Override
    public String toString() {
        return "a chain of " + documents.size() + " documents";
    }

    Index<DocumentKey, ChainedDocument> documentsByKey() {
        return documents;
    }

    Index<Reference, List<DocumentKey>> numbers() {
        return numbers;
    }

    Index<Reference, List<DocumentKey>> referring() {
        return referring;
    }

    List<Finding> clashes() {
        return clashes;
    }
}

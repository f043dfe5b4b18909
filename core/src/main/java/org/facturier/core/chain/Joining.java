package org.facturier.core.chain;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.crediting.ChainOrder;
import org.facturier.core.crediting.Deeds;
import org.facturier.core.crediting.Fate;
import org.facturier.core.crediting.OwnAmounts;
import org.facturier.core.crediting.Start;
import org.facturier.core.crediting.Taken;
import org.facturier.core.crediting.Taking;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.Effect.Kind;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * One document, joining a chain: what each of its lines does, put to the documents it does it to. All that it names and
 * that is known has acted before it.
 *
 * <p>Made for one document and used once. What is wrong with what it names is found here and kept with its deeds; nothing is
 * refused, and what cannot be placed counts where it comes nearest: a line that the invoice does not have by its treatment, a
 * line of a credit note where that came from.
 */
final class Joining {

    private final ChainBuilder chain;
    private final Invoice document;
    private final DocumentKey key;
    private final List<DocumentKey> named;
    /** What its lines credit, line by line, in the order of the document. */
    private final List<Taking> takings = new ArrayList<>();

    private final List<Effect> effects = new ArrayList<>();
    /** What a replaced document gives back of others, below zero; empty but for a corrective invoice. */
    private final List<Taken> released = new ArrayList<>();

    private final List<Finding> found = new ArrayList<>();
    /** The numbers of lines that are no amounts of its own. */
    private final Set<Integer> notOwn = new LinkedHashSet<>();

    /**
     * @param chain  the documents that have acted
     * @param document  the one that joins
     */
    Joining(ChainBuilder chain, Invoice document) {
        this.chain = chain;
        this.document = document;
        this.key = DocumentKey.of(document);
        this.named = document.header().references().preceding().stream()
                .map(DocumentReference::number)
                .flatMap(number -> chain.resolve(document, number).stream())
                .filter(earlier -> !earlier.equals(key))
                .distinct()
                .toList();
    }

    /**
     * Reads the lines first, then gives back what the replaced document credited, so that this one may take the same back;
     * only then are starts and shares of tax worked out. What it replaces ends last, with what is then left of it. An invoice
     * that is replaced already is left to the first that replaced it: what it credited was given back then.
     */
    void act() {
        if (document.type().isCredit()) {
            credit();
        } else {
            document.lines().forEach(this::bill);
        }
        if (document.type().isCorrective()) {
            judgeReplaced();
            replaced().filter(earlier -> !earlier.isReplaced()).forEach(this::release);
        }
        judgeStarts();
        List<Start> starts = starts();
        CreditedAmounts credited = CreditedAmounts.of(chain, document, takings);
        credited.effects().forEach(effects::add);
        chain.put(ChainedDocument.of(document, deeds(starts, credited.apply())));
        effects.stream().filter(effect -> effect.kind() != Kind.CREDIT).forEach(this::tell);
        if (document.type().isCorrective()) {
            replace();
        }
    }

    /**
     * A corrective invoice names an invoice that is known, in its own currency. Both are found here; what is put to the first
     * and cannot be is for the account to say.
     */
    private void judgeReplaced() {
        String number = document.number().text();
        if (named.stream()
                .flatMap(earlier -> chain.find(earlier).stream())
                .allMatch(earlier -> earlier.document().type().isCredit())) {
            found.add(CreditRule.CREDITED_KNOWN.at(number, say("replaced", "it replaces no invoice that is known")));
        }
        named.stream()
                .flatMap(earlier -> chain.find(earlier).stream())
                .map(ChainedDocument::document)
                .filter(earlier ->
                        !earlier.header().currency().equals(document.header().currency()))
                .forEach(earlier -> found.add(CreditRule.CREDITED_CURRENCY.at(number, inAnother(earlier))));
    }

    /** {@return that an earlier document is in another currency, in words of a finding} */
    private Message inAnother(Invoice earlier) {
        return say("{invoice} is in {currency}, this document in {own}")
                .with("invoice", earlier.number())
                .with("currency", earlier.header().currency())
                .with("own", document.header().currency());
    }

    /**
     * {@return what it does, to be kept beside it for good} What lines come down to is kept, so that a later note on them finds
     * it.
     *
     * @param starts  what it has to start from
     * @param taken  what it credits, already put to the invoices
     */
    private Deeds deeds(List<Start> starts, List<Taken> taken) {
        Map<Integer, LineKey> through = new HashMap<>();
        takings.stream()
                .filter(taking -> taking.root().line() > 0)
                .forEach(taking -> through.putIfAbsent(taking.line(), taking.root()));
        Map<DocumentKey, Money> settles =
                document.type().isCredit() ? new Settled(document, taken).amounts() : Map.of();
        return new Deeds(
                List.copyOf(effects),
                Map.copyOf(through),
                settles,
                named,
                Set.copyOf(notOwn),
                taken,
                List.copyOf(released),
                starts,
                List.copyOf(found));
    }

    /** A part of an order starts from its order, which is no document of the chain. */
    private List<Start> starts() {
        return document.type().isCredit()
                ? StartCheck.of(document, chain.reached(document).flatMap(earlier -> chain.find(earlier).stream()))
                : List.of();
    }

    /**
     * What starts from invoices starts from each of those that it credits: else their tax could not be worked out from
     * the document alone.
     */
    private void judgeStarts() {
        List<DocumentReference> starts =
                document.bases().stream().map(DocumentBasis::document).toList();
        if (document.type().isCredit() && !starts.isEmpty()) {
            takings.stream()
                    .map(taking -> taking.root().document())
                    .distinct()
                    .map(root -> chain.find(root).orElseThrow().document())
                    .filter(root -> !starts.contains(root.reference()))
                    .forEach(root -> found.add(CreditRule.STARTS_FROM_INVOICE.at(
                            document.number() + " bases",
                            say("unstated", "it credits {invoice} of {issued} and states no amounts of it")
                                    .with("invoice", root.number())
                                    .with("issued", root.issuedOn()))));
        }
    }

    /** Puts what a line does to the line that it does it to, as its history. */
    private void tell(Effect effect) {
        chain.change(effect.on().document(), document, fate -> fate.after(effect));
    }

    /**
     * Its lines credit what they name; those that name none credit by treatment. A line counts for what it came to on
     * the note, what is allowed or charged on the note as a whole shared in.
     */
    private void credit() {
        OwnAmounts amounts = OwnAmounts.of(document, line -> true, List.of());
        Map<Integer, Money> nets = amounts.lines();
        List<InvoiceLine> unnamed = new ArrayList<>();
        for (InvoiceLine line : document.lines()) {
            notOwn.add(line.number());
            if (line.item().corrects().isPresent()) {
                Money net = nets.get(line.number());
                Optional<Money> withTax = Optional.ofNullable(amounts.withTax().get(line.number()));
                target(line.item().corrects().get(), line).ifPresent(on -> take(line, on, net, withTax));
            } else {
                unnamed.add(line);
            }
        }
        if (!unnamed.isEmpty()) {
            byTreatment(unnamed, nets);
        }
        if (named.isEmpty() && takings.isEmpty()) {
            found.add(CreditRule.CREDITED_KNOWN.at(
                    document.number().text(), say("named", "it names no invoice that is known")));
        }
    }

    /**
     * Credits of all invoices that it names as preceding, the oldest first; that there are several is found, for nobody
     * can say which was meant.
     */
    private void byTreatment(List<InvoiceLine> lines, Map<Integer, Money> nets) {
        List<ChainedDocument> invoices = named.stream()
                .flatMap(earlier -> chain.find(earlier).stream())
                .filter(earlier -> !earlier.document().type().isCredit())
                .filter(earlier -> earlier.document()
                        .header()
                        .currency()
                        .equals(document.header().currency()))
                .sorted((one, other) -> ChainOrder.OF_DOCUMENTS.compare(one.document(), other.document()))
                .toList();
        if (invoices.isEmpty()) {
            named.stream()
                    .flatMap(earlier -> chain.find(earlier).stream())
                    .map(ChainedDocument::document)
                    .forEach(this::judgeTaken);
        } else {
            UnnamedCredit credit = new UnnamedCredit(invoices, takings);
            lines.forEach(line -> takings.addAll(credit.of(line, nets.get(line.number()))));
        }
        if (invoices.size() > 1) {
            found.add(CreditRule.CREDIT_NAMES_LINES.at(
                    document.number().text(),
                    say("it credits {count} invoices and does not say which lines of them")
                            .with("count", invoices.size())));
        }
    }

    /**
     * It credits nothing by treatment, for none of what it names as preceding can be credited: a credit note cannot,
     * nor an invoice in another currency. Either is told once.
     */
    private void judgeTaken(Invoice earlier) {
        Finding wrong = earlier.type().isCredit()
                ? CreditRule.CREDITS_INVOICE.at(
                        document.number().text(),
                        say("{invoice} is a credit note").with("invoice", earlier.number()))
                : CreditRule.CREDITED_CURRENCY.at(document.number().text(), inAnother(earlier));
        // a line that names it may have said so
        if (found.stream().noneMatch(known -> known.message().equals(wrong.message()))) {
            found.add(wrong);
        }
    }

    /** A line of an invoice that names an earlier one takes it back, takes it off, or adds to it. */
    private void bill(InvoiceLine line) {
        line.item().corrects().ifPresent(of -> {
            Optional<LineKey> target = target(of, line);
            Kind kind = kind(line, target);
            if (kind == Kind.CREDIT) {
                notOwn.add(line.number());
                target.ifPresent(on -> take(line, on, line.net().negated(), Optional.empty()));
            } else {
                Money net = kind == Kind.DEDUCT ? line.net().negated() : line.net();
                target.ifPresent(on -> effects.add(new Effect(
                        new LineKey(key, line.number()),
                        on,
                        kind,
                        CreditIntent.GIVEN_BACK,
                        net,
                        line.treatment().taxOn(net))));
            }
        });
    }

    /**
     * What a line does to the line that it names. On an order it takes off; else its sign tells: against the sign of the
     * named line it credits, with it it adds. Where the named line is not there, what is below zero credits.
     *
     * @param line  a line of an invoice that names another
     * @param target  the line named, empty where its document is not known
     */
    private Kind kind(InvoiceLine line, Optional<LineKey> target) {
        if (document.header().references().order().isPresent()) {
            return Kind.DEDUCT;
        }
        boolean negative = target.flatMap(this::line)
                .map(of -> Remaining.isOpposite(line.net(), of.net()))
                .orElse(line.net().isNegative());
        return negative ? Kind.CREDIT : Kind.SUPPLEMENT;
    }

    /** {@return a line of a document that is known, empty where that has no such line} */
    private Optional<InvoiceLine> line(LineKey target) {
        return chain.find(target.document())
                .map(ChainedDocument::document)
                .filter(earlier -> target.line() <= earlier.lines().size())
                .map(earlier -> earlier.lines().get(target.line() - 1));
    }

    /**
     * A line that itself credits leads to the line that it credited, unless its document is replaced, for then that was
     * given back already. What names a credit note, which is found, lowers the invoice of that.
     *
     * @param line  the line
     * @param on  the line that it names
     * @param net  how much, above zero where it credits
     * @param withTax  the same with tax, empty where the line says none
     */
    private void take(InvoiceLine line, LineKey on, Money net, Optional<Money> withTax) {
        ChainedDocument named = chain.find(on.document()).orElseThrow();
        LineKey root = named.isReplaced() ? on : named.root(on.line());
        DocumentKey lowers = named.document().type().isCredit() ? root.document() : on.document();
        CreditIntent intent = line.item().intent().orElse(CreditIntent.GIVEN_BACK);
        takings.add(new Taking(line.number(), on, root, lowers, intent, line.treatment(), net, withTax));
    }

    /**
     * {@return the line that a line names, if its document is known and in one currency} A line that the document does not
     * have, or one of a credit note, is found and counts all the same, by treatment or where it comes down to.
     *
     * @param of  how the line names the other: by the number of a document and that of a line of it
     * @param line  the line that names it
     */
    private Optional<LineKey> target(LineReference of, InvoiceLine line) {
        String place = document.number() + " line " + line.number();
        Optional<ChainedDocument> target = chain.resolve(document, of.invoice())
                .filter(earlier -> !earlier.equals(key))
                .flatMap(chain::find);
        if (target.isEmpty()) {
            found.add(CreditRule.CREDITED_KNOWN.at(
                    place, say("{invoice} is not known").with("invoice", of.invoice())));
            return Optional.empty();
        }
        Invoice earlier = target.get().document();
        if (!earlier.header().currency().equals(document.header().currency())) {
            found.add(CreditRule.CREDITED_CURRENCY.at(place, inAnother(earlier)));
            return Optional.empty();
        }
        if (of.line() > earlier.lines().size()) {
            found.add(CreditRule.CREDIT_LINE_EXISTS.at(
                    place,
                    say("{invoice} has no line {line}")
                            .with("invoice", earlier.number())
                            .with("line", of.line())));
        }
        if (earlier.type().isCredit()) {
            found.add(CreditRule.CREDITS_INVOICE.at(
                    place, say("{invoice} is a credit note").with("invoice", earlier.number())));
        }
        return Optional.of(new LineKey(target.get().key(), of.line()));
    }

    /** Ends all that a corrective invoice names: mostly one. */
    private void replace() {
        replaced().toList().forEach(this::replace);
    }

    /** {@return the invoices that it names as preceding; a credit note is not replaced} */
    private Stream<ChainedDocument> replaced() {
        return named.stream()
                .flatMap(earlier -> chain.find(earlier).stream())
                .filter(earlier -> !earlier.document().type().isCredit());
    }

    /**
     * What it credited, and what was undone of that, is given back: it stands no more. The invoices of which it took
     * something have that left again, for this document or another to take.
     */
    private void release(ChainedDocument earlier) {
        List<Taken> givenBack = Stream.concat(earlier.deeds().taken().stream(), undone(earlier))
                .map(Taken::negated)
                .toList();
        givenBack.forEach(each -> chain.change(each.target().invoice(), document, fate -> fate.taken(each)));
        released.addAll(givenBack);
    }

    /**
     * What notes on the earlier document had given back for it: with the rest it is taken off again, or it would be given
     * back twice.
     */
    private Stream<Taken> undone(ChainedDocument earlier) {
        return earlier.fate()
                .effects()
                .values()
                .flatMap(List::stream)
                .map(effect -> effect.by().document())
                .distinct()
                .flatMap(by -> chain.find(by).stream())
                .flatMap(by -> by.deeds().taken().stream())
                .filter(each -> each.target().undoes() && each.target().lowers().equals(earlier.key()));
    }

    /** Each line of the first ends with what is left of it, by the line of the same number here, or the last. */
    private void replace(ChainedDocument earlier) {
        Map<Integer, Effect> replacing = new LinkedHashMap<>();
        Remaining left = earlier.remaining();
        left.lines().forEach((number, net) -> replacing.put(number, replacing(earlier, number, net)));
        chain.change(earlier.key(), document, fate -> {
            Fate after = fate.replaced(key);
            for (Effect effect : replacing.values()) {
                after = after.after(effect);
            }
            return after;
        });
        ChainedDocument own = chain.find(key).orElseThrow();
        chain.put(own.doing(own.deeds().with(List.copyOf(replacing.values()))));
    }

    /**
     * Net and tax are what is left of the line that is replaced, whatever the line in its place comes to. What it lacks lines
     * for ends by its last one.
     *
     * @param earlier  the invoice replaced
     * @param number  of the line that ends
     * @param net  what is left of it
     */
    private Effect replacing(ChainedDocument earlier, int number, Money net) {
        int own = Math.min(number, document.lines().size());
        InvoiceLine line = earlier.document().lines().get(number - 1);
        TaxSubtotal tax = CreditedTax.of(earlier, line.treatment(), List.of(), net);
        return new Effect(
                new LineKey(key, own),
                new LineKey(earlier.key(), number),
                Kind.REPLACE,
                CreditIntent.GIVEN_BACK,
                net,
                tax.tax());
    }
}

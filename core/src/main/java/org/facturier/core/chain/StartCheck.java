package org.facturier.core.chain;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.crediting.Start;
import org.facturier.core.crediting.Taken;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.index.Index;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;

/**
 * Holds what a note says that it starts from to what its invoices came to, and to what was credited of them before.
 * Whoever writes a draft writes its basis, and that decides net and tax of the note: a basis that has forgotten an earlier
 * note would take a cent of tax twice, or leave one.
 *
 * <p>What the invoice came to is known for certain. What was credited before hangs on the order of issue, which documents
 * do not tell between series: a start is wrong only where no order has it ({@link OtherOrders}).
 *
 * <p>Of an invoice over 100.00, which bore 20.00, a first note over 33.33 bore 6.67. The second has to start from just that:
 * over 33.33 it bears 13.33 - 6.67 = 6.66. A basis that says nothing was credited would have it bear 6.67, and the third one a
 * cent too little.
 */
final class StartCheck {

    private final Index<DocumentKey, ChainedDocument> documents;
    private final ChainedDocument note;
    private final List<Finding> found = new ArrayList<>();

    private StartCheck(Index<DocumentKey, ChainedDocument> documents, ChainedDocument note) {
        this.documents = documents;
        this.note = note;
    }

    /**
     * {@return what is wrong with the starts of a note; of each the first that is found, for what follows from it would be
     * said twice}
     */
    static List<Finding> findings(Index<DocumentKey, ChainedDocument> documents, ChainedDocument note) {
        StartCheck check = new StartCheck(documents, note);
        note.deeds().starts().forEach(check::start);
        return check.found;
    }

    /** Compares a basis part by part, from what is certain to what hangs on the order, and stops at the first that differs. */
    private void start(Start start) {
        CorrectionBasis said = note.document().bases().get(start.basis()).basis();
        CorrectionBasis right = start.right();
        if (!isOfInvoice(said, right)) {
            wrong(start, "", say("its amounts here are not those of {invoice}"));
        } else if (!isBefore(said, right, List.of()) && !isOfAnotherOrder(start, said)) {
            wrong(start, "", say("credited", "what was credited before is not what was credited of {invoice}"));
        } else if (isHeldWithTax(said) && !isWithTax(said, right, WithTax::invoiced)) {
            wrong(start, ".withTax", say("withTax", "its amounts with tax here are not those of {invoice}"));
        } else if (isHeldWithTax(said)
                && !isWithTax(said, right, WithTax::credited)
                && isBefore(said, right, List.of())
                && isCertain(start)) {
            wrong(
                    start,
                    ".withTax",
                    say("creditedWithTax", "what was credited before with tax is not what was credited of {invoice}"));
        }
    }

    /**
     * @param start  what is compared
     * @param part  of the basis, empty for all of it
     * @param what  in words; the place of the invoice is filled in
     */
    private void wrong(Start start, String part, Message what) {
        Invoice document = note.document();
        found.add(CreditRule.STARTS_FROM_INVOICE.at(
                document.number() + " bases[" + start.basis() + "].basis" + part,
                what.with("invoice", start.invoice().number())));
    }

    /** Whether what was invoiced is said to the letter; of what rode, that it comes to the same is enough. */
    private static boolean isOfInvoice(CorrectionBasis said, CorrectionBasis right) {
        return said.invoiced().equals(right.invoiced())
                && said.levies().equals(right.levies())
                && isNothing(VatBreakdown.of(said.riding()).minus(right.riding()));
    }

    /**
     * Of the next document it is known what came before. Of an earlier one some order of other series may have what it says.
     */
    private boolean isOfAnotherOrder(Start start, CorrectionBasis said) {
        return !start.isCertain()
                && new OtherOrders(documents, note, start.invoice())
                        .any(beside -> isBefore(said, start.right(), beside));
    }

    /**
     * {@return whether what is said to have been credited before is what was: groups, levies and rounding} A treatment
     * that was not credited may be left out, or be said to be nothing.
     *
     * @param beside  what another order of documents has beside that of the chain
     */
    private static boolean isBefore(CorrectionBasis said, CorrectionBasis right, List<Taken> beside) {
        VatBreakdown credited = VatBreakdown.of(said.credited()).minus(right.credited());
        LevySums levies = new LevySums().plus(said.leviesCredited()).minus(right.leviesCredited());
        Money rounding = said.rounding().minus(right.rounding());
        for (Taken each : beside) {
            credited.minus(each.groups());
            levies.minus(each.levies());
            rounding = each.rounding().map(rounding::plus).orElse(rounding);
        }
        return rounding.isZero()
                && isNothing(credited)
                && levies.amounts().stream().flatMap(StartCheck::amounts).allMatch(Money::isZero);
    }

    private static Stream<Money> amounts(LevyAmount levy) {
        return Stream.of(levy.base(), levy.amount());
    }

    /** {@return whether a difference has no amount other than zero, whatever its treatments} */
    private static boolean isNothing(VatBreakdown difference) {
        return difference.groups().stream().flatMap(StartCheck::amounts).allMatch(Money::isZero);
    }

    private static Stream<Money> amounts(TaxSubtotal group) {
        return Stream.concat(Stream.of(group.net(), group.tax()), group.taxInAccountingCurrency().stream());
    }

    /**
     * What it comes to with tax counts for a note whose prices include it; another need not say it. So a host that writes notes
     * without tax need not know the amounts with tax.
     */
    private boolean isHeldWithTax(CorrectionBasis said) {
        return !said.withTax().isEmpty()
                || note.document()
                        .calculated()
                        .policy()
                        .equals(VatCalculators.cumulativeCreditInclusive().policy());
    }

    private static boolean isWithTax(CorrectionBasis said, CorrectionBasis right, Function<WithTax, Money> amount) {
        return byTreatment(said, amount).equals(byTreatment(right, amount));
    }

    private static Map<TaxTreatment, Money> byTreatment(CorrectionBasis basis, Function<WithTax, Money> amount) {
        Map<TaxTreatment, Money> amounts = new HashMap<>();
        basis.withTax().forEach(each -> amounts.put(each.treatment(), amount.apply(each)));
        return amounts;
    }

    /**
     * Within a series documents of one day come by number; beside another series one may have seen what that did, or not.
     * What is issued next comes after all.
     */
    private boolean isCertain(Start start) {
        return start.isCertain()
                || documents
                        .find(start.invoice())
                        .map(ChainedDocument::fate)
                        .map(fate -> fate.effects().values().flatMap(List::stream))
                        .orElse(Stream.empty())
                        .map(effect -> effect.by().document())
                        .distinct()
                        .flatMap(by -> documents.find(by).stream())
                        .noneMatch(this::isOfAnotherSeriesThatDay);
    }

    /** {@return whether a document may have come before or after the note, for neither day nor number tells} */
    private boolean isOfAnotherSeriesThatDay(ChainedDocument other) {
        Invoice document = other.document();
        return document.issuedOn().equals(note.document().issuedOn())
                && !document.series().equals(note.document().series());
    }

    /** {@return what a note has to start from: of each invoice that it says it starts from and credits} */
    static List<Start> of(Invoice note, Stream<ChainedDocument> reached) {
        List<ChainedDocument> invoices = reached.distinct().toList();
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < note.bases().size(); i++) {
            int index = i;
            find(invoices, note.bases().get(i))
                    .ifPresent(invoice -> starts.add(new Start(index, invoice.key(), invoice.basis(), false)));
        }
        return starts;
    }

    /** A basis names its invoice by number and day; one that the note does not reach is no start, and is not compared. */
    private static Optional<ChainedDocument> find(List<ChainedDocument> invoices, DocumentBasis basis) {
        return invoices.stream()
                .filter(each -> each.document().reference().equals(basis.document()))
                .findFirst();
    }
}

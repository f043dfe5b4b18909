package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.Levy;

/**
 * A quote with the options that the buyer took. Options stand beside the quote and are in no sum of it; taken, they become
 * lines after its own.
 *
 * @param quote  the quote
 * @param numbers  of the options
 */
record TakenOptions(Quote quote, List<Integer> numbers) {

    /**
     * {@return the order; as the quote has it where nothing was taken, else worked out; or the options that the quote does
     * not have}
     */
    Outcome<Order> order(InvoiceCalculator calculator) {
        if (numbers.isEmpty()) {
            return Outcome.accepted(new Order(quote.reference(), quote.draft(), quote.calculated()));
        }
        return Outcome.of(draft(), unknown()).flatMap(draft -> Order.of(quote.reference(), draft, calculator));
    }

    /** {@return the numbers that are no option of the quote} */
    private Findings unknown() {
        List<Finding> found = numbers.stream()
                .filter(number -> quote.options().stream().noneMatch(option -> option.number() == number))
                .map(number -> OrderRule.OPTION_OFFERED.at(
                        "events",
                        say("quote {quote} has no option {option}")
                                .with("quote", quote.number())
                                .with("option", number)))
                .toList();
        return new Findings(found);
    }

    /** What is taxed how, and what is levied, was settled by the quote. */
    private InvoiceDraft draft() {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(quote.draft().header().toBuilder()
                        .policy(quote.calculated().policy())
                        .levies(levies())
                        .build());
        quote.calculated().lines().forEach(line -> draft.line(settled(line)));
        quote.options().stream()
                .filter(option -> numbers.contains(option.number()))
                .forEach(option -> draft.line(settled(option)));
        quote.draft().allowancesAndCharges().forEach(draft::allowanceCharge);
        quote.draft().prepaid().ifPresent(draft::prepaid);
        return draft.build();
    }

    /** What the quote says, also where it bears on options alone, and what was decided. */
    private List<Levy> levies() {
        List<Levy> levies = new ArrayList<>(quote.draft().header().levies());
        quote.calculated().totals().levied().stream()
                .filter(levy -> !levies.contains(levy))
                .forEach(levies::add);
        return levies;
    }

    /** The line, under the treatment and tax point that were decided: they are not decided again on another day. */
    private static LineItem settled(InvoiceLine line) {
        LineItem.Builder settled = line.item().toBuilder().treatment(line.treatment());
        line.taxPoint().ifPresent(settled::taxPoint);
        return settled.build();
    }
}

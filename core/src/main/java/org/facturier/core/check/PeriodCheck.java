package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * Looks for days and services that are billed twice: on documents that stand, by lines of which something is left. What
 * bills or credits only a difference bills nothing twice, and days that were given back are free.
 *
 * <p>January is billed, and then 15 January to 14 February of the same rule: an error, wherever the two documents stand.
 * Had the first been credited in full, its days would be free; a credit of 0.01 leaves the line, and its days with it.
 *
 * <p>Lines of an agreement are compared by rule and days, whatever they cost. Lines without one are compared by all that
 * makes them alike, and give a warning only.
 */
final class PeriodCheck {

    /**
     * A rule of an agreement, of one seller and in one direction: what is to be billed once for a day.
     *
     * @param seller  the identifier of the seller
     * @param selfBilled  whether the buyer writes the document
     */
    private record Billed(String seller, boolean selfBilled, String agreement, String rule) {}

    /** That a document bills the days of an origin. */
    private record BilledPeriod(InvoiceNumber invoice, LineOrigin origin) {}

    /**
     * What makes two lines one service.
     *
     * @param seller  the identifier of the seller
     * @param buyer  the identifier of the buyer
     * @param description  the words of the line
     * @param productCode  the code of what is sold
     * @param period  the period; lines without one are not compared
     * @param net  what the line comes to without tax
     */
    private record Service(
            String seller,
            String buyer,
            String description,
            Optional<String> productCode,
            Optional<ServicePeriod> period,
            Money net) {}

    private final Chain chain;
    private final List<Finding> found = new ArrayList<>();
    private final Map<Billed, List<BilledPeriod>> billedPeriods = new LinkedHashMap<>();
    /** Periods of lines that adjust to less: what was given back within them may be billed anew. */
    private final Map<Billed, List<ServicePeriod>> givenBack = new LinkedHashMap<>();

    private final Map<Service, InvoiceNumber> services = new LinkedHashMap<>();

    /** @param chain  tells which documents stand, and what is left of their lines */
    private PeriodCheck(Chain chain) {
        this.chain = chain;
    }

    /** {@return services billed twice in the order of the chain, then days billed twice by rule} */
    static List<Finding> findings(Chain chain) {
        PeriodCheck check = new PeriodCheck(chain);
        for (Invoice document : chain.effective()) {
            Map<Integer, Money> left = chain.remaining(DocumentKey.of(document)).lines();
            for (InvoiceLine line : document.lines()) {
                line.item().origin().ifPresent(origin -> check.enter(document, origin, left.get(line.number())));
                check.service(document, line, left.get(line.number()));
            }
        }
        check.billedPeriods.forEach(check::overlaps);
        return check.found;
    }

    /**
     * Takes down that days are billed, or given back. A difference above zero adds to what was billed and covers no day.
     *
     * @param left  what is left to credit of the line; null where it credits of another
     */
    private void enter(Invoice document, LineOrigin origin, Money left) {
        Billed billed = new Billed(
                document.header().seller().id(), document.type().isSelfBilled(), origin.agreement(), origin.rule());
        if (origin.adjustment().isPresent()) {
            origin.adjustment()
                    .filter(adjustment -> adjustment.difference().isNegative())
                    .ifPresent(adjustment -> givenBack
                            .computeIfAbsent(billed, key -> new ArrayList<>())
                            .add(origin.period()));
        } else if (stands(document, left)) {
            billedPeriods
                    .computeIfAbsent(billed, key -> new ArrayList<>())
                    .add(new BilledPeriod(document.number(), origin));
        }
    }

    /** A line that credits is not its document's own, and one that was given back bills nothing any more. */
    private static boolean stands(Invoice document, Money left) {
        return !document.type().isCredit() && left != null && !left.isZero();
    }

    /**
     * Goes through the billed periods of a rule by their first day and holds each to the one that reaches furthest so far. An
     * overlap is put down to the later billed period and names the earlier.
     */
    private void overlaps(Billed billed, List<BilledPeriod> all) {
        List<BilledPeriod> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparing(
                billedPeriod -> billedPeriod.origin().period().from()));
        List<ServicePeriod> free = givenBack.getOrDefault(billed, List.of());
        BilledPeriod latest = inOrder.get(0);
        for (BilledPeriod billedPeriod : inOrder.subList(1, inOrder.size())) {
            ServicePeriod days = billedPeriod.origin().period();
            if (days.from().isBefore(latest.origin().period().until()) && !isWithin(days, free)) {
                found.add(CheckRule.PERIOD_ONCE.at(
                        billedPeriod.invoice().text(),
                        say("{claim} overlaps {period}, billed by {invoice}")
                                .with("claim", billedPeriod.origin().key())
                                .with("period", days(latest.origin().period()))
                                .with("invoice", latest.invoice())));
            }
            latest = days.until().isAfter(latest.origin().period().until()) ? billedPeriod : latest;
        }
    }

    /** {@return first and last day in words, both inclusive} */
    static Message days(ServicePeriod period) {
        return say("days", "{first} to {last}").with("first", period.from()).with("last", period.lastDay());
    }

    /** {@return whether all days of a period are within one that was given back} */
    private static boolean isWithin(ServicePeriod days, List<ServicePeriod> free) {
        return free.stream()
                .anyMatch(period ->
                        !days.from().isBefore(period.from()) && !days.until().isAfter(period.until()));
    }

    /**
     * Lines of agreements are told apart by their days; others of one period and amount are one service.
     *
     * <p>Two such lines on one document are taken for what they say.
     */
    private void service(Invoice document, InvoiceLine line, Money left) {
        if (line.item().origin().isPresent() || line.item().period().isEmpty() || !stands(document, left)) {
            return;
        }
        Service service = new Service(
                document.header().seller().id(),
                document.header().buyer().id(),
                line.item().description(),
                line.item().identity().productCode(),
                line.item().period(),
                line.net());
        InvoiceNumber before = services.putIfAbsent(service, document.number());
        if (before != null && !before.equals(document.number())) {
            found.add(CheckRule.SERVICE_ONCE.at(
                    document.number() + " line " + line.number(),
                    say("{item} of {period} for {amount} is also on {invoice}")
                            .with("item", line.item().description())
                            .with("period", days(line.item().period().orElseThrow()))
                            .with("amount", line.net())
                            .with("invoice", before)));
        }
    }
}

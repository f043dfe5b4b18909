package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.facturier.core.document.Invoice;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.documenttax.SettledShare;
import org.facturier.core.documenttax.TaxChange;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.TaxPoint;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.CurrencyUnit;

/**
 * The tax of one document through everything that happens to it, by what falls due together. Of each part it keeps the whole as
 * it stands from a day on, and of the document the share that is paid, charged or lost. What falls due on a day is the state at
 * its end less the state before: so no order in which things are told can lose or double a cent.
 *
 * <p>An invoice of 120.00, of which 20.00 are tax due as it is paid: 40.00 received make a third of both, 33.33 and 6.67; the
 * other 80.00 make the whole less that, 66.67 and 13.33.
 */
final class DocumentVat {

    private final DocumentTax document;
    private final CurrencyUnit currency;
    private final Recapitulation statement;
    private final Map<TaxablePart, NavigableMap<LocalDate, BaseAndTax>> wholes = new LinkedHashMap<>();
    private final Map<TaxablePart, List<TaxablePart>> before = new HashMap<>();
    private final NavigableMap<LocalDate, SettledShare> shares = new TreeMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    DocumentVat(DocumentTax document, CurrencyUnit currency, TaxPoint fallback, EuropeanVat vat) {
        this.document = document;
        this.currency = currency;
        this.statement = new Recapitulation(vat.tables().map());
        PartOfChange parts = new PartOfChange(document, fallback, vat);
        document.changes().forEach(change -> add(parts.of(change), change));
        wholes.values().forEach(this::sum);
        wholes.keySet().stream()
                .collect(Collectors.groupingBy(part -> part.withoutSupply()))
                .values()
                .forEach(together ->
                        together.forEach(part -> before.put(part, together.subList(0, together.indexOf(part)))));
        document.shares().forEach(share -> shares.put(share.on(), share));
        days.addAll(shares.keySet());
        wholes.forEach((part, changes) -> {
            days.addAll(changes.keySet());
            part.dueOn().ifPresent(days::add);
        });
    }

    /**
     * A change counts from its day on; what the document itself bills counts from the day on which its tax is due, if that is
     * before.
     */
    private void add(TaxablePart part, TaxChange change) {
        LocalDate day = bills(change) ? part.billedFrom(change.on()) : change.on();
        wholes.computeIfAbsent(part, key -> new TreeMap<>())
                .merge(day, new BaseAndTax(change.net(), change.tax()), BaseAndTax::plus);
    }

    /** A note credits on its day. */
    private boolean bills(TaxChange change) {
        return change.by().equals(document.document())
                && document.invoice()
                        .filter(invoice -> invoice.type().isCredit())
                        .isEmpty();
    }

    /** Changes become states: each day has what all changes up to it come to. */
    private void sum(NavigableMap<LocalDate, BaseAndTax> changes) {
        BaseAndTax sum = BaseAndTax.zero(currency);
        for (Map.Entry<LocalDate, BaseAndTax> change : changes.entrySet()) {
            sum = sum.plus(change.getValue());
            change.setValue(sum);
        }
    }

    /** {@return what falls due, day by day} */
    List<VatEntry> due(ConsumptionState states) {
        return entries(states, this::due);
    }

    /** {@return what is charged in the end, day by day} */
    List<VatEntry> charged(ConsumptionState states) {
        return entries(states, this::charged);
    }

    /** {@return base and tax that nobody had paid by the end of a day, nor need not pay} */
    BaseAndTax unpaid(LocalDate day) {
        return wholes.keySet().stream()
                .map(part -> charged(part, day).minus(paid(part, day)))
                .reduce(BaseAndTax.zero(currency), BaseAndTax::plus);
    }

    /** One entry for each day and part on which base or tax is another than on the day before. */
    private List<VatEntry> entries(ConsumptionState states, BiFunction<TaxablePart, LocalDate, BaseAndTax> asOf) {
        List<VatEntry> entries = new ArrayList<>();
        Map<TaxablePart, BaseAndTax> soFar = new LinkedHashMap<>();
        wholes.keySet().forEach(part -> soFar.put(part, BaseAndTax.zero(currency)));
        for (LocalDate day : days) {
            soFar.replaceAll((part, amounts) -> {
                BaseAndTax now = asOf.apply(part, day);
                entries.addAll(
                        entry(day, part, now.minus(amounts), states).stream().toList());
                return now;
            });
        }
        return entries;
    }

    /**
     * Tax that is due with the invoice or the delivery is due whole from that day on, less what was lost; tax that is due as it
     * is paid, by the share that is.
     */
    private BaseAndTax due(TaxablePart part, LocalDate day) {
        if (part.dueOn().isEmpty()) {
            return paid(part, day);
        }
        return part.dueOn().get().isAfter(day)
                ? BaseAndTax.zero(currency)
                : share(day)
                        .map(share -> of(part, day, whole -> whole.recoverable(share)))
                        .orElseGet(() -> whole(part, day));
    }

    /** Nothing as long as there is no share: nobody paid yet. */
    private BaseAndTax paid(TaxablePart part, LocalDate day) {
        return share(day)
                .map(share -> of(part, day, whole -> whole.paid(share)))
                .orElseGet(() -> BaseAndTax.zero(currency));
    }

    /** The whole as long as there is no share: nothing was given up yet. */
    private BaseAndTax charged(TaxablePart part, LocalDate day) {
        return share(day)
                .map(share -> of(part, day, whole -> whole.charged(share)))
                .orElseGet(() -> whole(part, day));
    }

    /**
     * Of what falls due together the share is rounded once, whatever the law makes of its lines: each has what all through it
     * come to less what those before it have.
     */
    private BaseAndTax of(TaxablePart part, LocalDate day, UnaryOperator<BaseAndTax> share) {
        BaseAndTax earlier = before.getOrDefault(part, List.of()).stream()
                .map(other -> whole(other, day))
                .reduce(BaseAndTax.zero(currency), BaseAndTax::plus);
        return share.apply(earlier.plus(whole(part, day))).minus(share.apply(earlier));
    }

    /** The share as it stands at the end of a day. */
    private Optional<SettledShare> share(LocalDate day) {
        return Optional.ofNullable(shares.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Base and tax of a part as they stand at the end of a day; zero before the document. */
    private BaseAndTax whole(TaxablePart part, LocalDate day) {
        return Optional.ofNullable(wholes.get(part).floorEntry(day))
                .map(Map.Entry::getValue)
                .orElseGet(() -> BaseAndTax.zero(currency));
    }

    /**
     * No entry where nothing changed. What was carried forward has no invoice: neither party is known, and it is declared at
     * home.
     */
    private Optional<VatEntry> entry(LocalDate on, TaxablePart part, BaseAndTax more, ConsumptionState states) {
        return more.isZero()
                ? Optional.empty()
                : Optional.of(new VatEntry(
                                on,
                                document.document(),
                                document.invoice().flatMap(DocumentVat::seller),
                                document.invoice().flatMap(DocumentVat::buyer),
                                part.treatment(),
                                part.supply().name(),
                                document.invoice()
                                        .map(invoice -> part.supply().declaration(invoice, part.treatment(), states))
                                        .orElse(Declaration.atHome()),
                                Optional.empty(),
                                more)
                        .in(statement));
    }

    private static Optional<TaxId> seller(Invoice invoice) {
        return invoice.header().seller().vatId();
    }

    private static Optional<TaxId> buyer(Invoice invoice) {
        return invoice.header().buyer().vatId();
    }
}

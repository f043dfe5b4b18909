package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.tax.TaxPoint;
import org.joda.money.CurrencyUnit;

/**
 * When which base and tax of a seller fall due. Each entry is of one invoice: on the day of its tax point all of it, or with
 * each payment the share that this brings. A credit note takes its part back on its day, and of what is not due yet it takes
 * off what will be.
 *
 * @param currency  the currency of every entry
 * @param entries  what falls due, by invoice and then by day
 * @param outstanding  what had not fallen due by the last thing that happened to its invoice, dated that day
 * @source Directive 2006/112/EC, art. 63 to 67 and 90; CGI, art. 269 and 272
 */
public record VatLedger(CurrencyUnit currency, List<VatEntry> entries, List<VatEntry> outstanding) {

    public VatLedger {
        Completeness.of("a VAT ledger").needs("currency", currency).verify();
        entries = List.copyOf(entries);
        outstanding = List.copyOf(outstanding);
    }

    /** {@return the base and tax that fall due in a period, by category and rate; what goes through the one-stop shop apart} */
    public VatReturn over(VatPeriod period) {
        return VatReturn.of(period, currency, within(period));
    }

    /** {@return the lines of the recapitulative statement of a period, by buyer} */
    public List<RecapitulativeLine> recapitulative(VatPeriod period) {
        return RecapitulativeLine.of(within(period));
    }

    private List<VatEntry> within(VatPeriod period) {
        return entries.stream().filter(entry -> period.contains(entry.on())).toList();
    }

    /** {@return a builder} */
    public static Builder builder(CurrencyUnit currency) {
        return new Builder(currency);
    }

    /** Gathers what was sold and what became of it. */
    public static final class Builder {
        private final CurrencyUnit currency;
        private final List<Receivable> receivables = new ArrayList<>();
        private final Map<InvoiceNumber, LocalDate> lost = new HashMap<>();
        private TaxPoint fallback = TaxPoint.DELIVERY;
        private ConsumptionState states = ConsumptionState.sellers();

        private Builder(CurrencyUnit currency) {
            this.currency = currency;
        }

        /** Sets the tax point of lines that state none; delivery unless said otherwise. */
        public Builder taxPoint(TaxPoint fallback) {
            this.fallback = fallback;
            return this;
        }

        /** Sets what goes through the one-stop shop; nothing unless said otherwise. */
        public Builder states(ConsumptionState states) {
            this.states = states;
            return this;
        }

        /** Adds an invoice with its payments and credit notes. */
        public Builder receivable(Receivable receivable) {
            receivables.add(receivable);
            return this;
        }

        /** Adds invoices with their payments and credit notes. */
        public Builder receivables(List<Receivable> more) {
            receivables.addAll(more);
            return this;
        }

        /**
         * Notes that the rest of an invoice is irrecoverable, and from when its tax is taken back: the day on which the
         * {@link UnpaidDuplicate} went out. What is paid later falls due again.
         */
        public Builder irrecoverable(InvoiceNumber invoice, LocalDate on) {
            lost.put(invoice, on);
            return this;
        }

        /** {@return the ledger, or each document whose amounts are not known in its currency} */
        public Outcome<VatLedger> build() {
            Findings found = new Findings(receivables.stream()
                    .flatMap(receivable -> documents(receivable).stream())
                    .filter(document -> !new TaxableParts(currency).knows(document))
                    .map(this::foreign)
                    .toList());
            return found.hasErrors() ? Outcome.rejected(found) : Outcome.accepted(ledger());
        }

        private Finding foreign(Invoice document) {
            return VatReturnRule.CURRENCY.at(
                    document.number().text(),
                    "the amounts are in " + document.header().currency() + " and no rate to " + currency
                            + " is stated");
        }

        private static List<Invoice> documents(Receivable receivable) {
            List<Invoice> documents = new ArrayList<>(List.of(receivable.invoice()));
            receivable.events().forEach(event -> {
                if (event instanceof Credited credited) {
                    documents.add(credited.note());
                }
            });
            return documents;
        }

        private VatLedger ledger() {
            List<ReceivableVat> all = receivables.stream().map(this::vat).toList();
            return new VatLedger(
                    currency,
                    all.stream().flatMap(vat -> vat.entries(states).stream()).toList(),
                    all.stream()
                            .flatMap(vat -> vat.outstanding(states).stream())
                            .toList());
        }

        private ReceivableVat vat(Receivable receivable) {
            Optional<LocalDate> lostOn =
                    Optional.ofNullable(lost.get(receivable.invoice().number()));
            return new ReceivableVat(receivable, currency, fallback, lostOn);
        }
    }
}

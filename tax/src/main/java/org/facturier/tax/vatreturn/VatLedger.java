package org.facturier.tax.vatreturn;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.document.Invoice;
import org.facturier.core.documenttax.BookCurrency;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.supply.VatTreatment;
import org.joda.money.CurrencyUnit;

/**
 * When which base and tax of a seller fall due. Each entry is of one document: on the day of its tax point all of it, or with
 * each payment the share that this brings. A credit note takes its part back on its day, and of what is not due yet it takes
 * off what will be; a discount that was taken lowers both. What is lost is credited once the duplicate went out.
 *
 * @param currency  the currency of every entry
 * @param entries  what falls due, by document and then by day
 * @param charged  what is charged in the end, due or not, by document and then by day
 * @source Directive 2006/112/EC, art. 63 to 67, 79 and 90; CGI, art. 267, 269 and 272
 */
public record VatLedger(CurrencyUnit currency, List<VatEntry> entries, List<VatEntry> charged) {

    /** What is summed in {@link #outstanding()}: one document, one treatment, one way to declare it. */
    private record Sum(
            DocumentKey document, TaxTreatment treatment, Optional<VatTreatment> supply, Declaration declaration) {
        static Sum of(VatEntry entry) {
            return new Sum(entry.document(), entry.treatment(), entry.supply(), entry.declaration());
        }
    }

    public VatLedger {
        Completeness.of("a VAT ledger").needs("currency", currency).verify();
        entries = List.copyOf(entries);
        charged = List.copyOf(charged);
    }

    /** {@return this ledger as it stood at the end of a day} */
    public VatLedger asOf(LocalDate day) {
        return new VatLedger(currency, upTo(entries, day), upTo(charged, day));
    }

    private static List<VatEntry> upTo(List<VatEntry> entries, LocalDate day) {
        return entries.stream().filter(entry -> !entry.on().isAfter(day)).toList();
    }

    /** {@return what is charged and has not fallen due, unpaid or given up, dated the last day on which it changed} */
    public List<VatEntry> outstanding() {
        Map<Sum, VatEntry> sums = new LinkedHashMap<>();
        charged.forEach(entry -> sums.merge(Sum.of(entry), entry, VatEntry::plus));
        entries.forEach(entry -> sums.merge(Sum.of(entry), entry.negated(), VatEntry::plus));
        return sums.values().stream().filter(entry -> !entry.amounts().isZero()).toList();
    }

    /**
     * {@return the base and tax that fall due in a period, by category and rate} Apart from them stand what goes through the
     * one-stop shop and what is declared to other states.
     */
    public VatReturn over(VatPeriod period) {
        return VatReturn.of(period, currency, within(period));
    }

    /**
     * {@return the return of a period after others were made} One that was made stays as it is. The first one after them has
     * what is so by its end less what they state, so that what was told late, or turned out wrong, is in it.
     *
     * @param reported  every return made before
     * @throws IllegalArgumentException if the period was reported in part, or as a part of another: no return is of such days
     */
    public VatReturn over(VatPeriod period, Reported reported) {
        if (reported.isFollowedBy(period)) {
            return catchingUp(period, reported);
        }
        if (!reported.overlaps(period)) {
            return over(period);
        }
        return reported.of(period)
                .orElseThrow(() -> new IllegalArgumentException("some of the days from " + period.from() + " until "
                        + period.until() + " were reported otherwise"));
    }

    /**
     * All that is due by the end of the period, less what the returns made so far state: so what was told late is in it, with
     * its own sign, and what did not change is not.
     */
    private VatReturn catchingUp(VatPeriod period, Reported reported) {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        reported.sums()
                .forEach((key, amounts) ->
                        sums.put(key, BaseAndTax.zero(currency).minus(amounts)));
        for (VatEntry entry : upTo(entries, period.until().minusDays(1))) {
            sums.merge(RateKey.of(entry), entry.amounts(), BaseAndTax::plus);
        }
        sums.values().removeIf(BaseAndTax::isZero);
        return VatReturn.of(period, currency, sums);
    }

    /**
     * {@return the lines of the recapitulative statement of a period, by buyer} It is that of the seller's own state: what
     * is declared to another one, such as goods sent from a stock there, is in the statement of that one.
     */
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
        private final List<Ledger> ledgers = new ArrayList<>();
        private TaxPoint fallback = TaxPoint.DELIVERY;
        private ConsumptionState states = ConsumptionState.sellers();
        private EuropeanVat vat = EuropeanVat.standard();

        private Builder(CurrencyUnit currency) {
            this.currency = currency;
        }

        /** Sets the tax point of lines that state none; delivery unless said otherwise. */
        public Builder taxPoint(TaxPoint fallback) {
            this.fallback = fallback;
            return this;
        }

        /** Sets what goes through the one-stop shop of what the nature of its line does not tell; nothing unless said otherwise. */
        public Builder states(ConsumptionState states) {
            this.states = states;
            return this;
        }

        /**
         * Sets what decides by the nature of a line what the law calls it and whose tax it bears; that of a seller without
         * options unless said otherwise.
         */
        public Builder vat(EuropeanVat vat) {
            this.vat = vat;
            return this;
        }

        /** Adds what the house of a ledger sold, and what became of it; where partners are kept apart, one ledger each. */
        public Builder ledger(Ledger ledger) {
            ledgers.add(ledger);
            return this;
        }

        /**
         * {@return the ledger, or each document whose amounts are not known in its currency, or of which nobody said to which
         * state it is declared; where more was credited than
         * charged that is a warning, for tax is credited that was never charged}
         */
        public Outcome<VatLedger> build() {
            BookCurrency book = new BookCurrency(currency);
            Findings found = new Findings(ledgers.stream()
                    .flatMap(DocumentTax::sales)
                    .filter(document -> !book.knows(document))
                    .map(this::foreign)
                    .toList());
            AskedStates asked = new AskedStates(states, vat.tables().map());
            VatLedger ledger = ledger(asked);
            Findings all = found.plus(asked.findings());
            return all.hasErrors() ? Outcome.rejected(all) : Outcome.of(ledger, creditedBeyond());
        }

        /**
         * What was issued is to be declared: credit beyond the invoice credits tax that was never charged, and that is a
         * warning with the return and not a reason for none.
         */
        private Findings creditedBeyond() {
            return new Findings(ledgers.stream()
                    .flatMap(ledger -> ledger.chain().findings().stream())
                    .filter(finding -> finding.code().equals(CreditRule.CREDIT_WITHIN_INVOICE.code()))
                    .map(finding -> finding.withSeverity(Severity.WARNING))
                    .toList());
        }

        private Finding foreign(Invoice document) {
            return VatReturnRule.CURRENCY.at(
                    document.number().text(),
                    say("the amounts are in {currency} and no rate to {book} is stated")
                            .with("currency", document.header().currency())
                            .with("book", currency));
        }

        private VatLedger ledger(ConsumptionState asked) {
            List<DocumentVat> all = ledgers.stream()
                    .flatMap(ledger -> DocumentTax.ofSales(ledger, currency).stream())
                    .map(document -> new DocumentVat(document, currency, fallback, vat))
                    .toList();
            return new VatLedger(
                    currency,
                    all.stream().flatMap(vat -> vat.due(asked).stream()).toList(),
                    all.stream().flatMap(vat -> vat.charged(asked).stream()).toList());
        }
    }
}

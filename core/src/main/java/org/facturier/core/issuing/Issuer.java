package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.calculation.Calculation;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.check.CurrencyCheck;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.money.ExchangeRates;
import org.facturier.core.party.Party;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.PaymentLinks;
import org.facturier.core.terms.PaymentReference;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Turns drafts into invoices: checks, calculates, dates the instalments, freezes the words of the law and, last of all,
 * numbers. Nothing is numbered that has an error. Immutable and safe for many threads. The same draft, issuance and last number
 * give the same invoice, however often it is asked.
 *
 * <p>The order of steps is that of what may still be wrong. A rate for the accounting currency is found, amounts are worked
 * out, texts, codes, dates and what is taken of earlier documents are looked at, instalments get their days, words of the law
 * are added: that is the {@linkplain #proForma pro forma}. Rules of the host judge it, a number is asked for, rules see the
 * number, the payment reference is made of it, and the page to pay on. What is wrong within a step is named all at once; a later step is not
 * reached with an error.
 *
 * <p>Parts of the host's that throw or answer with null refuse the document and name the part; nothing is thrown on.
 */
public final class Issuer {

    private final NumberingStrategy numbering;
    private final InvoiceCalculator calculator;
    private final HostParts host;
    private final Function<InvoiceNumber, String> reference;
    private final BusinessDays business;
    private final Postponement postponement;
    private final ExchangeRates rates;
    private final PaymentPage page;

    /**
     * @param parts  the parts, the optional ones by their defaults
     * @param numbering  how documents are numbered
     */
    private Issuer(Builder parts, NumberingStrategy numbering) {
        this.numbering = numbering;
        this.calculator = parts.calculator;
        this.host = new HostParts(parts.rules, parts.mentions);
        this.reference = parts.reference;
        this.business = parts.business;
        this.postponement = parts.postponement;
        this.rates = parts.rates;
        this.page = new PaymentPage(parts.links);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the calculator, for previews and quotes that are to come to the same amounts} No number is given for a preview,
     * and rules are not asked.
     */
    public InvoiceCalculator calculator() {
        return calculator;
    }

    /**
     * {@return the invoice, perhaps with warnings, or every reason why there is none}
     *
     * <p>Nothing is kept: an invoice that the host does not store was never issued, and its number is free.
     *
     * @param draft  what is to be invoiced
     * @param issuance  when, in which series, after which number
     */
    public Outcome<Invoice> issue(InvoiceDraft draft, Issuance issuance) {
        return proForma(draft, issuance)
                .flatMap(this::judged)
                .flatMap(document ->
                        Outcome.of(document, BilledTotal.of(document).plus(RoundedTotal.of(document))))
                .flatMap(document -> number(draft, issuance)
                        .flatMap(number -> judged(number, document))
                        .flatMap(number -> reference(number)
                                .map(quoted -> Invoice.of(number, issuance.series(), document, quoted))
                                .flatMap(page::on)));
    }

    /**
     * {@return the quote, with the figures that the invoice would have, or every reason why there is none}
     *
     * <p>Only what would become an invoice (380) is offered, and for one day at least. An accounting rate is that of the day of
     * the offer, and stays for all that is invoiced of it.
     *
     * @param draft  what is offered
     * @param validUntil  the last day on which it may be accepted
     * @param issuance  when, in which series, after which number; quotes have a series of their own
     */
    public Outcome<Quote> quote(InvoiceDraft draft, LocalDate validUntil, Issuance issuance) {
        LocalDate offeredOn = issuance.issuedOn();
        return Outcome.of(draft, IssuingChecks.ofQuote(draft, offeredOn, validUntil))
                .flatMap(open -> rated(open, offeredOn))
                .flatMap(open -> proForma(open, issuance)
                        .flatMap(this::judged)
                        .flatMap(document -> number(open, issuance)
                                .map(number -> new Quote(number, offeredOn, validUntil, open, document.calculated()))));
    }

    /**
     * {@return the quote with options beside, which are in no total until the buyer takes them; or every reason why there is
     * none} Rules are asked of the draft with all its options, and of the draft without.
     *
     * @param draft  what is offered
     * @param options  what is offered beside; findings name them as lines after those of the draft
     * @param validUntil  the last day on which it may be accepted
     * @param issuance  when, in which series, after which number
     */
    public Outcome<Quote> quote(InvoiceDraft draft, List<LineItem> options, LocalDate validUntil, Issuance issuance) {
        Outcome<ProForma> all =
                proForma(draft.toBuilder().lines(options).build(), issuance).flatMap(this::judged);
        return all.value()
                .map(whole -> new OfferedOptions(draft, whole.calculated()))
                .map(offered -> quote(offered.levied(), validUntil, issuance).map(quote -> quote.with(offered.lines())))
                .map(quoted -> together(all.findings(), quoted))
                .orElseGet(() -> Outcome.rejected(all.findings()));
    }

    /** What is said of the whole is mostly said of the draft again. */
    private static Outcome<Quote> together(Findings whole, Outcome<Quote> quoted) {
        Findings both = whole.plus(new Findings(quoted.findings().stream()
                .filter(finding -> !whole.all().contains(finding))
                .toList()));
        return quoted.value().map(quote -> Outcome.of(quote, both)).orElseGet(() -> Outcome.rejected(both));
    }

    /**
     * {@return all that the invoice would say but its number, or every reason why not; rules are not asked yet. Where the
     * draft names no means of payment, it is to be paid to the accounts of the seller; where it asks for an accounting
     * currency and gives no rate, the rate is that of the exchange rates of the issuer}
     *
     * @param draft  what is to be invoiced
     * @param issuance  when it is to be issued
     */
    public Outcome<ProForma> proForma(InvoiceDraft draft, Issuance issuance) {
        return rated(draft, issuance.issuedOn()).flatMap(stated -> worded(stated, issuance));
    }

    /**
     * The draft with its rate, from its checks to its words. Checks of the draft and of its calculation are told together; what
     * needs amounts comes after both.
     */
    private Outcome<ProForma> worded(InvoiceDraft draft, Issuance issuance) {
        Outcome<Calculation> calculated = calculated(draft, issuance);
        Findings unfit = IssuingChecks.of(draft, issuance).plus(calculated.findings());
        if (unfit.hasErrors()) {
            return Outcome.rejected(unfit);
        }
        Calculation calculation = calculated.orThrow();
        return Outcome.of(
                        draft,
                        unfit.plus(BasisLimit.of(draft, calculation.calculated()))
                                .plus(CodeChecks.of(draft, calculation.calculated())))
                .flatMap(fit -> schedule(fit, issuance, calculation)
                        .flatMap(schedule -> notices(fit, issuance, calculation)
                                .map(notices -> new ProForma(
                                        issuance.issuedOn(),
                                        MeansOfPayment.stated(fit.header()),
                                        calculation.calculated(),
                                        schedule,
                                        notices,
                                        draft.bases(),
                                        issuance.acceptedOn()))))
                .flatMap(document ->
                        Outcome.of(document, CurrencyCheck.of(document).plus(limits(document, issuance))));
    }

    /** {@return what the draft comes to on the day of issue; a calculator that fails is named} */
    private Outcome<Calculation> calculated(InvoiceDraft draft, Issuance issuance) {
        return HostParts.answer("calculator", () -> calculator.calculate(draft, issuance.issuedOn()));
    }

    /** {@return the draft with its accounting rate, be it given or found} */
    private Outcome<InvoiceDraft> rated(InvoiceDraft draft, LocalDate on) {
        return HostParts.answer("exchangeRates", () -> AccountingRate.stated(draft, on, rates));
    }

    /** What could not be read back gets no number. */
    private static Findings limits(ProForma document, Issuance issuance) {
        return LimitCheck.begun()
                .and("", document)
                .and("series", issuance.series())
                .findings();
    }

    /** {@return the document, if no rule has an error against it} */
    private Outcome<ProForma> judged(ProForma document) {
        return Outcome.of(document, host.judge(rule -> rule.check(document)));
    }

    /** {@return the number, if no rule has an error against it; it was not given out yet} */
    private Outcome<InvoiceNumber> judged(InvoiceNumber number, ProForma document) {
        return Outcome.of(number, host.judge(rule -> rule.numbered(number, document)));
    }

    /** {@return the instalments of what is payable, each with the last day printed and the day until which it is in time} */
    private Outcome<PaymentSchedule> schedule(InvoiceDraft draft, Issuance issuance, Calculation calculation) {
        DocumentHeader header = draft.header();
        DueDates dates = new DueDates(
                issuance.issuedOn(),
                header.delivery().flatMap(Delivery::completedOn),
                issuance.receivedOn(),
                issuance.acceptedOn(),
                business);
        Money payable = calculation.calculated().totals().payable();
        return HostParts.answer("businessDays", () -> scheduled(header.terms(), payable, dates))
                .flatMap(schedule -> HostParts.answer(
                        "postponement",
                        () -> Outcome.accepted(schedule.postponed(day -> postponement.inTimeUntil(day, header)))));
    }

    /** Terms find their own faults, under the place of the plan. */
    private static Outcome<PaymentSchedule> scheduled(PaymentTerms terms, Money payable, DueDates dates) {
        Outcome<PaymentSchedule> schedule = terms.schedule(payable, dates);
        Findings findings = schedule.findings().under("header.terms.plan");
        return schedule.value().map(found -> Outcome.of(found, findings)).orElseGet(() -> Outcome.rejected(findings));
    }

    /** Asked last of all that may refuse by itself, and pure as the rest: a number that is not kept was not given out. */
    private Outcome<InvoiceNumber> number(InvoiceDraft draft, Issuance issuance) {
        return HostParts.answer(
                "numbering",
                () -> numbering.next(
                        context(draft, issuance), issuance.previous().map(SeriesPosition::number)));
    }

    /**
     * {@return what a payment is to quote; refused where its form cannot bear the number, or the number is beyond the limits}
     */
    private Outcome<String> reference(InvoiceNumber number) {
        try {
            String quoted = reference.apply(number);
            return Outcome.of(
                    quoted,
                    LimitCheck.begun()
                            .and("number", number.text())
                            .and("paymentReference", quoted)
                            .findings());
        } catch (RuntimeException unquotable) {
            return Outcome.rejected(IssuingRule.REFERENCE_MADE.at(
                    "paymentReference",
                    say("{number}: {failure}").with("number", number).with("failure", unquotable)));
        }
    }

    /** {@return what a number may be made of; of a self-billed invoice the other side is the seller} */
    private static NumberingContext context(InvoiceDraft draft, Issuance issuance) {
        DocumentHeader header = draft.header();
        Party partner = header.type().isSelfBilled() ? header.seller() : header.buyer();
        Optional<String> product = draft.lines().stream()
                .findFirst()
                .flatMap(line -> line.identity().productCode());
        return new NumberingContext(issuance.issuedOn(), issuance.series(), header.type(), partner, product);
    }

    /** {@return the words on the document: first those of its treatments, then those of the law, each once} */
    private Outcome<List<LegalNotice>> notices(InvoiceDraft draft, Issuance issuance, Calculation calculation) {
        return host.words(calculation.notices(), words -> words.on(draft, issuance.issuedOn()));
    }

    /** Names each part of an issuer. Numbering is asked for; all else has a default that knows no country. */
    public static final class Builder {
        private @Nullable NumberingStrategy numbering;
        private InvoiceCalculator calculator = InvoiceCalculator.standard();
        private final List<DocumentRule> rules = new ArrayList<>();
        private final List<Mentions> mentions = new ArrayList<>();
        private Function<InvoiceNumber, String> reference = InvoiceNumber::text;
        private BusinessDays business = BusinessDays.weekdays();
        private Postponement postponement = Postponement.none();
        private ExchangeRates rates = ExchangeRates.none();
        private PaymentLinks links = PaymentLinks.none();

        private Builder() {}

        /** Sets how documents are numbered. */
        public Builder numbering(NumberingStrategy numbering) {
            this.numbering = numbering;
            return this;
        }

        /** Sets how documents are calculated; {@link InvoiceCalculator#standard} unless said otherwise. */
        public Builder calculator(InvoiceCalculator calculator) {
            this.calculator = calculator;
            return this;
        }

        /** Adds something that documents are held to. Rules are asked in the order in which they were added, each once. */
        public Builder rule(DocumentRule rule) {
            this.rules.add(given("rule", rule));
            return this;
        }

        /** Adds a source of words that the law requires on documents. */
        public Builder mentions(Mentions mentions) {
            this.mentions.add(given("mentions", mentions));
            return this;
        }

        /** Sets the business days, for terms that end on such only; Monday to Friday unless said otherwise. */
        public Builder businessDays(BusinessDays calendar) {
            this.business = given("businessDays", calendar);
            return this;
        }

        /** Sets until when a payment is in time that is due on no business day; until the day printed unless said otherwise. */
        public Builder postponement(Postponement law) {
            this.postponement = given("postponement", law);
            return this;
        }

        /**
         * Sets the structured reference that a payment is to quote, made of the number of its invoice, such as
         * {@code number -> CreditorReference.of(number.text())}; the number itself unless said otherwise.
         */
        public Builder paymentReference(Function<InvoiceNumber, ? extends PaymentReference> made) {
            Function<InvoiceNumber, ? extends PaymentReference> known = given("paymentReference", made);
            this.reference = number -> known.apply(number).text();
            return this;
        }

        /** Sets where rates to an accounting currency are found that a header asks for without giving them; none else. */
        public Builder exchangeRates(ExchangeRates rates) {
            this.rates = given("exchangeRates", rates);
            return this;
        }

        /** Sets where invoices can be paid online; nowhere unless said otherwise. It is the last part that is asked. */
        public Builder paymentLinks(PaymentLinks links) {
            this.links = given("paymentLinks", links);
            return this;
        }

        /**
         * {@return the issuer}
         *
         * @throws IllegalArgumentException if no numbering was named
         */
        public Issuer build() {
            Completeness.of("an issuer").needs("numbering", numbering).verify();
            return new Issuer(this, java.util.Objects.requireNonNull(numbering));
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("an issuer", property, value);
        }
    }
}

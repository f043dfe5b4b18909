package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.key;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.reference.LevySums;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Several invoices, levies, units of what is payable, lines that ride and notes over several: all comes to nothing in the end. */
class CreditedAmountsProperties {

    private static final CurrencyUnit FRANC = CurrencyUnit.of("CHF");
    private static final List<TaxTreatment> RATES = List.of(TaxTreatment.standard("8.1"), TaxTreatment.standard("2.6"));
    private static final List<List<Levy>> LEVIES = List.of(
            List.of(),
            List.of(Levy.withheld("ES_IRPF", "IRPF", "15")),
            List.of(Levy.added("ES_RE", "Recargo", "5.2", TaxRate.standard("8.1"))));
    private static final List<Optional<Money>> UNITS =
            List.of(Optional.empty(), Optional.of(Money.parse("CHF 0.05")), Optional.of(Money.parse("CHF 1.00")));

    /** What is chosen at random, one after another; nothing where no more is given. */
    private record Choices(Iterator<Integer> given) {

        int below(int bound) {
            return given.hasNext() ? given.next() % bound : 0;
        }

        Money upTo(Money most) {
            return Money.ofMinor(FRANC, 1 + below((int) most.getAmountMinorLong()));
        }

        <T> T of(List<T> all) {
            return all.get(below(all.size()));
        }
    }

    /** Documents of one pair of parties, in the order of their issue. */
    private static final class History {

        private final Choices choices;
        private final DocumentHeader header;
        private final List<Invoice> issued = new ArrayList<>();
        private final List<Invoice> invoices = new ArrayList<>();

        History(Choices choices) {
            this.choices = choices;
            PaymentTerms terms = PaymentTerms.of(DueDateRule.days(30));
            this.header = Samples.header()
                    .currency(FRANC)
                    .levies(choices.of(LEVIES))
                    .terms(choices.of(UNITS).map(terms::payableIn).orElse(terms))
                    .build();
        }

        Chain chain() {
            return Chain.of(issued);
        }

        Invoice issue(InvoiceDraft draft) {
            Invoice document = Samples.issue("D-" + issued.size(), draft, JANUARY.plusDays(issued.size()));
            issued.add(document);
            return document;
        }

        void invoice() {
            InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header);
            for (int line = 0; line <= choices.below(3); line++) {
                draft.line(item(choices.upTo(Money.parse("CHF 200.00")), choices.of(RATES))
                        .build());
            }
            invoices.add(issue(draft.build()));
        }

        private static LineItem.Builder item(Money price, TaxTreatment rate) {
            return Samples.line(price.toString()).treatment(rate);
        }

        /** More than it credits, under one rate, so that it can be undone at any time and has a line for every cent. */
        void riding() {
            Invoice earlier = choices.of(invoices.stream()
                    .filter(invoice -> invoice.header().references().preceding().isEmpty())
                    .toList());
            Money left = chain().remaining(key(earlier)).lines().getOrDefault(1, Money.zero(FRANC));
            if (left.isPositive()) {
                TaxTreatment rate = earlier.lines().get(0).treatment();
                LineItem back = item(choices.upTo(left), rate)
                        .quantity(-1)
                        .corrects(new LineReference(earlier.number(), 1))
                        .build();
                invoices.add(issue(InvoiceDraft.builder()
                        .header(header.toBuilder()
                                .preceding(earlier.reference())
                                .build())
                        .line(item(Money.parse("CHF 250.00").plus(left), rate).build())
                        .line(back)
                        .build()));
            }
        }

        /** On a part of what is left of some lines of some invoices that nothing rode on. */
        void note() {
            Chain chain = chain();
            Set<Levy> levies = new LinkedHashSet<>();
            InvoiceDraft.Builder draft = InvoiceDraft.builder();
            DocumentHeader.Builder head = header.toBuilder()
                    .type(DocumentType.CREDIT_NOTE)
                    .policy(VatCalculators.cumulativeCredit().policy())
                    .terms(header.terms().atOnce());
            int lines = 0;
            for (Invoice invoice : invoices) {
                List<LineItem> items = taken(chain, invoice);
                items.forEach(draft::line);
                lines += items.size();
                if (!items.isEmpty()) {
                    head.preceding(invoice.reference());
                    levies.addAll(invoice.totals().levied());
                    draft.basis(new DocumentBasis(invoice.reference(), chain.basis(key(invoice))));
                }
            }
            if (lines > 0) {
                issue(draft.header(head.levies(List.copyOf(levies)).build()).build());
            }
        }

        private List<LineItem> taken(Chain chain, Invoice invoice) {
            return invoice.header().references().preceding().isEmpty() && choices.below(3) > 0
                    ? invoice.lines().stream()
                            .filter(line -> choices.below(3) > 0)
                            .flatMap(line ->
                                    taken(
                                            invoice,
                                            line,
                                            chain.remaining(key(invoice))
                                                    .lines()
                                                    .get(line.number()))
                                            .stream())
                            .toList()
                    : List.of();
        }

        private Optional<LineItem> taken(Invoice invoice, InvoiceLine line, Money left) {
            return left.isPositive()
                    ? Optional.of(LineItem.builder()
                            .description("retour")
                            .unitPrice(choices.below(3) == 0 ? left : choices.upTo(left))
                            .treatment(line.treatment())
                            .corrects(new LineReference(invoice.number(), line.number()))
                            .build())
                    : Optional.empty();
        }

        /** Undoing one may give another something back. */
        void creditAll() {
            List<Invoice> left = new ArrayList<>(invoices);
            while (!left.isEmpty()) {
                Invoice next = choices.of(left);
                left.remove(next);
                if (!chain().remaining(key(next)).isNothing()) {
                    issue(Correction.of(chain(), key(next))
                            .orThrow()
                            .inFull("annulé")
                            .orThrow());
                    left = new ArrayList<>(invoices);
                }
            }
        }

        Money open(Invoice invoice) {
            return issued.stream()
                    .flatMap(note ->
                            Optional.ofNullable(chain().settles(key(note)).get(key(invoice))).stream())
                    .reduce(invoice.totals().payable(), Money::minus);
        }
    }

    private static History history(List<Integer> given) {
        History history = new History(new Choices(given.iterator()));
        history.invoice();
        for (int step = 0; step < 6; step++) {
            switch (history.choices.below(4)) {
                case 0 -> history.invoice();
                case 1 -> history.riding();
                default -> history.note();
            }
        }
        history.creditAll();
        return history;
    }

    @Property
    void what_is_credited_in_full_leaves_nothing_open_in_whatever_order(
            @ForAll @Size(80) List<@IntRange(max = 1_000_000) Integer> given) {
        History history = history(given);
        for (Invoice invoice : history.invoices) {
            CreditedInFull.of(history.chain(), invoice);
        }
        // where something rode, an odd cent may go with the other document
        List<Money> open = history.invoices.stream().map(history::open).toList();
        if (history.invoices.stream()
                .allMatch(invoice -> invoice.header().references().preceding().isEmpty())) {
            assertThat(open).allMatch(Money::isZero);
        }
        assertThat(Money.total(open).isZero()).isTrue();
        assertThat(history.chain().findings().all()).isEmpty();
        history.issued.forEach(document ->
                assertThat(InvoiceCheck.standard().check(document).all()).isEmpty());
    }

    /** What is left of an invoice all of which was credited. */
    private static final class CreditedInFull {

        static void of(Chain chain, Invoice invoice) {
            assertThat(chain.remaining(key(invoice)).isNothing()).isTrue();
            assertThat(chain.basis(key(invoice)).rounding().isZero()).isTrue();
            assertThat(new LevySums()
                            .plus(chain.basis(key(invoice)).levies())
                            .minus(chain.basis(key(invoice)).leviesCredited())
                            .amounts())
                    .allMatch(levy -> levy.amount().isZero() && levy.base().isZero());
        }
    }

    @Property
    void a_levy_on_all_that_bears_it_has_that_as_its_base(
            @ForAll @Size(80) List<@IntRange(max = 1_000_000) Integer> given) {
        for (Invoice document : history(given).issued) {
            for (LevyAmount levy : document.totals().levies()) {
                Money bearing = document.totals().taxes().stream()
                        .filter(group -> levy.levy().bearsOn(group.treatment()))
                        .map(TaxSubtotal::net)
                        .reduce(Money.zero(FRANC), Money::plus);
                assertThat(levy.base()).isEqualTo(bearing);
            }
        }
    }

    @Property
    void what_a_note_settles_is_what_is_payable_on_it(
            @ForAll @Size(80) List<@IntRange(max = 1_000_000) Integer> given) {
        History history = history(given);
        IntStream.range(0, history.issued.size())
                .mapToObj(history.issued::get)
                .filter(document -> document.type().isCredit())
                .forEach(note -> assertThat(history.chain().settles(key(note)).values().stream()
                                .reduce(Money.zero(FRANC), Money::plus))
                        .isEqualTo(note.totals().payable()));
    }
}

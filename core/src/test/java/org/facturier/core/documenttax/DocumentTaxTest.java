package org.facturier.core.documenttax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Reversed;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What each link brings of the tax of a document. Figures worked out by hand. */
class DocumentTaxTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");
    private static final TaxTreatment REDUCED = TaxTreatment.standard("5.5");

    private final List<Fact> facts = new ArrayList<>();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private Invoice issued(LineItem.Builder... lines) {
        return issued(Samples.issue("F-1", Samples.draft(lines), JANUARY));
    }

    private Invoice issued(Invoice document) {
        facts.add(new Issued(document));
        return document;
    }

    private void paid(String id, Invoice invoice, LocalDate on, String amount) {
        Money money = Money.of(invoice.header().currency(), new BigDecimal(amount));
        facts.add(new Received(new Payment(id, on, invoice.header().buyer().id(), money, "")));
        facts.add(new Allocated(
                "put " + id, on, new ItemKey.MoneyItem(id), new ItemKey.DocumentItem(DocumentKey.of(invoice)), money));
    }

    private Ledger ledger(Invoice invoice) {
        return Ledger.of(invoice.header().seller().id(), facts);
    }

    private DocumentTax tax(Invoice invoice) {
        return DocumentTax.of(ledger(invoice), DocumentKey.of(invoice), CurrencyUnit.EUR)
                .orElseThrow();
    }

    @Test
    void shares_of_two_rates_are_cumulative_and_add_up() {
        // 225.50, of which 75.00 are paid thrice: 100 x 75 / 225.5 is 33.26, 20 x 225 / 225.5 is 19.96
        Invoice invoice =
                issued(Samples.line("EUR 100.00"), Samples.line("EUR 100.00").treatment(REDUCED));
        for (int month = 1; month <= 3; month++) {
            paid("p" + month, invoice, LocalDate.of(2026, month, 28), "75.00");
        }
        assertThat(tax(invoice).paid())
                .extracting(TaxShare::treatment, TaxShare::net, TaxShare::tax)
                .containsExactly(
                        tuple(TWENTY, eur("33.26"), eur("6.65")),
                        tuple(REDUCED, eur("33.26"), eur("1.83")),
                        tuple(TWENTY, eur("33.26"), eur("6.65")),
                        tuple(REDUCED, eur("33.26"), eur("1.83")),
                        tuple(TWENTY, eur("33.26"), eur("6.66")),
                        tuple(REDUCED, eur("33.26"), eur("1.83")));
    }

    @Test
    void a_part_that_was_carried_forward_to_another_account_counts_for_the_document_asked_alone_too() {
        Invoice invoice = issued(Samples.line("EUR 100.00"));
        String house = invoice.header().seller().id();
        AccountKey parent = new AccountKey(house, "parent", CurrencyUnit.EUR);
        ItemKey second = new ItemKey.InstalmentItem(DocumentKey.of(invoice), 2);
        facts.add(new Entered(
                "e",
                JANUARY,
                parent,
                eur("24.00"),
                JANUARY,
                EntryReason.OPENING,
                "",
                Optional.empty(),
                Optional.of(new Carried(
                        second,
                        JANUARY,
                        Optional.empty(),
                        Optional.empty(),
                        JANUARY,
                        eur("24.00"),
                        List.of(),
                        List.of()))));
        LocalDate day = JANUARY.plusDays(10);
        facts.add(new Received(new Payment("p", day, "parent", eur("24.00"), "")));
        facts.add(new Allocated("put p", day, new ItemKey.MoneyItem("p"), second, eur("24.00")));
        // a fifth of 120.00
        assertThat(tax(invoice).paid())
                .extracting(TaxShare::net, TaxShare::tax)
                .containsExactly(tuple(eur("20.00"), eur("4.00")));
        assertThat(DocumentTax.ofSales(ledger(invoice), CurrencyUnit.EUR)).contains(tax(invoice));
    }

    @Test
    void each_share_names_the_link_that_brings_it_and_the_one_that_takes_it_back() {
        Invoice invoice = issued(Samples.line("EUR 100.00"));
        LocalDate day = LocalDate.of(2026, 2, 4);
        paid("p1", invoice, day, "40.00");
        paid("p2", invoice, day, "60.00");
        facts.add(new Reversed("x", LocalDate.of(2026, 3, 2), "p1", "returned"));
        assertThat(tax(invoice).paid())
                .extracting(TaxShare::fact, share -> share.link().orElseThrow().credit(), TaxShare::net, TaxShare::tax)
                .containsExactly(
                        tuple("put p1", new ItemKey.MoneyItem("p1"), eur("33.33"), eur("6.67")),
                        tuple("put p2", new ItemKey.MoneyItem("p2"), eur("50.00"), eur("10.00")),
                        tuple("x", new ItemKey.MoneyItem("p1"), eur("-33.33"), eur("-6.67")));
    }

    @Test
    void a_note_changes_what_is_paid_without_a_link() {
        Invoice invoice = issued(Samples.line("EUR 100.00"));
        paid("p1", invoice, JANUARY.plusDays(10), "120.00");
        issued(Samples.issue(
                "N-1", Corrections.of(invoice, List.of()).inFull("x").orThrow(), JANUARY.plusDays(20)));
        TaxShare back = tax(invoice).paid().get(1);
        assertThat(back.link()).isEmpty();
        assertThat(back.fact()).isEqualTo(new Issued(invoice).id().replace("F-1", "N-1"));
        assertThat(back.net()).isEqualTo(eur("-100.00"));
        assertThat(DocumentTax.ofSales(ledger(invoice), CurrencyUnit.EUR)).hasSize(1);
    }

    @Test
    void what_a_line_came_to_bears_its_share_of_the_tax() {
        // 10 % off the whole: 90.00 and 180.00, of 54.00
        Invoice invoice = issued(Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 200.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "x")))
                        .build(),
                JANUARY));
        assertThat(tax(invoice).changes())
                .extracting(TaxChange::line, TaxChange::net, TaxChange::tax)
                .containsExactly(tuple(1, eur("90.00"), eur("18.00")), tuple(2, eur("180.00"), eur("36.00")));
    }

    @Test
    void foreign_money_brings_its_share_in_the_currency_of_the_book() {
        // 1000.00 and 200.00 at 0.92: 920.00 and 184.00; a third is paid
        ExchangeRate rate =
                new ExchangeRate(CurrencyUnit.USD, CurrencyUnit.EUR, new BigDecimal("0.92"), JANUARY, "ECB");
        DocumentHeader header =
                Samples.header().currency(CurrencyUnit.USD).accountingRate(rate).build();
        Invoice invoice = issued(Samples.issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(header)
                        .line(Samples.line("USD 1000.00").build())
                        .build(),
                JANUARY));
        paid("p1", invoice, JANUARY.plusDays(30), "400.00");
        assertThat(tax(invoice).paid())
                .extracting(TaxShare::net, TaxShare::tax)
                .containsExactly(tuple(eur("306.67"), eur("61.33")));
        assertThat(DocumentTax.of(ledger(invoice), DocumentKey.of(invoice), CurrencyUnit.GBP))
                .isEmpty();
    }

    @Test
    void where_less_than_nothing_is_owed_all_counts_at_once() {
        SettledShare over =
                new SettledShare(JANUARY, "n", Optional.empty(), eur("-48.00"), eur("10.00"), eur("0.00"), eur("0.00"));
        assertThat(over.paid(eur("-40.00"))).isEqualTo(eur("-40.00"));
        SettledShare nothing =
                new SettledShare(JANUARY, "n", Optional.empty(), eur("0.00"), eur("-10.00"), eur("0.00"), eur("0.00"));
        assertThat(nothing.paid(eur("-40.00"))).isEqualTo(eur("-40.00"));
        SettledShare part = new SettledShare(
                JANUARY, "n", Optional.empty(), eur("120.00"), eur("30.00"), eur("2.40"), eur("57.60"));
        assertThat(part.paid(eur("100.00"))).isEqualTo(eur("25.00"));
        assertThat(part.charged(eur("100.00"))).isEqualTo(eur("98.00"));
        assertThat(part.recoverable(eur("100.00"))).isEqualTo(eur("50.00"));
    }

    @Test
    void what_a_house_bills_to_itself_is_no_sale() {
        DocumentHeader header =
                Samples.header().buyer(Samples.header().build().seller()).build();
        Invoice invoice = issued(Samples.issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(header)
                        .line(Samples.line("EUR 100.00").build())
                        .build(),
                JANUARY));
        assertThat(DocumentTax.sales(ledger(invoice))).isEmpty();
    }

    @Test
    void what_is_bought_is_no_sale() {
        Invoice invoice = issued(Samples.line("EUR 100.00"));
        Ledger buyers = Ledger.of(invoice.header().buyer().id(), facts);
        assertThat(DocumentTax.ofSales(buyers, CurrencyUnit.EUR)).isEmpty();
        assertThat(DocumentTax.of(buyers, DocumentKey.of(invoice), CurrencyUnit.EUR))
                .isEmpty();
    }
}

package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.about;
import static org.facturier.core.chain.Documents.eur;
import static org.facturier.core.chain.Documents.invoice;
import static org.facturier.core.chain.Documents.key;
import static org.facturier.core.chain.Documents.note;
import static org.facturier.core.chain.Documents.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Measure;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** How much goes with what is credited: tax, in two currencies, levies, and what is payable beside. */
class CreditedAmountsTest {

    private static final TaxTreatment TEN = TaxTreatment.standard("10");
    private static final Levy WITHHELD = Levy.withheld("ES_IRPF", "Retención IRPF", "15");

    private static Invoice issued(String number, UnaryOperator<DocumentHeader.Builder> head, String price) {
        return Samples.issue(
                number,
                InvoiceDraft.builder()
                        .header(head.apply(Samples.header()).build())
                        .line(Samples.line(price).build())
                        .build(),
                JANUARY);
    }

    private static DocumentHeader.Builder francs(DocumentHeader.Builder header) {
        return header.currency(CurrencyUnit.of("CHF"))
                .accountingRate(new ExchangeRate(
                        CurrencyUnit.of("CHF"), CurrencyUnit.EUR, new BigDecimal("1.07"), JANUARY, "ECB"));
    }

    @Test
    void tax_in_the_accounting_currency_goes_back_in_proportion() {
        // CHF 100.00: 20.00, EUR 21.40. A third of it: 6.67 and 33.33/100 x 21.40 = 7.13; two thirds 13.33, 14.27
        Invoice invoice = issued("F-1", CreditedAmountsTest::francs, "CHF 100.00");
        Invoice first = chf("N-1", invoice, "CHF 33.33");
        Invoice second = chf("N-2", invoice, "CHF 33.33");
        Chain one = Chain.of(List.of(invoice, first));
        TaxSubtotal left = one.remaining(key(invoice)).taxes().get(0);
        assertThat(left.tax()).isEqualTo(Money.parse("CHF 13.33"));
        // what the note states stands: 6.67 at 1.07 is 7.14
        assertThat(left.taxInAccountingCurrency()).contains(eur("14.26"));
        TaxSubtotal both = Chain.of(List.of(invoice, first, second))
                .remaining(key(invoice))
                .taxes()
                .get(0);
        assertThat(both.net()).isEqualTo(Money.parse("CHF 33.34"));
    }

    private static Invoice chf(String number, Invoice invoice, String price) {
        return about(
                number,
                JANUARY.plusDays(1),
                DocumentType.CREDIT_NOTE,
                List.of(invoice),
                CreditedAmountsTest::francs,
                Samples.line(price).corrects(new org.facturier.core.document.LineReference(invoice.number(), 1)));
    }

    @Test
    void levies_of_a_note_go_to_its_invoices_by_what_of_them_bears_them() {
        Invoice one = issued("F-1", header -> header.levy(WITHHELD), "EUR 100.00");
        Invoice other = issued("F-2", header -> header.levy(WITHHELD), "EUR 200.00");
        Invoice note = about(
                "N-1",
                JANUARY.plusDays(1),
                DocumentType.CREDIT_NOTE,
                List.of(one, other),
                header -> header.levy(WITHHELD),
                of(one, 1, "30.00"),
                of(other, 1, "60.00"));
        Chain chain = Chain.of(List.of(note, one, other));
        // 15 % of 90.00 is 13.50; a third and two thirds
        assertThat(chain.basis(key(one)).leviesCredited())
                .containsExactly(new LevyAmount(WITHHELD, eur("30.00"), eur("4.50")));
        assertThat(chain.basis(key(other)).leviesCredited())
                .containsExactly(new LevyAmount(WITHHELD, eur("60.00"), eur("9.00")));
        // 30.00 + 6.00 - 4.50 and 60.00 + 12.00 - 9.00
        assertThat(chain.settles(key(note)))
                .containsExactly(Map.entry(key(one), eur("31.50")), Map.entry(key(other), eur("63.00")));
    }

    @Test
    void a_discount_on_the_note_itself_is_shared_by_its_lines() {
        Invoice invoice = invoice("F-1", JANUARY, "100.00", "100.00");
        Invoice note = Samples.issue(
                "N-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .type(DocumentType.CREDIT_NOTE)
                                .policy(org.facturier.core.calculation.VatCalculators.perGroup()
                                        .policy())
                                .preceding(List.of(invoice.reference()))
                                .build())
                        .line(of(invoice, 1, "50.00").build())
                        .line(of(invoice, 2, "100.00").build())
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(
                                Measure.amount(eur("15.00")), "remise", Optional.empty())))
                        .build(),
                JANUARY.plusDays(1));
        // 135.00 of 150.00: 45.00 and 90.00
        assertThat(Chain.of(List.of(invoice, note)).remaining(key(invoice)).lines())
                .containsExactly(Map.entry(1, eur("55.00")), Map.entry(2, eur("10.00")));
    }

    @Test
    void lines_that_come_to_nothing_together_take_no_tax_together() {
        Invoice invoice = invoice("F-1", JANUARY, "100.00");
        Invoice note = note("N-1", JANUARY.plusDays(1), invoice, of(invoice, 1, "10.00"), of(invoice, 1, "-10.00"));
        Chain chain = Chain.of(List.of(invoice, note));
        assertThat(chain.on(new LineKey(key(invoice), 1)))
                .extracting(Effect::tax)
                .containsExactly(eur("2.00"), eur("-2.00"));
        assertThat(chain.remaining(key(invoice)).tax()).isEqualTo(eur("20.00"));
    }

    @Test
    void what_a_note_states_stands_and_its_last_invoice_bears_the_difference() {
        // 0.02 of each, 0.00 of tax each by itself; the note states 20 % of 0.04, 0.01
        Invoice one = invoice("F-1", JANUARY, "100.00");
        Invoice other = invoice("F-2", JANUARY, "100.00");
        Invoice note = about(
                "N-1",
                JANUARY.plusDays(1),
                DocumentType.CREDIT_NOTE,
                List.of(one, other),
                of(one, 1, "0.02"),
                of(other, 1, "0.02"));
        Chain chain = Chain.of(List.of(one, other, note));
        assertThat(chain.remaining(key(one)).tax()).isEqualTo(eur("20.00"));
        assertThat(chain.remaining(key(other)).tax()).isEqualTo(eur("19.99"));
        assertThat(chain.settles(key(note)))
                .containsExactly(Map.entry(key(one), eur("0.02")), Map.entry(key(other), eur("0.03")));
    }

    /** 2 x 9.37 at 20 % are 1.87 each; 66.10 - 18.74 = 47.36: 9.47; own lines 9.47 + 3.74 = 13.21, and 20 % would be 13.22. */
    private static Chain carryingTakeBacks() {
        Invoice one = invoice("F-1", JANUARY, "9.37");
        Invoice other = invoice("F-2", JANUARY, "9.37");
        Invoice riding = about(
                "F-3",
                JANUARY.plusDays(1),
                DocumentType.INVOICE,
                List.of(),
                Samples.line("EUR 66.10"),
                of(one, 1, "-9.37"),
                of(other, 1, "-9.37"));
        return Chain.of(List.of(one, other, riding));
    }

    private static Invoice byHand(Chain chain, DocumentKey invoice, String number, String net) {
        return Samples.issue(
                number,
                Correction.of(chain, invoice)
                        .flatMap(correction -> correction.ofLines("geste", Map.of(1, eur(net))))
                        .orThrow(),
                JANUARY.plusDays(2));
    }

    @Test
    void a_part_of_an_invoice_that_carries_credits_bears_its_rate_and_the_last_the_odd_cent() {
        Chain chain = carryingTakeBacks();
        DocumentKey riding = key(chain.documents().get(2));
        assertThat(chain.remaining(riding).tax()).isEqualTo(eur("13.21"));
        // 20 % of 22.73 is 4.546; in proportion it would be 4.54
        Invoice note = byHand(chain, riding, "N-1", "22.73");
        assertThat(note.totals().tax()).isEqualTo(eur("4.55"));
        assertThat(chain.with(note).remaining(riding).tax()).isEqualTo(eur("8.66"));
    }

    @Test
    void parts_of_an_invoice_that_carries_credits_come_to_its_tax_and_never_beyond() {
        Chain chain = carryingTakeBacks();
        DocumentKey riding = key(chain.documents().get(2));
        // 20 % of 66.09 is 13.218: a cent more than all of it bears
        Invoice most = byHand(chain, riding, "N-1", "66.09");
        assertThat(most.totals().tax()).isEqualTo(eur("13.21"));
        assertThat(InvoiceCheck.standard().check(most).all()).isEmpty();
        Chain after = chain.with(most);
        assertThat(after.findings().all()).isEmpty();
        Invoice last = byHand(after, riding, "N-2", "0.01");
        assertThat(last.totals().tax()).isEqualTo(eur("0.00"));
        assertThat(InvoiceCheck.standard().check(last).all()).isEmpty();
        assertThat(after.with(last).findings().all()).isEmpty();
        assertThat(after.with(last).remaining(riding).tax()).isEqualTo(eur("0.00"));
    }

    @Test
    void notes_made_by_hand_may_come_to_a_cent_each_more_of_tax() {
        // 10.06 at 20 % is 2.01; 5.03 is 1.01 (BR-CO-17), twice 2.02
        Invoice invoice = invoice("F-1", JANUARY, "5.03", "5.03");
        Invoice first = note("N-1", JANUARY.plusDays(1), invoice, of(invoice, 1, "5.03"));
        Invoice second = note("N-2", JANUARY.plusDays(2), invoice, of(invoice, 2, "5.03"));
        assertThat(second.totals().tax()).isEqualTo(eur("1.01"));
        assertThat(Chain.of(List.of(invoice, first)).against(second.proForma()).hasErrors())
                .isFalse();
        assertThat(Chain.of(List.of(invoice, first, second)).findings().all())
                .extracting(found -> found.code() + " " + found.severity())
                .containsExactly("INV-CREDIT-08 WARNING");
    }

    @Test
    void a_rate_that_no_invoice_has_is_of_no_line() {
        Invoice invoice = invoice("F-1", JANUARY, "100.00");
        Invoice note = note(
                "N-1", JANUARY.plusDays(1), invoice, Samples.line("EUR 10.00").treatment(TEN));
        Chain chain = Chain.of(List.of(invoice, note));
        assertThat(chain.on(new LineKey(key(invoice), 0)))
                .singleElement()
                .satisfies(effect -> assertThat(effect.tax()).isEqualTo(eur("1.00")));
        assertThat(chain.remaining(key(invoice)).net(TEN)).isEqualTo(eur("-10.00"));
        assertThat(chain.remaining(key(invoice)).net(TaxTreatment.standard("5.5")))
                .isEqualTo(eur("0.00"));
    }

    @Test
    void a_note_that_names_some_lines_only_counts_the_others_by_what_these_leave() {
        Invoice invoice = invoice("F-1", JANUARY, "100.00", "50.00");
        Invoice note = note("N-1", JANUARY.plusDays(1), invoice, of(invoice, 1, "80.00"), Samples.line("EUR 60.00"));
        Chain chain = Chain.of(List.of(invoice, note));
        // 20.00 are left of the first line, so 40.00 go to the second
        assertThat(chain.remaining(key(invoice)).lines())
                .containsExactly(Map.entry(1, eur("0.00")), Map.entry(2, eur("10.00")));
    }

    @Test
    void a_part_of_an_order_does_not_stand_in_what_remains_as_that() {
        Remaining left = Remaining.of(
                eur("0.00"),
                new TreeMap<>(Map.of(1, eur("5.00"))),
                List.of(TaxSubtotal.of(TEN, eur("5.00"), eur("0.50"))));
        assertThat(left.net()).isEqualTo(eur("5.00"));
        assertThat(left.tax()).isEqualTo(eur("0.50"));
        assertThat(left.isNothing()).isFalse();
        assertThat(Remaining.of(eur("0.00"), Map.of(), List.of(TaxSubtotal.of(TEN, eur("0.00"), eur("0.01"))))
                        .isNothing())
                .isFalse();
        assertThat(Remaining.of(eur("0.00"), Map.of(), List.of(TaxSubtotal.of(TEN, eur("0.01"), eur("0.00"))))
                        .isNothing())
                .isFalse();
        assertThat(Remaining.of(eur("0.00"), Map.of(), List.of()).isNothing()).isTrue();
        assertThatThrownBy(() -> new Remaining(null, null, new TreeMap<>(), List.of()))
                .hasMessageContaining("net, tax");
    }

    @Test
    void beyond_is_more_or_the_other_way() {
        assertThat(Remaining.isBeyond(eur("5.01"), eur("5.00"))).isTrue();
        assertThat(Remaining.isBeyond(eur("-1.00"), eur("5.00"))).isTrue();
        assertThat(Remaining.isBeyond(eur("5.00"), eur("5.00"))).isFalse();
        assertThat(Remaining.isBeyond(eur("-5.00"), eur("-5.00"))).isFalse();
        assertThat(Remaining.isWithin(eur("5.00"), eur("5.00"))).isTrue();
        assertThat(Remaining.isWithin(eur("0.00"), eur("5.00"))).isFalse();
        assertThat(Remaining.isWithin(eur("6.00"), eur("5.00"))).isFalse();
        assertThat(Remaining.isOpposite(eur("0.00"), eur("5.00"))).isFalse();
        assertThat(Remaining.isOpposite(eur("-5.00"), eur("5.00"))).isTrue();
        assertThat(Remaining.isOpposite(eur("-5.00"), eur("-5.00"))).isFalse();
    }
}

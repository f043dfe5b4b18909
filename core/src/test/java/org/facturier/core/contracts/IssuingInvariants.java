package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.money.Apportionment;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.joda.money.Money;

/**
 * What holds of whatever an issuer issues, I1 to I6. Implement it in a test class that hands over the issuer of a host,
 * with its own numbering, rules and mentions; where that refuses some of {@link #drafts}, hand over others.
 */
public interface IssuingInvariants {

    /** {@return the issuer under test} */
    Issuer issuer();

    /** {@return drafts that it issues} */
    @Provide
    default Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.anyDrafts();
    }

    /** {@return the day on which they are issued} */
    default LocalDate day() {
        return LocalDate.of(2026, 1, 15);
    }

    /** {@return a check that knows the arithmetic of the issuer} */
    default InvoiceCheck check() {
        return InvoiceCheck.standard();
    }

    /** {@return a mapper that knows the types of the host} */
    default JsonMapper mapper() {
        return StandardJson.MAPPER;
    }

    /** I1. */
    @Property
    default void i1_equal_drafts_give_equal_invoices(@ForAll("drafts") InvoiceDraft draft) {
        assertThat(issue(draft.toBuilder().build())).isEqualTo(issue(draft));
    }

    /**
     * I2. Where the draft names no means of payment, the invoice may name accounts of its seller; behind all of them it may name a
     * page to pay on.
     */
    @Property
    default void i2_an_invoice_says_what_its_draft_said(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(draft);
        List<PaymentMeans> before = draft.header().meansOfPayment();
        List<PaymentMeans> after = invoice.header().meansOfPayment();
        List<PaymentMeans> added = after.subList(Math.min(before.size(), after.size()), after.size());
        DocumentHeader.Builder said = draft.header().toBuilder();
        added.forEach(said::meansOfPayment);
        assertThat(invoice.header()).isEqualTo(said.build());
        List<PaymentMeans> accounts = added.stream()
                .filter(means -> !(means instanceof PaymentMeans.Online))
                .toList();
        assertThat(draft.header().seller().accounts().stream().<PaymentMeans>map(PaymentMeans.CreditTransfer::new))
                .containsAll(accounts);
        assertThat(before.isEmpty() || accounts.isEmpty()).isTrue();
        assertThat(invoice.lines().stream().map(InvoiceLine::item)).containsExactlyElementsOf(draft.lines());
        assertThat(invoice.totals().prepaid())
                .isEqualTo(draft.prepaid().orElse(Money.zero(draft.header().currency())));
    }

    /** I3. */
    @Property
    default void i3_instalments_add_up_to_the_amount_payable(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(draft);
        List<Money> amounts = invoice.schedule().instalments().stream()
                .map(Instalment::amount)
                .toList();
        Money payable = invoice.totals().payable();
        assertThat(amounts.stream().reduce(payable.multipliedBy(0), Money::plus))
                .isEqualTo(payable);
        assertThat(amounts.isEmpty()).isEqualTo(payable.isZero());
    }

    /** I4. The last part of a plan whose last part takes what is left has no ideal to hold to. */
    @Property
    default void i4_each_instalment_is_within_one_unit_of_its_share(@ForAll("drafts") InvoiceDraft draft) {
        PaymentPlan plan = draft.header().terms().plan();
        Assume.that(plan.rounding() != Apportionment.LAST_ABSORBS && plan.base() == PaymentPlan.Base.TOTAL);
        Invoice invoice = issue(draft);
        BigDecimal unit = unit(invoice);
        for (int i = 0; i < invoice.schedule().instalments().size(); i++) {
            BigDecimal whole = invoice.totals().payable().getAmount();
            Money part = invoice.schedule().instalments().get(i).amount();
            assertThat(part.getAmount().remainder(unit)).isZero();
            InstalmentShare share = plan.instalments().get(i).share();
            if (share instanceof InstalmentShare.PercentShare percent) {
                assertNear(part, whole.multiply(percent.percent().value()), BigDecimal.valueOf(100), unit);
            } else if (share instanceof InstalmentShare.FractionShare fraction) {
                assertNear(
                        part,
                        whole.multiply(BigDecimal.valueOf(fraction.parts())),
                        BigDecimal.valueOf(fraction.of()),
                        unit);
            }
        }
    }

    /** I5. */
    @Property
    default void i5_drafts_and_invoices_written_and_read_are_the_same(@ForAll("drafts") InvoiceDraft draft)
            throws JsonProcessingException {
        Invoice invoice = issue(draft);
        String json = mapper().writeValueAsString(invoice);
        assertThat(mapper().readValue(json, Invoice.class)).isEqualTo(invoice);
        assertThat(mapper().readValue(mapper().writeValueAsString(draft), InvoiceDraft.class))
                .isEqualTo(draft);
    }

    /** I6. */
    @Property
    default void i6_an_invoice_does_not_contradict_itself(@ForAll("drafts") InvoiceDraft draft) {
        assertThat(check().check(issue(draft))).isEmpty();
    }

    private Invoice issue(InvoiceDraft draft) {
        return new Series(issuer(), day()).issue(draft);
    }

    /** Of what instalments are multiples. */
    private static BigDecimal unit(Invoice invoice) {
        return invoice.header()
                .terms()
                .payableUnit()
                .map(Money::getAmount)
                .orElse(BigDecimal.ONE.movePointLeft(invoice.header().currency().getDecimalPlaces()));
    }

    private static void assertNear(Money part, BigDecimal ideal, BigDecimal denominator, BigDecimal unit) {
        assertThat(part.getAmount().multiply(denominator).subtract(ideal).abs())
                .as("%s against %s / %s", part, ideal, denominator)
                .isLessThanOrEqualTo(unit.multiply(denominator));
    }
}

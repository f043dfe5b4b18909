package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One invoice of two instalments of 600.00, at a tenth of a per cent a day, interest entered on one day, and payments before and
 * after it that are put to the invoice or to the interest: against a debt that somebody keeps day by day. What the account put to
 * an instalment settles the interest on it, then its principal; what it put to the interest settles the older instalment first.
 */
class AllocationProperties {

    private static final LocalDate FIRST = SampleInvoices.ISSUED_ON.plusDays(10);
    private static final LocalDate ENTERED = FIRST.plusDays(60);
    private static final LocalDate LAST = FIRST.plusDays(120);
    private static final LateInterestLaw LAW = invoice -> java.util.Optional.of(
            LateInterestTerms.agreed(new BigDecimal("36.5")).with(AllocationOrder.INTEREST_FIRST));

    /** Money that comes on a day, and whether it is put to what was entered. */
    private record Paid(int day, int cents, boolean toInterest) {
        LocalDate on() {
            return FIRST.plusDays(day);
        }

        Money amount() {
            return Money.ofMinor(CurrencyUnit.EUR, cents);
        }
    }

    @Provide
    Arbitrary<List<Paid>> payments() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 119),
                        Arbitraries.integers().between(1, 70_000),
                        Arbitraries.of(true, false))
                .as(Paid::new)
                .list()
                .ofMaxSize(4);
    }

    private static TestLedger told(List<Paid> payments) {
        LatePaymentTerms none = new LatePaymentTerms(java.util.Optional.empty(), java.util.Optional.empty());
        TestLedger ledger = TestLedger.of(SampleInvoices.of(
                "F-1",
                Money.parse("EUR 1000"),
                SampleInvoices.header()
                        .terms(SampleInvoices.due(10, 30).withLatePayment(none))
                        .build()));
        for (int i = 0; i < payments.size(); i++) {
            ledger = payments.get(i).on().isAfter(ENTERED) ? ledger : put(ledger, payments.get(i), i, whole());
        }
        for (LateFee fee :
                LateFees.of(ledger.account(), ledger::find, LAW, ENTERED).all()) {
            ledger = ledger.tell(fee.entries(LateAccount.KEY, ENTERED, ENTERED));
        }
        ItemKey interest = new ItemKey.EnteredItem(new LateFeeId(EntryReason.INTEREST, key("F-1"), ENTERED).toString());
        for (int i = 0; i < payments.size(); i++) {
            Paid paid = payments.get(i);
            ledger = paid.on().isAfter(ENTERED) ? put(ledger, paid, i, paid.toInterest() ? interest : whole()) : ledger;
        }
        return ledger;
    }

    private static ItemKey whole() {
        return new ItemKey.DocumentItem(key("F-1"));
    }

    private static TestLedger put(TestLedger ledger, Paid paid, int index, ItemKey to) {
        String id = "P-" + index;
        return ledger.received(id, paid.amount().toString(), paid.on())
                .tell(new Allocated(id + "-a", paid.on(), new ItemKey.MoneyItem(id), to, paid.amount()));
    }

    /** What was really put to an instalment on a day, or to what was entered: more than is open stays on account. */
    private static BigDecimal put(TestLedger ledger, LocalDate day, int instalment) {
        return ledger.account().links().stream()
                .filter(link -> link.on().equals(day))
                .filter(link -> instalment == number(link.debit()))
                .map(link -> link.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the number of an instalment, zero of an entry} */
    private static int number(ItemKey item) {
        return item instanceof ItemKey.InstalmentItem instalment ? instalment.number() : 0;
    }

    @Property
    void what_is_owed_in_all_is_the_debt_kept_day_by_day_whatever_a_payment_was_put_to(
            @ForAll("payments") List<Paid> payments) {
        TestLedger ledger = told(payments);
        Money asked = LateFees.of(ledger.account(), ledger::find, LAW, LAST).all().stream()
                .flatMap(fee -> fee.interestDue().stream())
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        Money open = Money.total(
                CurrencyUnit.EUR,
                ledger.at(LAST).debits().stream().map(item -> item.open()).toList());
        BigDecimal difference =
                open.plus(asked).getAmount().subtract(keptByDay(ledger)).abs();
        assertThat(difference).isLessThanOrEqualTo(ofRounding(payments.size()));
    }

    /**
     * {@return by how much rounding may let both differ} Interest of each instalment is stated when a payment settles it, when it
     * is entered and at the end, half a cent away at most; and half a cent that is principal or not bears 12 % in 120 days.
     */
    private static BigDecimal ofRounding(int payments) {
        return new BigDecimal("0.005")
                .multiply(new BigDecimal("1.12"))
                .multiply(BigDecimal.valueOf(2L * (payments + 2)));
    }

    private static BigDecimal keptByDay(TestLedger ledger) {
        BigDecimal[] principal = {new BigDecimal("600"), new BigDecimal("600")};
        BigDecimal[] interest = {BigDecimal.ZERO, BigDecimal.ZERO};
        LocalDate[] due = {FIRST, FIRST.plusDays(20)};
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int at = 0; at < 2; at++) {
                if (day.isAfter(due[at])) {
                    interest[at] = interest[at].add(principal[at].movePointLeft(3));
                }
            }
            for (int at = 0; at < 2; at++) {
                settle(principal, interest, at, put(ledger, day, at + 1));
            }
            BigDecimal rest = put(ledger, day, 0);
            for (int at = 0; at < 2; at++) {
                rest = settle(principal, interest, at, rest);
            }
        }
        return principal[0].add(principal[1]).add(interest[0]).add(interest[1]);
    }

    private static BigDecimal settle(BigDecimal[] principal, BigDecimal[] interest, int at, BigDecimal paid) {
        BigDecimal toInterest = paid.min(interest[at]);
        interest[at] = interest[at].subtract(toInterest);
        BigDecimal rest = paid.subtract(toInterest);
        BigDecimal toPrincipal = rest.min(principal[at]);
        principal[at] = principal[at].subtract(toPrincipal);
        return rest.subtract(toPrincipal);
    }
}

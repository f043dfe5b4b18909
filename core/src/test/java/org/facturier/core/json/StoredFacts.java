package org.facturier.core.json;

import static org.facturier.core.Samples.DAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.fact.Transferred;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reference;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.InstalmentPurpose;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Every fact, as hosts keep them. */
final class StoredFacts {

    private static final DocumentKey F1 = new DocumentKey("seller", "F", InvoiceNumber.of("F-1"));
    private static final DocumentKey N1 = new DocumentKey("seller", "F", InvoiceNumber.of("N-1"));
    private static final ItemKey BANK = new ItemKey.MoneyItem("bank-1");
    private static final AccountKey EUROS = new AccountKey("seller", "buyer", CurrencyUnit.EUR);
    private static final AccountKey FRANCS = new AccountKey("seller", "buyer", CurrencyUnit.of("CHF"));

    private StoredFacts() {}

    static SortedMap<String, Object> all() {
        SortedMap<String, Object> facts = new TreeMap<>();
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", DAY);
        facts.put("fact.issued", new Issued(invoice));
        facts.put("fact.received", received());
        facts.put("fact.transferred", transferred());
        facts.put("fact.reversed", new Reversed("return-1", DAY, "bank-1", "AC04"));
        facts.put("fact.disputed", new Disputed("objection-1", DAY, F1, StoredDocuments.dispute()));
        facts.put("fact.promised", new Promised("promise-1", DAY, F1, DAY.plusDays(14)));
        facts.put("fact.rescheduled", rescheduled("plan-1", Rescheduled.Interest.FROM_OLD_DUE_DAY));
        facts.put("fact.rescheduled.anew", rescheduled("plan-2", Rescheduled.Interest.FROM_NEW_DUE_DAY));
        facts.putAll(entries(invoice));
        facts.putAll(allocations());
        facts.putAll(reliefs());
        facts.put("told-fact", new ToldFact(received(), Optional.of("camille"), Optional.of("dominique")));
        facts.put("told-fact.least", ToldFact.of(received()));
        return facts;
    }

    private static Fact received() {
        return new Received(new Payment("bank-1", DAY, "buyer", eur("120.00"), "F-1"));
    }

    private static Fact transferred() {
        AccountKey parent = new AccountKey("seller", "parent", CurrencyUnit.EUR);
        return new Transferred("transfer-1", DAY, parent, BANK, EUROS, eur("20.00"));
    }

    private static Fact rescheduled(String id, Rescheduled.Interest interest) {
        Instalment whole = new Instalment(
                1,
                eur("120.00"),
                DAY.plusDays(60),
                Optional.empty(),
                Optional.of(DAY.plusDays(62)),
                Optional.of(InstalmentPurpose.RETENTION));
        return new Rescheduled(id, DAY, F1, new PaymentSchedule(eur("120.00"), List.of(whole)), interest);
    }

    private static SortedMap<String, Object> entries(Invoice invoice) {
        Carried before = new Carried(
                new ItemKey.InstalmentItem(F1, Optional.of("plan-1"), 2),
                DAY.minusDays(60),
                Optional.of(DAY.plusDays(31)),
                Optional.of(InstalmentPurpose.RETENTION),
                DAY.minusDays(30),
                Money.parse("CHF 120.00"),
                List.of(Reference.number(F1.number()), Reference.agreed("4711")),
                invoice.totals().taxes());
        Entered carried = new Entered(
                "opening-1",
                DAY,
                FRANCS,
                Money.parse("CHF 20.00"),
                DAY.plusDays(30),
                EntryReason.OPENING,
                "F-1",
                Optional.of(StoredInvoices.rate()),
                Optional.of(before));
        Entered fee = new Entered("fee-1", DAY, EUROS, eur("8.00"), DAY, EntryReason.FEE);
        return new TreeMap<>(Map.of("fact.entered", carried, "fact.entered.least", fee));
    }

    private static SortedMap<String, Object> allocations() {
        SortedMap<String, Object> facts = new TreeMap<>();
        ItemKey first = new ItemKey.InstalmentItem(F1, 1);
        ItemKey note = new ItemKey.CreditItem(N1, Optional.of(F1));
        ItemKey any = new ItemKey.CreditItem(N1, Optional.empty());
        facts.put("fact.allocated", new Allocated("bank-1/1", DAY, BANK, first, eur("100.00")));
        facts.put("fact.allocated.note", new Allocated("n-1", DAY, note, new ItemKey.PaidBeforeItem(F1), eur("1.00")));
        facts.put(
                "fact.allocated.entered",
                new Allocated("n-2", DAY, any, new ItemKey.EnteredItem("fee-1"), eur("1.00")));
        facts.put(
                "fact.allocated.transferred",
                new Allocated("t-1", DAY, new ItemKey.TransferredItem("transfer-1"), whole(), eur("20.00")));
        return facts;
    }

    private static SortedMap<String, Object> reliefs() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put(
                "fact.relieved",
                new Relieved(
                        "relief-1",
                        DAY,
                        whole(),
                        eur("2.40"),
                        ReliefReason.DISCOUNT,
                        Optional.of("bank-1"),
                        Optional.of(DAY.plusDays(1))));
        facts.put("fact.relieved.least", new Relieved("relief-2", DAY, whole(), eur("1.00"), ReliefReason.WRITE_OFF));
        return facts;
    }

    private static ItemKey whole() {
        return new ItemKey.DocumentItem(F1);
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}

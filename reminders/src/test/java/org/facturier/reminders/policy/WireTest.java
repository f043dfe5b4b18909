package org.facturier.reminders.policy;

import static org.facturier.core.finding.Message.say;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Cause;
import org.facturier.core.account.Entry;
import org.facturier.core.contracts.WireContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.interest.AllocationOrder;
import org.facturier.reminders.interest.DayCountConvention;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestRegime;
import org.facturier.reminders.json.RemindersModule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Stands in this room because only the room of reminders can make one of items of every kind. */
class WireTest implements WireContract {

    private static final ObjectMapper MAPPER = FacturierJson.mapper(new RemindersModule());
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final DocumentKey DOCUMENT = new DocumentKey("seller", "S", InvoiceNumber.of("F-1"));

    @Override
    public ObjectMapper mapper() {
        return MAPPER;
    }

    @Override
    public Map<String, Class<?>> types() {
        return Map.of("reminder", Reminder.class);
    }

    @Override
    public Map<String, Object> documents() {
        return Map.of("reminder", full(), "reminder.least", least().build());
    }

    private static Reminder.Builder least() {
        ClaimedItem instalment = new ClaimedItem(
                new ItemKey.InstalmentItem(DOCUMENT, 1),
                Optional.empty(),
                "F-1",
                List.of(),
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2026, 2, 14),
                Optional.empty(),
                Money.parse("EUR 100.00"),
                Money.parse("EUR 90.00"),
                Money.parse("EUR 90.00"),
                Optional.empty());
        return new Reminder.Builder()
                .account(new AccountKey("seller", "buyer", CurrencyUnit.EUR))
                .level(DunningLevel.of("friendly", 5, DunningNotice.FRIENDLY))
                .on(DAY)
                .claim(new OverdueClaim(CurrencyUnit.EUR, List.of(instalment), List.of(), List.of()))
                .deadline(DAY.plusDays(8));
    }

    private static ClaimedItem item(ItemKey key, Money open, Money claimed) {
        return new ClaimedItem(
                key,
                Optional.of(DOCUMENT),
                "F-1",
                List.of(new Reference(Reference.Kind.NUMBER, "F-1")),
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2026, 2, 14),
                Optional.of(LocalDate.of(2026, 2, 16)),
                Money.parse("EUR 100.00"),
                open,
                claimed,
                Optional.of(cause()));
    }

    private static Cause cause() {
        return new Cause(
                Entry.Kind.ENTERED,
                LocalDate.of(2026, 1, 15),
                Optional.of(EntryReason.FEE),
                Optional.of(DOCUMENT),
                "note 7");
    }

    /** Every kind of item, though not every one can be late. */
    private static OverdueClaim claim() {
        List<ItemKey> keys = List.of(
                new ItemKey.InstalmentItem(DOCUMENT, Optional.of("plan"), 2),
                new ItemKey.PaidBeforeItem(DOCUMENT),
                new ItemKey.DocumentItem(DOCUMENT),
                new ItemKey.CreditItem(DOCUMENT, Optional.of(DOCUMENT)),
                new ItemKey.MoneyItem("P-1"),
                new ItemKey.EnteredItem("E-1"),
                new ItemKey.TransferredItem("T-1"));
        Money left = Money.parse("EUR 25.00");
        return new OverdueClaim(
                CurrencyUnit.EUR,
                keys.stream()
                        .map(key -> item(key, Money.parse("EUR 95.00"), Money.parse("EUR 90.00")))
                        .toList(),
                List.of(item(new ItemKey.EnteredItem("E-2"), left, Money.zero(CurrencyUnit.EUR))),
                List.of(
                        new Deduction(Deduction.Kind.PROMISED, cause(), Money.parse("EUR 30.00")),
                        new Deduction(Deduction.Kind.DISPUTED, cause(), Money.parse("EUR 20.00")),
                        new Deduction(Deduction.Kind.CREDITED, cause(), Money.parse("EUR 10.00"))));
    }

    private static Reminder full() {
        LateInterest interest = new LateInterest(
                Money.parse("EUR 1.23"),
                Money.parse("EUR 0.23"),
                Money.parse("EUR 40.00"),
                List.of(segment()),
                Optional.of(regime()));
        return least().level(DunningLevel.of("formal-notice", 40, DunningNotice.FORMAL_NOTICE)
                        .withInterest()
                        .withIndemnity())
                .claim(claim())
                .noticedOn(DAY.minusDays(20))
                .lateFees(List.of(new LateFee(
                        DOCUMENT,
                        DAY,
                        Optional.of(interest),
                        Money.parse("EUR 0.50"),
                        Optional.of(Money.parse("EUR 40.00")),
                        Optional.of(regime()))))
                .remarks(Findings.of(remark()))
                .build();
    }

    private static LateInterest.Segment segment() {
        return new LateInterest.Segment(
                LocalDate.of(2026, 2, 14),
                LocalDate.of(2026, 2, 15),
                DAY,
                Money.parse("EUR 90.00"),
                new BigDecimal("12.15"),
                DayCountConvention.ACT_365);
    }

    private static LateInterestRegime regime() {
        return LateInterestRegime.builder("FR-B2B")
                .since(LocalDate.of(2013, 1, 1))
                .rate(BigDecimal.TEN, "ECB-MRO")
                .rateRoundedUpTo(new BigDecimal("0.5"))
                .indemnityUpTo(new BigDecimal("1000"), Money.parse("EUR 40.00"))
                .indemnity(Money.parse("EUR 70.00"))
                .allocation(AllocationOrder.INTEREST_FIRST)
                .floor(3, "FR-LEGAL-PROFESSIONAL")
                .law("Code de commerce, art. L441-10")
                .build();
    }

    /** A finding with an argument of each kind. */
    private static Finding remark() {
        Message says = say("none", "{reference} of {day}, {rate} on {amount} for {days}: {items}, {part}")
                .with("reference", "BCE")
                .with("day", DAY)
                .with("rate", Argument.percent(new BigDecimal("12.15")))
                .with("amount", Money.parse("EUR 90.00"))
                .with("days", 44)
                .with("items", List.of("F-1", "F-2"))
                .with("part", say("instalment", "instalment {number}").with("number", 1));
        return new Finding(
                new RuleCode("REM-RATE-01"),
                Severity.WARNING,
                "interest",
                says,
                Optional.of("L441-10"),
                Optional.of(say("look it up")));
    }
}

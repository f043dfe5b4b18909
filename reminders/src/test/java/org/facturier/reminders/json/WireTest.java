package org.facturier.reminders.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.contracts.WireContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.json.FacturierJson;
import org.facturier.reminders.interest.DayCount;
import org.facturier.reminders.interest.Indemnity;
import org.facturier.reminders.interest.InterestSegment;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestRegime;
import org.facturier.reminders.interest.RateFixing;
import org.facturier.reminders.interest.RateFloor;
import org.facturier.reminders.policy.OverdueInstalment;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderStep;
import org.facturier.reminders.policy.ReminderStep.Charge;
import org.facturier.reminders.policy.Tone;
import org.joda.money.Money;

class WireTest implements WireContract {

    private static final ObjectMapper MAPPER = FacturierJson.mapper().registerModule(new RemindersModule());
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

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
        return Reminder.builder()
                .invoice(InvoiceNumber.of("F-1"))
                .step(ReminderStep.of("friendly", 5, Tone.FRIENDLY))
                .on(DAY)
                .instalments(List.of(new OverdueInstalment(
                        1, LocalDate.of(2026, 2, 14), Money.parse("EUR 100.00"), Money.parse("EUR 90.00"))))
                .disputed(Money.parse("EUR 0.00"))
                .deadline(DAY.plusDays(8));
    }

    private static Reminder full() {
        return least().step(ReminderStep.of("formal-notice", 40, Tone.FORMAL_NOTICE)
                        .charging(Charge.INTEREST)
                        .charging(Charge.INDEMNITY))
                .disputed(Money.parse("EUR 10.00"))
                .interest(new LateInterest(
                        Money.parse("EUR 1.23"),
                        Money.parse("EUR 0.23"),
                        Money.parse("EUR 40.00"),
                        List.of(segment()),
                        Optional.of(regime())))
                .indemnity(Money.parse("EUR 40.00"))
                .regime(regime())
                .remarks(new Findings(List.of(new Finding(
                        new RuleCode("REM-RATE-01"),
                        Severity.WARNING,
                        "interest",
                        "no rate is known",
                        Optional.of("L441-10"),
                        Optional.of("look it up")))))
                .build();
    }

    private static InterestSegment segment() {
        return new InterestSegment(
                LocalDate.of(2026, 2, 14),
                LocalDate.of(2026, 2, 15),
                DAY,
                Money.parse("EUR 90.00"),
                new BigDecimal("12.15"),
                DayCount.ACT_365);
    }

    private static LateInterestRegime regime() {
        return new LateInterestRegime(
                "FR-B2B",
                LocalDate.of(2013, 1, 1),
                new RateFixing(
                        "ECB-MRO",
                        BigDecimal.TEN,
                        RateFixing.Moment.FIRST_DAY_OF_SEMESTER,
                        true,
                        Optional.of(new BigDecimal("0.5"))),
                DayCount.ACT_365,
                new Indemnity(List.of(
                        new Indemnity.Band(Optional.of(new BigDecimal("1000")), true, Money.parse("EUR 40.00")),
                        new Indemnity.Band(Optional.empty(), false, Money.parse("EUR 70.00")))),
                Optional.of(new RateFloor(3, "FR-LEGAL-PROFESSIONAL")),
                "Code de commerce, art. L441-10");
    }
}

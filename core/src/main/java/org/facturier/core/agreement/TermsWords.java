package org.facturier.core.agreement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;

/** Payment terms in words of one language. */
final class TermsWords {

    private final Locale language;
    private final PriceWords figures;

    TermsWords(Locale language) {
        this.language = language;
        this.figures = new PriceWords(language);
    }

    String of(PaymentTerms terms) {
        boolean atOnce = terms.plan().instalments().size() == 1;
        String parts = terms.plan().instalments().stream()
                .map(planned -> instalment(planned, atOnce))
                .collect(Collectors.joining("; "));
        return parts + "." + terms.latePayment().map(this::late).orElse("");
    }

    private String instalment(PlannedInstalment planned, boolean atOnce) {
        String share = atOnce ? Phrase.WHOLE.in(language) : share(planned.share());
        return due(share, planned.due())
                + planned.discount()
                        .map(early -> Phrase.EARLY.in(
                                language, percent(early.percent().value()), early.withinDays()))
                        .orElse("");
    }

    private String share(InstalmentShare share) {
        if (share instanceof InstalmentShare.Percent part) {
            return Phrase.SHARE.in(language, percent(part.percent().value()));
        }
        if (share instanceof InstalmentShare.Fraction part) {
            return Phrase.FRACTION.in(language, part.parts(), part.of());
        }
        return share instanceof InstalmentShare.Amount fixed
                ? figures.amount(fixed.amount())
                : Phrase.BALANCE.in(language);
    }

    private String due(String share, DueDateRule due) {
        String from = switch (due.from()) {
            case INVOICE_DATE -> Phrase.FROM_INVOICE_DATE.in(language);
            case DELIVERY -> Phrase.FROM_DELIVERY.in(language);
            case RECEIPT -> Phrase.FROM_RECEIPT.in(language);
        };
        return Phrase.DUE.in(language, share, due.days(), from)
                + due.endOfMonth().map(this::endOfMonth).orElse("")
                + (due.months() == 0 ? "" : Phrase.MONTHS_LATER.in(language, due.months()));
    }

    private String endOfMonth(EndOfMonth order) {
        return switch (order) {
            case DAYS_THEN_MONTH_END -> Phrase.THEN_END.in(language);
            case MONTH_END_THEN_DAYS -> Phrase.END_THEN.in(language);
        };
    }

    private String late(LatePaymentTerms late) {
        String rate = late.annualPercent()
                .map(percent -> Phrase.LATE_RATE.in(language, figures.number(percent)))
                .orElseGet(() -> Phrase.LATE_LAW.in(language));
        return rate
                + late.recoveryIndemnity()
                        .map(sum -> Phrase.RECOVERY.in(language, figures.amount(sum)))
                        .orElse("");
    }

    private String percent(BigDecimal value) {
        return figures.number(value) + "\u00a0%";
    }
}

package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.document.Measure;

/** Discounts in words of one language. */
final class DiscountWords {

    private final Locale language;
    private final PriceWords figures;

    DiscountWords(Locale language) {
        this.language = language;
        this.figures = new PriceWords(language);
    }

    String of(Discount discount) {
        String much = measure(discount.measure());
        String off = discount.rules().isEmpty()
                ? Phrase.OFF_ALL.in(language, much)
                : Phrase.OFF.in(language, much, String.join(", ", discount.rules()));
        String most = discount.cap()
                .map(cap -> Phrase.IN_ALL.in(language, figures.amount(cap)))
                .orElse("");
        return off + days(discount) + most + " (" + discount.reason() + ").";
    }

    private String days(Discount discount) {
        LocalDate from = discount.from();
        return discount.until()
                .map(end -> Phrase.BETWEEN_DAYS.in(language, from, end.minusDays(1)))
                .orElseGet(() -> Phrase.SINCE.in(language, from));
    }

    private String measure(Measure measure) {
        return measure instanceof Measure.Amount fixed
                ? Phrase.FOR_PERIOD.in(language, figures.amount(fixed.amount()))
                : figures.number(((Measure.Percent) measure).percent().value()) + "\u00a0%";
    }
}

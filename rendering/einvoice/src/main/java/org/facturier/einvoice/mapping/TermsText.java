package org.facturier.einvoice.mapping;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.Instalment;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;

/**
 * The terms of payment in words (BT-20): each part of the amount with its day, what is held back, what may be taken off for
 * paying early. In the language of the document where there are words of it, else in English, its figures too.
 *
 * <p>{@code 6,00 € zahlbar bis 25. September 2026; 2 % Skonto bei Zahlung innerhalb von 10 Tagen ab Rechnungsdatum}
 *
 * <p>What late payment costs is not said here: where a law wants it on the document, a notice (BG-1) has it.
 *
 * @param words  the sentences
 * @param notation  how the language writes amounts and days
 */
record TermsText(Words words, Notation notation) {

    /** {@return the terms in a language} */
    static TermsText in(Locale language) {
        Locale spoken = Words.spoken(TermsText.class, "terms", language);
        return new TermsText(Words.beside(TermsText.class, "terms", language), Notation.of(spoken));
    }

    /** {@return what instalments say, one after the other} */
    String of(List<Instalment> parts) {
        List<String> said = new ArrayList<>();
        for (Instalment part : parts) {
            said.add(words.text(
                    part.isRetention() ? "retention" : "instalment",
                    Map.of("amount", notation.money(part.amount()), "day", notation.day(part.dueOn()))));
            part.discount().ifPresent(discount -> said.add(discount(discount)));
        }
        return said.stream().collect(joining("; "));
    }

    /** {@return what may be taken off, counted from the day of the invoice as it was agreed} */
    private String discount(EarlyPaymentDiscount discount) {
        String key = switch (discount.withinDays()) {
            case 0 -> "discount.once";
            case 1 -> "discount.one";
            default -> "discount";
        };
        return words.text(
                key,
                Map.of(
                        "percent", notation.percent(discount.percent().value()),
                        "days", Integer.toString(discount.withinDays())));
    }
}

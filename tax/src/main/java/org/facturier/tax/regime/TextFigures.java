package org.facturier.tax.regime;

import java.math.BigDecimal;
import java.util.Locale;
import org.facturier.core.money.Decimals;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How the language of a mention writes percentages and amounts: with a point in English, with a comma in all others of the
 * legal texts. It is the language of the words, not of the document, so that English words on a Portuguese document have
 * English figures.
 */
record TextFigures(Locale language) {

    /** {@return the figures of a text} */
    static TextFigures of(LegalText text) {
        return new TextFigures(text.language());
    }

    /** {@return such as {@code 1,5 %} in French and {@code 1.5%} in English} */
    String percent(BigDecimal hundredths) {
        return decimal(Decimals.canonical(hundredths)) + (isEnglish() ? "%" : "\u00A0%");
    }

    /**
     * {@return such as {@code 40 €} or {@code 55,50 €}, the code behind the figure for other currencies} Whole units stand
     * without decimals, as laws write them; else there are all decimals of the currency.
     */
    String amount(Money amount) {
        BigDecimal whole = Decimals.canonical(amount.getAmount());
        CurrencyUnit currency = amount.getCurrencyUnit();
        return decimal(whole.scale() > 0 ? amount.getAmount() : whole)
                + "\u00A0"
                + (currency.equals(CurrencyUnit.EUR) ? "€" : currency.getCode());
    }

    private String decimal(BigDecimal number) {
        String figure = number.toPlainString();
        return isEnglish() ? figure : figure.replace('.', ',');
    }

    private boolean isEnglish() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}

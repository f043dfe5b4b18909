package org.facturier.rendering.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.report.Cell;
import org.facturier.core.wording.Notation;
import org.facturier.core.wording.Words;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** The labels of one language, and its way to write figures, units and dates. Immutable. */
public final class DocumentLabels {

    // Java writes Hebrew as iw or he, by its version
    private static final Set<String> RIGHT_TO_LEFT = Set.of("he", "iw", "yi", "ji", "ar", "fa", "ur");

    private final Locale language;
    private final LabelFile file;
    private final Notation notation;

    private DocumentLabels(Locale language, LabelFile file) {
        this.language = language;
        this.file = file;
        this.notation = file.notation();
    }

    static DocumentLabels of(Locale language, LabelFile file) {
        return new DocumentLabels(language, file);
    }

    /** {@return whether the labels are read from right to left} */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** {@return the same with the name of another tax in the place of VAT} */
    public DocumentLabels ofTax(String name) {
        return new DocumentLabels(language, file.ofTax(name));
    }

    /** {@return the same language with some labels in words of the host} */
    DocumentLabels with(Words words) {
        return new DocumentLabels(language, file.with(words));
    }

    /** {@return another language, labelled in this one where it has no words} */
    DocumentLabels translated(Locale other, Words words) {
        return new DocumentLabels(other, file.translated(words));
    }

    LabelFile file() {
        return file;
    }

    /** {@return the language of the labels} */
    public Locale language() {
        return language;
    }

    /**
     * {@return a label with its values put in}
     *
     * @param key  its name in the file
     * @param values  for {@code {0}}, {@code {1}} and {@code {2}}
     * @throws IllegalArgumentException if there is no such label
     */
    public String text(String key, String... values) {
        return file.text(key, values);
    }

    /** {@return a label, or another text where the language has none} */
    public String textOr(String key, String otherwise) {
        return file.textOr(key, otherwise);
    }

    /** {@return a label that begins a line: its first letter is a capital} */
    public String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language) + text.substring(first);
    }

    /** {@return a number such as {@code 1,234.5}} */
    public String number(BigDecimal number) {
        return notation.number(number);
    }

    /** {@return hundredths such as {@code 5.5%}} */
    public String percent(BigDecimal hundredths) {
        return notation.percent(hundredths);
    }

    /** {@return an amount without its currency, for columns} */
    public String amount(Money amount) {
        return notation.figure(amount);
    }

    /** {@return an amount with its currency} */
    public String money(Money amount) {
        return notation.money(amount);
    }

    /** {@return an exact amount with its currency and all its decimals} */
    public String money(BigMoney amount) {
        return notation.money(amount);
    }

    /** {@return a price without its currency, with all its decimals} */
    public String price(BigMoney price) {
        return notation.figure(price);
    }

    /** {@return a day in words, such as {@code 15 January 2026}} */
    public String day(LocalDate day) {
        return notation.day(day);
    }

    /** {@return a day in figures, for columns} */
    public String shortDay(LocalDate day) {
        return notation.shortDay(day);
    }

    /** {@return first and last day of a period, in words} */
    public String period(ServicePeriod period) {
        return notation.period(period);
    }

    /** {@return a unit as a word, singular or plural as the quantity wants; its code where the language has no word} */
    public String unit(Unit unit, BigDecimal quantity) {
        return notation.unit(unit, quantity).orElseGet(unit::code);
    }

    /** {@return a cell of a table as it is printed} */
    public String cell(Cell cell) {
        return cell.match(new Cell.Cases<>() {
            @Override
            public String text(Cell.TextCell words) {
                return Printable.text(words.text());
            }

            @Override
            public String amount(Cell.AmountCell sum) {
                return money(sum.amount());
            }

            @Override
            public String day(Cell.DayCell date) {
                return shortDay(date.day());
            }

            @Override
            public String number(Cell.NumberCell figure) {
                return DocumentLabels.this.number(figure.number());
            }
        });
    }
}

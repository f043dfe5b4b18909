package org.facturier.core.finding;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * What stands in a place of a {@link Message}: each language writes it in its own way. It keeps what it is until somebody says
 * it, so that {@code 1234.50} is {@code 1 234,50} in French and stays a number where it is stored.
 */
public sealed interface Argument {

    /** {@return it as a language writes it} */
    String in(Speech speech);

    /**
     * {@return the argument for a value: amounts, days, whole and decimal numbers, lists, messages and exceptions are known as
     * such, all else is the text that it says of itself}
     */
    static Argument of(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        if (value instanceof BigMoneyProvider amount) {
            return new AmountArgument(amount.toBigMoney());
        }
        if (value instanceof LocalDate day) {
            return new DayArgument(day);
        }
        return value instanceof Number number ? numberOf(number) : ofWords(value);
    }

    /** {@return a number, or its own text where its exponent is beyond what is written out} */
    private static Argument numberOf(Number number) {
        return QuantityArgument.isWritable(number)
                ? new QuantityArgument(new BigDecimal(number.toString()))
                : new TextArgument(number.toString());
    }

    private static Argument ofWords(Object value) {
        if (value instanceof Collection<?> several) {
            return new Listed(several.stream().map(Argument::of).toList());
        }
        if (value instanceof RuntimeException failure) {
            return ofFailure(failure);
        }
        return value instanceof Message message ? new Phrase(message) : new TextArgument(String.valueOf(value));
    }

    /** What a part of the host's says is its own; a failure without words has the name of its kind. */
    private static Argument ofFailure(RuntimeException failure) {
        if (failure instanceof RefusedException refused) {
            return new Phrase(refused.says());
        }
        String message = failure.getMessage();
        return new TextArgument(message == null ? failure.getClass().getSimpleName() : message);
    }

    /** {@return hundredths, which each language writes with its sign} */
    static Argument percent(BigDecimal hundredths) {
        return new PercentArgument(hundredths);
    }

    /**
     * A name, a number of a document, a code, or words from elsewhere: the same in every language.
     *
     * @param text  of more than 2,000 characters the beginning and the end
     */
    record TextArgument(String text) implements Argument {

        public TextArgument {
            text = Shortened.message(requireNonNull(text, "text"));
        }

        @Override
        public String in(Speech speech) {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number  with the decimals that are shown
     */
    record QuantityArgument(BigDecimal number) implements Argument {

        // a few characters of an exponent ask for gigabytes
        private static final int LARGEST_SCALE = 100;

        /** @throws IllegalArgumentException if it has more than 100 decimals, or zeros before its point */
        public QuantityArgument {
            number = plain(number);
        }

        private static boolean isWritable(Number number) {
            return !(number instanceof BigDecimal decimal) || Math.abs((long) decimal.scale()) <= LARGEST_SCALE;
        }

        private static BigDecimal plain(BigDecimal number) {
            if (!isWritable(number)) {
                throw new RefusedException(
                        say("numberScale", "a number in a finding has a scale from -100 to 100, not one of {scale}")
                                .with("scale", number.scale()));
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        @Override
        public String in(Speech speech) {
            return speech.number(number);
        }
    }

    /**
     * Hundredths.
     *
     * @param hundredths  20 for 20%
     */
    record PercentArgument(BigDecimal hundredths) implements Argument {

        /** @throws IllegalArgumentException if it has more than 100 decimals, or zeros before its point */
        public PercentArgument {
            hundredths = QuantityArgument.plain(hundredths);
        }

        @Override
        public String in(Speech speech) {
            return speech.percent(hundredths);
        }
    }

    /**
     * An amount of money.
     *
     * @param amount  exact
     */
    record AmountArgument(BigMoney amount) implements Argument {

        public AmountArgument {
            requireNonNull(amount, "amount");
        }

        @Override
        public String in(Speech speech) {
            return speech.money(amount);
        }
    }

    /**
     * A day.
     *
     * @param day  without zone
     */
    record DayArgument(LocalDate day) implements Argument {

        public DayArgument {
            requireNonNull(day, "day");
        }

        @Override
        public String in(Speech speech) {
            return speech.day(day);
        }
    }

    /**
     * Several, one after the other.
     *
     * @param items  in order
     */
    record Listed(List<Argument> items) implements Argument {

        public Listed {
            items = List.copyOf(items);
        }

        @Override
        public String in(Speech speech) {
            return items.stream().map(item -> item.in(speech)).collect(joining(", "));
        }
    }

    /**
     * A part of a sentence that is said by language, too.
     *
     * @param message  said among the sentences of the same rule
     */
    record Phrase(Message message) implements Argument {

        public Phrase {
            requireNonNull(message, "message");
        }

        @Override
        public String in(Speech speech) {
            return speech.phrase(message);
        }
    }
}

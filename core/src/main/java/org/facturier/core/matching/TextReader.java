package org.facturier.core.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.facturier.core.payment.Mention;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.TextReading;
import org.facturier.core.payment.WrittenWords;

/**
 * Reads one text of a payer: numbers in full first, then lists and ranges that go on from them, then what has a shape of ours.
 * Used once.
 *
 * <p>Of {@code Factures F-2026-0171, 0172 et 0175} the first is a number in full, the two others go on from it. {@code
 * F-2026-0171 à 0175} is a range, if there is a number {@code F-2026-0175}.
 */
final class TextReader {

    /** How a creditor reference begins (ISO 11649). */
    private static final Pattern REFERENCE = Pattern.compile("RF\\d\\d[0-9A-Z]*");
    /** WrittenWords between the members of a list. */
    private static final Set<String> AND = Set.of("ET", "UND", "AND");
    /** WrittenWords between the ends of a range. */
    private static final Set<String> TO = Set.of("À", "A", "AU", "BIS", "TO");
    /** Signs between the members of a list. */
    private static final Set<String> LIST = Set.of(",", ";", "/", "+", "&");
    /** Signs that stand within a number. */
    private static final Set<String> WITHIN = Set.of("-", "/", ".", "_");
    /** A token is at most so many letters and digits; longer ones are nobody's numbers. */
    private static final int LONGEST = 40;

    /** So many digits may be a day of the calendar, year first. */
    private static final int DATE = 8;

    private final List<ShapeReader> shapes;
    private final OpenItems open;
    private final WrittenWords words;
    /** Numbers in full, by their first word. */
    private final Map<Integer, Mention> mentions = new HashMap<>();

    private final List<Mention> whole = new ArrayList<>();
    private final List<Named.Part> parts = new ArrayList<>();
    private final List<Named.Typed> slips = new ArrayList<>();
    private final List<Named.Range> ranges = new ArrayList<>();

    TextReader(List<ShapeReader> shapes, OpenItems open, String text, String partner) {
        this.shapes = shapes;
        this.open = open;
        TextReading reading = open.read(text, partner);
        this.words = reading.words();
        reading.mentions().forEach(mention -> mentions.put(mention.from(), mention));
    }

    /** {@return what the text names} */
    Named read() {
        int at = 0;
        while (at < count()) {
            at = Math.max(at + 1, mentions.containsKey(at) ? mention(mentions.get(at)) : token(at));
        }
        return new Named(whole, parts, slips, ranges);
    }

    /** Takes a number in full and what goes on from it; gives the word after. A reference with wrong check digits is passed over. */
    private int mention(Mention mention) {
        if (mention.isMistyped()) {
            return mention.to() + 1;
        }
        whole.add(mention);
        String number = mention.references().get(0).bare();
        int at = range(number, mention.to() + 1);
        Optional<String> counter = counter(number, at);
        while (counter.isPresent()) {
            at = listed(at).orElse(at) + 1;
            parts.add(new Named.Part(counter.get(), List.of(counter.get())));
            counter = counter(number, at);
        }
        return at;
    }

    /**
     * {@return the word after a range that begins with a number, the word given where none does}
     *
     * <p>The far end is a number in full, or a counter whose number is known; else it is no range, and the words are read on.
     */
    private int range(String number, int at) {
        if (at + 1 >= count() || !TO.contains(word(at)) || words.all().get(at).apart()) {
            return at;
        }
        Mention last = mentions.get(at + 1);
        if (last != null && !last.isMistyped()) {
            whole.add(last);
            ranges.add(new Named.Range(number, last.references().get(0).bare()));
            return last.to() + 1;
        }
        Optional<String> other = withCounter(number, word(at + 1)).filter(open::knows);
        other.ifPresent(bare -> {
            ranges.add(new Named.Range(number, bare));
            open.read(bare, "").mentions().forEach(whole::add);
        });
        return other.isPresent() ? at + 2 : at;
    }

    /** {@return the number that a counter in a list stands for} */
    private Optional<String> counter(String number, int at) {
        return listed(at).flatMap(place -> withCounter(number, word(place)));
    }

    /** {@return the word that a sign or word of lists leads to} */
    private Optional<Integer> listed(int at) {
        if (at >= count() || at == 0) {
            return Optional.empty();
        }
        if (AND.contains(word(at))) {
            return at + 1 < count() ? Optional.of(at + 1) : Optional.empty();
        }
        return LIST.contains(before(at).strip()) ? Optional.of(at) : Optional.empty();
    }

    /** {@return the number of the series of another with this counter} */
    private Optional<String> withCounter(String number, String digits) {
        return shapes.stream()
                .flatMap(shape -> shape.withCounter(number, digits).stream())
                .findFirst();
    }

    /** {@return the word after what has a shape of ours, or after this one} */
    private int token(int at) {
        if (isReference(at)) {
            return afterReference(at);
        }
        Best best = new Best();
        Set<Integer> ends = new HashSet<>();
        for (WrittenWords.Stretch stretch : words.from(at, LONGEST)) {
            if (stretch.apart() || isTaken(stretch)) {
                break;
            }
            for (ShapeReader shape : shapes) {
                shape.read(stretch.bare(), ends).ifPresent(token -> best.take(stretch, shape, token));
            }
            ends.add(stretch.bare().length());
        }
        return best.stretch().map(stretch -> keep(best, stretch)).orElseGet(() -> withoutPrefix(at));
    }

    /** The best of what begins at one word: the better fit, then the longer. */
    private static final class Best {
        private WrittenWords.Stretch stretch;
        private ShapeReader shape;
        private ShapeReader.Token token;

        void take(WrittenWords.Stretch where, ShapeReader of, ShapeReader.Token read) {
            if (token == null || read.fit().compareTo(token.fit()) < 0) {
                stretch = where;
                shape = of;
                token = read;
            }
        }

        Optional<WrittenWords.Stretch> stretch() {
            return Optional.ofNullable(stretch);
        }
    }

    /**
     * Keeps what has a shape of ours; gives the word after.
     *
     * <p>With the zeros of its counter left out it is a number in part if there is such a number; else one digit may be missing.
     */
    private int keep(Best best, WrittenWords.Stretch stretch) {
        String written = words.written(stretch);
        if (best.token.fit() == ShapeReader.Fit.SHORT && open.knows(best.token.number())) {
            parts.add(new Named.Part(written, List.of(best.token.number())));
        } else if (best.token.fit() != ShapeReader.Fit.SHORT || best.token.lacksOne()) {
            slips.add(new Named.Typed(written, best.token.typed(), best.shape));
        }
        return stretch.to() + 1;
    }

    /**
     * {@return the word after a year and counter without the letters before, or after this word}
     *
     * <p>Only numbers that are known count: years and amounts stand in many texts.
     */
    private int withoutPrefix(int at) {
        if (isJoined(at) || isDate(word(at))) {
            return at + 1;
        }
        Set<Integer> ends = new HashSet<>();
        for (WrittenWords.Stretch stretch : words.from(at, LONGEST)) {
            if (stretch.apart() || isTaken(stretch)) {
                break;
            }
            List<String> numbers = shapes.stream()
                    .flatMap(shape -> shape.withPrefix(stretch.bare(), ends).stream())
                    .filter(open::knows)
                    .toList();
            if (!numbers.isEmpty()) {
                parts.add(new Named.Part(words.written(stretch), numbers));
                return stretch.to() + 1;
            }
            ends.add(stretch.bare().length());
        }
        return at + 1;
    }

    /** {@return whether a word hangs on letters before it, as in D-2026-0507} */
    private boolean isJoined(int at) {
        return at > 0
                && WITHIN.contains(before(at))
                && Character.isLetter(word(at - 1).charAt(word(at - 1).length() - 1));
    }

    /**
     * {@return whether eight digits are a day of the calendar}
     *
     * <p>{@code 20260302} in one word is the 2nd of March before it is the number 302 of 2026; {@code 2026-0302} may be a
     * number.
     */
    private static boolean isDate(String digits) {
        if (digits.length() != DATE || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** {@return whether a creditor reference begins here, which nothing known bears} */
    private boolean isReference(int at) {
        return REFERENCE.matcher(word(at)).matches();
    }

    /** {@return the word after a creditor reference, which is printed in groups of four} */
    private int afterReference(int at) {
        int next = at + 1;
        boolean grouped = word(at).length() == 4;
        while (grouped && next < count() && word(next).length() <= 4 && !mentions.containsKey(next)) {
            grouped = word(next).length() == 4;
            next++;
        }
        return next;
    }

    /** {@return whether a stretch ends where a number in full begins} */
    private boolean isTaken(WrittenWords.Stretch stretch) {
        return mentions.containsKey(stretch.to());
    }

    /** {@return how many words there are} */
    private int count() {
        return words.all().size();
    }

    /** {@return letters and digits of a word} */
    private String word(int at) {
        return words.all().get(at).bare();
    }

    /** {@return the signs before a word} */
    private String before(int at) {
        return words.text()
                .substring(words.all().get(at - 1).to(), words.all().get(at).from());
    }
}

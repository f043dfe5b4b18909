package org.facturier.core.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Speech;
import org.facturier.core.template.Template;
import org.joda.money.BigMoney;

/**
 * Says findings in a language, amounts and days as it writes them. Each module brings its words in French and German; a host
 * changes one of them by {@link #with}, and may bring files of its own: {@code META-INF/facturier/findings_it.properties}, by
 * the keys of findings, and with those of {@link Notation#words} where the language writes figures in its own way. What has no
 * words in a language, or words with a place that the finding has nothing for, is said in the English that each finding
 * carries. Immutable.
 *
 * <p>A sentence is looked for by the key of the finding, then by the name of its phrase, which many rules share, then left in
 * English. Of a sentence in English all is English, its figures too, so that no line is half in one language. Arguments that
 * are sentences themselves are looked for in the same way.
 */
public final class FindingWords {

    /** Keys of sentences that any rule may say begin with it: {@code phrase.boundsCross}. */
    private static final String SHARED = "phrase.";

    private final Words words;
    private final Notation notation;

    /**
     * @param words  of findings, by key
     * @param notation  how the language writes figures
     */
    private FindingWords(Words words, Notation notation) {
        this.words = words;
        this.notation = notation;
    }

    /**
     * {@return the words of a language, whatever its country; English where there are none} A language that has words for
     * findings and no figures of its own writes those as English does.
     */
    public static FindingWords of(Locale language) {
        Words words = Words.everywhere("META-INF/facturier/findings", language);
        // what is said in English has its figures as English writes them, though letters have words of the language
        Locale figures = words.texts().isEmpty() ? Locale.ENGLISH : language;
        return new FindingWords(words, Notation.of(Notation.words(figures).and(words)));
    }

    /**
     * {@return these words, with other words for what a finding says} Where this language has no words for it any place is
     * taken, and the sentence counts only for findings that have all of its places.
     *
     * @param key  that of the finding, such as {@code INV-LINE-01}, or of its hint, such as {@code INV-LINE-01.hint}
     * @param words  the sentence, with the places that the finding has, such as {@code {left}}
     * @throws IllegalArgumentException if this language has words for it, and in them no place of such a name
     */
    public FindingWords with(String key, String words) {
        Set<String> unknown = new HashSet<>(new Template(words).places());
        this.words.find(key).ifPresent(known -> unknown.removeAll(new Template(known).places()));
        if (this.words.find(key).isPresent() && !unknown.isEmpty()) {
            throw new IllegalArgumentException(key + " has no place " + unknown + ": " + this.words.text(key));
        }
        return new FindingWords(this.words.and(new Words(Map.of(key, words))), notation);
    }

    /**
     * {@return what was found, as one sentence without its place} The place is a path of the model, which no language has words
     * for.
     */
    public String say(Finding finding) {
        return new Speaker(finding, words, notation).said(finding.key(), finding.says());
    }

    /** {@return what to do about it, empty where that is not known} */
    public Optional<String> hint(Finding finding) {
        return finding.advice()
                .map(advice -> new Speaker(finding, words, notation)
                        .said(finding.hintKey().orElseThrow(), advice));
    }

    /** {@return the words of a key as they are in the files, with their places; empty where this language has none} */
    public Optional<String> find(String key) {
        return words.find(key);
    }

    /** {@return the keys for which this language has words} */
    public Set<String> keys() {
        return words.texts().keySet();
    }

    /** Figures of one language. */
    private abstract static class Figures implements Speech {

        private final Notation notation;

        private Figures(Notation notation) {
            this.notation = notation;
        }

        @Override
        public String number(BigDecimal number) {
            return notation.number(number);
        }

        @Override
        public String percent(BigDecimal hundredths) {
            return notation.percent(hundredths);
        }

        @Override
        public String money(BigMoney amount) {
            return notation.coded(amount);
        }

        @Override
        public String day(LocalDate day) {
            return notation.day(day);
        }
    }

    /** Says one finding: a sentence that has no words in the language is in English to its last figure. */
    private static final class Speaker extends Figures {

        private final Finding finding;
        private final Words words;

        private Speaker(Finding finding, Words words, Notation notation) {
            super(notation);
            this.finding = finding;
            this.words = words;
        }

        /**
         * {@return a sentence in the language if it has words that fit, else all in English; what a host says in words of no
         * key as it stands}
         */
        private String said(String key, Message message) {
            Optional<String> own = words.find(key)
                    .or(() -> words.find(SHARED + message.name()))
                    .filter(sentence -> fits(sentence, message));
            return own.isPresent() || !message.hasWords()
                    ? message.said(own.orElse(message.english()), this)
                    : English.SPEECH.phrase(message);
        }

        /** Words are of another sentence where one of their places would stay empty. */
        private static boolean fits(String sentence, Message message) {
            return message.arguments().keySet().containsAll(new Template(sentence).places());
        }

        @Override
        public String phrase(Message message) {
            return said(finding.key(message), message);
        }
    }

    /** Says what the findings themselves say. */
    private static final class English extends Figures {

        private static final English SPEECH = new English();

        private English() {
            super(Notation.of(Locale.ENGLISH));
        }

        @Override
        public String phrase(Message message) {
            return message.said(message.english(), this);
        }
    }
}

package org.facturier.core.payment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.PaymentReference;

/**
 * What the text of some money says, held against the names that are known.
 *
 * <p>A text is cut into words, and words in a row are tried together, for payers write {@code F 2026 0007} for {@code
 * F-2026-0007}, or break a number where the field of a bank ends. From each word on the longest name counts, and a name within
 * one that was found is passed over. A name may also stand after RF and two check digits.
 */
public final class TextReading {

    /**
     * The shape of a creditor reference, whose check digits need not be right: one that is mistyped has this shape, too.
     *
     * @source ISO 11649
     */
    private static final Pattern CREDITOR_REFERENCE = Pattern.compile("RF\\d{2}(?=[A-Z]*\\d)[0-9A-Z]{1,21}");
    /** How many characters stand before the number in a creditor reference. */
    private static final int CHECK = "RF00".length();

    private static final int LONGEST_CREDITOR_REFERENCE = 25;

    private final WrittenWords text;
    private final String partner;
    private final Names names;

    /**
     * @param text  the text
     * @param partner  the identifier of the partner whose orders are names too; blank for none
     * @param names  the names that are known
     */
    TextReading(String text, String partner, Names names) {
        this.text = WrittenWords.of(text);
        this.partner = partner;
        this.names = names;
    }

    /** {@return the words of the text} */
    public WrittenWords words() {
        return text;
    }

    /** {@return the names that stand whole in the text, in order; where one stands within another, the longer} */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        int reach = -1;
        for (int first = 0; first < text.all().size(); first++) {
            Optional<WrittenWords.Stretch> longest = longest(first);
            if (longest.isPresent() && longest.get().to() > reach) {
                reach = longest.get().to();
                mentions.add(mention(longest.get()));
            }
        }
        return mentions;
    }

    /** {@return the longest name that begins with a word, empty where none does} */
    private Optional<WrittenWords.Stretch> longest(int first) {
        return text.from(first, names.longest() + CHECK).stream()
                .filter(stretch -> !references(stretch).isEmpty())
                .reduce((shorter, longer) -> longer);
    }

    /** Where a name was found only behind check digits, and these do not check, they were those of another. */
    private Mention mention(WrittenWords.Stretch stretch) {
        String words = text.written(stretch);
        boolean mistyped = plain(stretch).isEmpty()
                && CreditorReference.find(stretch.bare()).isEmpty();
        return new Mention(words, asWritten(references(stretch), words), mistyped, stretch.from(), stretch.to());
    }

    /** {@return the names that a stretch is: by itself, else behind RF and two digits} */
    private List<Reference> references(WrittenWords.Stretch stretch) {
        List<Reference> plain = plain(stretch);
        return plain.isEmpty() && isChecked(stretch) ? meant(stretch.bare().substring(CHECK), stretch) : plain;
    }

    /** {@return whether it begins as a creditor reference, with something after the check digits} */
    private static boolean isChecked(WrittenWords.Stretch stretch) {
        String bare = stretch.bare();
        return bare.startsWith("RF") && bare.length() > CHECK && isDigit(bare.charAt(2)) && isDigit(bare.charAt(3));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** {@return the names that a stretch is by itself} */
    private List<Reference> plain(WrittenWords.Stretch stretch) {
        return meant(stretch.bare(), stretch);
    }

    /** F-1, 2 is not F-12. */
    private List<Reference> meant(String bare, WrittenWords.Stretch stretch) {
        List<Reference> known = names.known(partner, bare);
        return stretch.apart()
                ? known.stream()
                        .filter(reference -> WrittenWords.hasApart(reference.text()))
                        .toList()
                : known;
    }

    /** Of F-1-2 and F-12 the one that has the signs that were written, if one has. */
    private static List<Reference> asWritten(List<Reference> references, String words) {
        List<Reference> same = references.stream()
                .filter(reference -> plain(reference.text()).equals(plain(words)))
                .toList();
        return same.isEmpty() ? references : same;
    }

    /** {@return what was written with its signs, in capitals and in one form of each letter} */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    /** {@return half a number: words that are a part of one, not all, and hold its last group of digits} */
    Optional<Evidence> half() {
        return text.stretches(names.longest())
                .filter(stretch ->
                        !stretch.apart() && names.half(stretch.bare()).isPresent())
                .max(Comparator.comparingInt(stretch -> stretch.bare().length()))
                .map(stretch ->
                        new Evidence.HalfNamed(names.half(stretch.bare()).orElseThrow(), text.written(stretch)));
    }

    /** {@return a structured reference, which none of the names is} */
    Optional<Evidence> unknown() {
        boolean whole = PaymentReference.find(text.text()).isPresent()
                || CREDITOR_REFERENCE.matcher(WrittenWords.bare(text.text())).matches();
        return whole
                ? Optional.of(new Evidence.Unknown(text.text().strip()))
                : text.stretches(LONGEST_CREDITOR_REFERENCE)
                        .filter(stretch ->
                                CreditorReference.find(stretch.bare()).isPresent())
                        .findFirst()
                        .map(stretch -> new Evidence.Unknown(text.written(stretch)));
    }
}

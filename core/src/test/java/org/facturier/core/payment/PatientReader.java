package org.facturier.core.payment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Reads a text by trying every number at every place, and scans all items each time. Shares nothing with the index; for
 * letters A to Z, digits 0 to 9 and signs that do not stand between names.
 */
final class PatientReader {

    private static final Pattern LAST_DIGITS = Pattern.compile("(.*?)([0-9]+)([^0-9]*)", Pattern.DOTALL);

    private final List<OpenItem> items;
    private final List<Reference> settled;
    private final Set<Reference> names = new LinkedHashSet<>();

    /** Reads for what is open, and what the buyer has settled. */
    PatientReader(List<OpenItem> items, List<Reference> settled) {
        this.items = items;
        this.settled = settled;
        items.forEach(item -> names.addAll(item.references()));
        names.addAll(settled);
    }

    /** WrittenWords from and to, and what is named there. */
    private record Place(int from, int to, List<Reference> names, boolean mistyped) {}

    List<Proposal.ProposedLink> links(OpenItem money) {
        names.removeIf(name -> name.kind() == Reference.Kind.AGREED && !isOf(money.partner(), name));
        String[] words = words(money.text());
        List<Place> places = places(words, money.text());
        List<OpenItem> candidates = items.stream()
                .filter(item -> item.partner().equals(money.partner()))
                .filter(item -> item.open().isSameCurrency(money.open()))
                .sorted(OldestFirst.ORDER)
                .toList();
        if (places.isEmpty()) {
            return hasHalf(words) || isCreditorReference(words)
                    ? List.of()
                    : put(money, against(money, candidates), List.of());
        }
        List<OpenItem> named = candidates.stream()
                .filter(item -> places.stream().anyMatch(place -> !place.mistyped && bears(item, place)))
                .toList();
        List<OpenItem> payable = against(money, named).stream()
                .filter(item -> !(item.key() instanceof ItemKey.PaidBeforeItem))
                .toList();
        List<OpenItem> beside = named.stream()
                .filter(item -> item.isDebit() == money.isDebit())
                .filter(item -> places.stream()
                        .filter(place -> !place.mistyped && bears(item, place))
                        .anyMatch(place -> payable.stream().noneMatch(other -> bears(other, place))))
                .toList();
        return put(money, payable, beside);
    }

    private boolean isOf(String partner, Reference name) {
        return partner.equals("buyer") && settled.contains(name)
                || items.stream()
                        .anyMatch(item -> item.partner().equals(partner)
                                && item.references().contains(name));
    }

    private static List<OpenItem> against(OpenItem money, List<OpenItem> some) {
        return some.stream().filter(item -> item.isDebit() != money.isDebit()).toList();
    }

    private static boolean bears(OpenItem item, Place place) {
        return place.names.stream().anyMatch(item.references()::contains);
    }

    private static List<Proposal.ProposedLink> put(OpenItem money, List<OpenItem> payable, List<OpenItem> beside) {
        List<Proposal.ProposedLink> links = new ArrayList<>();
        long[] open = payable.stream().mapToLong(item -> cents(item.open())).toArray();
        for (OpenItem giver : Stream.concat(Stream.of(money), beside.stream()).toList()) {
            long left = cents(giver.open());
            for (int i = 0; i < open.length; i++) {
                long part = Math.min(left, open[i]);
                if (part > 0) {
                    Money amount = Money.ofMinor(money.open().getCurrencyUnit(), part);
                    links.add(
                            money.isDebit()
                                    ? new Proposal.ProposedLink(payable.get(i).key(), giver.key(), amount)
                                    : new Proposal.ProposedLink(
                                            giver.key(), payable.get(i).key(), amount));
                }
                open[i] -= part;
                left -= part;
            }
        }
        return links;
    }

    private static long cents(Money amount) {
        return Math.abs(amount.getAmountMinorLong());
    }

    private List<Place> places(String[] words, String text) {
        List<Place> all = new ArrayList<>();
        for (int from = 0; from < words.length; from++) {
            for (int to = from; to < words.length; to++) {
                place(words, from, to, text).ifPresent(all::add);
            }
        }
        return all.stream()
                .filter(place -> all.stream()
                        .noneMatch(other -> other != place && other.from <= place.from && place.to <= other.to))
                .toList();
    }

    private Optional<Place> place(String[] words, int from, int to, String text) {
        String run = join(words, from, to);
        List<Reference> plain = named(run);
        if (!plain.isEmpty()) {
            return Optional.of(new Place(from, to, asWritten(plain, words, from, to, text), false));
        }
        if (!run.matches("RF[0-9]{2}.+") || named(run.substring(4)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(from, to, named(run.substring(4)), !checks(run)));
    }

    private List<Reference> named(String run) {
        return names.stream()
                .filter(name -> bare(name.text()).equals(run))
                .sorted(Comparator.comparing(Reference::text))
                .toList();
    }

    /** Of names of equal letters and digits, the one with the signs that stand between the words. */
    private static List<Reference> asWritten(List<Reference> some, String[] words, int from, int to, String text) {
        List<int[]> spans = spans(text);
        String written = text.substring(spans.get(from)[0], spans.get(to)[1]).toUpperCase(Locale.ROOT);
        List<Reference> same = some.stream()
                .filter(name -> name.text().toUpperCase(Locale.ROOT).equals(written))
                .toList();
        return same.isEmpty() ? some : same;
    }

    private static List<int[]> spans(String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher word = Pattern.compile("[A-Za-z0-9]+").matcher(text);
        while (word.find()) {
            spans.add(new int[] {word.start(), word.end()});
        }
        return spans;
    }

    private boolean hasHalf(String[] words) {
        for (int from = 0; from < words.length; from++) {
            for (int to = from; to < words.length; to++) {
                String run = join(words, from, to);
                if (names.stream().anyMatch(name -> isHalf(run, name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHalf(String run, Reference name) {
        Matcher number = LAST_DIGITS.matcher(name.text());
        if (name.kind() == Reference.Kind.AGREED || !number.matches() || run.equals(bare(name.text()))) {
            return false;
        }
        String before = bare(number.group(1));
        String after = bare(number.group(3));
        for (int skip = 0; skip <= before.length(); skip++) {
            for (int keep = 0; keep <= after.length(); keep++) {
                if (run.equals(before.substring(skip) + number.group(2) + after.substring(0, keep))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCreditorReference(String[] words) {
        if (String.join("", words).matches("RF[0-9]{2}[A-Z]*[0-9][0-9A-Z]*")) {
            return true;
        }
        for (int from = 0; from < words.length; from++) {
            for (int to = from; to < words.length; to++) {
                String run = join(words, from, to);
                if (run.matches("RF[0-9]{2}[0-9A-Z]{1,21}") && checks(run)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Modulo 97 of the number that the letters and digits make, the first four last. */
    private static boolean checks(String run) {
        StringBuilder digits = new StringBuilder();
        (run.substring(4) + run.substring(0, 4)).chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return run.length() <= 25
                && new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }

    private static String join(String[] words, int from, int to) {
        return String.join("", List.of(words).subList(from, to + 1));
    }

    private static String[] words(String text) {
        return Stream.of(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static String bare(String text) {
        return String.join("", words(text));
    }
}

package org.facturier.core.matching;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The readings of some money: the sets of debts that come to it, to the cent. A small integer problem in minor units, searched
 * through with bounds: what is left must lie between the least and the most that the debts to come can give, and a place that
 * led to nothing is not gone to again.
 *
 * <p>Two are asked for where it matters whether there is one alone: the second found ends the search.
 *
 * @param readings  the readings found, no more than were asked for
 * @param isComplete  whether there are no others, unless as many were found as were asked for; false where the search was given
 *     up, so that it is not known
 */
record Ways(List<List<Choice>> readings, boolean isComplete) {

    /**
     * So many places are looked at before the search is given up.
     *
     * <p>Sums of subsets double with each debt; what is still open after so many places is told as not known, and is never
     * taken for a single reading.
     */
    private static final int PLACES = 20_000;

    /** {@return the one reading, if it is certain that there is no other} */
    boolean isSole() {
        return isComplete && readings.size() == 1;
    }

    /**
     * {@return the readings in which some debts count in any way, or not}
     *
     * <p>No reading is empty: money of 0 has none where there are no credits.
     *
     * @param debts  the debts
     * @param target  the money
     * @param day  its day
     * @param most  how many readings are asked for
     */
    static Ways among(List<Debt> debts, long target, LocalDate day, int most) {
        List<List<Choice>> options = new ArrayList<>();
        debts.forEach(debt -> options.add(Choice.all(debt, day)));
        return new Search(options, most, false).of(target);
    }

    /**
     * {@return the readings in which each of some debts counts whole}
     *
     * <p>Of 100.00 and 50.00 and money of 150.00 there is one; of money of 100.00 there is none, though the first alone comes
     * to it. Without debts there is none.
     */
    static Ways ofAll(List<Debt> debts, long target, LocalDate day, int most) {
        List<List<Choice>> options = new ArrayList<>();
        debts.forEach(debt -> options.add(Choice.whole(debt, day)));
        return new Search(options, most, true).of(target);
    }

    /**
     * Goes through the debts, the largest first, with what is left of the money.
     *
     * <p>Of debts of 70.00, 50.00 and 30.00 and money of 80.00: with 70.00 there are 10.00 left, which 50.00 and 30.00 cannot give;
     * without, 80.00 are left, which only both together give. Used once.
     */
    private static final class Search {

        /** For each debt the ways in which it counts. */
        private final List<List<Choice>> options;

        private final int most;
        /** Whether each debt must count. */
        private final boolean each;
        /**
         * The least that the debts from one on can give.
         *
         * <p>In minor units; below zero where there are credits among them. For a debt that need not count it is 0 at most.
         */
        private final long[] least;
        /** The most that they can give. */
        private final long[] greatest;
        /** What counts so far. */
        private final Deque<Choice> path = new ArrayDeque<>();

        private final List<List<Choice>> found = new ArrayList<>();
        /** Places from which nothing was found. */
        private final Set<Place> dead = new HashSet<>();

        private int places;

        /** Where the search stands: so many debts are behind, so much is left. */
        private record Place(int at, long left) {}

        Search(List<List<Choice>> options, int most, boolean each) {
            this.options = new ArrayList<>(options);
            this.options.sort(Comparator.comparingLong(
                    (List<Choice> some) -> -Math.abs(some.get(0).money())));
            this.most = most;
            this.each = each;
            this.least = new long[options.size() + 1];
            this.greatest = new long[options.size() + 1];
            for (int at = options.size() - 1; at >= 0; at--) {
                List<Choice> some = this.options.get(at);
                long low = some.stream().mapToLong(Choice::money).min().orElse(0);
                long high = some.stream().mapToLong(Choice::money).max().orElse(0);
                least[at] = least[at + 1] + (each ? low : Math.min(0, low));
                greatest[at] = greatest[at + 1] + (each ? high : Math.max(0, high));
            }
        }

        /** {@return the readings of some money} */
        Ways of(long target) {
            go(0, target);
            return new Ways(found, places <= PLACES);
        }

        /**
         * Goes on from a debt with what is left; comes back with the path as it was.
         *
         * <p>A place from which nothing was found is not gone to again, unless the search was over before it was gone through.
         */
        private void go(int at, long left) {
            if (at == options.size()) {
                if (left == 0 && !path.isEmpty()) {
                    found.add(List.copyOf(path));
                }
                return;
            }
            if (left < least[at] || left > greatest[at] || isOver()) {
                return;
            }
            Place place = new Place(at, left);
            if (dead.contains(place)) {
                return;
            }
            places++;
            int before = found.size();
            for (Choice choice : options.get(at)) {
                path.addLast(choice);
                go(at + 1, left - choice.money());
                path.removeLast();
            }
            if (!each) {
                go(at + 1, left);
            }
            if (found.size() == before && !isOver()) {
                dead.add(place);
            }
        }

        /** {@return whether enough was found, or the search is given up} */
        private boolean isOver() {
            return found.size() >= most || places > PLACES;
        }
    }
}

package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.matching.BankMatcher;
import org.facturier.core.matching.Booking;
import org.facturier.core.matching.Bookings;
import org.facturier.core.matching.Judgement;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Transactions one by one, the truth taken after each; what is booked without a look, and what is proposed, is scored. */
class ReconciliationVectorsTest {

    /** Cases of more transactions than this are books, with a line of their own. */
    private static final int SMALL = 100;

    @Test
    void nothing_is_booked_wrong_and_what_is_sure_is_booked() throws IOException {
        Score all = new Score("all");
        Score small = new Score("small cases");
        for (JsonNode vector : Vectors.json("reconciliation.json")) {
            boolean isBook = vector.get("transactions").size() > SMALL;
            Score own = isBook ? new Score(vector.get("id").asText()) : small;
            play(vector, own, all);
            if (isBook) {
                own.print();
            }
        }
        small.print();
        all.print();
        System.out.println("reconciliation: " + all.read + " read, " + all.agree + " agree, 0 skipped");
        assertThat(all.wrongs).as("booked wrong").isEmpty();
        assertThat(small.recall()).as("recall of small cases").isGreaterThanOrEqualTo(0.90);
        assertThat(all.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat(all.proposed()).as("among the first three").isGreaterThanOrEqualTo(0.90);
        for (ReconciliationBaselines.Baseline baseline : ReconciliationBaselines.Baseline.values()) {
            assertThat(all.recall())
                    .as("%s", baseline)
                    .isGreaterThan(all.baseline(baseline).recall(all));
            assertThat(1.0)
                    .as("%s", baseline)
                    .isGreaterThan(all.baseline(baseline).precision());
        }
    }

    private static void play(JsonNode vector, Score... scores) {
        ReconciliationBook book = new ReconciliationBook(vector);
        BankMatcher matcher = book.matcher();
        ReconciliationBaselines baselines = new ReconciliationBaselines(book);
        Map<String, JsonNode> truths = new LinkedHashMap<>();
        vector.get("truth").forEach(truth -> truths.put(truth.get("transaction").asText(), truth));
        List<JsonNode> transactions = new ArrayList<>();
        vector.get("transactions").forEach(transactions::add);
        transactions.sort(Comparator.comparing(told -> told.get("bookedOn").asText()));
        Bookings seen = earlier(vector, book)
                .expecting(transactions.stream()
                        .map(ReconciliationBook::transaction)
                        .toList());
        for (JsonNode told : transactions) {
            JsonNode truth = truths.get(told.get("id").asText());
            BankTransaction transaction = ReconciliationBook.transaction(told);
            Allocations meant = Allocations.truth(truth, transaction.amount());
            Judgement judgement = matcher.judge(told.get("id").asText(), transaction, book.open(), seen);
            conserve(book, transaction, judgement);
            for (Score score : scores) {
                score.add(
                        vector.get("id").asText() + "/" + told.get("id").asText(),
                        truth,
                        meant,
                        transaction,
                        judgement);
            }
            baselines.book(told).forEach((baseline, booked) -> {
                for (Score score : scores) {
                    score.baseline(baseline).add(truth, meant, booked);
                }
            });
            List<Booking.Taken> taken = new ArrayList<>();
            meant.each().forEach((place, share) -> taken.add(book.take(place, share.amount())));
            if (!truth.get("outcome").asText().equals("DUPLICATE")) {
                seen = seen.with(new Booking(
                        told.get("id").asText(),
                        transaction,
                        taken,
                        truth.get("automatic").asBoolean()));
            }
        }
    }

    /** Bookings made before, whose money is no longer open. */
    private static Bookings earlier(JsonNode vector, ReconciliationBook book) {
        Bookings seen = Bookings.none();
        for (JsonNode told : vector.path("earlier")) {
            List<Booking.Taken> taken = new ArrayList<>();
            for (JsonNode each : told.get("allocations")) {
                ReconciliationBook.Place place = new ReconciliationBook.Place(
                        each.get("invoice").asText(), each.get("instalment").asInt());
                Money amount = Money.of(
                        ReconciliationBook.currency(told),
                        new BigDecimal(each.get("amount").asText()));
                book.take(place, amount.negated());
                taken.add(book.take(place, amount));
            }
            BankTransaction transaction = BankTransaction.of(
                            LocalDate.parse(told.get("bookedOn").asText()), ReconciliationBook.money(told, "amount"))
                    .key(TransactionKey.of(told.get("bankId").asText()))
                    .build();
            seen = seen.with(new Booking(told.get("bankId").asText(), transaction, taken, true));
        }
        return seen;
    }

    /** To the cent, whatever is booked or proposed; and no open amount passes zero. */
    private static void conserve(ReconciliationBook book, BankTransaction transaction, Judgement judgement) {
        if (judgement instanceof Judgement.Ranked ranked) {
            for (Proposal proposal : ranked.proposals()) {
                Money money = proposal.of().open().negated();
                assertThat(Allocations.of(proposal).received())
                        .as("%s", proposal)
                        .isEqualTo(money);
                assertThat(List.of(
                                transaction.amount(),
                                transaction.originalAmount().orElse(transaction.amount())))
                        .contains(money);
                book.open().after(proposal);
            }
        }
        if (judgement instanceof Judgement.Returned returned) {
            assertThat(Allocations.of(returned, transaction.amount()).received())
                    .isEqualTo(transaction.amount());
        }
    }

    /** What was booked and proposed, against the truth. */
    private static final class Score {

        private final String name;
        private final Map<ReconciliationBaselines.Baseline, Plain> baselines =
                new EnumMap<>(ReconciliationBaselines.Baseline.class);
        private final List<String> wrongs = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final List<String> unproposed = new ArrayList<>();
        private int read;
        private int agree;
        private int automatic;
        private int booked;
        private int right;
        private int proposals;
        private int proposed;

        Score(String name) {
            this.name = name;
        }

        Plain baseline(ReconciliationBaselines.Baseline baseline) {
            return baselines.computeIfAbsent(baseline, unseen -> new Plain());
        }

        double recall() {
            return automatic == 0 ? 1 : right / (double) automatic;
        }

        double proposed() {
            return proposals == 0 ? 1 : proposed / (double) proposals;
        }

        void add(String id, JsonNode truth, Allocations meant, BankTransaction transaction, Judgement judgement) {
            read++;
            boolean sure = truth.get("automatic").asBoolean();
            List<Allocations> ranked = allocations(judgement, transaction);
            automatic += sure ? 1 : 0;
            boolean good = !sure;
            if (isSure(judgement)) {
                booked++;
                boolean same = ranked.get(0).equals(meant)
                        && !truth.get("outcome").asText().equals("DUPLICATE");
                if (same && (sure || truth.path("tolerated").asBoolean())) {
                    right += sure ? 1 : 0;
                    good = true;
                } else {
                    good = false;
                    wrongs.add(id + " " + ranked.get(0) + " is " + meant + " " + truth.get("why"));
                }
            } else if (sure) {
                missed.add(id + " " + truth.get("why") + " " + judgement);
            }
            if (!sure && !meant.each().isEmpty()) {
                proposals++;
                boolean found =
                        ranked.stream().limit(3).anyMatch(one -> one.money().equals(meant.money()));
                proposed += found ? 1 : 0;
                good &= found;
                if (!found) {
                    unproposed.add(id + " " + meant.money() + " " + truth.get("why"));
                }
            }
            agree += good ? 1 : 0;
        }

        private static boolean isSure(Judgement judgement) {
            return judgement instanceof Judgement.Ranked ranked && ranked.isSure()
                    || judgement instanceof Judgement.Returned returned && returned.isSure();
        }

        private static List<Allocations> allocations(Judgement judgement, BankTransaction transaction) {
            if (judgement instanceof Judgement.Ranked ranked) {
                return ranked.proposals().stream().map(Allocations::of).toList();
            }
            return judgement instanceof Judgement.Returned returned
                    ? List.of(Allocations.of(returned, transaction.amount()))
                    : List.of();
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "reconciliation %s: %d of %d automatic booked right, %d wrong, recall %.1f %%; %d of %d proposed, %.1f %%;"
                            + " number %s, first in first out %s, amount %s%n",
                    name,
                    right,
                    automatic,
                    wrongs.size(),
                    100 * recall(),
                    proposed,
                    proposals,
                    100 * proposed(),
                    baseline(ReconciliationBaselines.Baseline.NUMBER).says(this),
                    baseline(ReconciliationBaselines.Baseline.FIRST_IN_FIRST_OUT)
                            .says(this),
                    baseline(ReconciliationBaselines.Baseline.AMOUNT).says(this));
            if (Boolean.getBoolean("facturier.reconciliation.verbose")) {
                wrongs.forEach(line -> System.out.println("  WRONG " + line));
                missed.forEach(line -> System.out.println("  MISSED " + line));
                unproposed.forEach(line -> System.out.println("  UNPROPOSED " + line));
            }
        }
    }

    /** The score of a plain matcher. */
    private static final class Plain {

        private int booked;
        private int same;
        private int right;

        void add(JsonNode truth, Allocations meant, Map<ReconciliationBook.Place, Money> what) {
            if (what.isEmpty()) {
                return;
            }
            booked++;
            Money put = what.values().stream()
                    .reduce(
                            Money.zero(meant.unallocated().getCurrencyUnit()),
                            (one, other) -> one.isSameCurrency(other) ? one.plus(other) : one);
            boolean isTrue = meant.each().entrySet().stream()
                            .allMatch(entry -> entry.getValue().amount().equals(what.get(entry.getKey())))
                    && meant.each().size() == what.size()
                    && meant.received().isEqual(put.plus(meant.unallocated()));
            boolean sure = truth.get("automatic").asBoolean();
            same += isTrue && (sure || truth.path("tolerated").asBoolean()) ? 1 : 0;
            right += isTrue && sure ? 1 : 0;
        }

        double precision() {
            return booked == 0 ? 1 : same / (double) booked;
        }

        double recall(Score score) {
            return score.automatic == 0 ? 1 : right / (double) score.automatic;
        }

        String says(Score score) {
            return String.format(
                    Locale.ROOT, "%.1f / %.1f %%, %d wrong", 100 * precision(), 100 * recall(score), booked - same);
        }
    }
}

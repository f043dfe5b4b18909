package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.LineKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Prices, caps and ends are put right, usage comes late, a hand credits: after each a run is made, and others find nothing. */
class CapProperties {

    /** By then the day has come of all that was billed before its day. */
    private static final int LONG = 200;

    private record Lived(RuleAccounts accounts, Money due, String words) {

        Money net() {
            return accounts.netOfAll();
        }

        Money most() {
            return accounts.netOfAll().plus(accounts.byHandOfAll());
        }
    }

    @Property
    void a_run_finds_nothing_the_second_time_whatever_a_hand_credited(@ForAll Random random) {
        live(random, CreditIntent.values());
    }

    @Property
    void what_a_hand_gave_back_is_neither_given_back_again_nor_billed_again(@ForAll Random random) {
        Lived lived = live(random, CreditIntent.GIVEN_BACK);
        assertThat(lived.due()).as(lived.words()).isBetween(lived.net(), lived.most());
    }

    @Property
    void what_is_forgiven_does_not_count(@ForAll Random random) {
        Lived lived = live(random, CreditIntent.GOODWILL);
        assertThat(lived.most()).as(lived.words()).isGreaterThanOrEqualTo(lived.due());
    }

    @Property
    void what_is_to_be_billed_anew_is_billed_anew_once(@ForAll Random random) {
        Lived lived = live(random, CreditIntent.BILL_ANEW);
        assertThat(lived.net()).as(lived.words()).isEqualTo(lived.due());
    }

    @Property
    void without_a_hand_all_that_is_due_is_billed(@ForAll Random random) {
        Lived lived = live(random);
        assertThat(lived.net()).as(lived.words()).isEqualTo(lived.due());
    }

    private static Lived live(Random random, CreditIntent... intents) {
        CappedHistory history = new CappedHistory(random);
        HostBook book = new HostBook();
        LocalDate day = START;
        for (int i = 0; i < 6; i++) {
            day = day.plusDays(random.nextInt(45));
            run(book, day, history);
            if (intents.length > 0 && random.nextBoolean()) {
                credit(book, day, random, intents[random.nextInt(intents.length)], history);
                run(book, day, history);
            }
            history.change(day);
            run(book, day, history);
        }
        LocalDate end = day.plusDays(LONG);
        run(book, end, history);
        assertThat(book.chain().findings().all()).isEmpty();
        HostBook whole = new HostBook();
        whole.bill(end, history.versions(), history.usage());
        return new Lived(
                RuleAccounts.of(book.chain()),
                whole.net(),
                history.told() + "\nis not\n" + HostBook.words(whole.chain().documents()));
    }

    private static void run(HostBook book, LocalDate day, CappedHistory history) {
        history.tell(day + " " + HostBook.words(book.bill(day, history.versions(), history.usage())));
        for (int i = 0; i < 2; i++) {
            List<Invoice> again = book.bill(day, history.versions(), history.usage());
            assertThat(again)
                    .as(() -> history.told() + "\nagain " + HostBook.words(again))
                    .isEmpty();
        }
    }

    /** A document in full, all that is left of a line, or some of it. */
    private static void credit(
            HostBook book, LocalDate day, Random random, CreditIntent intent, CappedHistory history) {
        List<LineKey> lines = HandCreditProperties.creditable(book.chain());
        if (!lines.isEmpty()) {
            LineKey line = lines.get(random.nextInt(lines.size()));
            Invoice note = (random.nextBoolean()
                            ? book.creditInFull(line.document(), intent, day)
                            : Optional.<Invoice>empty())
                    .orElseGet(() -> some(book, day, random, intent, line));
            history.tell(day + " " + intent + " " + HostBook.words(note));
        }
    }

    private static Invoice some(HostBook book, LocalDate day, Random random, CreditIntent intent, LineKey line) {
        Money left = book.chain().remaining(line.document()).lines().get(line.line());
        int most = left.getAmountMinorInt();
        return book.credit(
                line,
                Money.ofMinor(CurrencyUnit.EUR, random.nextBoolean() ? most : 1 + random.nextInt(most)),
                intent,
                day);
    }
}

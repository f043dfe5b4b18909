package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Versions and usage come in any order, and after each run a hand credits what it likes of what is left. */
class HandCreditProperties {

    /** By then the day has come of all that was billed before its day. */
    private static final int LONG = 400;

    private record Lived(RuleAccounts accounts, Map<String, Money> due) {

        Money due(String rule) {
            return due.getOrDefault(rule, RuleAccounts.NOTHING);
        }
    }

    @Provide
    Arbitrary<BillingWorld> worlds() {
        return BillingWorld.arbitrary();
    }

    /** What is due lies between what was billed less what was given back by hand, and what was billed. */
    @Property
    void what_a_hand_gave_back_is_neither_given_back_again_nor_billed_again(
            @ForAll("worlds") BillingWorld world, @ForAll Random random) {
        Lived lived = live(uncapped(world), random, CreditIntent.GIVEN_BACK);
        lived.accounts()
                .nets()
                .forEach((rule, net) -> assertThat(lived.due(rule))
                        .as(rule)
                        .isBetween(net, net.plus(lived.accounts().byHand(rule))));
    }

    /** Where nothing is left since something was forgiven, no more is given back. */
    @Property
    void what_is_forgiven_does_not_count(@ForAll("worlds") BillingWorld world, @ForAll Random random) {
        Lived lived = live(uncapped(world), random, CreditIntent.GOODWILL);
        lived.accounts()
                .nets()
                .forEach((rule, net) -> assertThat(net.plus(lived.accounts().byHand(rule)))
                        .as(rule)
                        .isGreaterThanOrEqualTo(lived.due(rule)));
    }

    @Property
    void what_is_to_be_billed_anew_is_billed_anew_once(@ForAll("worlds") BillingWorld world, @ForAll Random random) {
        Lived lived = live(uncapped(world), random, CreditIntent.BILL_ANEW);
        lived.accounts().nets().forEach((rule, net) -> assertThat(net).as(rule).isEqualTo(lived.due(rule)));
    }

    @Property
    void beside_caps_a_run_credits_no_more_than_is_left_and_finds_nothing_the_second_time(
            @ForAll("worlds") BillingWorld world, @ForAll Random random) {
        live(world, random, CreditIntent.values());
    }

    @Property
    void beside_an_allowance_on_the_whole_a_second_run_finds_nothing(
            @ForAll("worlds") BillingWorld world, @ForAll Random random) {
        live(reduced(uncapped(world)), random, CreditIntent.values());
    }

    /** After each run another one finds nothing, and nothing is credited beyond what is left. */
    private static Lived live(BillingWorld world, Random random, CreditIntent... intents) {
        HostBook book = new HostBook();
        List<Usage> known = new ArrayList<>();
        LocalDate day = BillingWorld.START;
        for (Usage record : world.usage()) {
            known.add(record);
            day = day.plusDays(random.nextInt(30));
            int number = 1 + random.nextInt(3);
            run(
                    book,
                    day,
                    world.versions().stream()
                            .filter(version -> version.version() <= number)
                            .toList(),
                    known);
            credit(book, day, random, intents[random.nextInt(intents.length)]);
        }
        LocalDate end = day.plusDays(LONG);
        run(book, end, world.versions(), world.usage());
        assertThat(book.chain().findings().all()).isEmpty();
        HostBook whole = new HostBook();
        whole.bill(end, world.versions(), world.usage());
        return new Lived(RuleAccounts.of(book.chain()), whole.sums());
    }

    private static void run(HostBook book, LocalDate day, List<PartnerAgreement> versions, List<Usage> usage) {
        book.bill(day, versions, usage);
        List<Invoice> again = book.bill(day, versions, usage);
        assertThat(again).as(() -> HostBook.words(again).toString()).isEmpty();
    }

    /** All that is left of a line, or some of it. */
    private static void credit(HostBook book, LocalDate day, Random random, CreditIntent intent) {
        List<LineKey> lines = creditable(book.chain());
        if (!lines.isEmpty()) {
            LineKey line = lines.get(random.nextInt(lines.size()));
            Money left = book.chain().remaining(line.document()).lines().get(line.line());
            int most = left.getAmountMinorInt();
            Money part = Money.ofMinor(CurrencyUnit.EUR, random.nextBoolean() ? most : 1 + random.nextInt(most));
            book.credit(line, part, intent, day);
        }
    }

    static List<LineKey> creditable(Chain chain) {
        List<LineKey> lines = new ArrayList<>();
        for (Invoice invoice : chain.documents()) {
            DocumentKey key = DocumentKey.of(invoice);
            Remaining left = chain.remaining(key);
            left.lines().forEach((number, net) -> {
                if (net.isPositive() && !left.net().isLessThan(net)) {
                    lines.add(new LineKey(key, number));
                }
            });
        }
        return lines;
    }

    /** What is beyond a cap stands on lines of other rules. */
    private static BillingWorld uncapped(BillingWorld world) {
        return with(
                world,
                version -> version.rules(version.build().rules().stream()
                        .filter(rule -> !(rule instanceof BillingRule.Commitment))
                        .toList()));
    }

    private static BillingWorld reduced(BillingWorld world) {
        return with(
                world,
                version -> version.allowanceCharge(
                        DocumentAllowanceCharge.of(AllowanceCharge.discount("7.3", "fidélité"))));
    }

    private static BillingWorld with(BillingWorld world, UnaryOperator<PartnerAgreement.Builder> change) {
        return new BillingWorld(
                world.versions().stream()
                        .map(version -> change.apply(version.toBuilder()).build())
                        .toList(),
                world.usage());
    }
}

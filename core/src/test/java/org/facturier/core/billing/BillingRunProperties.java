package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.DeliveryPreference.Grouping;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.chain.Chain;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class BillingRunProperties {

    /** More than the longest period. */
    private static final int LONG = 400;

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Provide
    Arbitrary<BillingWorld> worlds() {
        return BillingWorld.arbitrary();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return BillingWorld.days();
    }

    /** Versions and usage come in any order, some long after the days they concern; a run is made after each. */
    @Property
    void deliveries_in_any_order_give_in_the_end_what_full_knowledge_bills(
            @ForAll("worlds") BillingWorld world, @ForAll Random random) {
        List<Usage> deliveries = new ArrayList<>(world.usage());
        Collections.shuffle(deliveries, random);
        List<Usage> known = new ArrayList<>();
        HostBook book = new HostBook();
        LocalDate day = BillingWorld.START;
        for (Usage delivery : deliveries) {
            known.add(delivery);
            day = day.plusDays(random.nextInt(30));
            book.bill(day, known(world, random), known);
        }
        // by then the day has come of all that was billed before its day
        LocalDate end = day.plusDays(LONG + random.nextInt(60));
        book.bill(end, world.versions(), world.usage());
        assertThat(book.bill(end, world.versions(), world.usage())).isEmpty();
        assertThat(owed(book))
                .as(() -> HostBook.words(book.chain().documents()) + " is not "
                        + HostBook.words(whole(world, end).chain().documents()))
                .isEqualTo(owed(whole(world, end)));
        assertThat(book.chain().findings().all()).isEmpty();
    }

    @Property
    void an_agreement_and_what_is_proposed_read_back_are_equal(@ForAll("worlds") BillingWorld world)
            throws JsonProcessingException {
        for (PartnerAgreement version : world.versions()) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(version), PartnerAgreement.class))
                    .isEqualTo(version);
        }
        LocalDate end = BillingWorld.START.plusDays(20);
        for (ProposedInvoice proposed : proposed(world, Chain.none(), end)) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(proposed.draft()), InvoiceDraft.class))
                    .isEqualTo(proposed.draft());
        }
    }

    @Property
    void usage_summed_as_it_came_in_is_billed_as_its_records_are(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        DailyUsage sums = new DailyUsage();
        world.usage().forEach(sums);
        assertThat(BillingRun.standard()
                        .plan(world.versions(), sums, Chain.none(), day)
                        .invoices())
                .isEqualTo(proposed(world, Chain.none(), day));
    }

    /** So a host may spread its agreements over threads or machines. */
    @Property
    void agreements_billed_apart_are_billed_as_together(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        Chain chain = before(world, day, random).chain();
        List<ProposedInvoice> apart = new ArrayList<>();
        for (String agreement : List.of("A1", "A2")) {
            List<PartnerAgreement> own = world.versions().stream()
                    .filter(version -> version.id().equals(agreement))
                    .toList();
            apart.addAll(
                    BillingRun.standard().plan(own, world.usage(), chain, day).invoices());
        }
        assertThat(proposed(world, chain, day)).containsExactlyInAnyOrderElementsOf(apart);
    }

    /** Some invoices of a run were kept before the host went down. */
    @Property
    void a_run_that_was_cut_off_goes_on_where_it_stopped(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<ProposedInvoice> lost = new ArrayList<>();
        HostBook kept = new HostBook();
        for (ProposedInvoice proposed : proposed(world, Chain.none(), day)) {
            if (random.nextBoolean()) {
                kept.issue(proposed.draft(), day);
            } else {
                lost.add(proposed);
            }
        }
        List<ProposedInvoice> rest = proposed(world, kept.chain(), day);
        if (lost.stream().noneMatch(BillingRunProperties::isCapped)) {
            assertThat(rest).as(() -> said(rest) + " is not " + said(lost)).isEqualTo(lost);
        }
        rest.forEach(proposed -> kept.issue(proposed.draft(), day));
        assertThat(owed(kept)).isEqualTo(owed(whole(world, day)));
    }

    private static List<String> said(List<ProposedInvoice> proposed) {
        return proposed.stream()
                .map(each -> each.agreement() + " " + each.billedOn() + " "
                        + each.draft().lines().stream()
                                .map(line -> line.origin().orElseThrow().rule() + " " + BillingFixture.words(line))
                                .toList())
                .toList();
    }

    /** What is beyond a cap may stand on another document once one is kept. */
    private static boolean isCapped(ProposedInvoice proposed) {
        return proposed.draft().lines().stream()
                .anyMatch(line -> line.quantity().signum() < 0);
    }

    @Property
    void running_again_bills_nothing_twice(@ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        HostBook book = whole(world, day);
        assertThat(book.bill(day, world.versions(), world.usage())).isEmpty();
    }

    @Property
    void the_order_of_everything_changes_nothing(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        Chain chain = before(world, day, random).chain();
        BillingProposal proposal = BillingRun.standard().plan(world.versions(), world.usage(), chain, day);
        List<PartnerAgreement> versions = new ArrayList<>(world.versions());
        List<Usage> usage = new ArrayList<>(world.usage());
        List<Invoice> documents = new ArrayList<>(chain.documents());
        List.of(versions, usage, documents).forEach(list -> Collections.shuffle(list, random));
        assertThat(BillingRun.standard().plan(versions, usage, Chain.of(documents), day))
                .isEqualTo(proposal);
    }

    @Property
    void what_is_proposed_day_by_day_is_what_one_run_proposes(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        HostBook book = new HostBook();
        for (LocalDate each = BillingWorld.START; !each.isAfter(day); each = each.plusDays(7)) {
            book.bill(each, world.versions(), world.usage());
        }
        book.bill(day, world.versions(), world.usage());
        // a cap may credit what was billed before its day
        assertThat(book.chain().documents())
                .flatExtracting(Invoice::lines)
                .extracting(line -> line.item().origin().orElseThrow())
                .allMatch(
                        origin -> origin.adjustment().isEmpty() || origin.rule().equals("bounds"));
        assertThat(owed(book))
                .as(() -> HostBook.words(book.chain().documents()) + " is not "
                        + HostBook.words(whole(world, day).chain().documents()))
                .isEqualTo(owed(whole(world, day)));
    }

    /** Counted apart from the run: each day of a fee stands in one line. */
    @Property
    void no_day_of_a_fee_is_billed_twice(@ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        Map<String, Integer> days = new TreeMap<>();
        for (LineItem line : lines(BillingRun.standard().plan(world.versions(), world.usage(), Chain.none(), day))) {
            LineOrigin origin = line.origin().orElseThrow();
            if (origin.rule().equals("fee")) {
                origin.period()
                        .from()
                        .datesUntil(origin.period().until())
                        .forEach(each -> days.merge(origin.agreement() + " " + each, 1, Integer::sum));
            }
        }
        assertThat(days.values()).allMatch(count -> count == 1);
    }

    @Property
    void an_invoice_stays_above_what_it_credits_and_a_note_has_nothing_else(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        HostBook book = before(world, day, random);
        for (ProposedInvoice proposed : proposed(world, book.chain(), day)) {
            InvoiceDraft draft = proposed.draft();
            Money sum = draft.lines().stream()
                    .map(line -> AgreedAmount.of(CurrencyUnit.EUR, line))
                    .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
            boolean takesBack =
                    draft.lines().stream().anyMatch(line -> line.corrects().isPresent());
            assertThat(takesBack ? sum.isPositive() : sum.isPositiveOrZero()).isTrue();
            assertThat(draft.header().references().preceding().isEmpty()).isEqualTo(!takesBack);
            for (LineItem line : draft.lines()) {
                assertThat(line.corrects().isPresent() || !draft.header().type().isCredit())
                        .isTrue();
                line.origin()
                        .orElseThrow()
                        .adjustment()
                        .ifPresent(adjustment -> assertThat(
                                        draft.header().type().isCredit()
                                                ? adjustment.difference().negated()
                                                : adjustment.difference())
                                .isEqualTo(AgreedAmount.of(CurrencyUnit.EUR, line)));
            }
        }
    }

    /** Whoever pays for two sites is billed what two partners would be, on one document a day and direction. */
    @Property
    void an_account_of_two_sites_is_billed_the_same_on_fewer_documents(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        BillingProposal apart = BillingRun.standard().plan(world.versions(), world.usage(), Chain.none(), day);
        BillingProposal together = BillingRun.standard().plan(account(world), world.usage(), Chain.none(), day);
        assertThat(owed(issued(together, day))).isEqualTo(owed(issued(apart, day)));
        assertThat(BillingFixture.amounts(together))
                .filteredOn(amount -> !amount.isZero())
                .containsExactlyInAnyOrderElementsOf(BillingFixture.amounts(apart).stream()
                        .filter(amount -> !amount.isZero())
                        .toList());
        assertThat(together.invoices())
                .extracting(each ->
                        each.billedOn() + " " + each.draft().header().type().isSelfBilled())
                .doesNotHaveDuplicates();
    }

    private static HostBook issued(BillingProposal proposal, LocalDate day) {
        HostBook book = new HostBook();
        book.issue(proposal, day);
        return book;
    }

    private static List<PartnerAgreement> account(BillingWorld world) {
        return world.versions().stream()
                .map(version -> version.toBuilder()
                        .site(new Site(version.partner().id(), "Site " + version.id(), Optional.empty()))
                        .partner(InvoiceArbitraries.buyer())
                        .delivery(DeliveryPreference.mail().grouped(Grouping.BY_PARTNER))
                        .build())
                .toList();
    }

    private static List<ProposedInvoice> proposed(BillingWorld world, Chain chain, LocalDate day) {
        return BillingRun.standard()
                .plan(world.versions(), world.usage(), chain, day)
                .invoices();
    }

    /** What was billed some time before, when less was known. */
    private static HostBook before(BillingWorld world, LocalDate day, Random random) {
        HostBook book = new HostBook();
        book.bill(day.minusDays(random.nextInt(60)), known(world, random), world.usage());
        return book;
    }

    private static HostBook whole(BillingWorld world, LocalDate day) {
        HostBook book = new HostBook();
        book.bill(day, world.versions(), world.usage());
        return book;
    }

    /** By agreement and direction: what is beyond a cap may stand on lines of any rule that it caps. */
    private static Map<String, Money> owed(HostBook book) {
        Map<String, Money> owed = new TreeMap<>();
        book.sums()
                .forEach((rule, amount) ->
                        owed.merge(rule.endsWith("commission") ? rule : rule.substring(0, 2), amount, Money::plus));
        owed.values().removeIf(Money::isZero);
        return owed;
    }

    /** The first versions only: what comes later is not yet agreed. */
    private static List<PartnerAgreement> known(BillingWorld world, Random random) {
        int number = 1 + random.nextInt(3);
        return world.versions().stream()
                .filter(version -> version.version() <= number)
                .toList();
    }
}

package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.lines;
import static org.facturier.core.billing.BillingFixture.sums;

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
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.LineItem;
import org.facturier.core.json.FacturierJson;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class BillingRunProperties {

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
        List<BilledLine> billed = new ArrayList<>();
        LocalDate day = BillingWorld.START;
        for (Usage delivery : deliveries) {
            known.add(delivery);
            day = day.plusDays(random.nextInt(30));
            billed.addAll(lines(BillingRun.standard().plan(known(world, random), known, billed, day)));
        }
        LocalDate end = day.plusDays(random.nextInt(60));
        billed.addAll(lines(BillingRun.standard().plan(world.versions(), world.usage(), billed, end)));
        assertThat(sums(billed))
                .isEqualTo(sums(lines(BillingRun.standard().plan(world.versions(), world.usage(), List.of(), end))));
    }

    @Property
    void an_agreement_and_what_was_billed_read_back_are_equal(@ForAll("worlds") BillingWorld world)
            throws JsonProcessingException {
        for (PartnerAgreement version : world.versions()) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(version), PartnerAgreement.class))
                    .isEqualTo(version);
        }
        LocalDate end = BillingWorld.START.plusDays(20);
        for (BilledLine line : lines(BillingRun.standard().plan(world.versions(), world.usage(), List.of(), end))) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(line), BilledLine.class))
                    .isEqualTo(line);
        }
    }

    @Property
    void usage_summed_as_it_came_in_is_billed_as_its_records_are(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        DailyUsage sums = new DailyUsage();
        world.usage().forEach(sums);
        assertThat(BillingRun.standard()
                        .plan(world.versions(), sums, List.of(), day)
                        .invoices())
                .isEqualTo(BillingRun.standard()
                        .plan(world.versions(), world.usage(), List.of(), day)
                        .invoices());
    }

    /** So a host may spread its agreements over threads or machines. */
    @Property
    void agreements_billed_apart_are_billed_as_together(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        List<ProposedInvoice> apart = new ArrayList<>();
        for (String agreement : List.of("A1", "A2")) {
            List<PartnerAgreement> own = world.versions().stream()
                    .filter(version -> version.id().equals(agreement))
                    .toList();
            apart.addAll(BillingRun.standard()
                    .plan(own, world.usage(), List.of(), day)
                    .invoices());
        }
        assertThat(BillingRun.standard()
                        .plan(world.versions(), world.usage(), List.of(), day)
                        .invoices())
                .containsExactlyInAnyOrderElementsOf(apart);
    }

    /** Some invoices of a run were kept before the host went down. */
    @Property
    void a_run_that_was_cut_off_goes_on_where_it_stopped(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<ProposedInvoice> lost = new ArrayList<>();
        List<BilledLine> kept = new ArrayList<>();
        for (ProposedInvoice proposed : BillingRun.standard()
                .plan(world.versions(), world.usage(), List.of(), day)
                .invoices()) {
            if (random.nextBoolean()) {
                kept.addAll(BilledLine.of(proposed.draft()));
            } else {
                lost.add(proposed);
            }
        }
        assertThat(BillingRun.standard()
                        .plan(world.versions(), world.usage(), kept, day)
                        .invoices())
                .isEqualTo(lost);
    }

    @Property
    void running_again_bills_nothing_twice(@ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        BillingProposal first = BillingRun.standard().plan(world.versions(), world.usage(), List.of(), day);
        assertThat(BillingRun.standard()
                        .plan(world.versions(), world.usage(), lines(first), day)
                        .invoices())
                .isEmpty();
    }

    @Property
    void the_order_of_everything_changes_nothing(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<BilledLine> billed = new ArrayList<>(lines(BillingRun.standard()
                .plan(world.versions().subList(0, 1), world.usage(), List.of(), day.minusDays(40))));
        BillingProposal proposal = BillingRun.standard().plan(world.versions(), world.usage(), billed, day);
        List<PartnerAgreement> versions = new ArrayList<>(world.versions());
        List<Usage> usage = new ArrayList<>(world.usage());
        List.of(versions, usage, billed).forEach(list -> Collections.shuffle(list, random));
        assertThat(BillingRun.standard().plan(versions, usage, billed, day)).isEqualTo(proposal);
    }

    @Property
    void what_is_proposed_day_by_day_is_what_one_run_proposes(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        List<BilledLine> billed = new ArrayList<>();
        for (LocalDate each = BillingWorld.START; !each.isAfter(day); each = each.plusDays(7)) {
            billed.addAll(lines(BillingRun.standard().plan(world.versions(), world.usage(), billed, each)));
        }
        billed.addAll(lines(BillingRun.standard().plan(world.versions(), world.usage(), billed, day)));
        assertThat(billed).noneMatch(line -> line.origin().adjustment().isPresent());
        assertThat(sums(billed))
                .isEqualTo(sums(lines(BillingRun.standard().plan(world.versions(), world.usage(), List.of(), day))));
    }

    /** Counted apart from the run: each day of a fee stands in one line. */
    @Property
    void no_day_of_a_fee_is_billed_twice(@ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        Map<String, Integer> days = new TreeMap<>();
        for (BilledLine line : lines(BillingRun.standard().plan(world.versions(), world.usage(), List.of(), day))) {
            if (line.origin().rule().equals("fee")) {
                line.origin()
                        .period()
                        .from()
                        .datesUntil(line.origin().period().until())
                        .forEach(each -> days.merge(line.origin().agreement() + " " + each, 1, Integer::sum));
            }
        }
        assertThat(days.values()).allMatch(count -> count == 1);
    }

    @Property
    void a_document_takes_back_no_more_than_it_bills_unless_it_is_a_credit_note(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<BilledLine> billed =
                lines(BillingRun.standard().plan(known(world, random), world.usage(), List.of(), day));
        for (ProposedInvoice proposed : BillingRun.standard()
                .plan(world.versions(), world.usage(), billed, day)
                .invoices()) {
            Money sum = proposed.draft().lines().stream()
                    .map(line -> BilledLine.amount(CurrencyUnit.EUR, line))
                    .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
            assertThat(sum.isNegative()).isFalse();
            for (LineItem line : proposed.draft().lines()) {
                DocumentType type = proposed.draft().header().type();
                line.origin()
                        .orElseThrow()
                        .adjustment()
                        .ifPresent(adjustment -> assertThat(
                                        type.isCredit()
                                                ? adjustment.difference().negated()
                                                : adjustment.difference())
                                .isEqualTo(BilledLine.amount(CurrencyUnit.EUR, line)));
            }
        }
    }

    /** Whoever pays for two sites is billed what two partners would be, on one document a day and direction. */
    @Property
    void an_account_of_two_sites_is_billed_the_same_on_fewer_documents(
            @ForAll("worlds") BillingWorld world, @ForAll("days") LocalDate day) {
        BillingProposal apart = BillingRun.standard().plan(world.versions(), world.usage(), List.of(), day);
        BillingProposal together = BillingRun.standard().plan(account(world), world.usage(), List.of(), day);
        assertThat(sums(lines(together))).isEqualTo(sums(lines(apart)));
        assertThat(lines(together)).hasSameSizeAs(lines(apart));
        assertThat(together.invoices())
                .extracting(each ->
                        each.billedOn() + " " + each.draft().header().type().isSelfBilled())
                .doesNotHaveDuplicates();
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

    /** The first versions only: what comes later is not yet agreed. */
    private static List<PartnerAgreement> known(BillingWorld world, Random random) {
        int number = 1 + random.nextInt(3);
        return world.versions().stream()
                .filter(version -> version.version() <= number)
                .toList();
    }
}

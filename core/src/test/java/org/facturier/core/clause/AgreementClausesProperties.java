package org.facturier.core.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.contracts.AgreementArbitraries;
import org.facturier.core.contracts.TermsArbitraries;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.money.Apportionment;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

class AgreementClausesProperties {

    /** What people call these forms, too. */
    private static final Set<String> NAMES_OF_STANDARDS = Set.of("PDF", "UBL", "CII");

    private static final Set<String> CODES = Stream.of(
                    constants(
                            CycleUnit.values(),
                            BillingTiming.values(),
                            BusinessDayRule.values(),
                            DeliveryPreference.Channel.values(),
                            DeliveryPreference.Format.values(),
                            DeliveryPreference.Grouping.values(),
                            DueFrom.values(),
                            EndOfMonth.values(),
                            PaymentPlan.Base.values(),
                            Apportionment.values()),
                    Stream.of("SERVICE", "GOODS", "DIGITAL_SERVICE", "VOCATIONAL_TRAINING"),
                    Stream.of("STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED", "PER_GROUP", "PER_LINE"),
                    Stream.of("C62", "HUR", "DAY", "MON", "KGM", "LS"),
                    simpleNames(PaymentMeans.class),
                    simpleNames(BillingRule.class),
                    Stream.of("Optional", "null", "ActualDays", "ThirtyE360", "PerCalendarMonth"))
            .flatMap(names -> names)
            .filter(name -> !NAMES_OF_STANDARDS.contains(name))
            // a partner may buy a subscription called Commission
            .filter(name -> !Set.of("Card", "Cheque", "Online", "Commission", "Commitment")
                    .contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern RAW =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[{}\\[\\]]|\\(s\\)|=|\\d[.,]\\d*E|[A-Z]+_[A-Z]+|  | [.,;:]|\\.\\.");

    private static Stream<String> constants(Enum<?>[]... families) {
        return Arrays.stream(families).flatMap(Arrays::stream).map(Enum::name);
    }

    private static Stream<String> simpleNames(Class<?> family) {
        return Arrays.stream(family.getDeclaredClasses()).map(Class::getSimpleName);
    }

    @Property
    void no_clause_holds_a_code_or_a_day_in_figures(
            @ForAll("agreements") PartnerAgreement agreement, @ForAll("languages") Locale language) {
        for (Clause clause : AgreementClauses.of(agreement, language)) {
            assertThat(codes(clause.text())).as(clause.text()).isEmpty();
            assertThat(RAW.matcher(clause.text()).results().map(MatchResult::group))
                    .as(clause.text())
                    .isEmpty();
        }
    }

    private static List<String> codes(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(CODES::contains)
                .toList();
    }

    @Property
    void every_clause_is_whole_sentences(
            @ForAll("agreements") PartnerAgreement agreement, @ForAll("languages") Locale language) {
        assertThat(AgreementClauses.of(agreement, language)).allSatisfy(clause -> {
            assertThat(clause.text()).matches("(?s)[\\p{Lu}\\p{N}\u2212].*\\.");
            assertThat(clause.title()).doesNotEndWith(".");
        });
    }

    @Property
    void a_version_differs_from_itself_in_nothing(@ForAll("agreements") PartnerAgreement agreement) {
        assertThat(AgreementClauses.changes(agreement, agreement).rows()).isEmpty();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.FRENCH, Locale.ENGLISH, Locale.CANADA_FRENCH, Locale.GERMAN);
    }

    @Provide
    Arbitrary<PartnerAgreement> agreements() {
        Arbitrary<PaymentTerms> terms = Arbitraries.oneOf(TermsArbitraries.terms(), strangeTerms());
        return Combinators.combine(
                        AgreementArbitraries.agreements(),
                        TermsArbitraries.means().list().ofMaxSize(3),
                        terms,
                        terms.optional(0.3),
                        policies().optional(0.3),
                        Arbitraries.of(true, false))
                .as(AgreementClausesProperties::complete);
    }

    private static Arbitrary<PaymentTerms> strangeTerms() {
        return TermsArbitraries.extremeDueDateRules().map(PaymentTerms::of);
    }

    private static Arbitrary<CalculationPolicy> policies() {
        return Arbitraries.of(
                VatCalculators.perGroup().policy(),
                VatCalculators.perLine().policy(),
                VatCalculators.inclusiveByDifference().policy(),
                VatCalculators.inclusiveWithRounding().policy());
    }

    private static PartnerAgreement complete(
            PartnerAgreement bare,
            List<PaymentMeans> means,
            PaymentTerms terms,
            Optional<PaymentTerms> payout,
            Optional<CalculationPolicy> policy,
            boolean committed) {
        PartnerAgreement.Builder agreement = bare.toBuilder().terms(terms);
        means.forEach(agreement::meansOfPayment);
        payout.ifPresent(agreement::payoutTerms);
        policy.ifPresent(agreement::policy);
        List<String> charges = bare.rules().stream()
                .filter(rule -> !rule.isSelfBilled())
                .map(BillingRule::key)
                .toList();
        if (committed && !charges.isEmpty()) {
            agreement.rule(commitment(bare, charges));
        }
        return agreement.build();
    }

    private static BillingRule commitment(PartnerAgreement bare, List<String> charges) {
        return new BillingRule.Commitment(
                "least",
                "Minimum",
                new BillingCycle(bare.validFrom(), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS),
                charges,
                Optional.of(Money.zero(bare.currency())),
                Optional.empty(),
                SupplyNature.of(SupplyKind.SERVICE),
                Optional.empty());
    }
}

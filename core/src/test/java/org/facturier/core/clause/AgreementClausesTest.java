package org.facturier.core.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.BankAccount;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.report.Cell;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What agreements say, in French, English and German. No-break spaces are shown as {@code _}, narrow ones as {@code '}. */
class AgreementClausesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);

    private final PartnerAgreement bare = PartnerAgreement.builder()
            .id("A1")
            .supplier(InvoiceArbitraries.seller())
            .partner(InvoiceArbitraries.buyer())
            .validFrom(START)
            .currency(CurrencyUnit.EUR)
            .language(Locale.FRENCH)
            .terms(PaymentTerms.of(DueDateRule.days(30)))
            .rule(once(SERVICE))
            .build();

    @Test
    void a_fee_says_how_often_and_how_days_count() {
        BillingRule fee = fee(new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS), "EUR 1850.00");
        assertThat(french(fee))
                .isEqualTo(
                        "1'850,00_EUR chaque mois (compté à partir du 1er janvier 2026), à facturer à terme échu. Une"
                                + " période couverte en partie est facturée au prorata de ses jours. Référence du produit_:"
                                + " P-1. Nature_: prestation de services.");
        assertThat(english(fee))
                .isEqualTo(
                        "EUR_1,850.00 each month (counted from 1 January 2026), billed in arrears. A period covered in"
                                + " part is billed by its days. Product code: P-1. Nature of the supply: service.");
        assertThat(last(Locale.GERMAN, fee))
                .isEqualTo(
                        "1.850,00_EUR monatlich (gezählt ab dem 1. Januar 2026), nachträglich zu berechnen. Ein Zeitraum,"
                                + " der nur zum Teil erfasst ist, wird nach Tagen berechnet. Artikelnummer: P-1. Art der"
                                + " Leistung: Dienstleistung.");
    }

    @Test
    void cycles_are_words_whatever_their_length() {
        assertThat(List.of(cycle(CycleUnit.WEEK, 1), cycle(CycleUnit.MONTH, 2), cycle(CycleUnit.QUARTER, 1)))
                .containsExactly(
                        "chaque semaine (comptée à partir du 1er janvier 2026) | each week (counted from 1 January 2026)",
                        "tous les deux mois (comptés à partir du 1er janvier 2026) | every two months (counted from 1 January"
                                + " 2026)",
                        "chaque trimestre (compté à partir du 1er janvier 2026) | each quarter (counted from 1 January 2026)");
        assertThat(List.of(cycle(CycleUnit.HALF_YEAR, 1), cycle(CycleUnit.YEAR, 1), cycle(CycleUnit.WEEK, 1200)))
                .containsExactly(
                        "chaque semestre (compté à partir du 1er janvier 2026) | each half-year (counted from 1 January 2026)",
                        "chaque année (comptée à partir du 1er janvier 2026) | each year (counted from 1 January 2026)",
                        "toutes les 1'200 semaines (comptées à partir du 1er janvier 2026) | every 1,200 weeks (counted from 1"
                                + " January 2026)");
    }

    private String cycle(CycleUnit unit, int every) {
        BillingRule fee = fee(new BillingCycle(START, unit, every, BillingTiming.IN_ADVANCE), "EUR 1.00");
        return french(fee).replaceAll("1,00_EUR (.*), à facturer d’avance.*", "$1") + " | "
                + english(fee).replaceAll("EUR_1.00 (.*), billed in advance.*", "$1");
    }

    @Test
    void usage_is_priced_by_the_word_for_its_unit() {
        assertThat(french(usage(Unit.HOUR, new UnitPrice(euros("38.75")))))
                .startsWith(
                        "Ce qui est relevé sous «_Usage_» chaque mois (compté à partir du 1er janvier 2026) est facturé"
                                + " à terme échu. Prix_: 38,75_EUR par heure. ");
        assertThat(english(usage(Unit.ONE, new UnitPrice(euros("0.0125")))))
                .startsWith("What is measured as “Usage” each month (counted from 1 January 2026) is billed in arrears."
                        + " Price: EUR_0.0125 per unit. ");
        assertThat(price(Unit.of("EA"), new UnitPrice(euros("2"))))
                .isEqualTo("Prix_: 2,00_EUR l’unité. | Price: EUR_2.00 each.");
        assertThat(price(Unit.of("GRO"), new UnitPrice(euros("2"))))
                .isEqualTo(
                        "Prix_: 2,00_EUR par unité GRO de la recommandation 20 de la CEE-ONU. | Price: EUR_2.00 per unit"
                                + " GRO of UN/ECE Recommendation 20.");
    }

    @Test
    void tiers_are_told_one_after_another() {
        List<Tier> tiers = List.of(
                Tier.upTo(new BigDecimal("1000"), euros("15")),
                Tier.upTo(new BigDecimal("3000"), euros("13.5")),
                new Tier(Optional.empty(), euros("12"), Optional.of(euros("300"))));
        assertThat(price(Unit.HOUR, new GraduatedPrice(tiers)))
                .isEqualTo(
                        "Prix par tranches, borne supérieure comprise, chaque quantité au prix de la tranche où elle se"
                                + " trouve_: jusqu’à 1'000_heures, 15,00_EUR par heure_; au-delà et jusqu’à 3'000_heures, 13,50_EUR"
                                + " par heure_; au-delà, 12,00_EUR par heure, plus 300,00_EUR dès l’entrée dans la tranche. | Price by"
                                + " tiers, upper bound included, each quantity at the price of the tier in which it lies: up to"
                                + " 1,000_hours, EUR_15.00 per hour; beyond and up to 3,000_hours, EUR_13.50 per hour; beyond,"
                                + " EUR_12.00 per hour, plus EUR_300.00 once the tier is entered.");
        assertThat(price(Unit.DAY, new VolumePrice(tiers)))
                .contains("toute la quantité au prix du palier atteint_: jusqu’à 1'000_jours, 15,00_EUR par jour_; ")
                .contains(
                        "the whole quantity at the price of the tier that it reaches: up to 1,000_days, EUR_15.00 per day; ")
                .endsWith("beyond, EUR_12.00 per day, plus EUR_300.00 in all.");
        assertThat(price(Unit.DAY, new VolumePrice(List.of(Tier.beyond(euros("1"))))))
                .contains("_: quelle que soit la quantité, 1,00_EUR par jour. | ")
                .endsWith(": whatever the quantity, EUR_1.00 per day.");
    }

    @Test
    void every_other_price_is_a_sentence() {
        assertThat(price(Unit.ONE, new FlatPrice(euros("1000"))))
                .isEqualTo(
                        "Prix_: 1'000,00_EUR quelle que soit la quantité, rien si elle est nulle. | Price: EUR_1,000.00"
                                + " whatever the quantity, nothing for none.");
        assertThat(price(Unit.HOUR, new PackagePrice(new BigDecimal("50"), euros("2"), BigDecimal.ZERO)))
                .isEqualTo(
                        "Prix_: 2,00_EUR par lot entamé de 50_heures. | Price: EUR_2.00 for each package of 50_hours begun.");
        assertThat(price(Unit.HOUR, new PackagePrice(new BigDecimal("50"), euros("2"), new BigDecimal("1"))))
                .isEqualTo(
                        "Prix_: 2,00_EUR par lot entamé de 50_heures, après une franchise de 1_heure. | Price: EUR_2.00 for"
                                + " each package of 50_hours begun, after 1_hour free of charge.");
        assertThat(price(Unit.ONE, new PercentagePrice(Percentage.of("2.5"), CurrencyUnit.EUR)))
                .isEqualTo("Prix_: 2,5_% du montant relevé. | Price: 2.5% of the amount measured.");
        assertThat(price(Unit.ONE, new ListedPrice(new UnitPrice(euros("9")), "écoles", List.of())))
                .isEqualTo(
                        "Selon le tarif «_écoles_». Prix_: 9,00_EUR par unité. | By the price list “écoles”. Price: EUR_9.00"
                                + " per unit.");
        assertThat(price(
                        Unit.ONE,
                        new BoundedPrice(new UnitPrice(euros("9")), Optional.of(euros("5")), Optional.of(euros("90")))))
                .isEqualTo(
                        "Prix_: 9,00_EUR par unité. Au moins 5,00_EUR par période, même sans consommation. Au plus 90,00_EUR"
                                + " par période. | Price: EUR_9.00 per unit. At least EUR_5.00 for each period, even where nothing is"
                                + " used. At most EUR_90.00 for each period.");
        assertThat(price(Unit.ONE, new OwnPrice("moon")))
                .isEqualTo("Prix selon le modèle «_moon_». | Price by the model “moon”.");
    }

    private record OwnPrice(String name) implements PricingModel {
        @Override
        public QuantityPrice price(BigDecimal quantity) {
            return new FlatPrice(euros("1")).price(quantity);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void what_a_partner_earns_what_is_due_once_and_what_is_committed() {
        BillingRule commission = new BillingRule.Commission(
                "c", "Commission", monthly(), "sales", Percentage.of("7.5"), SERVICE, Optional.empty());
        assertThat(french(commission))
                .startsWith("7,5_% des ventes relevées chaque mois (compté à partir du 1er janvier 2026), au"
                        + " profit du partenaire, à facturer à terme échu. ");
        assertThat(english(commission))
                .startsWith("7.5% of the sales measured each month (counted from 1 January 2026), owed to the"
                        + " partner, billed in arrears. ");
        BillingRule setup = new BillingRule.OneOff(
                "s", "Set-up", LocalDate.of(2026, 3, 1), Money.parse("EUR 250"), SERVICE, Optional.empty());
        assertThat(french(setup)).startsWith("250,00_EUR une seule fois, le 1er mars 2026. ");
        assertThat(english(setup)).startsWith("EUR_250.00 once, on 1 March 2026. ");
        BillingRule floor = commitment(List.of("fee", "u"), Optional.empty());
        assertThat(english(fee(monthly(), "EUR 1.00"), usage(Unit.ONE, new FlatPrice(euros("1"))), floor))
                .startsWith(
                        "The total of “Abonnement” and “Usage” comes, each month (counted from 1 January 2026), to at"
                                + " least EUR_100.00; the difference is billed in arrears. ");
        BillingRule both = commitment(List.of("fee"), Optional.of(Money.parse("EUR 1500.00")));
        assertThat(french(fee(monthly(), "EUR 1.00"), both))
                .startsWith("Le total de «_Abonnement_» s’élève, chaque mois (compté à partir du 1er janvier 2026), à"
                        + " 100,00_EUR au moins et 1'500,00_EUR au plus_; la différence est à facturer à terme échu. ");
    }

    private static BillingRule commitment(List<String> charges, Optional<Money> most) {
        return new BillingRule.Commitment(
                "min",
                "Minimum",
                monthly(),
                charges,
                Optional.of(Money.parse("EUR 100.00")),
                most,
                SERVICE,
                Optional.empty());
    }

    @Test
    void what_is_supplied_is_words_and_nothing_is_said_of_the_tax_that_is_decided_later() {
        SupplyNature books = new SupplyNature(SupplyKind.GOODS, new RateClass("REDUCED_BOOK"));
        SupplyNature training = new SupplyNature(SupplyKind.VOCATIONAL_TRAINING, RateClass.STANDARD);
        assertThat(french(once(books))).endsWith(" Nature_: biens.").doesNotContain("taux");
        assertThat(french(once(training))).endsWith(" Nature_: formation professionnelle.");
        assertThat(english(once(training)))
                .endsWith(" Nature of the supply: vocational training.")
                .doesNotContain("Tax", "rate");
    }

    @Test
    void names_that_the_host_gave_stay_its_own() {
        SupplyNature elks = new SupplyNature(new SupplyKind("HERD_OF_ELK"), RateClass.REDUCED);
        assertThat(english(once(elks))).isEqualTo("EUR_1.00 once, on 1 January 2026.");
        BillingRule hours = new BillingRule.UsageFee(
                "trainee-hours-key",
                "Heures de stage",
                monthly(),
                "trainee-hours",
                Unit.HOUR,
                new UnitPrice(euros("38.75")),
                SERVICE,
                Optional.empty());
        assertThat(french(hours)).contains("relevé sous «_Heures de stage_»").doesNotContain("trainee-hours");
    }

    private static BillingRule once(SupplyNature nature) {
        return new BillingRule.OneOff("o", "Once", START, Money.parse("EUR 1"), nature, Optional.empty());
    }

    @Test
    void means_of_payment_stand_in_order_of_preference_and_an_account_is_never_parted() {
        PaymentMeans transfer =
                new PaymentMeans.CreditTransfer(BankAccount.of("FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP"));
        PartnerAgreement agreement = bare.toBuilder().meansOfPayment(transfer).build();
        assertThat(text(agreement, "meansOfPayment", Locale.FRENCH))
                .isEqualTo("Par virement sur le compte IBAN FR76_3000_6000_0112_3456_7890_189, BIC AGRIFRPP.");
        PartnerAgreement several = agreement.toBuilder()
                .meansOfPayment(new PaymentMeans.DirectDebit("M-1", "FR72ZZZ123456", Optional.empty()))
                .meansOfPayment(new PaymentMeans.Card())
                .meansOfPayment(new PaymentMeans.Cheque())
                .meansOfPayment(new PaymentMeans.Online(URI.create("https://pay.example.org")))
                .build();
        assertThat(text(several, "meansOfPayment", Locale.ENGLISH))
                .isEqualTo(
                        "In order of preference: by transfer to the account IBAN FR76_3000_6000_0112_3456_7890_189, BIC"
                                + " AGRIFRPP; by direct debit under the mandate M-1 of the creditor FR72ZZZ123456; by card; by cheque;"
                                + " online at https://pay.example.org.");
    }

    @Test
    void the_rest_of_an_agreement_is_words_too() {
        PartnerAgreement agreement = bare.toBuilder()
                .validUntil(LocalDate.of(2027, 1, 1))
                .agreedOn(LocalDate.of(2025, 12, 1))
                .language(new Locale("eu"))
                .purchaseOrder("CMD-4711")
                .buyerReference("SERVICE-RH")
                .policy(new CalculationPolicy("PER_GROUP", 1))
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build();
        assertThat(text(agreement, "validity", Locale.FRENCH))
                .isEqualTo(
                        "La présente version s’applique du 1er janvier 2026 au 31 décembre 2026 inclus. Elle a été convenue le"
                                + " 1er décembre 2025.");
        assertThat(text(agreement, "currency", Locale.FRENCH)).isEqualTo("Tous les prix sont exprimés en euros (EUR).");
        assertThat(text(agreement, "language", Locale.ENGLISH))
                .isEqualTo("Documents are written in the language of code “eu” (BCP 47).");
        assertThat(text(agreement, "references", Locale.FRENCH))
                .isEqualTo("Bon de commande_: CMD-4711. Référence du partenaire_: SERVICE-RH.");
        assertThat(text(agreement, "policy", Locale.ENGLISH))
                .isEqualTo(
                        "Tax is worked out once for each rate, on the sum of its lines (version 1 of the arithmetic).");
        assertThat(text(agreement, "allowancesAndCharges", Locale.FRENCH)).isEqualTo("Remise de 5_% (fidélité).");
    }

    @Test
    void a_letter_has_a_paragraph_for_each_clause() {
        Letter letter = AgreementClauses.letter(
                bare.toBuilder().language(Locale.ENGLISH).build(), START);
        assertThat(letter.subject()).isEqualTo("Agreement A1, version 1");
        assertThat(letter.body())
                .extracting(part -> ((LetterPart.Paragraph) part).text())
                .contains("Payment — The amount is due 30 days after the date of the invoice.");
    }

    @Test
    void a_new_description_is_a_change() {
        PartnerAgreement after = bare.amended(START, START.plusMonths(1))
                .rules(List.of(new BillingRule.OneOff(
                        "o", "Mise en service", START, Money.parse("EUR 1"), SERVICE, Optional.empty())))
                .build();
        List<Cell> row = AgreementClauses.changes(bare, after).rows().get(1);
        assertThat(row.get(0)).isEqualTo(Cell.of("Mise en service"));
        assertThat(((Cell.TextCell) row.get(1)).text()).startsWith("Once\u00a0: 1,00\u00a0EUR une seule fois");
        assertThat(((Cell.TextCell) row.get(2)).text()).startsWith("1,00\u00a0EUR une seule fois");
    }

    @Test
    void whatever_differs_in_a_rule_is_told() {
        BillingCycle monthly = monthly();
        List<BillingCycle> cycles = List.of(
                monthly,
                new BillingCycle(START.plusDays(1), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS),
                new BillingCycle(START, CycleUnit.QUARTER, 1, BillingTiming.IN_ARREARS),
                new BillingCycle(START, CycleUnit.MONTH, 3, BillingTiming.IN_ARREARS),
                new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE),
                monthly.counting(new DayCount.ThirtyE360()),
                monthly.counting(new DayCount.PerCalendarMonth()),
                monthly.counting(new DayCount.None()),
                monthly.counting(new EveryOther("odd")),
                monthly.counting(new EveryOther("even")),
                monthly.onBusinessDays(BusinessDayRule.FOLLOWING),
                monthly.onBusinessDays(BusinessDayRule.MODIFIED_FOLLOWING),
                monthly.onBusinessDays(BusinessDayRule.PRECEDING));
        assertThat(cycles.stream().map(cycle -> french(fee(cycle, "EUR 1.00")))).doesNotHaveDuplicates();
        assertThat(cycles.stream().map(cycle -> english(fee(cycle, "EUR 1.00"))))
                .doesNotHaveDuplicates();
    }

    private record EveryOther(String days) implements DayCount {
        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            return new DayCount.Actual().passed(period, day);
        }
    }

    private static BillingCycle monthly() {
        return new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
    }

    private static BillingRule fee(BillingCycle cycle, String fee) {
        return new BillingRule.RecurringFee("fee", "Abonnement", cycle, Money.parse(fee), SERVICE, Optional.of("P-1"));
    }

    private static BillingRule usage(Unit unit, PricingModel pricing) {
        return new BillingRule.UsageFee("u", "Usage", monthly(), "seats", unit, pricing, SERVICE, Optional.empty());
    }

    private static BigMoney euros(String amount) {
        return BigMoney.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    /** The price in both languages, without what is said before and after it. */
    private String price(Unit unit, PricingModel pricing) {
        BillingRule rule = usage(unit, pricing);
        return french(rule).replaceAll("^.*à terme échu\\. | Nature_: .*", "") + " | "
                + english(rule).replaceAll("^.*in arrears\\. | Nature of the supply: .*", "");
    }

    private String french(BillingRule... rules) {
        return last(Locale.FRENCH, rules);
    }

    private String english(BillingRule... rules) {
        return last(Locale.ENGLISH, rules);
    }

    private String last(Locale language, BillingRule... rules) {
        PartnerAgreement agreement = bare.toBuilder().rules(List.of(rules)).build();
        return text(agreement, "rules." + rules[rules.length - 1].key(), language);
    }

    private static String text(PartnerAgreement agreement, String key, Locale language) {
        return AgreementClauses.of(agreement, language).stream()
                .filter(clause -> clause.key().equals(key))
                .map(clause -> clause.text().replace('\u00a0', '_').replace('\u202f', '\''))
                .findFirst()
                .orElseThrow();
    }
}

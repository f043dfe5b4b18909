package org.facturier.examples.benchmarks.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A month of usage: as many partners as asked for, each with an agreement of a fee and a price for each unit, and a hundred
 * records each. Records are made one by one, as a file would be read, and none is kept; those of one partner lie far apart.
 */
final class Month {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate BILLED_ON = LocalDate.of(2026, 2, 1);
    static final Money FEE = Money.parse("EUR 49.00");
    static final BigDecimal PRICE = new BigDecimal("0.0137");
    static final int RECORDS_EACH = 100;

    private static final int DAYS = 31;
    private static final int LATE = 30;
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.DIGITAL_SERVICE);

    private final List<String> partners;
    private final List<LocalDate> days = FIRST.datesUntil(FIRST.plusDays(DAYS)).toList();
    private final List<BigDecimal> quantities = IntStream.range(0, 97)
            .mapToObj(i -> BigDecimal.valueOf(100 + 37L * i, 2))
            .toList();

    Month(int agreements) {
        partners = IntStream.range(0, agreements).mapToObj(i -> "P" + i).toList();
    }

    List<String> partners() {
        return partners;
    }

    /** Reads the month as it was known when it was billed. */
    void read(Consumer<Usage> taker) {
        for (int round = 0; round < RECORDS_EACH; round++) {
            for (int i = 0; i < partners.size(); i++) {
                taker.accept(record(round, i));
            }
        }
    }

    /** Reads it as it is known later: of every fourth partner less was used, of another fourth more. */
    void readAnew(Consumer<Usage> taker) {
        for (int round = 0; round < RECORDS_EACH + LATE; round++) {
            for (int i = 0; i < partners.size(); i++) {
                if (round < RECORDS_EACH + late(i)) {
                    taker.accept(record(round, i));
                }
            }
        }
    }

    private static int late(int partner) {
        return partner % 4 == 1 ? -LATE : partner % 4 == 2 ? LATE : 0;
    }

    private Usage record(int round, int partner) {
        long number = (long) round * partners.size() + partner;
        return new Usage(
                "u" + number, partners.get(partner), "calls", days.get((int) (number * 7 % DAYS)), quantities.get((int)
                        (number % quantities.size())));
    }

    List<PartnerAgreement> agreements() {
        List<PartnerAgreement> agreements = new ArrayList<>();
        Party supplier = Party.business("Ateliers du Rhône SAS")
                .id("seller")
                .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                .vatId("FR11123456782")
                .build();
        BillingCycle monthly = new BillingCycle(FIRST, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
        List<BillingRule> rules = List.of(
                new BillingRule.RecurringFee("fee", "Abonnement", monthly, FEE, SERVICE, Optional.empty()),
                new BillingRule.UsageFee(
                        "calls",
                        "Appels",
                        monthly,
                        "calls",
                        Unit.ONE,
                        new UnitPrice(BigMoney.of(CurrencyUnit.EUR, PRICE)),
                        SERVICE,
                        Optional.empty()));
        for (String partner : partners) {
            agreements.add(PartnerAgreement.builder()
                    .id("A-" + partner)
                    .supplier(supplier)
                    .partner(Party.business("Partner " + partner)
                            .id(partner)
                            .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
                            .build())
                    .validFrom(FIRST)
                    .currency(CurrencyUnit.EUR)
                    .language(Locale.FRENCH)
                    .terms(PaymentTerms.of(DueDateRule.days(30)))
                    .rules(rules)
                    .build());
        }
        return agreements;
    }
}

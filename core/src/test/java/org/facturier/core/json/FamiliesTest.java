package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final BillingCycle MONTHLY =
            new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
    private static final PartnerAgreement OWN_PRICE = agreement(MONTHLY, new Bargain(BigMoney.parse("EUR 1")));
    private static final PartnerAgreement OWN_COUNT =
            agreement(MONTHLY.counting(new Moons()), new UnitPrice(BigMoney.parse("EUR 1")));

    /** A pricing model that only this host has. */
    record Bargain(BigMoney price) implements PricingModel {
        @Override
        public QuantityPrice price(BigDecimal quantity) {
            return new UnitPrice(price).price(quantity);
        }
    }

    /** A day count that only this host has. */
    record Moons() implements DayCount {
        @Override
        public long passed(ServicePeriod period, LocalDate day) {
            return new Actual().passed(period, day);
        }
    }

    @Test
    void every_member_of_a_closed_family_has_a_name() {
        List<Class<?>> named =
                Families.MEMBERS.stream().<Class<?>>map(NamedType::getType).toList();
        assertThat(Families.FAMILIES.stream().filter(Class::isSealed).flatMap(FamiliesTest::members))
                .isSubsetOf(named);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member) : Stream.of(member));
    }

    @Test
    void every_name_is_of_a_member_of_one_family_and_given_once_in_it() {
        for (NamedType member : Families.MEMBERS) {
            List<Class<?>> families = Families.FAMILIES.stream()
                    .<Class<?>>map(family -> family)
                    .filter(family -> family.isAssignableFrom(member.getType()))
                    .toList();
            assertThat(families).as("%s", member).hasSize(1);
            assertThat(Families.MEMBERS)
                    .filteredOn(other -> other.getName().equals(member.getName()))
                    .filteredOn(other -> families.get(0).isAssignableFrom(other.getType()))
                    .containsExactly(member);
        }
    }

    @Test
    void a_pricing_model_of_the_host_without_a_name_is_not_written_and_the_call_that_names_it_is_said() {
        assertThatThrownBy(() -> FacturierJson.mapper().writeValueAsString(OWN_PRICE))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(Bargain.class.getName() + " has no name in JSON")
                .hasMessageContaining("mapper.registerSubtypes(new NamedType(Bargain.class, \"…\"))")
                .hasMessageContaining("[\"rules\"]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.standard().text(OWN_PRICE))
                .withMessageContaining("has no name in JSON");
    }

    @Test
    void neither_is_a_day_count() {
        assertThatThrownBy(() -> FacturierJson.mapper().writeValueAsString(OWN_COUNT))
                .hasMessageStartingWith(Moons.class.getName() + " has no name in JSON");
    }

    @Test
    void a_model_that_is_registered_without_a_name_is_not_written_by_that_of_its_class() {
        JsonMapper mapper = FacturierJson.mapper();
        mapper.registerSubtypes(Bargain.class);
        assertThatThrownBy(() -> mapper.writeValueAsString(OWN_PRICE)).hasMessageContaining("has no name in JSON");
    }

    @Test
    void a_name_that_is_taken_is_no_name_of_its_own() {
        JsonMapper mapper = FacturierJson.mapper();
        mapper.registerSubtypes(new NamedType(Bargain.class, "UNIT_PRICE"));
        assertThatThrownBy(() -> mapper.writeValueAsString(OWN_PRICE))
                .hasMessageContaining("two members of one family are called UNIT_PRICE");
    }

    @Test
    void what_has_a_name_of_its_own_is_written_and_read() throws JsonProcessingException {
        JsonMapper mapper = FacturierJson.mapper();
        mapper.registerSubtypes(new NamedType(Bargain.class, "BARGAIN"), new NamedType(Moons.class, "MOONS"));
        for (PartnerAgreement agreement : List.of(OWN_PRICE, OWN_COUNT)) {
            assertThat(mapper.readValue(mapper.writeValueAsString(agreement), PartnerAgreement.class))
                    .isEqualTo(agreement);
        }
        assertThat(mapper.writeValueAsString(OWN_PRICE)).contains("\"type\":\"BARGAIN\"");
    }

    /** The Java name of its price was {@code price} once. */
    interface Renamed {
        @JsonProperty("formerly")
        BigMoney price();
    }

    @Test
    void a_component_that_was_renamed_keeps_its_name_by_a_mixin() throws JsonProcessingException {
        JsonMapper mapper = FacturierJson.mapper();
        mapper.registerSubtypes(new NamedType(Bargain.class, "BARGAIN"));
        mapper.addMixIn(Bargain.class, Renamed.class);
        String json = mapper.writeValueAsString(OWN_PRICE);
        assertThat(json).contains("\"formerly\":\"EUR 1\"");
        assertThat(mapper.readValue(json, PartnerAgreement.class)).isEqualTo(OWN_PRICE);
    }

    private static PartnerAgreement agreement(BillingCycle cycle, PricingModel pricing) {
        return Samples.agreement(
                        cycle.anchor(),
                        new BillingRule.UsageFee(
                                "hours",
                                "Heures",
                                cycle,
                                "hours",
                                Unit.HOUR,
                                pricing,
                                SupplyNature.of(SupplyKind.SERVICE),
                                Optional.empty()))
                .build();
    }
}

package org.facturier.tax.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.tax.SupplyKind.GOODS;
import static org.facturier.core.tax.SupplyKind.SERVICE;
import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.germanBusiness;

import java.util.List;
import org.facturier.tax.supply.VatDecision.Question;
import org.junit.jupiter.api.Test;

class QuestionsAskedTest {

    @Test
    void an_export_is_asked_what_comes_before_it_and_each_thing_once() {
        assertThat(questions(Supplies.french(GOODS, business("CH"))))
                .extracting(Question::toString)
                .containsExactly(
                        "money laid out for the customer: no",
                        "where no VAT is levied: no",
                        "goods leave the country and the Union: yes",
                        "no proof of export: no",
                        "between France, its overseas departments and the Union: no");
    }

    @Test
    void a_service_to_a_registered_business_is_asked_for_its_number() {
        List<Question> asked = questions(Supplies.french(SERVICE, germanBusiness()));
        assertThat(asked)
                .contains(
                        new Question("goods", false),
                        new Question("in the seller's country", false),
                        new Question("taxed where the buyer is", true),
                        new Question("VAT number of another member state", true))
                .doesNotHaveDuplicates()
                .noneMatch(question -> question.words().equals("known to have no valid VAT number"));
        assertThat(asked.get(asked.size() - 1)).isEqualTo(new Question("VAT number of another member state", true));
    }

    @Test
    void equal_supplies_are_asked_the_same() {
        VatDecision one = decided(Supplies.french(GOODS, business("CH")));
        VatDecision other = decided(Supplies.french(GOODS, business("CH")));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.questions()).isEqualTo(List.copyOf(other.questions()));
    }

    @Test
    void a_decision_of_others_keeps_its_own_questions() {
        VatDecision one = decided(Supplies.french(GOODS, business("CH")));
        List<Question> given = new java.util.ArrayList<>(List.of(new Question("paid in gold", true)));
        VatDecision other = new VatDecision(one.treatment(), one.determination(), one.place(), one.legalBasis(), given);
        given.clear();
        assertThat(other.questions()).containsExactly(new Question("paid in gold", true));
    }

    @Test
    void the_facts_have_room_in_a_word() {
        assertThat(Fact.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    private static List<Question> questions(Supplies supply) {
        return decided(supply).questions();
    }

    private static VatDecision decided(Supplies supply) {
        return EuropeanVat.standard().decide(supply.supply()).orThrow();
    }
}

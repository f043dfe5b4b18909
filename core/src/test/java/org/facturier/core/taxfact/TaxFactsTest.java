package org.facturier.core.taxfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.core.taxfact.TaxFact.BUYER_VAT_NUMBER_VALID;
import static org.facturier.core.taxfact.TaxFact.EXPORT_PROVEN;
import static org.facturier.core.taxfact.TaxFact.SELLER_IN_ONE_STOP_SHOP;

import java.util.HashMap;
import java.util.Map;
import org.facturier.core.taxfact.TaxFact.FactSubject;
import org.junit.jupiter.api.Test;

class TaxFactsTest {

    @Test
    void what_is_not_said_is_not_known_which_is_another_thing_than_no() {
        TaxFacts known = TaxFacts.of(EXPORT_PROVEN, false);
        assertThat(known.holds(EXPORT_PROVEN)).contains(false);
        assertThat(known.holds(BUYER_VAT_NUMBER_VALID)).isEmpty();
        assertThat(TaxFacts.none().isEmpty()).isTrue();
    }

    @Test
    void the_order_in_which_they_were_said_is_not_seen() {
        TaxFacts one = TaxFacts.of(EXPORT_PROVEN, true).with(SELLER_IN_ONE_STOP_SHOP, false);
        TaxFacts other = TaxFacts.of(SELLER_IN_ONE_STOP_SHOP, false).with(EXPORT_PROVEN, true);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    @Test
    void what_is_said_closer_comes_first_and_the_rest_is_taken_from_further_out() {
        TaxFacts line = TaxFacts.of(EXPORT_PROVEN, false);
        TaxFacts header = TaxFacts.of(EXPORT_PROVEN, true).with(SELLER_IN_ONE_STOP_SHOP, true);
        assertThat(line.over(header).said()).isEqualTo(Map.of(EXPORT_PROVEN, false, SELLER_IN_ONE_STOP_SHOP, true));
        assertThat(line.over(TaxFacts.none())).isEqualTo(line);
        assertThat(TaxFacts.none().over(header)).isEqualTo(header);
    }

    @Test
    void those_about_one_subject_are_found() {
        TaxFacts known = TaxFacts.of(EXPORT_PROVEN, true).with(SELLER_IN_ONE_STOP_SHOP, true);
        assertThat(known.about(FactSubject.SELLER)).isEqualTo(TaxFacts.of(SELLER_IN_ONE_STOP_SHOP, true));
        assertThat(known.about(FactSubject.BUYER)).isEqualTo(TaxFacts.none());
    }

    @Test
    void neither_yes_nor_no_is_refused_by_name() {
        Map<TaxFact, Boolean> said = new HashMap<>();
        said.put(EXPORT_PROVEN, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaxFacts(said))
                .withMessageContaining("EXPORT_PROVEN");
    }
}

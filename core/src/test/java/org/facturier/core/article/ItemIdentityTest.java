package org.facturier.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.LegalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdentityTest {

    // worked out by hand: 96385074 is 9*3+6+3*3+8+5*3+0+7*3+4 = 90
    @ParameterizedTest
    @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "10614141000415"})
    void a_gtin_has_its_check_digit(String gtin) {
        assertThat(ItemIdentity.builder().gtin(gtin).build().standardId()).contains(new LegalId("0160", gtin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"96385075", "4006381333913", "123456789", "400638133393A", ""})
    void another_number_is_refused(String gtin) {
        assertThatThrownBy(() -> ItemIdentity.builder().gtin(gtin)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_class_names_its_list() {
        assertThat(ItemClass.of("STI", "80500000").list()).isEqualTo("STI");
        assertThatThrownBy(() -> ItemClass.of("cpv", "80500000")).isInstanceOf(RefusedException.class);
    }

    @Test
    void nothing_said_is_none() {
        assertThat(ItemIdentity.builder().build()).isEqualTo(ItemIdentity.none());
        assertThat(ItemIdentity.builder().attribute("couleur", "bleu").build().toBuilder()
                        .build()
                        .attributes())
                .containsExactly(new ItemAttribute("couleur", "bleu"));
    }
}

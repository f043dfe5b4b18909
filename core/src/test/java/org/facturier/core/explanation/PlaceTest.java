package org.facturier.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void a_place_is_spelt_as_the_path_in_the_document() {
        assertThat(DocumentFigure.LINE_NET.at(2)).hasToString("calculated.lines[2].net");
        assertThat(DocumentFigure.TIER_LINE_AMOUNT.at(0, 11))
                .hasToString("calculated.lines[0].item.price.tierLines[11].amount");
        assertThat(DocumentFigure.TOTAL_PAYABLE.at()).hasToString("calculated.totals.payable");
        assertThat(DocumentFigure.GROUP_NET.at(1)).hasToString("calculated.totals.taxes[1].net");
        assertThat(DocumentFigure.GROUP_NET.at(1, 3)).hasToString("calculated.totals.taxes[1].bases[3].net");
        assertThat(DocumentFigure.CREDITED_TAX.at(0)).hasToString("bases[0].basis.credited.tax");
        assertThat(DocumentFigure.CREDITED_TAX.at(0, 4)).hasToString("bases[0].basis.credited[4].tax");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWN")
    void what_is_spelt_is_read_as_what_it_was(DocumentFigure figure) {
        figure.sizes().forEach(size -> {
            Place place = size == 0 ? figure.at() : size == 1 ? figure.at(7) : figure.at(7, 12);
            Place read = Place.read(place.toString());
            assertThat(read).isEqualTo(place).hasSameHashCodeAs(place);
            assertThat(read.figure()).isEqualTo(figure);
            assertThat(read.index()).isEqualTo(size == 0 ? -1 : 7);
            assertThat(read.inner()).isEqualTo(size == 2 ? 12 : -1);
        });
    }

    @Test
    void no_two_figures_have_one_path() {
        Set<String> paths = new HashSet<>();
        for (DocumentFigure figure : DocumentFigure.values()) {
            figure.sizes()
                    .forEach(size -> assertThat(paths.add(figure.path(size)))
                            .as("%s", figure)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "house.rate",
                "",
                "calculated.lines.net",
                "calculated.lines[01].net",
                "calculated.lines[-1].net",
                "calculated.lines[1234567890].net",
                "calculated.lines[#].net",
                "calculated.lines[0].net ",
                "calculated.totals.net[0]"
            })
    void what_is_no_figure_of_a_document_is_the_hosts_own(String path) {
        Place place = Place.read(path);
        assertThat(place.figure()).isEqualTo(DocumentFigure.OWN);
        assertThat(place).hasToString(path).isEqualTo(Place.own(path));
    }

    @Test
    void a_figure_of_the_hosts_has_no_name_of_a_figure_of_a_document() {
        assertThatThrownBy(() -> Place.own("calculated.totals.net"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TOTAL_NET");
    }

    @Test
    void a_figure_has_as_many_indices_as_its_path() {
        assertThatThrownBy(() -> DocumentFigure.TOTAL_NET.at(0)).hasMessageContaining("0 to 0 indices, not 1");
        assertThatThrownBy(() -> DocumentFigure.LINE_NET.at()).hasMessageContaining("1 to 1 indices, not 0");
        assertThatThrownBy(() -> DocumentFigure.GROUP_NET.at()).hasMessageContaining("1 to 2 indices, not 0");
        assertThatThrownBy(() -> DocumentFigure.OWN.at()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_stands_beside_an_amount_is_named_after_it() {
        assertThat(DocumentFigure.LINE_NET.at(1).tax()).isEqualTo(DocumentFigure.LINE_NET_TAX.at(1));
        assertThat(DocumentFigure.ALLOWANCE_CHARGE_NET.at(1).running())
                .isEqualTo(DocumentFigure.ALLOWANCE_CHARGE_NET_RUNNING.at(1));
        assertThat(DocumentFigure.ALLOWANCE_CHARGE_AMOUNT.at(1).soFar())
                .isEqualTo(DocumentFigure.ALLOWANCE_CHARGE_AMOUNT_SO_FAR.at(1));
        assertThat(Place.own("house.amount").tax()).isEqualTo(Place.own("house.amount.tax"));
    }
}

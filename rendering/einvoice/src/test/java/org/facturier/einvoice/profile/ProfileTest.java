package org.facturier.einvoice.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Term;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Shape<ElectronicInvoice> INVOICE = Shape.of(ElectronicInvoice.class);

    /** The rows of Factur-X 1.09.2: 26, 133, 167 and 212. */
    @Test
    void each_profile_knows_more_than_the_one_before() {
        assertThat(Profile.MINIMUM.terms()).hasSize(26);
        assertThat(Profile.BASIC_WL.terms()).hasSize(133).containsAll(Profile.MINIMUM.terms());
        assertThat(Profile.BASIC.terms()).hasSize(167).containsAll(Profile.BASIC_WL.terms());
        assertThat(Profile.EN16931.terms()).hasSize(212).containsAll(Profile.BASIC.terms());
    }

    @Test
    void what_a_profile_has_no_place_for_is_refused_and_named() {
        Outcome<Projection> outcome = Profile.BASIC.project(described());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().all()).hasSize(1);
        assertThat(outcome.findings().all().get(0).path()).isEqualTo("lines[0].item.description");
        assertThat(outcome.findings().all().get(0).message()).isEqualTo("BT-154 is not in BASIC");
    }

    @Test
    void what_is_allowed_to_go_is_dropped_and_listed() {
        Projection projection =
                Profile.BASIC.allowing(Term.bt(154)).project(described()).orThrow();
        assertThat(projection.dropped()).containsExactly(Term.bt(154));
        Item item = projection.invoice().lines().get(0).item().orElseThrow();
        assertThat(item.description()).isEmpty();
        assertThat(item.name()).contains("Thing");
    }

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Profile.EN16931.project(described()).orThrow().invoice()).isEqualTo(described());
    }

    @Test
    void the_smallest_profile_is_explained() {
        Profile.Choice choice = Profile.smallestFor(described());
        assertThat(choice.profile()).isEqualTo(Profile.EN16931);
        assertThat(choice.because()).containsExactly(Term.bt(154));
        assertThat(Profile.smallestFor(INVOICE.empty()).profile()).isEqualTo(Profile.MINIMUM);
    }

    @Test
    void the_name_of_a_profile_is_stated_in_bt_24() {
        assertThat(Profile.BASIC.named(described()).process().orElseThrow().specification())
                .contains("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic");
    }

    private static ElectronicInvoice described() {
        Shape<Item> item = Shape.of(Item.class);
        Shape<Line> line = Shape.of(Line.class);
        Item thing = item.with(item.empty(), "name", Optional.of("Thing"));
        thing = item.with(thing, "description", Optional.of("Blue"));
        return INVOICE.with(INVOICE.empty(), "lines", List.of(line.with(line.empty(), "item", Optional.of(thing))));
    }
}

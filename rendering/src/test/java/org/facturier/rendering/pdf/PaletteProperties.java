package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facturier.rendering.pdf.internal.paint.Colour;

class PaletteProperties {

    private static final Colour WHITE = new Colour(255, 255, 255);

    @Example
    void black_on_white_is_twenty_one_to_one() {
        assertThat(Contrast.ratio(Colour.BLACK, WHITE)).isCloseTo(21, within(0.001));
        assertThat(Contrast.ratio(WHITE, WHITE)).isCloseTo(1, within(0.001));
        assertThat(Contrast.ratio(new Colour(118, 118, 118), WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Property
    void whatever_the_accent_every_text_can_be_read(@ForAll @IntRange(max = 0xFFFFFF) int accent) {
        Palette palette = Palette.of(Colour.of(accent));
        assertThat(Contrast.ratio(palette.accentText(), palette.tint())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(palette.onAccent(), palette.accent())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(palette.ink(), palette.tint())).isGreaterThanOrEqualTo(7);
        assertThat(Contrast.ratio(palette.muted(), palette.tint())).isGreaterThanOrEqualTo(4.5);
    }

    @Example
    void a_dark_accent_stays_as_it_is() {
        assertThat(Palette.of(Colour.of(0x1F4E79)).accentText()).isEqualTo(Colour.of(0x1F4E79));
    }
}

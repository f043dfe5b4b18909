package org.facturier.rendering.text;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.PartyBlock;

/** Lays parties out as text. */
final class PartyText {

    private PartyText() {}

    static List<String> of(PartyBlock party) {
        List<String> lines = new ArrayList<>();
        if (!party.role().isEmpty()) {
            lines.add(party.role());
        }
        lines.add(party.name());
        lines.addAll(party.address());
        lines.addAll(party.contact());
        return lines;
    }
}

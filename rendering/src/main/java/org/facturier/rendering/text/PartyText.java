package org.facturier.rendering.text;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.PartyBlock;

/**
 * Lays parties out as text: role, name, address, and how to reach them, a line each. Their registers and tax numbers stand
 * elsewhere, those of the seller at the foot, those of the buyer among the references.
 */
final class PartyText {

    private PartyText() {}

    /** {@return the lines from the role on, which is left out where it is blank} */
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

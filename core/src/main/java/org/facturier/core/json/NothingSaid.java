package org.facturier.core.json;

import java.util.Set;
import org.facturier.core.document.ItemIdentity;
import org.facturier.core.document.References;
import org.facturier.core.party.PartyIds;

/** Equals each group of which nothing is said, by which Jackson leaves those out; read, they are supplied again. */
final class NothingSaid {

    private static final Set<Object> NONE = Set.of(References.none(), ItemIdentity.none(), PartyIds.none());

    @Override
    public boolean equals(Object value) {
        return value != null && NONE.contains(value);
    }

    @Override
    public int hashCode() {
        return NONE.hashCode();
    }
}

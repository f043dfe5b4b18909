package org.facturier.core.json;

import java.util.List;
import java.util.Set;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.References;
import org.facturier.core.party.Agents;
import org.facturier.core.party.PartyIds;
import org.facturier.core.tax.TaxCurrency;

/** Equals each group of which nothing is said, by which Jackson leaves those out; read, they are supplied again. */
final class NothingSaid {

    private static final Set<Object> NONE = Set.of(
            References.none(),
            LineReferences.none(),
            ItemIdentity.none(),
            TaxCurrency.none(),
            PartyIds.none(),
            Agents.none());

    /** The types of these groups. */
    static final List<Class<?>> GROUPS = List.of(
            References.class,
            LineReferences.class,
            ItemIdentity.class,
            TaxCurrency.class,
            PartyIds.class,
            Agents.class);

    @Override
    public boolean equals(Object value) {
        return value != null && NONE.contains(value);
    }

    @Override
    public int hashCode() {
        return NONE.hashCode();
    }
}

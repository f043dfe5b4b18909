package org.facturier.einvoice.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Severity;

/**
 * What is found to have no place while one document is mapped, in the order of the mapping. For one thread.
 *
 * <p>All of it is gathered, so that whoever sends a document hears at once of everything that its e-invoice would not say.
 */
final class Losses {

    private final Set<MappingRule> allowed;
    private final List<Uncarried> found = new ArrayList<>(0);

    /**
     * @param allowed  kinds that do not refuse the document
     */
    Losses(Set<MappingRule> allowed) {
        this.allowed = allowed;
    }

    /**
     * Notes that something has no place. What is allowed to go is a warning.
     *
     * @param kind  what it is
     * @param place  its path in the document
     * @param says  what stands there
     */
    void lose(MappingRule kind, String place, Message says) {
        Finding finding = kind.at(place, says);
        boolean goes = allowed.contains(kind) && finding.severity() == Severity.ERROR;
        found.add(new Uncarried(kind, goes ? finding.withSeverity(Severity.WARNING) : finding));
    }

    /** {@return all that was noted} */
    List<Uncarried> all() {
        return List.copyOf(found);
    }
}

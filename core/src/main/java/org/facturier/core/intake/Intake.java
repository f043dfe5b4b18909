package org.facturier.core.intake;

import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;

/**
 * What was read from a file. Made by {@code read}, which keeps all in memory; {@code stream} hands each on in place of that.
 *
 * @param <T>  the type of a record
 * @param records  every record that could be read, in the order of the file
 * @param findings  every line that could not, with file and line
 */
public record Intake<T>(List<T> records, Findings findings) {

    public Intake {
        Completeness.of("an intake").needs("findings", findings).verify();
        records = List.copyOf(records);
    }
}

package org.facturier.core.supporting;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;

/**
 * What an invoice or a line of it is about, by the number of that thing: a meter, a telephone line, a subscription, a vehicle.
 *
 * @param id  the number
 * @param scheme  whose numbers these are, a code of two or three capital letters of UNTDID 1153, such as {@code AVE} for a
 *     point of supply; empty where nothing is said
 * @source EN 16931-1:2017, BT-18 and BT-128 with their schemes
 */
public record ObjectReference(@Size(max = 200) String id, Optional<String> scheme) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    /** @throws RefusedException if there is no number, or the scheme is no code of capital letters */
    public ObjectReference {
        Completeness.of("a reference to an object").needs("id", id).verify();
        if (id.isBlank()) {
            throw new RefusedException(say("objectBlank", "the number of an object is not blank"));
        }
        scheme.filter(code -> !CODE.matcher(code).matches()).ifPresent(code -> {
            throw new RefusedException(say(
                            "objectScheme",
                            "the scheme of an object is a code of UNTDID 1153 in capital letters, as AVE, not {scheme}")
                    .with("scheme", Shortened.quote(code)));
        });
    }

    /** {@return a number of which nobody says whose it is} */
    public static ObjectReference of(String id) {
        return new ObjectReference(id, Optional.empty());
    }
}

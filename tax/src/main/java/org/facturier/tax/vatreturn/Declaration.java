package org.facturier.tax.vatreturn;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;

/**
 * To whom a base and its tax are declared.
 *
 * @param way  on which return
 * @param state  the other state whose tax it is, empty for the seller's own
 * @source Directive 2006/112/EC, art. 250 and 369a to 369k
 */
public record Declaration(Way way, Optional<CountryCode> state) {

    /** On which return. */
    public enum Way {
        /** On that of the seller's own state. */
        AT_HOME,
        /** On that of the one-stop shop. */
        ONE_STOP_SHOP,
        /** On that of another state, where the seller is registered or has to be. */
        REGISTRATION
    }

    private static final Declaration AT_HOME = new Declaration(Way.AT_HOME, Optional.empty());

    /** @throws IllegalArgumentException if another state is named at home, or none elsewhere */
    public Declaration {
        Completeness.of("a declaration").needs("way", way).needs("state", state).verify();
        if ((way == Way.AT_HOME) == state.isPresent()) {
            throw new IllegalArgumentException(
                    way + (state.isPresent() ? " names no other state, " + state.get() : " names another state"));
        }
    }

    /** {@return that to the seller's own state} */
    public static Declaration atHome() {
        return AT_HOME;
    }

    /** {@return that to another state through the one-stop shop} */
    public static Declaration throughOneStopShop(CountryCode state) {
        return new Declaration(Way.ONE_STOP_SHOP, Optional.of(state));
    }

    /** {@return that to another state in which the seller is registered} */
    public static Declaration byRegistration(CountryCode state) {
        return new Declaration(Way.REGISTRATION, Optional.of(state));
    }

    boolean isBy(Way asked) {
        return way == asked;
    }
}

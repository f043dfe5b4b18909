package org.facturier.core.terms;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a payer is asked to quote, with check digits, so that a mistyped one is noticed.
 *
 * @source EN 16931-1:2017, BT-83
 */
public sealed interface PaymentReference permits CreditorReference, BelgianReference, SwissReference {

    /** {@return the reference as machines read it, without blanks} */
    String text();

    /** {@return the reference as it is printed} */
    String printed();

    /**
     * {@return the reference that a text is, empty if its check digits fit none}
     *
     * @param text  as a payer or a bank wrote it
     */
    static Optional<PaymentReference> find(String text) {
        return Stream.<Function<String, Optional<? extends PaymentReference>>>of(
                        CreditorReference::find, BelgianReference::find, SwissReference::find)
                .<PaymentReference>flatMap(find -> find.apply(text).stream())
                .findFirst();
    }
}
